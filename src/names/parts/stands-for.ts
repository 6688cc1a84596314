import { isMeaningToken } from '../meaning/meaning-token.ts'
import { ABBREVIATIONS, GENERIC_WORDS } from './generic-words.ts'
import { givenNamesOf, sameGivenName } from './given-name-forms.ts'
import { koreanSyllablesOf, spelledAsSyllable } from './korean-syllables.ts'
import { numberOf } from './numbers.ts'
import { sameSense, senseGroupsOf, wordsOfSense } from './same-sense.ts'

/** Raised when the rules below change. */
export const STANDS_FOR_VERSION = 3

/** Why one word may stand for another that is spelled quite differently. */
export type StandsFor = 'number' | 'sense' | 'abbreviation' | 'nickname' | 'syllable'

/** By which rules a word may stand for another: a bit each. Two words that share no bit stand for one another by none. */
export const NUMBER_SENSE = 1
export const GENERIC_SENSE = 2
export const ABBREVIATION_SENSE = 4
export const GIVEN_NAME_SENSE = 8
/** Four bits, for the groups of like sense and the syllables of Korean: words of one group share one of them. */
export const LIKE_SENSE = 0xf0
const FIRST_LIKE_SENSE = 4

const GENERIC: ReadonlySet<string> = new Set(GENERIC_WORDS.split(' '))
const FEWEST_ABBREVIATED = 5
const LONGEST_ABBREVIATION = 6

/** The rules that a folded word may take part in. */
export function sensesOf(word: string): number {
  if (isMeaningToken(word)) return 0
  let senses = 0
  if (numberOf(word) !== null) senses |= NUMBER_SENSE
  if (word.length >= FEWEST_ABBREVIATED && GENERIC.has(word)) senses |= GENERIC_SENSE
  if (word.length >= 2 && word.length <= LONGEST_ABBREVIATION) senses |= ABBREVIATION_SENSE
  if (sameGivenName(word) !== null) senses |= GIVEN_NAME_SENSE
  for (const group of senseGroupsOf(word)) senses |= 1 << (FIRST_LIKE_SENSE + (group & 3))
  for (const syllable of koreanSyllablesOf(word)) senses |= 1 << (FIRST_LIKE_SENSE + (syllable & 3))
  return senses
}

/**
 * Whether two folded words may stand for one another: the same number, a general word cut short, two words for one thing, a
 * short given name, one syllable of Korean.
 */
export function standsFor(a: string, b: string): StandsFor | null {
  const number = numberOf(a)
  if (number !== null && number === numberOf(b)) return 'number'
  if (abbreviates(a, b) || abbreviates(b, a)) return 'abbreviation'
  if (sameSense(a, b)) return 'sense'
  const [one, other] = [sameGivenName(a), sameGivenName(b)]
  if (one !== null && other !== null && one.some((each) => other.includes(each))) return 'nickname'
  const syllables = koreanSyllablesOf(b)
  return koreanSyllablesOf(a).some((each) => syllables.includes(each)) ? 'syllable' : null
}

/** The folded words that a word stands for because a table has them together: as forms of one given name or syllable, or for one thing. */
export function togetherWith(word: string): readonly string[] {
  const forms = new Set<string>()
  for (const group of sameGivenName(word) ?? []) for (const form of givenNamesOf(group)) forms.add(form)
  for (const group of senseGroupsOf(word)) for (const form of wordsOfSense(group)) forms.add(form)
  for (const form of spelledAsSyllable(word)) forms.add(form)
  forms.delete(word)
  return [...forms]
}

/** "trdg" for trading, "elec" for electronics, "mfg" for manufacturing: the letters in order from the first on. */
function abbreviates(short: string, long: string): boolean {
  if (short.length > LONGEST_ABBREVIATION || short.length + 2 > long.length || !GENERIC.has(long))
    return false
  if (Object.hasOwn(ABBREVIATIONS, short) && ABBREVIATIONS[short] === long) return true
  if (short.charAt(0) !== long.charAt(0)) return false
  if (long.startsWith(short)) return short.length >= 3
  let at = 0
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return short.length >= 3 && !/[aeiou]/.test(short.slice(1))
}
