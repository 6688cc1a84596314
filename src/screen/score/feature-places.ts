/** What is measured of two aligned names. All are whole numbers; shares are of 1000, weights in sixteenths of a bit. */
const FEATURES = [
  /** How far paired words are from being the same, by weight. */
  'respelled',
  /** The same for the pair that is furthest apart, of those that weigh. */
  'worst',
  /** What is left over of the listed name, and of the query, by weight. */
  'listedLeft',
  'askedLeft',
  /** What of that is no more than words for a body, by weight: company, movement. */
  'listedKinds',
  'askedKinds',
  /** What the words that met tell, up to 48 bits. */
  'met',
  /** What the word that tells most of a body tells by itself, of those that met, where a word for a body is left over. */
  'own',
  /** Both sides leave over a word of name, and both are read in the letters that they are written in. */
  'nameConflict',
  /** Both sides leave over a general word. */
  'genericConflict',
  /** Paired words of which one is an initial. */
  'initials',
  /** An initial is left over beside a word or initial that begins with another letter. */
  'initialConflict',
  /** Only one word of name met, and something is left over: 1000; if that is only general words of the listed name, by how much it is. */
  'single',
  /** How many edits all pairs are apart, in tenths, sixty at most; and of that word where only one word of name met. */
  'edits',
  'editsOfOne',
  /** One of the two names is read in another script than it is written in: spelled out, or by its consonants alone. */
  'romanised',
  'unvowelled',
  /** What of a name is left over is no general word: of the listed name and of the query, by weight. */
  'listedNames',
  'askedNames',
  /** As `single`, and what is left over is no general word. */
  'singleNamed',
  /** Both sides leave over a word, particles and initials aside, and both are read in the letters that they are written in. */
  'conflict',
  /** How many edits the pairs are apart beyond one edit each, in tenths, sixty at most. */
  'beyondOne',
  /** Pairs of which one is a short or sister form of the other. */
  'nicknames',
  /** The query is the beginning of the listed name, which goes on. */
  'cut',
  /** How well known both words of a pair are that edits part and that do not sound alike: rather two names than one. */
  'otherName',
  /** The words of such a pair are different syllables of one romanisation, in which both names are written. */
  'otherSyllables',
  /** A pair that is only taken for one because all other words of both names met: see `distantLikeness`. */
  'distant',
  /** As `cut`, and the query ends in the beginning of a word that is no word itself. */
  'cutWithin',
  /** A pair is a given name of men and the same of women, both well known. */
  'otherGender',
  /** All that is left over of the query is a patronymic, and nothing of the listed name. */
  'askedFathers',
] as const

type Feature = (typeof FEATURES)[number]

/** How many are measured. */
export const FEATURE_COUNT: number = FEATURES.length

const place = (feature: Feature): number => FEATURES.indexOf(feature)
export const RESPELLED: number = place('respelled')
export const WORST: number = place('worst')
export const LISTED_LEFT: number = place('listedLeft')
export const ASKED_LEFT: number = place('askedLeft')
export const LISTED_KINDS: number = place('listedKinds')
export const ASKED_KINDS: number = place('askedKinds')
export const MET: number = place('met')
export const OWN: number = place('own')
export const NAME_CONFLICT: number = place('nameConflict')
export const GENERIC_CONFLICT: number = place('genericConflict')
export const INITIALS: number = place('initials')
export const INITIAL_CONFLICT: number = place('initialConflict')
export const SINGLE: number = place('single')
export const EDITS: number = place('edits')
export const EDITS_OF_ONE: number = place('editsOfOne')
export const ROMANISED: number = place('romanised')
export const UNVOWELLED: number = place('unvowelled')
export const LISTED_NAMES: number = place('listedNames')
export const ASKED_NAMES: number = place('askedNames')
export const SINGLE_NAMED: number = place('singleNamed')
export const CONFLICT: number = place('conflict')
export const BEYOND_ONE: number = place('beyondOne')
export const NICKNAMES: number = place('nicknames')
export const CUT: number = place('cut')
export const OTHER_NAME: number = place('otherName')
export const OTHER_SYLLABLES: number = place('otherSyllables')
export const DISTANT: number = place('distant')
export const CUT_WITHIN: number = place('cutWithin')
export const OTHER_GENDER: number = place('otherGender')
export const ASKED_FATHERS: number = place('askedFathers')
