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
  /** The hashes of the other loaded editions: what was listed before is answered from them. */
  readonly others: readonly string[]
  /**
   * How many days lie between the editions held that the day asked for falls between: 0 where the edition is known to
   * have been in force on the day; `null` where none so old is held.
   */
  readonly gap: number | null
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
  const unloaded = { others: [], gap: asOf === null ? 0 : null }
  return lists.map((list) => {
    const ofList = editions.filter((edition) => edition.list === list)
    const taken = ofList.filter((edition) => edition.state === 'loaded')
    const at = asOf === null ? taken.length - 1 : taken.findLastIndex((edition) => edition.date <= asOf)
    const used = taken[at] ?? taken[0]
    if (used !== undefined) {
      const others = taken.filter((each) => each !== used).map(({ sha256 }) => sha256)
      const gap = at === -1 ? null : gapOn(asOf, used, taken[at + 1])
      return { list, state: 'loaded', edition: used, others, gap }
    }
    if (starter.lists.has(list)) return { list, state: 'starter', edition: null, ...unloaded }
    const held = ofList.at(-1)
    if (held !== undefined) return { list, state: 'held', edition: held, ...unloaded }
    return { list, state: 'missing', edition: null, ...unloaded }
  })
}

/** Where no later edition is held, nothing says that the one at hand was not in force: its age is told apart. */
function gapOn(asOf: string | null, used: HeldEdition, next: HeldEdition | undefined): number {
  if (asOf === null || asOf <= used.seenUntil || next === undefined) return 0
  return daysBetween(used.seenUntil, next.date)
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** Whether the text is a day that there is, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = Date.parse(text)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  )
}
