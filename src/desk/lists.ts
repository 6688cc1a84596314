import { ADAPTERS, listedBy } from '../lists/index.ts'
import { knownLists, type ListState, listsInForce } from './coverage.ts'
import type { OpenRecord } from './open-record.ts'
import { ageInDays } from './screening/coverage-of.ts'

/** One list as `lists` shows it. */
export interface ListStatus {
  readonly list: string
  /** The day of the edition that answers; `null` where none is loaded. */
  readonly edition: string | null
  readonly layout: string | null
  readonly entries: number
  readonly names: number
  readonly state: ListState
}

/** What people are told besides. */
export interface ListDetail extends ListStatus {
  readonly authority: string
  readonly title: string
  /** Days since the edition. */
  readonly age: number | null
  /** Editions held, in use or not. */
  readonly editions: number
  /** A newer edition that is held back, and why. */
  readonly held: { readonly edition: string; readonly reasons: readonly string[] } | null
  readonly unread: number
  readonly page: string | null
}

/** The lists that the record can answer from, loaded or not. */
export async function lists(record: OpenRecord, at: string): Promise<readonly ListDetail[]> {
  const { store, starter } = record
  const known = await knownLists(store, starter)
  const inForce = await listsInForce(store, starter, known, null)
  const editions = store === null ? [] : await store.editions.all()
  return inForce.map(({ list, state, edition }) => {
    const ofList = editions.filter((each) => each.list === list)
    const held = ofList.findLast((each) => each.state === 'held' && each.date >= (edition?.date ?? ''))
    const { authority, title } = listedBy(list)
    const standIns = starter.entries.filter((entry) => entry.key.startsWith(`${list}:`))
    return {
      list,
      edition: edition?.date ?? null,
      layout: edition?.layout ?? null,
      entries: edition?.entries ?? standIns.length,
      names: edition?.names ?? standIns.reduce((sum, entry) => sum + entry.names.length, 0),
      state,
      authority,
      title,
      age: edition === null ? null : ageInDays(edition.date, Date.parse(at)),
      editions: ofList.length,
      held: held === undefined ? null : { edition: held.date, reasons: held.reasons },
      unread: Object.values(edition?.unread ?? {}).reduce((sum, count) => sum + count, 0),
      page: ADAPTERS.find((adapter) => adapter.list === list)?.source.page ?? null,
    }
  })
}
