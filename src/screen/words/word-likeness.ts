import {
  ABBREVIATION_SENSE,
  EDIT,
  editCost,
  GENERIC_SENSE,
  GIVEN_NAME_SENSE,
  isPatronymicOf,
  LIKE_SENSE,
  meaningLikeness,
  NUMBER_SENSE,
  SOUNDED,
  SPELLED,
  soundKeyOf,
  soundOf,
  standsFor,
  WRITTEN,
} from '../../names/index.ts'
import { bitCount, lettersOf } from '../compact-index/letters-of.ts'
import type { NameIndex } from '../compact-index/name-index.ts'
import type { QueryWord } from './query-word.ts'

/** How alike words are that are the same by a rule, of 1000. */
const SAME = 1000
const SAME_NUMBER = 990
export const ABBREVIATED = 880
export const NICKNAME = 860
/** Spellings of one given name that are in use and have the same consonants, as Muhammad and Mohammed. */
const GIVEN_NAME_RESPELLED = 985
/** Words less alike are no spellings of one name. */
const LEAST_RESPELLED = 800
const OF_LIKE_SENSE = 980
/** Spellings of one syllable of Korean: alike in the names of people only. */
export const SAME_SYLLABLE = 979
/** What a different first letter costs, of 1000: people misspell it least. */
const FIRST_LETTER_COST = 20
/** What it costs that only the sound is near. */
const SOUND_COST = 6
/** Fewer letters than these are not cut off. */
export const SHORTEST_CUT = 3

/** How many hundredths of an edit a word of this length may be away, by length; longer ones as the last. */
const MOST_COST: readonly number[] = [0, 0, 50, 60, 100, 130, 140, 165, 210, 210, 220, 250, 300]

/** How many hundredths of an edit words of this length may be apart and still be alike. */
export function mostCost(length: number): number {
  return MOST_COST[Math.min(length, MOST_COST.length - 1)] ?? 0
}

/** Words of so many letters are not looked for by their spelling. */
export const MOST_SHORT = 3

/** Words whose lengths are further apart are like one another by a rule only. */
export const MOST_LONGER = 3

/** In words of so many letters a vowel tells as much as a consonant. */
const LONGEST_SHORT = 4

function soundShare(length: number): number {
  return length < LONGEST_SHORT ? 200 : length === LONGEST_SHORT ? 140 : 100
}

/** How many letters may be in one of two words only that are no further apart than this, a substitution changing two. */
export function lettersApart(cost: number): number {
  return cost < 2 * EDIT ? 2 : 4
}

/**
 * How alike a word of a query and a listed token are, of 1000; 0 where they are not the same word by any rule. By
 * spelling and by sound, whichever is nearer. Words of which one has no vowels are compared by `spelledLikeness`.
 */
export function wordLikeness(word: QueryWord, index: NameIndex, token: number): number {
  if (token === word.token) return SAME
  const { heads, tokens } = index
  const first = heads.first(token)
  if (first === CONSONANT || word.units[0] === CONSONANT) return 0
  const length = heads.length(token)
  const asked = word.units.length
  const longer = Math.max(length, asked)
  if (first === MEANING || word.units[0] === MEANING)
    return meaningLikeness(word.text, index.tokens.at(token))
  const bound = mostCost(longer)
  // A sign of these is a syllable or a word: another one makes another name.
  if (longer <= LONGEST_OF_SIGNS && (isWholeSign(first) || isWholeSign(word.units[0] ?? 0))) return 0
  const start = tokens.starts[token] ?? 0
  let best = 0
  if (Math.abs(length - asked) <= MOST_LONGER) {
    let cost = bound + 1
    if (bitCount((heads.letters(token) ^ word.letters) >>> 0) <= lettersApart(bound)) {
      const costs = longer <= LONGEST_SHORT ? WRITTEN : SPELLED
      cost = editCost(word.units, 0, asked, tokens.units, start, start + length, costs, bound)
      if (cost <= bound) best = likenessAt(cost, longer)
    }
    if (cost > 0 || longer <= LONGEST_SHORT) {
      // A sound that is not nearer than the letters are is not looked at.
      const within = best === 0 ? bound : cost - Math.trunc((SOUND_COST * longer) / 10)
      const sounded = within < 0 ? 0 : soundLikeness(word, index, token, bound, within, longer)
      if (sounded > best) best = sounded
    }
  }
  if (best > 0 && isPatronymicOf(word.units, 0, asked, tokens.units, start, start + length)) return 0
  if (best > 0 && first !== word.units[0]) best -= FIRST_LETTER_COST
  if (best >= LEAST_RESPELLED && isGivenNameRespelled(word, index, token)) return GIVEN_NAME_RESPELLED
  return Math.max(best, ruledLikeness(word, index, token))
}

const CONSONANT = '~'.charCodeAt(0)
export const MEANING: number = '='.charCodeAt(0)
const LONGEST_OF_SIGNS = 4

/** Whether a unit is a Han letter or a syllable of Hangul. */
function isWholeSign(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af)
}

function likenessAt(cost: number, length: number): number {
  return SAME - Math.trunc((cost * 10) / length)
}

function soundLikeness(
  word: QueryWord,
  index: NameIndex,
  token: number,
  bound: number,
  within: number,
  longer: number,
): number {
  const most = mostSoundCost(word, index, token, bound, within)
  if (most < 0) return 0
  const { heads, soundUnits } = index
  const { units, least } = word.sound
  const start = heads.soundStart(token)
  const length = heads.soundLength(token)
  let atLeast = 0
  for (let at = start; at < start + length; at += 1) atLeast += least[soundUnits[at] ?? 0] ?? 0
  if (atLeast > most) return 0
  const cost = editCost(units, 0, units.length, soundUnits, start, start + length, SOUNDED, most)
  if (cost > most) return 0
  return (
    likenessAt(Math.trunc((cost * soundShare(Math.min(length, units.length))) / 100), longer) - SOUND_COST
  )
}

/**
 * How much the sounds of a word and a token may be apart for what counts of it to be `within`, at most the `bound` of words
 * of their length; -1 where their consonants are further.
 */
function mostSoundCost(
  word: QueryWord,
  { heads }: NameIndex,
  token: number,
  bound: number,
  within: number,
): number {
  const letters = heads.soundLetters(token)
  const asked = word.soundLetters
  if (bitCount((asked ^ letters) >>> 0) > 2 * Math.trunc(bound / EDIT) + 1) return -1
  const length = heads.soundLength(token)
  if (word.soundLength === 0 || length === 0) return -1
  // So much may it cost that its share is within the bound.
  const most = Math.trunc(((within + 1) * 100 - 1) / soundShare(Math.min(length, word.soundLength)))
  if (asked === letters) return most
  return costWithout(asked & ~letters) > most || costWithout(letters & ~asked) > most ? -1 : most
}

/** What it costs at least to lose all sounds of a coarse class: an edit each, for none makes two letters another. */
const COST_WITHOUT: Uint8Array = costsWithout()

function costsWithout(): Uint8Array {
  const { substitution, gap } = SOUNDED
  const signs = Array.from(gap.keys())
  const classOf = signs.map((sign) => lettersOf(soundKeyOf(String.fromCharCode(sign))))
  return Uint8Array.from({ length: 32 }, (_, bit) => {
    const own = signs.filter((sign) => classOf[sign] === (1 << bit) >>> 0)
    const others = signs.filter((sign) => classOf[sign] !== (1 << bit) >>> 0)
    return Math.min(
      EDIT,
      ...own.flatMap((sign) => [
        gap[sign] ?? EDIT,
        ...others.map((other) => substitution[sign * signs.length + other] ?? EDIT),
      ]),
    )
  })
}

function costWithout(letters: number): number {
  let cost = 0
  for (let left = letters >>> 0; left !== 0; ) {
    const bit = 31 - Math.clz32(left)
    cost += COST_WITHOUT[bit] ?? 0
    left = (left ^ (1 << bit)) >>> 0
  }
  return cost
}

/**
 * Whether a word of a query and a token may be alike though the search for similar words, which finds all others that are
 * not so by a rule, did not find them: it knows few forms of what a word means, and no letters of short ones.
 */
export function mayBeMissed(word: QueryWord, { heads }: NameIndex, token: number): boolean {
  return heads.first(token) !== MEANING && (isEasilyMissed(word) || isShort(heads.length(token)))
}

/** Whether it may miss all tokens that are like a word but those that are translated. */
export function isEasilyMissed({ units }: QueryWord): boolean {
  return units[0] === MEANING || isShort(units.length)
}

/** Whether no word of so many letters is looked for by its spelling. */
export function isShort(length: number): boolean {
  return length <= MOST_SHORT
}

/** Whether `wordLikeness` finds a word and a token alike. */
export function areAlike(word: QueryWord, index: NameIndex, token: number): boolean {
  return couldBeAlike(word, index, token) && wordLikeness(word, index, token) > 0
}

/** The same, as far as can be told without comparing their letters in order. */
function couldBeAlike(word: QueryWord, index: NameIndex, token: number): boolean {
  if (token === word.token || word.units[0] === MEANING || index.heads.first(token) === MEANING) return true
  const length = index.heads.length(token)
  if (Math.abs(length - word.units.length) <= MOST_LONGER) {
    const bound = mostCost(Math.max(length, word.units.length))
    if (bitCount((index.heads.letters(token) ^ word.letters) >>> 0) <= lettersApart(bound)) return true
    if (mostSoundCost(word, index, token, bound, bound) >= 0) return true
  }
  return mayStandFor(word, index, token)
}

/** How many hundredths of an edit two words may be apart that nothing but they leave over, by the length of the longer. */
const MOST_DISTANT: readonly number[] = [0, 0, 0, 100, 0, 200, 200, 200, 250, 250, 300]

const SHORTEST_DISTANT = 3
/** The last letter of Armenian: before it are the letters of Latin, Greek and Cyrillic. */
const LAST_WITH_VOWELS = 0x58f

function mostDistant(longer: number): number {
  return MOST_DISTANT[Math.min(longer, MOST_DISTANT.length - 1)] ?? 0
}

/** Whether a word and a token may be like one another as `distantLikeness` has it, as far as can be told without their letters in order. */
export function mayBeDistant(word: QueryWord, { heads }: NameIndex, token: number): boolean {
  const length = heads.length(token)
  const asked = word.units.length
  const most = Math.trunc(mostDistant(Math.max(length, asked)) / EDIT)
  const first = heads.first(token)
  return (
    (most === 1 || first === word.units[0]) &&
    Math.abs(length - asked) <= most &&
    Math.min(length, asked) >= SHORTEST_DISTANT &&
    bitCount((heads.letters(token) ^ word.letters) >>> 0) <= 2 * most &&
    hasVowels(first) &&
    hasVowels(word.units[0] ?? 0)
  )
}

/**
 * How alike a word of a query and a listed token are where all other words of both names met and only these are left: by
 * their letters, two edits behind the first letter of a word of five, one in a word of three.
 */
export function distantLikeness(word: QueryWord, index: NameIndex, token: number): number {
  if (!mayBeDistant(word, index, token)) return 0
  const { starts, units } = index.tokens
  const [start, end] = [starts[token] ?? 0, starts[token + 1] ?? 0]
  const longer = Math.max(word.units.length, end - start)
  const bound = mostDistant(longer)
  const cost = editCost(word.units, 0, word.units.length, units, start, end, WRITTEN, bound)
  if (cost > bound || isPatronymicOf(word.units, 0, word.units.length, units, start, end)) return 0
  return likenessAt(cost, longer)
}

/** Whether a word that begins so is of an alphabet that writes vowels: elsewhere a letter more or less tells more. */
function hasVowels(first: number): boolean {
  return first !== CONSONANT && first !== MEANING && first <= LAST_WITH_VOWELS
}

/** Whether words of these senses may stand for one another by a rule. */
export function haveLikeSenses(senses: number, others: number): boolean {
  return (
    (senses & others & (NUMBER_SENSE | GIVEN_NAME_SENSE | LIKE_SENSE)) !== 0 ||
    ((senses & GENERIC_SENSE) !== 0 && (others & ABBREVIATION_SENSE) !== 0) ||
    ((senses & ABBREVIATION_SENSE) !== 0 && (others & GENERIC_SENSE) !== 0)
  )
}

/** The same of a word and a token, as far as can be told without their letters. */
function mayStandFor(word: QueryWord, index: NameIndex, token: number): boolean {
  const senses = index.tokenSenses[token] ?? 0
  if (!haveLikeSenses(word.senses, senses)) return false
  const shared = word.senses & senses
  if ((shared & NUMBER_SENSE) !== 0) return true
  const areTogether = (shared & (GIVEN_NAME_SENSE | LIKE_SENSE)) !== 0
  if (areTogether && word.togetherWith(index).includes(token)) return true
  const length = index.heads.length(token)
  const letters = index.heads.letters(token)
  const asked = word.units.length
  const isAbbreviation =
    ((word.senses & GENERIC_SENSE) !== 0 &&
      (senses & ABBREVIATION_SENSE) !== 0 &&
      mayAbbreviate(letters, length, word.letters, asked)) ||
    ((word.senses & ABBREVIATION_SENSE) !== 0 &&
      (senses & GENERIC_SENSE) !== 0 &&
      mayAbbreviate(word.letters, asked, letters, length))
  // Only numbers and given names may begin otherwise.
  return isAbbreviation && (areTogether || index.heads.first(token) === word.units[0])
}

/** Whether a word may be another cut short, by their letters and lengths: it has none that the other lacks, but for a plural's. */
function mayAbbreviate(letters: number, length: number, ofLonger: number, longer: number): boolean {
  return (letters & ~(ofLonger | PLURAL)) === 0 && length + LEAST_CUT <= longer
}

const LEAST_CUT = 2
const PLURAL = lettersOf('s')

function isGivenNameRespelled(word: QueryWord, index: NameIndex, token: number): boolean {
  if ((word.senses & (index.tokenSenses[token] ?? 0) & GIVEN_NAME_SENSE) === 0) return false
  const text = index.tokens.at(token)
  return consonantsOf(word.text) === consonantsOf(text) && standsFor(word.text, text) === 'nickname'
}

/** The consonants of a word in Latin letters in coarse classes, h as k: what all spellings of one given name share. */
function consonantsOf(text: string): string {
  return soundKeyOf(soundOf(text).replaceAll(/[yjw]/g, '').replaceAll(/[hx]/g, 'k')).replace(/^a/, '')
}

/** How alike a word and a token are by a rule: numbers, abbreviations of general words, short forms of given names. */
export function ruledLikeness(word: QueryWord, index: NameIndex, token: number): number {
  if (!mayStandFor(word, index, token)) return 0
  switch (standsFor(word.text, index.tokens.at(token))) {
    case 'number':
      return SAME_NUMBER
    case 'abbreviation':
      return ABBREVIATED
    case 'nickname':
      return NICKNAME
    case 'sense':
      return OF_LIKE_SENSE
    case 'syllable':
      return SAME_SYLLABLE
    case null:
      return 0
  }
}

/** How alike a word is that ends where the query was cut off and a token that begins with it; 0 where it does not. */
export function cutLikeness(word: QueryWord, index: NameIndex, token: number): number {
  return word.text.length >= SHORTEST_CUT && index.tokens.startsWith(token, word.text) ? 900 : 0
}
