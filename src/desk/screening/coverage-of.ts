import { DEFAULT_POLICY, type Policy } from '../../screen/index.ts'
import type { AsOfState, ListInForce } from '../coverage.ts'
import type { Hit } from '../hit.ts'
import type { Coverage } from './screening.ts'

/** What a list answers from, and, for a past day, how far it can tell what was said on it. */
export function coverageOf(
  { list, state, edition, gap }: ListInForce,
  asOf: string | null,
  hits: readonly Hit[],
  policy: Policy = DEFAULT_POLICY,
): Coverage {
  const shown =
    edition === null ? null : { date: edition.date, sha256: edition.sha256, layout: edition.layout }
  const answer = (how: AsOfState | null): Coverage => ({ list, state, edition: shown, asOf: how })
  if (asOf === null) return answer(null)
  if (state === 'loaded' && gap !== null)
    return answer(gap <= policy.mostDaysBetweenEditions ? 'edition-of-that-day' : 'unknown')
  // Listing dates tell of those whom they date; of a party that is not found they tell nothing.
  const met = hits.flatMap((hit) => hit.designations).filter((designation) => designation.list === list)
  const dated = met.length > 0 && met.every(({ listedOn }) => listedOn.date !== null)
  return answer(dated ? 'from-listing-dates' : 'unknown')
}

/** Whole days from an edition's day to a moment. */
export function ageInDays(date: string, now: number): number {
  return Math.floor((now - Date.parse(date)) / 86_400_000)
}
