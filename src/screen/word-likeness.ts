import {
  ABBREVIATION_SENSE,
  consonantLikeness,
  EDIT,
  editCost,
  GENERIC_SENSE,
  GIVEN_NAME_SENSE,
  isPatronymicOf,
  LIKE_SENSE,
  NUMBER_SENSE,
  SOUNDED,
  SPELLED,
  standsFor,
  WRITTEN,
} from '../names/index.ts'
import { bitCount } from './letters-of.ts'
import type { NameIndex } from './name-index.ts'
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
 * spelling and by sound, whichever is nearer. Words without vowels are only like those that share a key with them: see
 * `unvowelledLikeness`.
 */
export function wordLikeness(word: QueryWord, index: NameIndex, token: number): number {
  if (token === word.token) return SAME
  const { units } = index.tokens
  const start = index.tokens.starts[token] ?? 0
  const end = index.tokens.starts[token + 1] ?? 0
  const length = end - start
  const asked = word.units.length
  const longer = Math.max(length, asked)
  const first = units[start] ?? 0
  if (first === CONSONANT || word.units[0] === CONSONANT) return 0
  const bound = mostCost(longer)
  // A sign of these is a syllable or a word: another one makes another name.
  if (longer <= LONGEST_OF_SIGNS && (isWholeSign(first) || isWholeSign(word.units[0] ?? 0))) return 0
  let best = 0
  if (Math.abs(length - asked) <= 3) {
    const letters = index.tokenLetters[token] ?? 0
    let cost = bound + 1
    if (bitCount((letters ^ word.letters) >>> 0) <= lettersApart(bound)) {
      const costs = longer <= LONGEST_SHORT ? WRITTEN : SPELLED
      cost = editCost(word.units, 0, asked, units, start, end, costs, bound)
      if (cost <= bound) best = likenessAt(cost, longer)
    }
    if (cost > EDIT || longer <= LONGEST_SHORT) {
      const sounded = soundLikeness(word, index, token, bound, longer)
      if (sounded > best) best = sounded
    }
  }
  if (best > 0 && isPatronymicOf(word.units, 0, asked, units, start, end)) return 0
  if (best > 0 && first !== word.units[0]) best -= FIRST_LETTER_COST
  if (best >= LEAST_RESPELLED) return isGivenNameRespelled(word, index, token) ? GIVEN_NAME_RESPELLED : best
  return Math.max(best, ruledLikeness(word, index, token))
}

const CONSONANT = '~'.charCodeAt(0)
const LONGEST_OF_SIGNS = 4

/** Whether a unit is a Han letter or a syllable of Hangul. */
function isWholeSign(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af)
}

function likenessAt(cost: number, length: number): number {
  return SAME - Math.trunc((cost * 10) / length)
}

function soundLikeness(
  { sound }: QueryWord,
  index: NameIndex,
  token: number,
  bound: number,
  longer: number,
): number {
  const start = index.soundStarts[token] ?? 0
  const end = index.soundStarts[token + 1] ?? 0
  if (sound.units.length === 0 || start === end) return 0
  const coarse = bitCount((sound.letters ^ (index.soundLetters[token] ?? 0)) >>> 0)
  if (coarse > 2 * Math.trunc(bound / EDIT) + 1) return 0
  const share = soundShare(Math.min(end - start, sound.units.length))
  // So much may it cost that its share is within the bound.
  const most = Math.trunc(((bound + 1) * 100 - 1) / share)
  const cost = editCost(sound.units, 0, sound.units.length, index.soundUnits, start, end, SOUNDED, most)
  return cost > most ? 0 : likenessAt(Math.trunc((cost * share) / 100), longer) - SOUND_COST
}

/** Whether words of these senses may stand for one another by a rule. */
export function mayStandFor(senses: number, others: number): boolean {
  return (
    (senses & others & (NUMBER_SENSE | GIVEN_NAME_SENSE | LIKE_SENSE)) !== 0 ||
    ((senses & GENERIC_SENSE) !== 0 && (others & ABBREVIATION_SENSE) !== 0) ||
    ((senses & ABBREVIATION_SENSE) !== 0 && (others & GENERIC_SENSE) !== 0)
  )
}

function isGivenNameRespelled(word: QueryWord, index: NameIndex, token: number): boolean {
  if ((word.senses & (index.tokenSenses[token] ?? 0) & GIVEN_NAME_SENSE) === 0) return false
  const text = index.tokens.at(token)
  return consonantsOf(word.text) === consonantsOf(text) && standsFor(word.text, text) === 'nickname'
}

/** The consonants of a word in Latin letters, each double one once. */
function consonantsOf(text: string): string {
  return text.replaceAll(/[aeiouwyj]/g, '').replaceAll(/(.)\1/g, '$1')
}

/** Numbers, abbreviations of general words, short forms of given names. */
function ruledLikeness(word: QueryWord, index: NameIndex, token: number): number {
  const senses = index.tokenSenses[token] ?? 0
  if (!mayStandFor(word.senses, senses)) return 0
  const first = index.tokens.units[index.tokens.starts[token] ?? 0]
  // Only numbers and given names may begin otherwise.
  if (
    first !== word.units[0] &&
    (senses & word.senses & (NUMBER_SENSE | GIVEN_NAME_SENSE | LIKE_SENSE)) === 0
  )
    return 0
  switch (standsFor(word.text, index.tokens.at(token))) {
    case 'number':
      return SAME_NUMBER
    case 'abbreviation':
      return ABBREVIATED
    case 'nickname':
      return NICKNAME
    case 'sense':
      return OF_LIKE_SENSE
    case null:
      return 0
  }
}

/** How alike a word and a token are of which one has no vowels, or guessed ones. */
export function unvowelledLikeness(word: QueryWord, index: NameIndex, token: number): number {
  return consonantLikeness(word.text, index.tokens.at(token))
}

/** How alike a word is that ends where the query was cut off and a token that begins with it; 0 where it does not. */
export function cutLikeness(word: QueryWord, index: NameIndex, token: number): number {
  return word.text.length >= SHORTEST_CUT && index.tokens.startsWith(token, word.text) ? 900 : 0
}
