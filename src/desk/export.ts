import {
  designationHeader,
  designationRow,
  type FtmLine,
  ftmEntities,
  type OtherParty,
  type PartyLookup,
} from '../formats/index.ts'
import { adapterFor } from '../lists/index.ts'
import { type Entry, type EntryKey, partsOfKey } from '../record/index.ts'
import { knownLists, type ListInForce, type ListState } from './coverage.ts'
import { designationOf } from './designation-of.ts'
import type { OpenRecord } from './open-record.ts'
import { UnusableInput } from './unusable-input.ts'

/** `ftm`: FollowTheMoney JSON lines; `csv`: a row a designation. */
export const EXPORT_FORMATS = ['ftm', 'csv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportRequest {
  readonly format: ExportFormat
  /** Default: every list that is loaded or has stand-ins. */
  readonly lists?: readonly string[] | undefined
  /** What the lists said on that day; `null`: now. */
  readonly asOf: string | null
  /** The clock, ISO 8601: whether a designation is in force today. */
  readonly at: string
}

/** What an export holds of one list. */
export interface ExportedList {
  readonly list: string
  readonly state: ListState
  /** The day of the edition; `null` where there is none. */
  readonly edition: string | null
  readonly entries: number
  /** Lines written: entities, or rows. */
  readonly lines: number
}

/** An export while it is written: the text in pieces of a line or more, then what of it. */
export type ExportPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly list: ExportedList }

/**
 * What the lists in force say, a list after the other. A list that is held back or missing is told with no entries.
 *
 * @throws UnusableInput for a list that is not known
 */
export async function* exportRecord(record: OpenRecord, request: ExportRequest): AsyncGenerator<ExportPart> {
  const { format, asOf, at } = request
  const inForce = await record.inForce(await listsAsked(record, request), asOf)
  const used = request.lists === undefined ? inForce.filter(({ state }) => state !== 'missing') : inForce
  const day = asOf ?? at.slice(0, 10)
  if (format === 'csv') yield { kind: 'text', text: designationHeader() }
  for (const from of used) {
    const { list, state, edition } = from
    const lookup = format === 'ftm' ? await partiesOf(record, from) : NOBODY
    const written = new Set<string>()
    let entries = 0
    let lines = 0
    for await (const entry of record.entries([from])) {
      const designation = await designationOf(record, entry, from, day)
      entries++
      if (format === 'csv') {
        lines++
        yield { kind: 'text', text: designationRow(entry, designation) }
      } else {
        const page = adapterFor(list)?.source.page ?? null
        const fresh = ftmEntities(entry, { designation, page, lookup }).filter((line) =>
          isFresh(line, written),
        )
        lines += fresh.length
        yield { kind: 'text', text: fresh.map((line) => `${JSON.stringify(line)}\n`).join('') }
      }
    }
    yield { kind: 'list', list: { list, state, edition: edition?.date ?? null, entries, lines } }
  }
}

async function listsAsked(record: OpenRecord, { lists }: ExportRequest): Promise<readonly string[]> {
  const known = await knownLists(record.store, record.starter)
  const unknown = (lists ?? []).find((list) => !known.includes(list))
  if (unknown !== undefined)
    throw new UnusableInput(`--list "${unknown}": expected one of ${known.join(', ')}`)
  return lists ?? known
}

/** The name of a party that a list only mentions may be met many times: it is written once. */
function isFresh({ id, schema, target }: FtmLine, written: Set<string>): boolean {
  if (target || schema !== 'LegalEntity') return true
  if (written.has(id)) return false
  written.add(id)
  return true
}

const NOBODY: PartyLookup = { byKey: () => null, byName: () => null }

/** The parties of a list by key and by primary name, so that relations between them can be written. */
async function partiesOf(record: OpenRecord, from: ListInForce): Promise<PartyLookup> {
  const byKey = new Map<EntryKey, OtherParty>()
  const byName = new Map<string, OtherParty | null>()
  for await (const { key, schema, names } of record.entries([from])) {
    const party = { key, schema }
    byKey.set(key, party)
    for (const { value } of primaryOf(names)) byName.set(value, byName.has(value) ? null : party)
  }
  return {
    byKey: (key) => byKey.get(key) ?? null,
    byName: (list, name) => {
      const found = byName.get(name) ?? null
      return found !== null && partsOfKey(found.key).list === list ? found : null
    },
  }
}

function primaryOf(names: Entry['names']): Entry['names'] {
  return names.filter(({ kind, strength }) => kind === 'primary' && strength === 'strong')
}
