import { NUMBER_WORDS } from '../../words/calendar.ts'
import { DETERMINERS, FINITE, PREPOSITIONS, PRONOUNS } from '../../words/function-words.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isDate, isName, isVerb } from './phrase-words.ts'
import type { Reading } from './reading.ts'
import { lowAt, type Skeleton, tokenAt } from './skeleton.ts'

const RELATIVE = /^(?:who|whom|that|which)$/

/** The words that a relative clause is of, which begins at a place: a name, or a noun with its number and its adjectives. */
export function nounBefore(reading: Reading, skeleton: Skeleton, clause: number): NounPhrase | null {
  const to = RELATIVE.test(lowAt(skeleton, clause - 1)) ? clause - 1 : clause
  let from = nounFrom(reading, skeleton, to)
  // `three companies and two businessmen`
  if (lowAt(skeleton, from - 1) === 'and' && isCounted(skeleton, from))
    from = nounFrom(reading, skeleton, from - 1)
  const isNoun = to > from && !(to - from === 1 && DETERMINERS.has(lowAt(skeleton, from)))
  return isNoun && !NO_NOUN.test(lowAt(skeleton, to - 1)) ? { from, to, role: null } : null
}

/** Where a noun begins that ends before a place: with its article or its number, if it has one. */
function nounFrom(reading: Reading, skeleton: Skeleton, to: number): number {
  let from = to
  while (from > 0 && isOfNoun(reading, skeleton, from - 1)) {
    from -= 1
    if (DETERMINERS.has(lowAt(skeleton, from))) break
  }
  return from
}

const NO_NOUN =
  /^(?:now|then|not|so|too|also|here|there|day|week|month|year|today|yesterday|way|time|what)$|ly$/

const isCounted = (skeleton: Skeleton, at: number): boolean =>
  tokenAt(skeleton, at)?.kind === 'number' ||
  (NUMBER_WORDS.has(lowAt(skeleton, at)) && !DETERMINERS.has(lowAt(skeleton, at)))

/** Whether a word may belong to a noun that it stands before, or be it. */
function isOfNoun(reading: Reading, skeleton: Skeleton, at: number): boolean {
  const token = tokenAt(skeleton, at)
  if (token === null || token.kind === 'mark' || isDate(reading, skeleton, at)) return false
  if (isName(reading, skeleton, at)) return true
  const { low } = token
  return !(
    PREPOSITIONS.has(low) ||
    PRONOUNS.has(low) ||
    FINITE.has(low) ||
    isVerb(reading, skeleton, at) ||
    /(?:ed|ing)$|^(?:and|or|but|when|while|as|because|if|what|that|which|who|whom|where|how|why)$/.test(low)
  )
}
