import { type FtmLine, ftmEntities, ftmId } from '../../formats/index.ts'
import { adapterFor } from '../../lists/index.ts'
import { type Designation, type EntryKey, partsOfKey } from '../../record/index.ts'
import type { ListHistory } from '../../store/index.ts'
import type { ListInForce } from '../coverage.ts'
import { designationOn } from '../designation-of.ts'
import { byListing } from '../listed-party.ts'
import type { OpenRecord } from '../open-record.ts'

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

/** An entry of the party. */
interface Member {
  readonly designation: Designation
  readonly line: FtmLine
  readonly history: ListHistory | null
}

/** The entity of the party that an entry belongs to; `null` where the lists have no such entry. */
export async function listedEntity(
  record: OpenRecord,
  key: EntryKey,
  lists: readonly ListInForce[],
  day: string,
): Promise<ListedEntity | null> {
  const members: Member[] = []
  const keys = record.keysOfParty(key, lists)
  for (const listed of await record.listed(keys, lists)) {
    const { entry, history } = listed
    const designation = designationOn(listed, record.starter.facts.get(entry.key), day)
    const [line] = ftmEntities(entry, {
      designation,
      page: adapterFor(designation.list)?.source.page ?? null,
      lookup: { byKey: () => null, byName: () => null },
    })
    if (line !== undefined) members.push({ designation, line, history })
  }
  members.sort(byListing)
  const lead = members[0]?.line
  if (lead === undefined) return null
  return {
    id: lead.id,
    caption: lead.caption,
    schema: lead.schema,
    properties: merged(members.map(({ line }) => line.properties)),
    datasets: [...new Set(members.flatMap(({ line }) => line.datasets))],
    referents: members.map(({ designation }) => ftmId(designation.entry)),
    target: true,
    ...seenIn(members),
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

function seenIn(members: readonly Member[]): Pick<ListedEntity, 'first_seen' | 'last_seen' | 'last_change'> {
  const first: string[] = []
  const last: string[] = []
  for (const { designation, history } of members) {
    const runs = history?.runsOf(partsOfKey(designation.entry).id) ?? []
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
