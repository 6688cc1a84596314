import { type AlignChange, align, RULES, realign } from '../../align/index.ts'
import { hashOf } from '../../proof/index.ts'
import type { Entry, EntryKey } from '../../record/index.ts'
import type { Store } from '../../store/index.ts'
import { knownLists, type ListInForce } from '../coverage.ts'
import { engine } from '../engine.ts'
import type { OpenRecord } from '../open-record.ts'

/** What became of the alignment. */
export interface AlignOutcome {
  /** `unchanged`: nothing had come since the last one. */
  readonly state: 'aligned' | 'unchanged'
  readonly revision: number
  /** Entries that were compared anew; all of them the first time. */
  readonly changed: number
  readonly removed: number
}

/**
 * Brings the alignment of the loaded lists up to date: which of their entries, those that are listed no more included, are
 * one party. Only what changed since the last time is compared again.
 */
export async function alignRecord(record: OpenRecord, at: string): Promise<AlignOutcome | null> {
  const { store } = record
  if (store === null) return null
  const lists = (await record.inForce(await knownLists(store, record.starter), null)).filter(
    ({ state }) => state === 'loaded',
  )
  const decisions = store.alignment.decisions()
  const inputs = hashOf({
    rules: RULES,
    tables: engine().tables,
    lists: lists.map(({ list, edition, others }) => [list, edition?.sha256, ...others]),
    decisions: decisions.map((each) => ({ ...each })),
  })
  const newest = store.alignment.newest()
  if (newest?.inputs === inputs)
    return { state: 'unchanged', revision: newest.revision, changed: 0, removed: 0 }
  const rows = await rowsOf(store, lists)
  const kept = store.alignment.aligned()
  // Names may be read otherwise by other tables: then everything is another.
  const earlier =
    kept !== null && kept.memory.rules === RULES && newest?.tables === engine().tables ? kept : null
  const was = new Map(earlier?.memory.keys.map((key, place) => [key, earlier.rows[place]]))
  const changed = [...rows].filter(([key, row]) => was.get(key) !== row)
  const removed = earlier === null ? [] : earlier.memory.keys.filter((key) => !rows.has(key))
  const { editions } = store
  async function* entries(): AsyncGenerator<Entry> {
    for (const [, row] of changed) yield editions.entry(row)
  }
  const change: AlignChange = {
    entries: entries(),
    removed,
    entryOf: async (key) => {
      const row = rows.get(key)
      return row === undefined ? null : editions.entry(row)
    },
  }
  const aligned =
    earlier === null ? await align(entries(), decisions) : await realign(earlier, change, decisions)
  const rowsInOrder = Uint32Array.from(aligned.memory.keys, (key) => rows.get(key) ?? 0)
  const revision = await store.alignment.put(
    { ...aligned, rows: rowsInOrder },
    { inputs, tables: engine().tables },
    at,
  )
  return { state: 'aligned', revision, changed: changed.length, removed: removed.length }
}

/** The row of every entry of these lists, by key. */
async function rowsOf(store: Store, lists: readonly ListInForce[]): Promise<ReadonlyMap<EntryKey, number>> {
  const rows = new Map<EntryKey, number>()
  for (const { list, edition } of lists)
    if (edition !== null)
      for (const [id, row] of await store.editions.rowsByEntry(edition)) rows.set(`${list}:${id}`, row)
  return rows
}
