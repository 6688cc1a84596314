import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from './migrations.ts'

/** The data folder holds a record that this version cannot open. */
export class UnusableStore extends Error {
  override readonly name = 'UnusableStore'
}

/**
 * Opens (and where needed makes or migrates) the database of a data folder.
 *
 * Write-ahead logging lets any number of processes read while one writes; `synchronous=full` keeps what was
 * committed through a power cut; the busy timeout makes a second writer wait instead of failing.
 *
 * @throws UnusableStore where the file is no database or was written by a newer version
 */
export function openDatabase(home: string): DatabaseSync {
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const file = join(home, 'onrecord.sqlite')
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, { timeout: 5000 })
    // Bodies of entries are some thousand bytes each: they fit into larger pages than usual. Only a new file takes it.
    database.exec('pragma page_size = 16384')
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    migrate(database, file)
    return database
  } catch (error) {
    database?.close()
    if (error instanceof UnusableStore) throw error
    throw new UnusableStore(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** Runs `work` in one transaction that takes the write lock at once; rolls back when it throws. */
export async function inTransaction<Result>(
  database: DatabaseSync,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  database.exec('begin immediate')
  try {
    const result = await work()
    database.exec('commit')
    return result
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}

/**
 * Runs `work`, which only reads and does not wait, on one state of the database: SQLite takes the state once and not for
 * each statement, which costs more than reading a row does.
 */
export function inOneRead<Result>(database: DatabaseSync, work: () => Result): Result {
  if (database.isTransaction) return work()
  database.exec('begin')
  try {
    return work()
  } finally {
    database.exec('commit')
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.['user_version'] ?? 0)
}

function migrate(database: DatabaseSync, file: string): void {
  if (versionOf(database) === MIGRATIONS.length) return
  database.exec('begin immediate')
  try {
    const version = versionOf(database)
    if (version > MIGRATIONS.length)
      throw new UnusableStore(
        `${file} has schema version ${version}, this Onrecord knows up to ${MIGRATIONS.length}: use a newer Onrecord`,
      )
    for (const step of MIGRATIONS.slice(version)) database.exec(step)
    database.exec(`pragma user_version = ${MIGRATIONS.length}`)
    database.exec('commit')
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}
