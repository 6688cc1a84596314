// What a score says, as docs/matching.md has it: odds that the two names are one, the same for every list.

/** How far a name that was met is the one that was asked for. It speaks of the name, never of the bearer. */
export type Likeness = 'same-number' | 'very-likely' | 'likely' | 'possible'

/** The score at which it is as likely as not that two names are one. */
const EVEN = 0.7

/** What a factor of ten in the odds adds to a score. */
const TENFOLD = 0.127

/** Ten to one. */
const VERY_LIKELY = EVEN + TENFOLD

export function likenessOf(score: number, evidence: readonly { readonly feature: string }[]): Likeness {
  if (evidence.some(({ feature }) => feature === 'identifier')) return 'same-number'
  if (score >= VERY_LIKELY) return 'very-likely'
  return score >= EVEN ? 'likely' : 'possible'
}

/** The odds that a score states: 20 for twenty to one, 0.2 for one to five; to one digit that counts, two from 10 on. */
export function oddsOf(score: number): number {
  const odds = 10 ** ((score - EVEN) / TENFOLD)
  return Number(odds.toPrecision(odds >= 10 ? 2 : 1))
}
