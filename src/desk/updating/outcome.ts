import type { EditionDifference, HeldEdition } from '../../store/index.ts'

/**
 * `loaded`: taken. `unchanged`: it was held before. `held`: kept aside and not used. `unreadable`: nothing of it was
 * kept. `missing`: there is no edition that the adapter reads. `not-obtained`: the publisher did not send it as it should.
 */
export type UpdateState = 'loaded' | 'unchanged' | 'held' | 'unreadable' | 'missing' | 'not-obtained'

/** What became of one list. */
export interface UpdateOutcome {
  readonly list: string
  readonly edition: string | null
  readonly layout: string | null
  readonly entries: number
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly state: UpdateState
  /** Why it was not taken; `null` where it was. */
  readonly reason: string | null
}

/** What people are told of it besides. */
export interface UpdateDetail extends UpdateOutcome {
  readonly names: number
  /** Newer editions that were passed over, with why. */
  readonly skipped: readonly string[]
  /** The edition that answers now, where it is another one. */
  readonly inForce: string | null
  readonly unread: Readonly<Record<string, number>>
  readonly missingFiles: readonly string[]
  /** Where it was found. */
  readonly folder: string | null
  /** For what was not obtained: which address, and what went wrong there. */
  readonly notObtained: { readonly url: string; readonly why: string } | null
}

/** What is told of an edition that the store has; `held`: all editions of its list. */
export function outcomeOf(
  edition: HeldEdition,
  state: UpdateState,
  change: EditionDifference | null,
  held: readonly HeldEdition[],
): UpdateDetail {
  const { list, date, layout, entries, names, unread, missing, reasons } = edition
  const newest = held
    .filter((each) => each.state === 'loaded')
    .toSorted(byDate)
    .at(-1)
  return {
    list,
    edition: date,
    layout,
    entries,
    added: change?.added.length ?? 0,
    removed: change?.removed.length ?? 0,
    changed: change?.changed.length ?? 0,
    state,
    reason: state === 'held' ? reasons.join('; ') : null,
    names,
    skipped: [],
    inForce: newest === undefined || newest.number === edition.number ? null : newest.date,
    unread,
    missingFiles: missing,
    folder: edition.obtainedFrom,
    notObtained: null,
  }
}

function byDate(a: HeldEdition, b: HeldEdition): number {
  return a.date === b.date ? a.number - b.number : a.date < b.date ? -1 : 1
}

/** What is told of a list of which nothing was taken. */
export function notTaken(
  list: string,
  edition: string | null,
  state: UpdateState,
  reason: string,
  inForce: string | null = null,
): UpdateDetail {
  return {
    list,
    edition,
    layout: null,
    entries: 0,
    added: 0,
    removed: 0,
    changed: 0,
    state,
    reason,
    names: 0,
    skipped: [],
    inForce,
    unread: {},
    missingFiles: [],
    folder: null,
    notObtained: null,
  }
}
