import { type ListedOn, listedOn } from '../../record/index.ts'
import type { OfacList } from './ofac-list.ts'

/** One of the publisher's lists that a party is on, and since when. */
export interface SubListing {
  readonly name: string
  /** YYYY-MM-DD; `null` where it is not stated. */
  readonly date: string | null
}

/**
 * Since when a party is listed: the earliest day stated for any of the publisher's lists that are part of this one.
 * The consolidated list gathers lists that are older than itself, so that its own date alone would be too late.
 */
export function statedListing(
  listings: readonly SubListing[],
  { isPart }: Pick<OfacList, 'isPart'>,
): ListedOn | null {
  const days = listings.flatMap(({ name, date }) => (date !== null && isPart(name) ? [date] : []))
  const [first] = days.toSorted()
  return first === undefined ? null : listedOn({ date: first, basis: 'stated' })
}

/** "CAPTA List, published 2012-07-31" */
export function subListWords({ name, date }: SubListing): string {
  return date === null ? name : `${name}, published ${date}`
}
