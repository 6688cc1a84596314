import type { HeldEdition } from '../store/index.ts'

/** Where to take editions from, and which. */
export interface UpdateRequest {
  readonly home: string
  /** The mirror folder, `DIR/LIST/DATE/FILES`. */
  readonly from: string
  /** Every list that the mirror has and an adapter reads, where it is left out. */
  readonly lists?: readonly string[] | undefined
  /** This edition instead of the newest. */
  readonly edition?: string | undefined
  readonly at: string
  readonly onProgress?: ((progress: UpdateProgress) => void) | undefined
}

export interface UpdateProgress {
  readonly list: string
  readonly edition: string | null
  readonly step: 'reading' | 'indexing'
  readonly entries: number
}

/**
 * `loaded`: taken. `unchanged`: it was held before. `held`: kept aside and not used. `unreadable`: nothing of it was
 * kept. `missing`: the mirror has no edition that the adapter reads.
 */
type UpdateState = 'loaded' | 'unchanged' | 'held' | 'unreadable' | 'missing'

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
  /** Newer editions of the mirror that were passed over, with why. */
  readonly skipped: readonly string[]
  /** The edition that answers now, where it is another one. */
  readonly inForce: string | null
  readonly unread: Readonly<Record<string, number>>
  readonly missingFiles: readonly string[]
  /** Where it was found. */
  readonly folder: string | null
}

/** What is told of an edition that the store has; `held`: all editions of its list. */
export function outcomeOf(
  edition: HeldEdition,
  state: UpdateState,
  change: Pick<UpdateOutcome, 'added' | 'removed' | 'changed'> | null,
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
    ...(change ?? { added: 0, removed: 0, changed: 0 }),
    state,
    reason: state === 'held' ? reasons.join('; ') : null,
    names,
    skipped: [],
    inForce: newest === undefined || newest.sha256 === edition.sha256 ? null : newest.date,
    unread,
    missingFiles: missing,
    folder: edition.obtainedFrom,
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
    inForce: null,
    unread: {},
    missingFiles: [],
    folder: null,
  }
}
