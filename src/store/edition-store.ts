import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { canonicalJson, sha256 } from '../proof/index.ts'
import { edition as checkedEdition, type Edition, type Entry, partsOfKey } from '../record/index.ts'
import { inTransaction } from './database.ts'

/** `loaded`: taken and in use from its date on. `held`: kept aside, not used. */
export type EditionState = 'loaded' | 'held'

/** What was found in an edition when it came in; written with it, never changed. */
export interface ToldOfEdition {
  readonly entries: number
  readonly names: number
  /** Values that no rule read, by the publisher's field. */
  readonly unread: Readonly<Record<string, number>>
  /** The publisher's files that it was read from. */
  readonly files: readonly string[]
  /** Files that the layout allows to be missing, and were. */
  readonly missing: readonly string[]
  /** Why the edition was held; empty when it was not. */
  readonly reasons: readonly string[]
  /** What guards compare the next edition with; the shape is theirs. */
  readonly summary: unknown
}

/** Who let a held edition in, when, and why. */
export interface Acceptance {
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly because: string
}

/** An edition that the store holds. `number` counts up in the order of coming in. */
export interface HeldEdition extends Edition, ToldOfEdition {
  readonly number: number
  readonly state: EditionState
  /** `null` where the guards had nothing against it. */
  readonly accepted: Acceptance | null
}

/** How an edition differs from the one before it, in entries. */
export interface EditionChange {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** What is decided of an edition once its entries have been read. */
export interface Verdict extends ToldOfEdition {
  readonly state: EditionState
}

interface EditionRow {
  readonly number: number
  readonly list: string
  readonly sha256: string
  readonly date: string
  readonly layout: string
  readonly obtained_at: string
  readonly obtained_from: string
  readonly state: EditionState
  readonly told: string
  readonly accepted: string | null
}

const COLUMNS = 'number, list, sha256, date, layout, obtained_at, obtained_from, state, told, accepted'

/**
 * Editions and their entries. An entry's body is kept once however many editions carry it; an edition is the
 * list of the bodies that it is made of, so that any edition held can be read again.
 */
export class EditionStore {
  readonly #database: DatabaseSync
  readonly #editionsOf: StatementSync
  readonly #membersOf: StatementSync
  readonly #bodiesOf: StatementSync
  readonly #bodyAt: StatementSync
  readonly #idOf: StatementSync
  /** Members never change once written. */
  readonly #members = new Map<number, Uint32Array>()

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#editionsOf = database.prepare(`select ${COLUMNS} from edition order by list, date, number`)
    this.#membersOf = database.prepare('select members from edition where number = ?')
    this.#bodiesOf = database.prepare('select row, body from entry where list = ? and id = ?')
    this.#bodyAt = database.prepare('select body from entry where row = ?')
    this.#idOf = database.prepare('select id from entry where row = ?')
  }

  /** Every edition held, by list, then date, then order of coming in. */
  async all(): Promise<readonly HeldEdition[]> {
    return (this.#editionsOf.all() as unknown as EditionRow[]).map(heldEdition)
  }

  /** The entries of an edition in the order of its file. */
  async *entriesOf(edition: HeldEdition): AsyncGenerator<Entry> {
    for (const row of this.#rowsOf(edition.number)) yield this.#entryAt(row)
  }

  /** The entry of that id in an edition, `null` where the edition has none. */
  async entryIn(edition: HeldEdition, id: string): Promise<Entry | null> {
    const rows = this.#rowsOf(edition.number)
    for (const { row, body } of this.#bodiesOf.all(edition.list, id) as { row: number; body: string }[])
      if (rows.includes(row)) return JSON.parse(body) as Entry
    return null
  }

  /**
   * Since when the editions of this list have the entry without a break, up to the edition given: the first of that
   * run, and the one before it (`null`: no older one is held).
   */
  async firstSeen(
    upTo: HeldEdition,
    id: string,
  ): Promise<{ readonly since: HeldEdition; readonly without: HeldEdition | null }> {
    const bodies = new Set((this.#bodiesOf.all(upTo.list, id) as { row: number }[]).map(({ row }) => row))
    const older = (await this.all()).filter(
      ({ list, state, date, number }) =>
        list === upTo.list &&
        state === 'loaded' &&
        (date < upTo.date || (date === upTo.date && number < upTo.number)),
    )
    let since = upTo
    for (const edition of older.toReversed()) {
      if (!this.#rowsOf(edition.number).some((row) => bodies.has(row))) return { since, without: edition }
      since = edition
    }
    return { since, without: null }
  }

  /**
   * Takes an edition in whole or not at all. `decide` is asked once all entries are written and before anything
   * is visible to others; what it throws undoes everything.
   *
   * @throws InvalidValue where the edition's own facts make no sense
   */
  async take(
    given: Edition,
    entries: AsyncIterable<Entry>,
    decide: () => Verdict | Promise<Verdict>,
  ): Promise<HeldEdition> {
    const edition = checkedEdition(given)
    const taken = await inTransaction(this.#database, async () => {
      const known = this.#database.prepare('select row from entry where list = ? and id = ? and hash = ?')
      const insert = this.#database.prepare('insert into entry (list, id, hash, body) values (?, ?, ?, ?)')
      const rows: number[] = []
      for await (const entry of entries) {
        const { list, id } = partsOfKey(entry.key)
        // Not canonical: an adapter writes the fields of an entry in one order, and a large list has millions of them.
        const body = JSON.stringify(entry)
        const hash = sha256(body)
        const at = known.get(list, id, hash)?.['row'] ?? insert.run(list, id, hash, body).lastInsertRowid
        rows.push(Number(at))
      }
      const { state, ...told } = await decide()
      const members = Uint8Array.from(new Uint8Array(Uint32Array.from(rows).buffer))
      const number = this.#database
        .prepare(
          `insert into edition (list, sha256, date, layout, obtained_at, obtained_from, state, told, members)
           values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
          members,
        ).lastInsertRowid
      return { ...edition, ...told, state, accepted: null, number: Number(number) }
    })
    this.#database.exec('pragma wal_checkpoint(truncate)')
    return taken
  }

  /** Lets a held edition in; what was found against it stays written. `false` where it is not held. */
  async accept(edition: HeldEdition, acceptance: Acceptance): Promise<boolean> {
    const { changes } = this.#database
      .prepare(`update edition set state = 'loaded', accepted = ? where number = ? and state = 'held'`)
      .run(canonicalJson(acceptance), edition.number)
    return Number(changes) === 1
  }

  /**
   * What changed from one edition to the next. Bodies that are not the same to the byte are handed to `same`,
   * which says whether they differ in what both editions can carry.
   */
  async difference(
    before: HeldEdition | null,
    after: HeldEdition,
    same: (before: Entry, after: Entry) => boolean,
  ): Promise<EditionChange> {
    if (before === null) return { added: this.#rowsOf(after.number).length, removed: 0, changed: 0 }
    const left = new Set(this.#rowsOf(before.number))
    const arrived: number[] = []
    for (const row of this.#rowsOf(after.number)) if (!left.delete(row)) arrived.push(row)
    const gone = new Map<string, number>()
    for (const row of left) gone.set(this.#idAt(row), row)
    let added = 0
    let changed = 0
    for (const row of arrived) {
      const id = this.#idAt(row)
      const old = gone.get(id)
      if (old === undefined) added += 1
      else if (!same(this.#entryAt(old), this.#entryAt(row))) changed += 1
      gone.delete(id)
    }
    return { added, removed: gone.size, changed }
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

  #idAt(row: number): string {
    const id = this.#idOf.get(row)?.['id']
    if (typeof id !== 'string') throw new Error(`entry row ${row} is not in the store`)
    return id
  }

  #entryAt(row: number): Entry {
    const body = this.#bodyAt.get(row)?.['body']
    if (typeof body !== 'string') throw new Error(`entry row ${row} is not in the store`)
    return JSON.parse(body) as Entry
  }
}

function heldEdition(row: EditionRow): HeldEdition {
  return {
    number: row.number,
    list: row.list,
    sha256: row.sha256,
    date: row.date,
    layout: row.layout,
    obtainedAt: row.obtained_at,
    obtainedFrom: row.obtained_from,
    state: row.state,
    accepted: row.accepted === null ? null : (JSON.parse(row.accepted) as Acceptance),
    ...(JSON.parse(row.told) as ToldOfEdition),
  }
}
