import { type FtmLine, ftmEntities, ftmId } from '../../formats/index.ts'
import { adapterFor } from '../../lists/index.ts'
import { type EntryKey, partsOfKey } from '../../record/index.ts'
import type { ListInForce } from '../coverage.ts'
import { designationOf } from '../designation-of.ts'
import type { OpenRecord } from '../open-record.ts'
import { byListing } from '../screen.ts'

/** A party as one FollowTheMoney entity, made of all its entries, as services that speak FollowTheMoney give it. */
export interface ListedEntity {
  readonly id: string
  readonly caption: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly datasets: readonly string[]
  /** The ids of its entries, its own included. */
  readonly referents: readonly string[]
  readonly target: true
  /** Days of editions held: the first and the last with an entry of the party. */
  readonly first_seen: string | null
  readonly last_seen: string | null
  readonly last_change: string | null
}

/** The entity of the party that an entry belongs to; `null` where the lists have no such entry. */
export async function listedEntity(
  record: OpenRecord,
  key: EntryKey,
  lists: readonly ListInForce[],
  day: string,
): Promise<ListedEntity | null> {
  const members: {
    readonly designation: Awaited<ReturnType<typeof designationOf>>
    readonly line: FtmLine
  }[] = []
  for (const each of record.keysOfParty(key, lists)) {
    const { list } = partsOfKey(each)
    const from = lists.find((one) => one.list === list)
    const entry = from === undefined ? null : await record.entry(each, lists)
    if (from === undefined || entry === null) continue
    const designation = await designationOf(record, entry, from, day)
    const [line] = ftmEntities(entry, {
      designation,
      page: adapterFor(list)?.source.page ?? null,
      lookup: { byKey: () => null, byName: () => null },
    })
    if (line !== undefined) members.push({ designation, line })
  }
  members.sort(byListing)
  const lead = members[0]?.line
  if (lead === undefined) return null
  const keys = members.map(({ designation }) => designation.entry)
  return {
    id: lead.id,
    caption: lead.caption,
    schema: lead.schema,
    properties: merged(members.map(({ line }) => line.properties)),
    datasets: [...new Set(members.flatMap(({ line }) => line.datasets))],
    referents: keys.map(ftmId),
    target: true,
    ...(await seenIn(record, keys)),
  }
}

/** The values of all, each once, in the order in which they come. */
function merged(all: readonly FtmLine['properties'][]): FtmLine['properties'] {
  const values = new Map<string, Set<string>>()
  for (const properties of all)
    for (const [property, of] of Object.entries(properties)) {
      const known = values.get(property) ?? new Set()
      for (const value of of) known.add(value)
      values.set(property, known)
    }
  return Object.fromEntries([...values].map(([property, known]) => [property, [...known]]))
}

async function seenIn(
  { store }: OpenRecord,
  keys: readonly EntryKey[],
): Promise<Pick<ListedEntity, 'first_seen' | 'last_seen' | 'last_change'>> {
  const first: string[] = []
  const last: string[] = []
  for (const key of store === null ? [] : keys) {
    const { list, id } = partsOfKey(key)
    const history = await store?.editions.history(list)
    const runs = history?.runsOf(id) ?? []
    const begin = history?.editions[runs[0]?.[0] ?? -1]
    const end = history?.editions[runs.at(-1)?.[1] ?? -1]
    if (begin !== undefined) first.push(begin.date)
    if (end !== undefined) last.push(end.seenUntil)
  }
  const [from = null] = first.toSorted()
  return {
    first_seen: from,
    last_seen: last.toSorted().at(-1) ?? null,
    last_change: first.toSorted().at(-1) ?? null,
  }
}
