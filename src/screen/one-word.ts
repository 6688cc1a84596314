import { BIT } from './bits.ts'
import { BEARERS, TOKEN_ROLES } from './name-index.ts'
import type { QueryReading } from './query-readings.ts'

const NAME = TOKEN_ROLES.indexOf('name')
/** Beside the one word of a query these say nothing of whose name it is. */
const BESIDE: ReadonlySet<number> = new Set(
  (['particle', 'title', 'legal-form'] as const).map((role) => TOKEN_ROLES.indexOf(role)),
)

/** Bits (in sixteenths) from which a word is shown by itself, and at which it tells as much as it can alone. */
const TELLING_FROM = 8 * BIT
const TELLING_AT = 14 * BIT
const LEAST = 6000
/** Well under the line: one word of a name is whose it is, but it is also that of others. Facts beside it may lift it. */
const MOST = 6800

/** The place of the only name in a reading, for each kind of bearer; -1 where there is none, or more than one. */
export function onlyNames({ roles, words }: QueryReading): readonly number[] {
  return BEARERS.map((_, bearer) => {
    const own = roles[bearer]
    if (own == null) return -1
    let only = -1
    for (let at = 0; at < words.length; at += 1) {
      if (own[at] === NAME && only < 0) only = at
      else if (!BESIDE.has(own[at] ?? NAME)) return -1
    }
    return only
  })
}

/** The score of a listed name of which the query is one word, by what the word weighs; 0 of a word that half the world is called. */
export function scoreOfOneWord(weight: number): number {
  if (weight < TELLING_FROM) return 0
  const filled = Math.min(1, (weight - TELLING_FROM) / (TELLING_AT - TELLING_FROM))
  return LEAST + Math.trunc((MOST - LEAST) * filled)
}
