import { ADAPTERS, listedBy } from '../lists/index.ts'
import type { HeldEdition, Store } from '../store/index.ts'
import type { StarterRecord } from './starter.ts'

/** What a list is answered from: an edition; this project's stand-ins; an edition that is held back; nothing. */
export type ListState = 'loaded' | 'starter' | 'held' | 'missing'

/** How far the record can tell what a list said on a past day. */
export type AsOfState = 'edition-of-that-day' | 'from-listing-dates' | 'unknown'

/** One list as an answer used it. */
export interface ListInForce {
  readonly list: string
  readonly state: ListState
  /** The edition that is used, or, where the state is `held`, the one held back. */
  readonly edition: HeldEdition | null
  /** Whether the edition used is older than (or of) the day asked for; `true` where no day was asked for. */
  readonly ofThatDay: boolean
}

/** Whether the publisher had closed the list by that day: what it said then is history. */
export function isClosed(list: string, day: string): boolean {
  const { closedOn } = listedBy(list)
  return closedOn !== undefined && closedOn <= day
}

/** The lists that Onrecord can answer from, loaded or not. */
export async function knownLists(store: Store | null, starter: StarterRecord): Promise<readonly string[]> {
  const held = store === null ? [] : (await store.editions.all()).map((edition) => edition.list)
  return [...new Set([...ADAPTERS.map((adapter) => adapter.list), ...starter.lists, ...held])].toSorted()
}

/**
 * Which edition of each list answers, now or as of a day: the newest not after that day, else the first after it
 * (whose listing dates may still tell).
 */
export async function listsInForce(
  store: Store | null,
  starter: StarterRecord,
  lists: readonly string[],
  asOf: string | null,
): Promise<readonly ListInForce[]> {
  const editions = store === null ? [] : await store.editions.all()
  return lists.map((list) => {
    const ofList = editions.filter((edition) => edition.list === list)
    const taken = ofList.filter((edition) => edition.state === 'loaded')
    const before = asOf === null ? taken.at(-1) : taken.findLast((edition) => edition.date <= asOf)
    const used = before ?? taken[0]
    if (used !== undefined) return { list, state: 'loaded', edition: used, ofThatDay: before !== undefined }
    if (starter.lists.has(list)) return { list, state: 'starter', edition: null, ofThatDay: asOf === null }
    const held = ofList.at(-1)
    if (held !== undefined) return { list, state: 'held', edition: held, ofThatDay: asOf === null }
    return { list, state: 'missing', edition: null, ofThatDay: asOf === null }
  })
}
