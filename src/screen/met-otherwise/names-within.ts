import type { Token } from '../../names/index.ts'
import { wholeKey } from './exact-keys.ts'

/** A query of fewer words is a name and nothing else. */
const FEWEST_AROUND = 5
const SHORTEST = 2
const LONGEST = 8
/** What a name loses that stands word for word within a longer text: it alerts there from about 24 bits on. */
export const WITHIN_COST = 2100

/** The words of a long query among which a listed name may be, without titles and legal forms; none of a shorter one. */
export function wordsAround(tokens: readonly Token[]): readonly string[] {
  if (tokens.length < FEWEST_AROUND) return []
  return tokens.filter(({ role }) => role !== 'title' && role !== 'legal-form').map(({ text }) => text)
}

/** The keys of all runs of these words: a listed name may be one of them. */
export function* keysWithin(words: readonly string[]): Generator<string> {
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + SHORTEST; end <= Math.min(words.length, start + LONGEST); end += 1)
      if (end - start < words.length) yield wholeKey(words.slice(start, end))
}
