import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { canonicalJson } from '../proof/index.ts'
import { edition as checkedEdition, type Entry } from '../record/index.ts'
import { inOneRead, inTransaction } from './database.ts'
import { EntryBodies, gatherBodies } from './entry-bodies.ts'
import {
  type Acceptance,
  EDITION_COLUMNS,
  type EditionRow,
  type HeldEdition,
  heldEdition,
  type ReadEdition,
  type Verdict,
} from './held-edition.ts'
import { ListHistory } from './list-history.ts'

/** How an edition differs from the one before it, in rows that `entry` gives the entries of. */
export interface EditionDifference {
  readonly added: readonly number[]
  readonly removed: readonly number[]
  /** Before and after. */
  readonly changed: readonly (readonly [before: number, after: number])[]
}

/** An entry that is asked for by its id in an edition. */
interface AskedEntry {
  readonly edition: HeldEdition
  readonly id: string
}

/** An entry in the edition that it was asked of, or in the nearest that has it. */
interface NearEntry {
  readonly entry: Entry
  /** Of the list. */
  readonly history: ListHistory
}

/** Whether two states of an entry say the same, in what both their editions can carry. */
export type SameEntry = (before: Entry, after: Entry) => boolean

/** How the entries that have been written differ from those of an edition held; asked for before they are an edition. */
export type WrittenDifference = (before: HeldEdition | null, same: SameEntry) => Promise<EditionDifference>

/**
 * Editions and their entries. An entry's body is kept once however many editions carry it; an edition is the
 * list of the bodies that it is made of, so that any edition held can be read again.
 */
export class EditionStore {
  readonly #database: DatabaseSync
  readonly #bodies: EntryBodies
  readonly #editionsOf: StatementSync
  readonly #version: StatementSync
  readonly #membersOf: StatementSync
  #all: { readonly version: string; readonly editions: readonly HeldEdition[] } | undefined
  #writes = 0
  readonly #members = new Map<number, Uint32Array>()
  readonly #histories = new Map<string, ListHistory>()

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#bodies = new EntryBodies(database)
    this.#editionsOf = database.prepare(`select ${EDITION_COLUMNS} from edition order by list, date, number`)
    this.#version = database.prepare('pragma data_version')
    this.#membersOf = database.prepare('select members from edition where number = ?')
  }

  /** Every edition held, by list, then date, then order of coming in. */
  async all(): Promise<readonly HeldEdition[]> {
    return this.#allNow()
  }

  /** The entries of an edition in the order of its file. */
  async *entriesOf(edition: HeldEdition): AsyncGenerator<Entry> {
    for (const row of this.#rowsOf(edition.number)) yield this.#bodies.at(row)
  }

  /**
   * The entries that other loaded editions of the list have and this one lacks: each as the nearest edition before it
   * has it, else as the nearest after it.
   */
  async *entriesAround(edition: HeldEdition): AsyncGenerator<Entry> {
    const history = await this.history(edition.list)
    if (history.editions.length < 2) return
    for (const row of history.rowsAround(positionOf(history, edition))) yield this.#bodies.at(row)
  }

  /** The row of each entry of an edition and of those around it, by id: the same row, the same state of the entry. */
  async rowsByEntry(edition: HeldEdition): Promise<ReadonlyMap<string, number>> {
    const ids = this.#bodies.idsOf(edition.list)
    const history = await this.history(edition.list)
    const around = history.editions.length < 2 ? [] : history.rowsAround(positionOf(history, edition))
    return new Map([...this.#rowsOf(edition.number), ...around].map((row) => [ids.get(row) ?? '', row]))
  }

  /** The entry of that id in an edition, `null` where the edition has none. */
  async entryIn(edition: HeldEdition, id: string): Promise<Entry | null> {
    const history = await this.history(edition.list)
    const at = history.editions.findIndex(({ number }) => number === edition.number)
    const row = at === -1 ? this.#rowIn(edition, id) : history.rowIn(at, id)
    return row === null ? null : this.#bodies.at(row)
  }

  /** Entries in an edition each, or as `entriesAround` gives them; `null` where no loaded edition has one. */
  async entriesNear(asked: readonly AskedEntry[]): Promise<readonly (NearEntry | null)[]> {
    if (asked.length === 0) return []
    return inOneRead(this.#database, () => {
      const all = this.#allNow()
      return asked.map(({ edition, id }) => {
        const history = this.#historyIn(all, edition.list)
        const row = history.rowNear(positionOf(history, edition), id)
        return row === null ? null : { entry: this.#bodies.at(row), history }
      })
    })
  }

  /** Which loaded editions of the list have which entries. */
  async history(list: string): Promise<ListHistory> {
    return this.#historyIn(this.#allNow(), list)
  }

  /**
   * Takes an edition in whole or not at all. `decide` is asked once all entries are written and before anything
   * is visible to others; what it throws undoes everything. It may say more of the edition than was known before.
   *
   * @throws InvalidValue where the edition's own facts make no sense
   */
  async take(
    list: string,
    entries: AsyncIterable<Entry>,
    decide: (
      difference: WrittenDifference,
    ) => Promise<readonly [ReadEdition, Verdict]> | readonly [ReadEdition, Verdict],
  ): Promise<HeldEdition> {
    const gathered = await gatherBodies(entries)
    const taken = await inTransaction(this.#database, async () => {
      const rows = await this.#bodies.add(list, gathered)
      const [given, verdict] = await decide(async (before, same) => this.#difference(before, rows, same))
      const edition = { ...given, ...checkedEdition(given) }
      const { state, ...told } = verdict
      const number = this.#database
        .prepare(
          `insert into edition (list, sha256, date, layout, obtained_at, obtained_from, state, told, members, sources, seen_until)
           values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          edition.list,
          edition.sha256,
          edition.date,
          edition.layout,
          edition.obtainedAt,
          edition.obtainedFrom,
          state,
          canonicalJson(told),
          membersOf(rows),
          canonicalJson(edition.sources),
          edition.seenUntil,
        ).lastInsertRowid
      return { ...edition, ...told, state, accepted: null, number: Number(number) }
    })
    this.#written()
    return taken
  }

  /**
   * Puts what an edition is read as now in the place of what it was read as before, in whole or not at all: `decide`
   * may refuse with `null`. Bodies that no edition has any more are forgotten.
   */
  async reread(
    edition: HeldEdition,
    layout: string,
    entries: AsyncIterable<Entry>,
    decide: (difference: WrittenDifference) => Promise<Verdict | null> | Verdict | null,
  ): Promise<HeldEdition | null> {
    const others = (await this.all()).filter(
      ({ list, number }) => list === edition.list && number !== edition.number,
    )
    class Refused extends Error {}
    const gathered = await gatherBodies(entries)
    try {
      const reread = await inTransaction(this.#database, async () => {
        const rows = await this.#bodies.add(edition.list, gathered)
        const verdict = await decide(async (before, same) => this.#difference(before, rows, same))
        if (verdict === null) throw new Refused()
        const { state, ...told } = verdict
        this.#database
          .prepare('update edition set layout = ?, state = ?, told = ?, members = ? where number = ?')
          .run(layout, state, canonicalJson(told), membersOf(rows), edition.number)
        const used = new Set(rows)
        for (const { number } of others) for (const row of this.#rowsOf(number)) used.add(row)
        this.#bodies.keepOnly(edition.list, used)
        return { ...edition, ...told, layout, state }
      })
      this.#written()
      return reread
    } catch (error) {
      if (error instanceof Refused) return null
      throw error
    }
  }

  /** Lets a held edition in; what was found against it stays written. `false` where it is not held. */
  async accept(edition: HeldEdition, acceptance: Acceptance): Promise<boolean> {
    const { changes } = this.#database
      .prepare(`update edition set state = 'loaded', accepted = ? where number = ? and state = 'held'`)
      .run(canonicalJson(acceptance), edition.number)
    this.#writes += 1
    return Number(changes) === 1
  }

  /** Notes that an edition was still the publisher's newest on a day, with what the publisher sent along. */
  async seen(edition: HeldEdition, day: string, sources: HeldEdition['sources']): Promise<void> {
    this.#database
      .prepare('update edition set seen_until = max(seen_until, ?), sources = ? where number = ?')
      .run(day, canonicalJson(sources), edition.number)
    this.#writes += 1
  }

  /**
   * What changed from one edition to the next. Bodies that are not the same to the byte are handed to `same`,
   * which says whether they differ in what both editions can carry.
   */
  async difference(
    before: HeldEdition | null,
    after: HeldEdition,
    same: SameEntry,
  ): Promise<EditionDifference> {
    return this.#difference(before, this.#rowsOf(after.number), same)
  }

  #difference(before: HeldEdition | null, rows: Iterable<number>, same: SameEntry): EditionDifference {
    const left = new Set(before === null ? [] : this.#rowsOf(before.number))
    const arrived: number[] = []
    for (const row of rows) if (!left.delete(row)) arrived.push(row)
    const gone = new Map<string, number>()
    for (const row of left) gone.set(this.#bodies.idAt(row), row)
    const added: number[] = []
    const changed: [number, number][] = []
    for (const row of arrived) {
      if (gone.size === 0) {
        added.push(row)
        continue
      }
      const id = this.#bodies.idAt(row)
      const old = gone.get(id)
      gone.delete(id)
      if (old === undefined) added.push(row)
      else if (!same(this.#bodies.at(old), this.#bodies.at(row))) changed.push([old, row])
    }
    return { added, removed: [...gone.values()], changed }
  }

  /** The entry that a row of an `EditionDifference` stands for. */
  async entry(row: number): Promise<Entry> {
    return this.#bodies.at(row)
  }

  #allNow(): readonly HeldEdition[] {
    const version = `${String(this.#version.get()?.['data_version'])} ${this.#writes}`
    if (this.#all?.version !== version) {
      this.#members.clear()
      this.#histories.clear()
      this.#all = {
        version,
        editions: (this.#editionsOf.all() as unknown as EditionRow[]).map(heldEdition),
      }
    }
    return this.#all.editions
  }

  #historyIn(all: readonly HeldEdition[], list: string): ListHistory {
    const known = this.#histories.get(list)
    if (known !== undefined) return known
    const editions = all.filter((each) => each.list === list && each.state === 'loaded')
    const rows = editions.map(({ number }) => this.#rowsOf(number))
    const history = new ListHistory(editions, rows, this.#bodies.idsOf(list))
    this.#histories.set(list, history)
    return history
  }

  #written(): void {
    this.#writes += 1
    this.#members.clear()
    this.#histories.clear()
  }

  #rowIn({ list, number }: HeldEdition, id: string): number | null {
    const states = this.#bodies.rowsOf(list, id)
    return this.#rowsOf(number).find((row) => states.has(row)) ?? null
  }

  #rowsOf(edition: number): Uint32Array {
    const known = this.#members.get(edition)
    if (known !== undefined) return known
    const members = this.#membersOf.get(edition)?.['members']
    if (!(members instanceof Uint8Array)) throw new Error(`edition number ${edition} is not in the store`)
    const rows = new Uint32Array(Uint8Array.from(members).buffer)
    this.#members.set(edition, rows)
    return rows
  }
}

function membersOf(rows: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(rows).buffer)
}

/** Where the edition stands among the loaded ones, or would stand. */
function positionOf({ editions }: ListHistory, edition: HeldEdition): number {
  const at = editions.findIndex(({ number }) => number === edition.number)
  if (at !== -1) return at
  return Math.max(
    0,
    editions.findLastIndex(({ date }) => date <= edition.date),
  )
}
