import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { sha256 } from '../proof/index.ts'
import { type Entry, partsOfKey } from '../record/index.ts'

/** The bodies of entries, each kept once, by row number. */
export class EntryBodies {
  readonly #known: StatementSync
  readonly #insert: StatementSync
  readonly #bodiesOf: StatementSync
  readonly #bodyAt: StatementSync
  readonly #idAt: StatementSync
  readonly #idsOf: StatementSync
  readonly #any: StatementSync
  readonly #delete: StatementSync

  constructor(database: DatabaseSync) {
    this.#known = database.prepare('select row from entry where list = ? and id = ? and hash = ?')
    this.#insert = database.prepare('insert into entry (list, id, hash, body) values (?, ?, ?, ?)')
    this.#bodiesOf = database.prepare('select row from entry where list = ? and id = ?')
    this.#bodyAt = database.prepare('select body from entry where row = ?')
    this.#idAt = database.prepare('select id from entry where row = ?')
    this.#idsOf = database.prepare('select row, id from entry where list = ?')
    this.#any = database.prepare('select 1 as one from entry where list = ? limit 1')
    this.#delete = database.prepare('delete from entry where row = ?')
  }

  /** The rows of these entries in their order; bodies that are not there yet are added. */
  async add(list: string, entries: AsyncIterable<Entry>): Promise<readonly number[]> {
    const isNew = this.#any.get(list) === undefined
    const rows: number[] = []
    for await (const entry of entries) {
      const { id } = partsOfKey(entry.key)
      // Not canonical: an adapter writes the fields of an entry in one order, and a large list has millions of them.
      const body = JSON.stringify(entry)
      const hash = sha256(body)
      const at = isNew ? undefined : this.#known.get(list, id, hash)?.['row']
      rows.push(Number(at ?? this.#insert.run(list, id, hash, body).lastInsertRowid))
    }
    return rows
  }

  /** @throws Error where there is no such row */
  at(row: number): Entry {
    const body = this.#bodyAt.get(row)?.['body']
    if (typeof body !== 'string') throw new Error(`entry row ${row} is not in the store`)
    return JSON.parse(body) as Entry
  }

  /** @throws Error where there is no such row */
  idAt(row: number): string {
    const id = this.#idAt.get(row)?.['id']
    if (typeof id !== 'string') throw new Error(`entry row ${row} is not in the store`)
    return id
  }

  /** The rows of an entry in all its states. */
  rowsOf(list: string, id: string): ReadonlySet<number> {
    return new Set((this.#bodiesOf.all(list, id) as { row: number }[]).map(({ row }) => row))
  }

  /** The id of every row of a list. */
  idsOf(list: string): ReadonlyMap<number, string> {
    return new Map((this.#idsOf.all(list) as { row: number; id: string }[]).map(({ row, id }) => [row, id]))
  }

  /** Forgets the bodies of a list that none of these rows is. */
  keepOnly(list: string, rows: ReadonlySet<number>): void {
    for (const row of this.idsOf(list).keys()) if (!rows.has(row)) this.#delete.run(row)
  }
}
