import { rankOf } from '../lists/index.ts'
import { hashOf } from '../proof/index.ts'
import { type Entry, type EntryKey, partsOfKey } from '../record/index.ts'
import { buildIndex, INDEX_FORMAT, type NameIndex, type Subject } from '../screen/index.ts'
import { openStore, type Store } from '../store/index.ts'
import { type ListInForce, listsInForce } from './coverage.ts'
import { engine } from './engine.ts'
import { hasRecord } from './home.ts'
import { isIndexKept, keptIndex } from './index-folder.ts'
import { type StarterRecord, starterRecord } from './starter.ts'

/** The record of a data folder together with the starter record: what every answer is made from. */
export class OpenRecord {
  readonly home: string
  readonly starter: StarterRecord
  /** `null` while nothing has been loaded: reading makes no data folder. */
  readonly store: Store | null

  private constructor(home: string, starter: StarterRecord, store: Store | null) {
    this.home = home
    this.starter = starter
    this.store = store
  }

  static async open(home: string): Promise<OpenRecord> {
    return new OpenRecord(home, await starterRecord(), hasRecord(home) ? openStore(home) : null)
  }

  close(): void {
    this.store?.close()
  }

  /** The lists in force, now or as of a day. */
  inForce(lists: readonly string[], asOf: string | null): Promise<readonly ListInForce[]> {
    return listsInForce(this.store, this.starter, lists, asOf)
  }

  /** The index over these lists, kept in the data folder once there is one. */
  async index(lists: readonly ListInForce[]): Promise<NameIndex> {
    const entries = (): AsyncGenerator<Subject> => this.entries(lists)
    return this.store === null ? buildIndex(entries()) : keptIndex(this.home, this.indexHash(lists), entries)
  }

  /** Whether the index over these lists can be had at once: it lies in the data folder, or there is next to nothing in it. */
  isIndexed(lists: readonly ListInForce[]): boolean {
    return this.store === null || isIndexKept(this.home, this.indexHash(lists))
  }

  /** What an index is built from, as one hash: the name of its file. */
  indexHash(lists: readonly ListInForce[]): string {
    return hashOf({
      format: INDEX_FORMAT,
      tables: engine().tables,
      editions: lists.map(({ list, state, edition, others }) => [
        list,
        state === 'loaded' ? [edition?.sha256, ...others] : state,
      ]),
      starter: this.starter.hash,
    })
  }

  /**
   * Every entry of these lists: of the edition where one is loaded, with those that only other editions have (they were
   * listed before, or came later); else the stand-ins.
   */
  async *entries(lists: readonly ListInForce[]): AsyncGenerator<Entry> {
    for (const { list, state, edition } of inIndexOrder(lists)) {
      if (state === 'loaded' && edition !== null && this.store !== null) {
        yield* this.store.editions.entriesOf(edition)
        yield* this.store.editions.entriesAround(edition)
      }
      if (state === 'starter')
        yield* this.starter.entries.filter((entry) => partsOfKey(entry.key).list === list)
    }
  }

  /** The entry of that key in the lists in force, or as the nearest edition has it; `null` where none does. */
  async entry(key: EntryKey, lists: readonly ListInForce[]): Promise<Entry | null> {
    const { list, id } = partsOfKey(key)
    const from = lists.find((each) => each.list === list)
    if (from?.state === 'loaded' && from.edition !== null)
      return (await this.store?.editions.entryNear(from.edition, id)) ?? null
    if (from?.state === 'starter') return this.starter.entries.find((entry) => entry.key === key) ?? null
    return null
  }

  /** The alignment that says which entries are one party; 0: none has been made. */
  get alignment(): number {
    return this.store?.alignment.clusters().revision ?? 0
  }

  /**
   * The entries that are one party with this one, itself included: those of loaded lists as they are aligned, with the
   * stand-ins that the starter record ties to one of them.
   */
  keysOfParty(key: EntryKey, lists: readonly ListInForce[]): readonly EntryKey[] {
    const stateOf = new Map(lists.map(({ list, state }) => [list, state]))
    const aligned = this.store?.alignment.clusters().of.get(key)?.members ?? [key]
    const standIns = aligned
      .flatMap((each) => this.starter.keysWith(each))
      .filter((each) => stateOf.get(partsOfKey(each).list) === 'starter')
    const inScope = aligned.filter((each) => stateOf.get(partsOfKey(each).list) === 'loaded')
    return [...new Set([...inScope, ...standIns])]
  }
}

/** Lists in the order in which they are indexed: that of the catalogue. */
export function inIndexOrder(lists: readonly ListInForce[]): readonly ListInForce[] {
  return lists.toSorted((a, b) => rankOf(a.list) - rankOf(b.list) || (a.list < b.list ? -1 : 1))
}
