import type { Reading, TokenRole } from '../../names/index.ts'
import { BIT } from '../compact-index/bits.ts'

/** Beside the one word of a query these say nothing of whose name it is. */
const BESIDE: ReadonlySet<TokenRole> = new Set(['particle', 'title', 'legal-form'])

/** Bits (in sixteenths) from which a word is shown by itself, and at which it tells as much as it can alone. */
const TELLING_FROM = 8 * BIT
const TELLING_AT = 14 * BIT
const LEAST = 6000
/** Well under the line: one word of a name is whose it is, but it is also that of others. Facts beside it may lift it. */
const MOST = 6800

/** The only name in a reading; `null` where there is none, or more than one. */
export function onlyNameOf({ tokens }: Pick<Reading, 'tokens'>): string | null {
  let only: string | null = null
  for (const { text, role } of tokens)
    if (role === 'name' && only === null) only = text
    else if (!BESIDE.has(role)) return null
  return only
}

/** The score of a listed name of which the query is one word, by what the word weighs; 0 of a word that half the world is called. */
export function scoreOfOneWord(weight: number): number {
  if (weight < TELLING_FROM) return 0
  const filled = Math.min(1, (weight - TELLING_FROM) / (TELLING_AT - TELLING_FROM))
  return LEAST + Math.trunc((MOST - LEAST) * filled)
}
