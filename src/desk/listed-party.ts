import {
  captionOf,
  type Designation,
  type DesignationStatus,
  type EntryKey,
  partsOfKey,
  type Schema,
} from '../record/index.ts'
import type { ListInForce } from './coverage.ts'
import { designationOn } from './designation-of.ts'
import type { OpenRecord } from './open-record.ts'

/** Nothing is in force under these. What is unknown may be. */
const NOT_IN_FORCE: ReadonlySet<DesignationStatus> = new Set(['delisted', 'not-yet-listed'])

/** What answers show of a party on a day, whatever it was found by. */
export interface ListedParty {
  /** All entries that are this party in the lists asked for, in the order of the alignment. */
  readonly keys: readonly EntryKey[]
  /** The key of its earliest entry. */
  readonly party: EntryKey
  /** Those that the lists have, the earliest listed first. */
  readonly entries: readonly EntryKey[]
  readonly schema: Schema
  readonly caption: string
  /** One of each entry, in the same order. */
  readonly designations: readonly Designation[]
  /** Whether something is in force, or may be. */
  readonly mayBeInForce: boolean
  /** The names in each entry, in the same order. */
  readonly names: readonly (readonly string[])[]
}

/** The party of these entries, as the lists have it on a day; `null` where they have none of them. */
export async function listedParty(
  record: OpenRecord,
  keys: readonly EntryKey[],
  lists: readonly ListInForce[],
  day: string,
): Promise<ListedParty | null> {
  const members: {
    readonly designation: Designation
    readonly schema: Schema
    readonly caption: string
    readonly names: readonly string[]
  }[] = []
  for (const listed of await record.listed(keys, lists)) {
    const { entry } = listed
    members.push({
      designation: designationOn(listed, record.starter.facts.get(entry.key), day),
      schema: entry.schema,
      caption: captionOf(entry),
      names: entry.names.map(({ value }) => value),
    })
  }
  members.sort(byListing)
  const [first] = members
  if (first === undefined) return null
  const designations = members.map(({ designation }) => designation)
  return {
    keys,
    party: first.designation.entry,
    entries: designations.map(({ entry }) => entry),
    schema: first.schema,
    caption: first.caption,
    designations,
    mayBeInForce: !designations.every(({ status }) => NOT_IN_FORCE.has(status)),
    names: members.map(({ names }) => names),
  }
}

/** The lists whose entry of the party has this very name. */
export function listsWithName(party: ListedParty, name: string): readonly string[] {
  const lists: string[] = []
  for (const [at, names] of party.names.entries())
    if (names.includes(name)) lists.push(partsOfKey(party.entries[at] ?? '').list)
  return lists
}

/** The earliest listed first: a party is named by its earliest entry. What is not dated comes last. */
export function byListing(
  a: { readonly designation: Designation },
  b: { readonly designation: Designation },
): number {
  const [first, second] = [a.designation, b.designation]
  const [one, other] = [first.listedOn.date ?? '9999', second.listedOn.date ?? '9999']
  if (one !== other) return one < other ? -1 : 1
  return first.entry < second.entry ? -1 : 1
}
