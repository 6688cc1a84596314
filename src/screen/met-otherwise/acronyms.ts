import { isEverydayWord, mostTelling, type Reading, type TokenRole } from '../../names/index.ts'
import { BEARERS } from '../compact-index/name-index.ts'
import { onlyNameOf } from './one-word.ts'

/** A word of a name and what it does there. */
export interface RoledWord {
  readonly text: string
  readonly role: TokenRole
}

/** Marks the keys of initials, so that they never meet a key of words. */
const INITIALS = '#'
/** Two bodies in three have initials of three letters that those of some listed body are: they tell nothing. */
const FEWEST = 4
const MOST = 10
/**
 * What an acronym tells, by how many letters it has. Of 1,500 public bodies of four words one in fifteen has the initials
 * of a listed one, of 1,000 of five words one: so four letters show what they may stand for, and more alert.
 */
const SCORES: readonly number[] = [0, 0, 0, 0, 6600, 7200, 7500]
/** What it loses where the list has the letters alone: they may as well be a word. */
const LETTERS_COST = 400
/** A word of English, or a name that people bear, is read as one. */
const WORD_AT_MOST = 6200

const PLAIN = /^[a-z]+$/
const LETTERS = /^[a-z]{4,10}$/

/** The first letters of a body's words, with and without "and" and other small ones ("of"), its legal form aside; none where they are too few. */
export function initialsOf(words: Iterable<RoledWord>): readonly string[] {
  let all = ''
  let withOf = ''
  let telling = ''
  for (const { text, role } of words) {
    if (role === 'legal-form' || role === 'title') continue
    if (!PLAIN.test(text)) return []
    const first = text.charAt(0)
    all += first
    if (text !== 'and') withOf += first
    if (role !== 'particle' && !SMALL.has(text)) telling += first
  }
  if (telling.length < FEWEST - 1) return []
  return [...new Set([telling, withOf, all])].filter(({ length }) => length >= FEWEST && length <= MOST)
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'et', 'und'])

const WITH_ACRONYMS: readonly boolean[] = BEARERS.map((of) => of === 'organization' || of === 'unknown')

/** Whether such a bearer, by its place in `BEARERS`, may be called by its initials. */
export function mayHaveAcronym(bearer: number): boolean {
  return WITH_ACRONYMS[bearer] === true
}

/** The key under which initials are filed. */
export function acronymKey(initials: string): string {
  return INITIALS + initials
}

/** The acronym that a name may be: a single word of letters; null for any other. */
export function acronymIn(reading: Pick<Reading, 'tokens'>): string | null {
  const only = onlyNameOf(reading)
  return only !== null && LETTERS.test(only) ? only : null
}

/** The score of a listed name whose initials are asked for; `isListed`: of a listed acronym whose words are. */
export function scoreOfAcronym(letters: string, isListed: boolean): number {
  const score = (SCORES[Math.min(letters.length, SCORES.length - 1)] ?? 0) - (isListed ? LETTERS_COST : 0)
  return isEverydayWord(letters) || mostTelling(letters) !== null ? Math.min(score, WORD_AT_MOST) : score
}
