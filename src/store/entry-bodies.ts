import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { sha256 } from '../proof/index.ts'
import { type Entry, partsOfKey } from '../record/index.ts'

interface EntryBody {
  readonly id: string
  readonly body: string
  /** Of the body: hex, 64 digits. */
  readonly hash: string
}

/** Entries on their way into the store: those that fit into memory, and those that are still to be read. */
export interface GatheredBodies {
  readonly first: readonly EntryBody[]
  readonly rest: AsyncIterable<EntryBody>
}

/** Enough UTF-16 units for any official list; somebody's own may be longer. */
const MOST_GATHERED = 2 ** 26

/**
 * Reads entries before anything is written, so that the store is not locked meanwhile: all of them, but for what is more
 * than any official list has.
 */
export async function gatherBodies(entries: AsyncIterable<Entry>): Promise<GatheredBodies> {
  const bodies = bodiesOf(entries)
  const first: EntryBody[] = []
  let length = 0
  while (length < MOST_GATHERED) {
    const { value, done } = await bodies.next()
    if (done === true) break
    first.push(value)
    length += value.body.length
  }
  return { first, rest: bodies }
}

async function* bodiesOf(entries: AsyncIterable<Entry>): AsyncGenerator<EntryBody, void, undefined> {
  for await (const entry of entries) {
    // Not canonical: an adapter writes the fields of an entry in one order, and a large list has millions of them.
    const body = JSON.stringify(entry)
    yield { id: partsOfKey(entry.key).id, body, hash: sha256(body) }
  }
}

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
  async add(list: string, { first, rest }: GatheredBodies): Promise<readonly number[]> {
    const isNew = this.#any.get(list) === undefined
    const rows: number[] = []
    const add = ({ id, body, hash }: EntryBody): void => {
      const at = isNew ? undefined : this.#known.get(list, id, hash)?.['row']
      rows.push(Number(at ?? this.#insert.run(list, id, hash, body).lastInsertRowid))
    }
    for (const each of first) add(each)
    for await (const each of rest) add(each)
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
