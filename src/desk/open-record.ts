import { rankOf } from '../lists/index.ts'
import { hashOf } from '../proof/index.ts'
import { type Entry, type EntryKey, partsOfKey } from '../record/index.ts'
import { buildIndex, INDEX_FORMAT, type NameIndex, type Subject } from '../screen/index.ts'
import { type Clusters, type HeldEdition, type ListHistory, openStore, type Store } from '../store/index.ts'
import { type ListInForce, listsInForce } from './coverage.ts'
import { engine } from './engine.ts'
import { hasRecord } from './home.ts'
import { isIndexKept, keptIndex } from './index-folder.ts'
import { type StarterRecord, starterRecord } from './starter.ts'

/** An entry with the list in force that it is answered from. */
export interface ListedEntry {
  readonly entry: Entry
  readonly from: ListInForce
  /** Of the editions of a loaded list; `null`: the list is not loaded. */
  readonly history: ListHistory | null
}

/** Is told how many entries are in an index that has to be made first: once for each set of editions, some seconds long. */
export type OnIndexing = (entries: number) => void

const TOLD_EVERY = 1000

/** The record of a data folder together with the starter record: what every answer is made from. */
export class OpenRecord {
  readonly home: string
  readonly starter: StarterRecord
  /** `null` while nothing has been loaded: reading makes no data folder. */
  readonly store: Store | null
  readonly #onIndexing: OnIndexing

  private constructor(home: string, starter: StarterRecord, store: Store | null, onIndexing: OnIndexing) {
    this.home = home
    this.starter = starter
    this.store = store
    this.#onIndexing = onIndexing
  }

  static async open(home: string, onIndexing: OnIndexing = () => {}): Promise<OpenRecord> {
    return new OpenRecord(home, await starterRecord(), hasRecord(home) ? openStore(home) : null, onIndexing)
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
    if (this.store === null) return buildIndex(this.entries(lists))
    return keptIndex(this.home, this.indexHash(lists), () => this.#told(this.entries(lists)))
  }

  async *#told(entries: AsyncIterable<Subject>): AsyncGenerator<Subject> {
    let done = 0
    for await (const entry of entries) {
      if (done % TOLD_EVERY === 0) this.#onIndexing(done)
      done += 1
      yield entry
    }
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
    return (await this.listed([key], lists))[0]?.entry ?? null
  }

  /** Those of several that there are, in no order, with what their designations are told from. */
  async listed(keys: readonly EntryKey[], lists: readonly ListInForce[]): Promise<readonly ListedEntry[]> {
    const asked: { readonly from: ListInForce; readonly edition: HeldEdition; readonly id: string }[] = []
    const found: ListedEntry[] = []
    for (const key of keys) {
      const { list, id } = partsOfKey(key)
      const from = lists.find((each) => each.list === list)
      if (from?.state === 'loaded' && from.edition !== null) asked.push({ from, edition: from.edition, id })
      const standIn =
        from?.state === 'starter' ? this.starter.entries.find((entry) => entry.key === key) : undefined
      if (from !== undefined && standIn !== undefined) found.push({ entry: standIn, from, history: null })
    }
    const near = (await this.store?.editions.entriesNear(asked)) ?? []
    for (const [at, { from }] of asked.entries()) {
      const each = near[at]
      if (each != null) found.push({ entry: each.entry, from, history: each.history })
    }
    return found
  }

  /** The alignment that says which entries are one party; 0: none has been made. */
  get alignment(): number {
    return this.store?.alignment.clusters().revision ?? 0
  }

  /**
   * The entries that are one party with this one, itself included: those of loaded lists as they are aligned, with the
   * stand-ins that the starter record ties to one of them. `clusters`: how they are aligned, where it is not as of now.
   */
  keysOfParty(
    key: EntryKey,
    lists: readonly ListInForce[],
    clusters: Clusters | undefined = this.store?.alignment.clusters(),
  ): readonly EntryKey[] {
    const stateOf = (each: EntryKey): ListInForce['state'] | undefined => {
      const { list } = partsOfKey(each)
      return lists.find((one) => one.list === list)?.state
    }
    const aligned = clusters?.of.get(key)?.members ?? [key]
    const standIns = aligned
      .flatMap((each) => this.starter.keysWith(each))
      .filter((each) => stateOf(each) === 'starter')
    const inScope = aligned.filter((each) => stateOf(each) === 'loaded')
    return [...new Set([...inScope, ...standIns])]
  }
}

/** Lists in the order in which they are indexed: that of the catalogue. */
export function inIndexOrder(lists: readonly ListInForce[]): readonly ListInForce[] {
  return lists.toSorted((a, b) => rankOf(a.list) - rankOf(b.list) || (a.list < b.list ? -1 : 1))
}
