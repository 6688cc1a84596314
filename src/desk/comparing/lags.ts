import { PROGRAMME_SUBJECTS } from '../../align/index.ts'
import { listedBy } from '../../lists/index.ts'
import type { ComparedParty, LagOfPair } from './request.ts'

/** Authorities that list within so many days of one another act together. */
export const JOINT_DAYS = 3

/** Who decides what is on a list: a list that took another's place carries what was decided for that one. */
export function decider(list: string): string {
  const { authority, replacedBy } = listedBy(list)
  return replacedBy === undefined ? authority : listedBy(replacedBy).authority
}

/**
 * How long authorities took to follow one another, over all subjects (`null`) and by subject: for each pair, of the
 * parties that both listed by acts of their own, those that the one listed first or on the same day.
 */
export function lagsOf(parties: readonly ComparedParty[]): readonly LagOfPair[] {
  const lags = new Map<string, number[]>()
  for (const party of parties) {
    const days = daysByDecider(party)
    for (const [first, from] of days)
      for (const [later, to] of days) {
        if (first === later || to < from || (to === from && first > later)) continue
        for (const subject of ['', ...party.subjects]) {
          const key = JSON.stringify([first, later, subject])
          const known = lags.get(key)
          if (known === undefined) lags.set(key, [to - from])
          else known.push(to - from)
        }
      }
  }
  return [...lags]
    .map(([key, days]) => {
      const [first = '', later = '', subject = ''] = JSON.parse(key) as string[]
      const sorted = days.toSorted((a, b) => a - b)
      return {
        first,
        later,
        subject: PROGRAMME_SUBJECTS.find((each) => each === subject) ?? null,
        parties: sorted.length,
        quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)] as const,
        joint: sorted.filter((each) => each <= JOINT_DAYS).length,
      }
    })
    .toSorted((a, b) => b.parties - a.parties || (a.first + a.later < b.first + b.later ? -1 : 1))
}

/** Days after the party's first listing on which each authority listed it. */
function daysByDecider({ cells }: ComparedParty): ReadonlyMap<string, number> {
  const days = new Map<string, number>()
  for (const { list, lag } of cells) {
    if (lag === null) continue
    const by = decider(list)
    days.set(by, Math.min(lag, days.get(by) ?? lag))
  }
  return days
}

/** Nearest rank. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
