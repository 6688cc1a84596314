import { type Entry, LAYOUT_FIELDS, type LayoutField } from '../record/index.ts'
import { isFilled } from './same-in-fields.ts'

/** What an edition holds, in numbers: what the guards compare, kept with it. */
export interface EditionSummary {
  readonly entries: number
  /** In how many entries each field is filled. */
  readonly filled: Readonly<Partial<Record<LayoutField, number>>>
  /** The programmes, sorted. */
  readonly programmes: readonly string[]
  /** How many entries each programme has. */
  readonly entriesOf: Readonly<Record<string, number>>
  /** In how many entries no rule read a value of this field of the publisher's; missing in editions of before it was counted. */
  readonly unread?: Readonly<Record<string, number>>
}

/** Counts an edition while its entries go by. */
export class Summary {
  entries = 0
  names = 0
  private readonly filled = new Map<LayoutField, number>()
  private readonly programmes = new Map<string, number>()
  private readonly unread = new Map<string, number>()

  add(entry: Entry): void {
    this.entries++
    this.names += entry.names.length
    for (const field of LAYOUT_FIELDS) if (isFilled(entry, field)) countOne(this.filled, field)
    for (const programme of new Set(entry.listing.programmes)) countOne(this.programmes, programme)
    if (entry.unread.length > 0)
      for (const field of new Set(entry.unread.map((each) => each.field))) countOne(this.unread, field)
  }

  /** The summary of the entries added so far. */
  made(): EditionSummary {
    return {
      entries: this.entries,
      filled: Object.fromEntries(this.filled),
      programmes: [...this.programmes.keys()].toSorted(),
      entriesOf: inOrder(this.programmes),
      unread: inOrder(this.unread),
    }
  }
}

/** A counter of an edition: add each entry, then ask for what was made of them. */
export function summarise(): Summary {
  return new Summary()
}

function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function inOrder(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
