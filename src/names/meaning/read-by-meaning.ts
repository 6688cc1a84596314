import { abjadKeysOf, isConsonantToken } from '../compare/consonant-key.ts'
import { numberOf, sameNumber } from '../parts/numbers.ts'
import { plainRole } from '../parts/roles.ts'
import { withLoansAsInEnglish } from '../script/cyrillic-loans.ts'
import { hanLibrary } from '../script/east-asian/han-library.ts'
import { japaneseFamilyName } from '../script/east-asian/japanese.ts'
import { keyOf, type NameOf, type Reading, type Token } from '../token.ts'
import { COMPANY } from './forms-in-english.ts'
import { partsFromEurope } from './from-europe.ts'
import { hasOthers, isMeaningToken, meaningToken, spellingsToken, usualMeaning } from './meaning-token.ts'
import { isAsSpelled, MAY_BE_LEFT_OUT, type Part } from './part.ts'
import { lettersNamed, partsOf } from './parts-of-body.ts'
import {
  asJapanReads,
  asKoreaReads,
  inAnySpelling,
  inAnySpellingJoined,
  mayBeSpelled,
  maySound,
  soundedLeft,
  spelled,
  spelledOtherwise,
} from './spell-left.ts'
import { isProperNameBySound, isProperNameInHan } from './tables.ts'
import { transliteratedParts } from './transliterated.ts'
import { withCompounds } from './with-compounds.ts'
import { withSoundsJoined } from './with-sounds-joined.ts'
import { withWholeSounds } from './with-whole-sounds.ts'
import { withoutOwner } from './without-owner.ts'
import { ANY, ARABIC, CHINESE, CYRILLIC, HAN, HANGUL, JAPANESE } from './written-in.ts'

/** Raised when the rules here change; the tables are part of the fingerprint. */
export const MEANING_VERSION = 10

/** A body's name put into English, with what was left over of it in Latin letters. */
export interface Meant {
  readonly scheme: string
  readonly tokens: readonly Token[]
}

const SCHEME = 'by meaning'
const BY_SOUND = 'by meaning, the rest by its sounds'
const OTHERWISE = 'by meaning, the rest in Revised Romanization'
const ANY_SPELLING = 'by meaning, the rest in any spelling'
const ANY_SPELLING_JOINED = 'by meaning, the rest in any spelling, in one word'
const WITH_BRAND = 'by meaning, by a dictionary too'
const UNPARTED = 'by meaning, no word parted in two'
const SOUNDS_JOINED = 'by meaning, its first two words as one by their sounds'
const COMPOUND = 'by meaning, two words as one'
const WITHOUT_OWNER = 'by meaning, without what it belongs to'
const TRANSLITERATED = 'by meaning, from Russian in Latin letters'
const FROM_EUROPE = 'by meaning, from another language of Europe'
/** What every country has, and a name of it must tell whose. */
const KIND_OF_MANY =
  /^(?:company|corporation|group|bank|insurance|factory|fund|ministry|university|institute|office|agency|association|union)$/
const NAME_SOUNDED = 'by meaning, the name as it sounds'
const IN_JAPANESE = 'by meaning, the rest as Japan reads it'
const GROUP_OF_JAPAN = 'by meaning, a group of Japan by its founder'
const IN_KOREAN = 'by meaning, the rest as Korea reads it'

/** Whether a reading was made so. */
export function isByMeaning(scheme: string): boolean {
  return scheme.startsWith(SCHEME)
}

/** What the dictionaries have words in. */
const OF_DICTIONARY = /[\p{Script=Han}\p{Script=Katakana}]{2}|\p{Script=Cyrillic}{4}/u
/** What is a person's name as likely as a body's. */
const HAN_PERSON = /^\s*\p{Script=Han}{3}\s*$/u
/** What says that a body is of Korea. */
const OF_KOREA = /朝[鲜鮮]|[韩韓]国|[韩韓]國|高[丽麗]|平壤/u
/** No more words of one name are read. */
const MOST_WORDS = 24

/**
 * The name of a body by what its words mean, for the names of bodies are translated as often as they are transcribed:
 * 金华市海润动力科技有限公司 is "jinhua hairun power technology". What no table has is spelled in Latin letters as names
 * are, but a short form in brackets left out; of two ways to spell it two readings come. None where no word was understood, where but one word would be left,
 * and for an unknown bearer where most of the name is no word of a body.
 */
export function readByMeaning(
  tokens: readonly Token[],
  value: string,
  of: NameOf,
  short: string | null,
): readonly Meant[] {
  if ((of !== 'organization' && of !== 'unknown') || !ANY.test(value)) return []
  const words = tokens.slice(0, MOST_WORDS)
  const parts = partsOf(words, value, false).filter((part) => !('left' in part && part.left === short))
  const understood = wordsUnderstood(parts)
  const sounded = withWholeSounds(parts)
  const sounds = sounded.some((part) => 'left' in part && maySound(part.left))
  const letters = lettersNamed(words, 0)?.count ?? 0
  const readings: Meant[] = []
  const isNamed = of === 'organization' && parts.some((part) => 'form' in part)
  const isBrand = understood === 0 && of === 'organization' && parts.some(isBrandOfLoans)
  if (understood > 0 || isNamed || isBrand) readings.push(inLatin(parts, SCHEME, spelled))
  if ((understood > 0 || isNamed) && parts.some((part) => 'left' in part && mayBeSpelled(part.left)))
    readings.push(
      inLatin(parts, ANY_SPELLING, inAnySpelling),
      inLatin(parts, ANY_SPELLING_JOINED, inAnySpellingJoined),
    )
  if (sounds && (understood > 0 || of === 'organization'))
    readings.push(inLatin(sounded, BY_SOUND, soundedLeft))
  else if (understood > 0 && parts.some((part) => 'left' in part && HANGUL.test(part.left)))
    readings.push(inLatin(parts, OTHERWISE, spelledOtherwise))
  if (understood > 0 && mayBeOfKorea(value) && parts.some(isLeftInHan))
    readings.push(inLatin(parts, IN_KOREAN, (left) => asKoreaReads(asWritten(left, value))))
  if ((understood > 0 || isNamed) && JAPANESE.test(value) && parts.some(isLeftInHan))
    readings.push(inLatin(parts, IN_JAPANESE, asJapanReads))
  if (of === 'organization' && understood > 0 && ARABIC.test(value)) {
    const unparted = partsOf(words, value, false, false).filter(
      (part) => !('left' in part && part.left === short),
    )
    if (unparted.length < parts.length) readings.push(inLatin(unparted, UNPARTED, spelled))
    const joined = withSoundsJoined(unparted)
    if (joined !== null) readings.push(inLatin(joined, SOUNDS_JOINED, spelled))
  }
  let most: readonly Part[] = parts
  const isLeft = parts.some((part) => 'left' in part && OF_DICTIONARY.test(part.left))
  if (of === 'organization' && isLeft && !HAN_PERSON.test(value)) {
    const ofDictionary = withWholeSounds(
      partsOf(words, value, true).filter((part) => !('left' in part && part.left === short)),
      true,
    )
    if (wordsUnderstood(ofDictionary) > understood) {
      readings.push(inLatin(ofDictionary, WITH_BRAND, spelled))
      most = ofDictionary
    }
  }
  const group = of === 'organization' ? groupOfJapan(value) : null
  if (group !== null) readings.push(group)
  const own = of === 'organization' ? withoutOwner(parts) : null
  if (own !== null) readings.push(inLatin(own, WITHOUT_OWNER, spelled))
  const called = of === 'organization' ? withNameAsItSounds(parts) : null
  if (called !== null) readings.push(inLatin(called, NAME_SOUNDED, spelled))
  if (of === 'organization')
    for (const compound of withCompounds(most)) readings.push(inLatin(compound, COMPOUND, spelled))
  const isProperName =
    of === 'organization' &&
    words.length === 1 &&
    (HAN.test(value) ? isProperNameInHan(inSimplified(words[0])) : isProperNameBySound(words[0]?.text ?? ''))
  return readings.filter(({ scheme, tokens: made }) => {
    if ((understood === 0 && scheme === BY_SOUND) || scheme === GROUP_OF_JAPAN) return true
    if (isBrand) return made.some(({ role }) => role === 'legal-form')
    const telling = made.filter(({ role }) => role !== 'legal-form' && role !== 'title').length
    const isLetters = words.length === letters || isProperName
    if (telling === 1 && (scheme === WITH_BRAND || scheme === COMPOUND || isNamed))
      return made.some(({ role }) => role === 'legal-form') && made.some(({ role }) => role === 'name')
    return (telling > 1 || isLetters) && (of === 'organization' || understood * 2 >= telling)
  })
}

/** How companies and gangs of Japan end that are called by their founder, and how that is written: 山口組 is Yamaguchi-gumi. */
const GROUPS_OF_JAPAN: Readonly<Record<string, string>> = {
  組: 'gumi|kumi',
  会: 'kai|ai',
  會: 'kai|ai',
  一家: 'ikka',
  連合: 'rengo|rengou',
  連合会: 'rengokai|rengoukai',
}
const FOUNDED_GROUP = /^(\p{Script=Han}{1,4}?)(組|会|會|一家|連合|連合会)$/u

function groupOfJapan(value: string): Meant | null {
  const [, founder = '', kind = ''] = FOUNDED_GROUP.exec(value.trim()) ?? []
  const readings = japaneseFamilyName(founder)
  if (readings.length === 0) return null
  const texts = [readings.join('|'), GROUPS_OF_JAPAN[kind] ?? '']
  return {
    scheme: GROUP_OF_JAPAN,
    tokens: texts.map((text) => ({ text: spellingsToken(text), role: 'name' })),
  }
}

/**
 * The name of a body in Latin letters that is one of Russian words by what these mean; null where it is none, or one word
 * would be left.
 */
export function readTransliterated(tokens: readonly Token[]): Meant | null {
  const parts = transliteratedParts(tokens.slice(0, MOST_WORDS))
  if (parts === null) return null
  const made = inLatin(parts, TRANSLITERATED, spelled)
  const telling = made.tokens.filter(({ role }) => role !== 'legal-form' && role !== 'title')
  return new Set(telling.map(({ text }) => text)).size > 1 ? made : null
}

/**
 * A reading of a body's name in another language of Europe, by what its words mean in English; null where it is none, or one word
 * would be left.
 */
export function readFromEurope({ tokens }: Pick<Reading, 'tokens'>): Reading | null {
  const parts = partsFromEurope(tokens.slice(0, MOST_WORDS))
  if (parts === null) return null
  const made = inLatin(parts, FROM_EUROPE, spelled)
  const telling = made.tokens.filter(({ role }) => role !== 'legal-form' && role !== 'title')
  // A national electricity company is one of many countries, where an Islamic army is not.
  const isAnyones =
    telling.every(({ role }) => role !== 'name') &&
    telling.some(({ text }) => KIND_OF_MANY.test(usualMeaning(text)))
  return !isAnyones && new Set(telling.map(({ text }) => text)).size > 1
    ? { ...made, key: keyOf(made.tokens) }
    : null
}

function inSimplified(token: Token | undefined): string {
  return hanLibrary()?.simplified(token?.text ?? '') ?? ''
}

/** Before the name of a company of China stands a place at most. */
const LAST_OF_NAME = 1
/** What is called so has two letters or three: 长城, 太平洋. */
const NAME_OF_WORDS = /^\p{Script=Han}{2,3}$/u

/**
 * A company of China whose whole name is words, and the first behind its place is none of a trade: as often as by its
 * English it is called by its sound, 江苏长城机械 Jiangsu Changcheng Machinery. Null of another.
 */
function withNameAsItSounds(parts: readonly Part[]): readonly Part[] | null {
  if (!parts.some((part) => 'form' in part) || parts.some((part) => 'left' in part)) return null
  const at = parts.findLastIndex((part, place) => place <= LAST_OF_NAME && isNameOfWords(part))
  const [part, next] = parts.slice(at < 0 ? parts.length : at)
  if (part === undefined || next === undefined || !('english' in part) || !('english' in next)) return null
  return parts.with(at, { left: part.letters ?? '' })
}

const isNameOfWords = (part: Part): boolean =>
  'english' in part &&
  NAME_OF_WORDS.test(part.letters ?? '') &&
  !isAsSpelled(part.english, part.letters ?? '') &&
  part.english.some((word) => plainRole(usualMeaning(meaningToken(word))) === 'name')

/** Whether a word is a brand in Cyrillic that has words of other languages: Криогаз is Cryogas. */
function isBrandOfLoans(part: Part): boolean {
  return 'left' in part && CYRILLIC.test(part.left) && withLoansAsInEnglish(part.left) !== null
}

/** What is left of a name in simplified letters, in those that it is written in. */
function asWritten(left: string, value: string): string {
  const simplified = hanLibrary()?.simplified(value) ?? value
  const at = simplified.indexOf(left)
  return at < 0 || simplified.length !== value.length ? left : value.slice(at, at + left.length)
}

/** Whether a name in Han letters may be of Korea: it says so, or is as Japan writes one, which has no letters and no company of China. */
const mayBeOfKorea = (value: string): boolean =>
  OF_KOREA.test(value) || (!CHINESE.test(value) && !value.includes(COMPANY))

const isLeftInHan = (part: Part): boolean => 'left' in part && HAN.test(part.left)

function wordsUnderstood(parts: readonly Part[]): number {
  let understood = 0
  for (const part of parts)
    if ('english' in part) understood += part.english.filter((word) => !word.endsWith(MAY_BE_LEFT_OUT)).length
  return understood
}

function inLatin(parts: readonly Part[], scheme: string, spell: (text: string) => readonly string[]): Meant {
  const tokens: Token[] = []
  for (const part of parts)
    if ('kept' in part) tokens.push(part.kept)
    else if ('form' in part) for (const text of part.form) tokens.push({ text, role: 'legal-form' })
    else if ('english' in part)
      for (const text of part.english)
        tokens.push(translated(text, isOnlyWord(text, part.english) ? part : {}))
    else
      for (const text of spell(part.left)) {
        // A mark of sounds without a sound is no word.
        if (!/^~*$/.test(text))
          tokens.push({
            text,
            role: isConsonantToken(text) || isMeaningToken(text) ? 'name' : plainRole(text),
          })
      }
  return { scheme, tokens: tokens.slice(0, MOST_WORDS) }
}

/** Whether English must have no other word than this one of those that it has for a word. */
function isOnlyWord(text: string, english: readonly string[]): boolean {
  return english.every((word) => word === text || word.endsWith(MAY_BE_LEFT_OUT))
}

/**
 * A word that was translated, and how it sounds, for a name may have one word by its meaning and the next by its sound; names
 * that have an English of their own are compared as names are, by their letters.
 */
function translated(
  english: string,
  { sound = '', spellings = '' }: { readonly sound?: string; readonly spellings?: string },
): Token {
  // What English may leave out counts no more than a legal form does: it is no word too many where it stands.
  const mayBeLeftOut = english.endsWith(MAY_BE_LEFT_OUT)
  const means = withNumber(mayBeLeftOut ? english.slice(0, -MAY_BE_LEFT_OUT.length) : english)
  const text = meaningToken(sound === '' ? means : `${means}|${sound}`)
  const usual = usualMeaning(text)
  if (mayBeLeftOut) return { text, role: 'legal-form' }
  const role = plainRole(usual)
  const isOther = means !== usual || role === 'generic' || hasOthers(usual) || isOtherName(usual, sound)
  if (!isOther) return { text: usual, role }
  return { text: spellings === '' ? text : `${text}|${spellings}`, role }
}

/** A number as English writes it in any way: seventh, 7th. */
function withNumber(english: string): string {
  return numberOf(english) === null ? english : [english, ...sameNumber(english)].join('|')
}

/** Whether a name sounds otherwise in English than at home, as Jerusalem and القدس do. */
function isOtherName(english: string, sound: string): boolean {
  if (sound === '') return false
  const keys = abjadKeysOf(sound)
  return !abjadKeysOf(english).some((key) => keys.includes(key))
}
