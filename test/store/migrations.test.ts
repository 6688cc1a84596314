import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { openStore } from '../../src/store/index.ts'
import { MIGRATIONS } from '../../src/store/migrations.ts'
import { temporaryFolder } from '../support/folders.ts'

/** A database as an older version left it, with one loaded edition of one entry. */
function databaseOfVersion(home: string, version: number): void {
  const database = new DatabaseSync(join(home, 'onrecord.sqlite'))
  for (const step of MIGRATIONS.slice(0, version)) database.exec(step)
  database.exec(`pragma user_version = ${version}`)
  const body = { key: 'un-sc:OLDi.001', schema: 'Person', names: [] }
  database.prepare(`insert into entry values (7, 'un-sc', 'OLDi.001', 'hash', ?)`).run(JSON.stringify(body))
  const told = { entries: 1, names: 0, unread: {}, files: [], missing: [], reasons: [], summary: null }
  // Columns that a later version asks for.
  const [columns, values] = version < 3 ? ['', ''] : [', sources, seen_until', `, '[]', '2030-01-01'`]
  database
    .prepare(
      `insert into edition (number, list, sha256, date, layout, obtained_at, obtained_from, state, told, members${columns})
       values (1, 'un-sc', ?, '2030-01-01', 'xml', '2030-01-02T00:00:00Z', '/mirror', 'loaded', ?, ?${values})`,
    )
    .run('0'.repeat(64), JSON.stringify(told), new Uint8Array(Uint32Array.of(7).buffer))
  database.close()
}

for (let version = 1; version <= MIGRATIONS.length; version += 1)
  test(`a database of version ${version} is opened with all that it holds`, async (t) => {
    const home = temporaryFolder(t)
    databaseOfVersion(home, version)
    const store = openStore(home)
    t.after(() => store.close())
    const [edition, ...others] = await store.editions.all()
    assert.deepEqual(others, [])
    assert.ok(edition)
    assert.deepEqual(
      [edition.list, edition.date, edition.state, edition.accepted, edition.sources, edition.seenUntil],
      ['un-sc', '2030-01-01', 'loaded', null, [], '2030-01-01'],
    )
    const entries = await Array.fromAsync(store.editions.entriesOf(edition))
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['un-sc:OLDi.001'],
    )
    assert.equal((await store.editions.entryIn(edition, 'OLDi.001'))?.key, 'un-sc:OLDi.001')
  })
