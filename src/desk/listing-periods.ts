import type { DesignationStatus } from '../record/index.ts'
import type { HeldEdition, ListHistory, Run } from '../store/index.ts'
import { daysBetween } from './coverage.ts'

/** When an entry was listed, as far as its list's own dates and the editions held tell. */
export interface ListingPeriods {
  /**
   * From and until (`null`: still), oldest first. A day that only editions bound is the later bound: the first edition
   * held that has the entry, or has it no more. `null` as the first day: nothing tells.
   */
  readonly periods: readonly (readonly [string | null, string | null])[]
  /** On the day asked for. */
  readonly status: Exclude<DesignationStatus, 'suspended'>
  /** The editions that bound when the period began that the day falls in, or the last before it; `null`: none older. */
  readonly seen: { readonly without: HeldEdition | null; readonly since: HeldEdition }
  /** What the editions say against the list's date, or of the end; for people. */
  readonly note: string | null
}

/** Lists publish a listing some days after its date. */
const PUBLISHED_WITHIN_DAYS = 31

/** Between editions that are no further apart than this, the earlier one is taken to have been in force. */
const NEXT_EDITION_WITHIN_DAYS = 7

/** @param since the day of the listing as the list, or a sourced fact, says; `null` where none does */
export function listingPeriods(
  history: ListHistory,
  id: string,
  since: string | null,
  day: string,
): ListingPeriods {
  const { editions } = history
  const runs = history.runsOf(id)
  const at = editions.findLastIndex(({ date }) => date <= day)
  const first = runs[0]
  if (first === undefined) throw new Error(`no loaded edition has ${id}`)
  const before = earlierPeriod(editions, first, since)
  const own = runs.map((run, place) => periodOf(editions, run, place === 0 && before === null ? since : null))
  const nearest = runs.findLast(([from]) => from <= at) ?? first
  return {
    periods: before === null ? own : [before, ...own],
    status: statusOn({ editions, runs, since, day, at }),
    seen: {
      without: editions[nearest[0] - 1] ?? null,
      since: editionAt(editions, nearest[0]),
    },
    note: noteOf(editions, runs, before, nearest),
  }
}

/** The list dates the entry long before editions that do not have it: it was listed before, lifted, and listed again. */
function earlierPeriod(
  editions: readonly HeldEdition[],
  [from]: Run,
  since: string | null,
): readonly [string, string] | null {
  const last = editions[from - 1]
  if (last === undefined || since === null || daysBetween(since, last.date) <= PUBLISHED_WITHIN_DAYS)
    return null
  const without = editions.find(({ date }) => date >= since) ?? last
  return [since, without.date]
}

function periodOf(
  editions: readonly HeldEdition[],
  [from, to]: Run,
  since: string | null,
): readonly [string | null, string | null] {
  const isFirst = from === 0 || since !== null
  return [isFirst ? since : editionAt(editions, from).date, editions[to + 1]?.date ?? null]
}

interface Asked {
  readonly editions: readonly HeldEdition[]
  readonly runs: readonly Run[]
  readonly since: string | null
  readonly day: string
  /** The position of the last edition of that day or before; -1: none is so old. */
  readonly at: number
}

function statusOn({ editions, runs, since, day, at }: Asked): ListingPeriods['status'] {
  const has = (edition: number): boolean => runs.some(([from, to]) => from <= edition && edition <= to)
  const [older, newer] = [editions[at], editions[at + 1]]
  const wasListed = since !== null && since <= day.slice(0, since.length)
  if (older === undefined) {
    if (since !== null && !wasListed) return 'not-yet-listed'
    return has(0) && wasListed ? 'active' : 'unknown'
  }
  const isKnownDay =
    newer === undefined ||
    day <= older.seenUntil ||
    daysBetween(older.seenUntil, newer.date) <= NEXT_EDITION_WITHIN_DAYS
  const [had, has_] = [has(at), newer === undefined ? has(at) : has(at + 1)]
  if (had && (has_ || isKnownDay)) return since !== null && !wasListed ? 'not-yet-listed' : 'active'
  if (had) return 'unknown'
  const cameNew = since !== null && daysBetween(since, older.date) <= PUBLISHED_WITHIN_DAYS
  if (has_ && cameNew) return wasListed ? 'active' : 'not-yet-listed'
  if (has_ && !isKnownDay) return 'unknown'
  return runs.some(([from]) => from <= at) || (since !== null && !cameNew) ? 'delisted' : 'not-yet-listed'
}

function noteOf(
  editions: readonly HeldEdition[],
  runs: readonly Run[],
  before: readonly [string, string] | null,
  [from, to]: Run,
): string | null {
  const notes: string[] = []
  const without = editions[from - 1]
  const earlier = runs.findLast(([, end]) => end < from)
  if (before !== null && without !== undefined && earlier === undefined)
    notes.push(
      `The list dates the listing ${before[0]}, but the edition of ${without.date} does not have the entry: it was lifted and listed again by ${editionAt(editions, from).date}, or stood under another id before.`,
    )
  if (earlier !== undefined)
    notes.push(
      `Listed again: not in the editions from ${editionAt(editions, earlier[1] + 1).date} to ${without?.date}, in that of ${editionAt(editions, from).date}.`,
    )
  const after = editions[to + 1]
  if (after !== undefined)
    notes.push(`In the edition of ${editionAt(editions, to).date}, not in that of ${after.date}.`)
  return notes.join(' ') || null
}

function editionAt(editions: readonly HeldEdition[], at: number): HeldEdition {
  const edition = editions[at]
  if (edition === undefined) throw new RangeError(`Edition ${at} is out of range for ${editions.length}`)
  return edition
}
