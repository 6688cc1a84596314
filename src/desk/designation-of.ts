import { listedBy } from '../lists/index.ts'
import {
  type Designation,
  type DesignationStatus,
  type Entry,
  type ListedOn,
  listedOn,
  partsOfKey,
} from '../record/index.ts'
import { isClosed, type ListInForce } from './coverage.ts'
import { type ListingPeriods, listingPeriods } from './listing-periods.ts'
import type { ListedEntry, OpenRecord } from './open-record.ts'
import type { DatedFact } from './starter.ts'

/** The designation that an entry records, as of a day. `from`: the list in force that has it. */
export async function designationOf(
  record: OpenRecord,
  entry: Entry,
  from: ListInForce,
  day: string,
): Promise<Designation> {
  const { list } = partsOfKey(entry.key)
  const history =
    from.state === 'loaded' && record.store !== null ? await record.store.editions.history(list) : null
  return designationOn({ entry, from, history }, record.starter.facts.get(entry.key), day)
}

/**
 * The same of an entry at hand. The list's own date stands first; then a dated fact of this project; then what the
 * editions held say of when the entry was first seen. What was lifted stays, with its periods.
 */
export function designationOn(
  { entry, from, history }: ListedEntry,
  fact: DatedFact | undefined,
  day: string,
): Designation {
  const { list, id } = partsOfKey(entry.key)
  const stated = entry.listing.listedOn ?? factDate(fact)
  const seen = history === null ? null : listingPeriods(history, id, stated?.date ?? null, day)
  const since = stated ?? firstSeen(entry, seen)
  const until = untilOf(entry, from, day, fact)
  return {
    list,
    entry: entry.key,
    authority: listedBy(list).authority,
    programmes: entry.listing.programmes,
    listedOn: since,
    status: statusOf(entry, list, day, since, until, seen),
    periods: endedBy(seen?.periods ?? [[since.date, null]], until),
    measures: entry.listing.measures,
    legalBasis: entry.listing.legalBasis,
    reasons: entry.listing.reasons,
    note:
      [closing(list, day), remarkOf(entry), fact?.unverified, fact?.note, seen?.note ?? undefined]
        .filter((each) => each !== undefined)
        .join(' ') || null,
    source: sourceOf(from, list, fact),
  }
}

/** What is known of the end from elsewhere ends the last period, where that is still open. */
function endedBy(periods: ListingPeriods['periods'], until: string | null): ListingPeriods['periods'] {
  const last = periods.at(-1)
  return until === null || last === undefined || last[1] !== null
    ? periods
    : [...periods.slice(0, -1), [last[0], until]]
}

function closing(list: string, day: string): string | undefined {
  const { closedOn, replacedBy } = listedBy(list)
  if (!isClosed(list, day)) return undefined
  return `The list was closed on ${closedOn}${replacedBy === undefined ? '' : `; ${replacedBy} took its place`}: what it says is history.`
}

function factDate(fact: DatedFact | undefined): ListedOn | null {
  if (fact === undefined) return null
  return listedOn({ date: fact.listedOn, basis: 'dated-fact', source: fact.source.url })
}

/** What the editions held say: after the last one without the entry, not after the first one with it. */
function firstSeen(entry: Entry, seen: ListingPeriods | null): ListedOn {
  if (seen === null) throw new Error(`${entry.key} has no listing date, no edition and no dated fact`)
  const { without, since } = seen.seen
  return listedOn({ date: null, basis: 'first-seen', between: [without?.date ?? null, since.date] })
}

/** The day on which the listing ended, where that is known: the list closed, says so itself, or this project knows. */
function untilOf(entry: Entry, from: ListInForce, day: string, fact: DatedFact | undefined): string | null {
  const { list } = partsOfKey(entry.key)
  if (isClosed(list, day)) return listedBy(list).closedOn ?? null
  if (from.state === 'starter') return fact?.liftedOn ?? null
  return entry.properties['endDate']?.[0] ?? null
}

/** How lists call what they keep and no longer apply. */
const ENDED = /^(?:delisted|inactive|revoked|lifted|terminated|closed)/i

/** Some lists keep what they have lifted or suspended: `status` and `endDate` of such an entry say so. */
function statusOf(
  entry: Entry,
  list: string,
  day: string,
  since: ListedOn,
  until: string | null,
  seen: ListingPeriods | null,
): DesignationStatus {
  if (isClosed(list, day)) return 'unknown'
  if (seen !== null && seen.status !== 'active') return seen.status
  if (since.date !== null && since.date > day.slice(0, since.date.length)) return 'not-yet-listed'
  if (until !== null) return until <= day ? 'delisted' : 'active'
  const [said] = entry.properties['status'] ?? []
  if (said === undefined) return 'active'
  if (ENDED.test(said)) return 'delisted'
  if (/^unverified/i.test(said)) return 'unknown'
  return /^suspended/i.test(said) ? statusSuspended(entry, day) : 'active'
}

/** Once a suspension has run out, the measure may be back or the suspension have been made longer: not known. */
function statusSuspended({ properties }: Entry, day: string): DesignationStatus {
  const [begin] = properties['suspendedFrom'] ?? []
  const [end] = properties['suspendedUntil'] ?? []
  if (begin !== undefined && day < begin) return 'active'
  return end !== undefined && day >= end ? 'unknown' : 'suspended'
}

/** Where it is not plain whether a designation is in force, the first note of the entry says why. */
function remarkOf({ properties }: Entry): string | undefined {
  return /^(?:unverified|suspended)/i.test(properties['status']?.[0] ?? '')
    ? properties['notes']?.[0]
    : undefined
}

function sourceOf(from: ListInForce, list: string, fact: DatedFact | undefined): string {
  const { edition } = from
  if (edition === null) return fact?.source.url ?? ''
  return `${list} ${edition.date} ${edition.files.join(', ')} sha256:${edition.sha256}`
}
