import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { type Entry, entry } from '../../src/record/index.ts'
import {
  type HeldEdition,
  openStore,
  type ReadEdition,
  type Store,
  UnusableStore,
  type Verdict,
} from '../../src/store/index.ts'
import { temporaryFolder } from '../support/folders.ts'

function anEntry(id: string, name: string): Entry {
  return entry({
    key: `un-sc:${id}`,
    schema: 'Person',
    names: [{ value: name, script: 'Latn', language: null, kind: 'primary', strength: 'strong' }],
    dates: [],
    countries: [],
    identifiers: [],
    properties: {},
    listing: { programmes: [], listedOn: null, amendedOn: [], measures: [], legalBasis: null, reasons: null },
    unread: [],
  })
}

const anEdition = (date: string): ReadEdition => ({
  list: 'un-sc',
  sha256: date.replaceAll('-', '').padStart(64, '0'),
  date,
  layout: 'xml',
  obtainedAt: '2026-01-01T00:00:00Z',
  obtainedFrom: '/mirror',
  sources: [],
  seenUntil: date,
})

const VERDICT: Verdict = {
  state: 'loaded',
  entries: 0,
  names: 0,
  unread: {},
  files: [],
  missing: [],
  reasons: [],
  summary: null,
}

function take(store: Store, date: string, entries: AsyncIterable<Entry>): Promise<HeldEdition> {
  return store.editions.take('un-sc', entries, () => [anEdition(date), VERDICT])
}

async function* stream(...entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries
}

test('an edition gives its entries back in order, after the store was closed and opened', async (t) => {
  const home = temporaryFolder(t)
  const before = openStore(home)
  const taken = await take(before, '2026-01-01', stream(anEntry('B', 'Bé'), anEntry('A', 'А')))
  before.close()
  const store = openStore(home)
  t.after(() => store.close())
  const [held] = await store.editions.all()
  assert.deepEqual(held, taken)
  assert.deepEqual(await Array.fromAsync(store.editions.entriesOf(taken)), [
    anEntry('B', 'Bé'),
    anEntry('A', 'А'),
  ])
  assert.deepEqual(await store.editions.entryIn(taken, 'A'), anEntry('A', 'А'))
  assert.equal(await store.editions.entryIn(taken, 'C'), null)
})

test('an edition whose reading fails leaves nothing behind', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  async function* broken(): AsyncGenerator<Entry> {
    yield anEntry('A', 'A')
    throw new Error('line 7')
  }
  await assert.rejects(take(store, '2026-01-01', broken()), /line 7/)
  assert.deepEqual(await store.editions.all(), [])
  const taken = await take(store, '2026-01-02', stream(anEntry('A', 'A')))
  assert.equal((await Array.fromAsync(store.editions.entriesOf(taken))).length, 1)
})

test('differences count entries, and ask whether bodies that differ say the same', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  const old = await take(
    store,
    '2026-01-01',
    stream(anEntry('kept', 'K'), anEntry('gone', 'G'), anEntry('amended', 'A'), anEntry('respelt', 'r')),
  )
  const next = await take(
    store,
    '2026-01-02',
    stream(anEntry('kept', 'K'), anEntry('amended', 'A2'), anEntry('respelt', 'R'), anEntry('new', 'N')),
  )
  const sameName = (a: Entry, b: Entry): boolean =>
    a.names[0]?.value.toUpperCase() === b.names[0]?.value.toUpperCase()
  const names = async (rows: readonly number[]): Promise<readonly (string | undefined)[]> =>
    (await Promise.all(rows.map((row) => store.editions.entry(row)))).map((each) => each.names[0]?.value)
  const { added, removed, changed } = await store.editions.difference(old, next, sameName)
  assert.deepEqual([await names(added), await names(removed)], [['N'], ['G']])
  assert.deepEqual(await Promise.all(changed.map(names)), [['A', 'A2']])
  const all = await store.editions.difference(null, next, sameName)
  assert.deepEqual([all.added.length, all.removed.length, all.changed.length], [4, 0, 0])
})

test('what other editions have is given as the nearest one before has it, else the nearest after', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  await take(store, '2020-01-01', stream(anEntry('x', 'X1'), anEntry('other', 'O')))
  await take(store, '2021-01-01', stream(anEntry('x', 'X2'), anEntry('other', 'O')))
  const without = await take(store, '2022-01-01', stream(anEntry('other', 'O')))
  await take(store, '2023-01-01', stream(anEntry('x', 'X3'), anEntry('other', 'O'), anEntry('late', 'L')))
  const around = await Array.fromAsync(store.editions.entriesAround(without))
  assert.deepEqual(around, [anEntry('x', 'X2'), anEntry('late', 'L')])
  const near = await store.editions.entriesNear(
    ['x', 'late', 'never', 'other'].map((id) => ({ edition: without, id })),
  )
  assert.deepEqual(
    near.map((each) => each?.entry ?? null),
    [anEntry('x', 'X2'), anEntry('late', 'L'), null, anEntry('other', 'O')],
  )
  const history = await store.editions.history('un-sc')
  assert.deepEqual(history.runsOf('x'), [
    [0, 1],
    [3, 3],
  ])
  assert.deepEqual(history.runsOf('other'), [[0, 3]])
})

test('an edition that is read again takes the place of its first reading, and nothing else changes', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  const first = await take(store, '2020-01-01', stream(anEntry('x', 'X'), anEntry('y', 'Y')))
  const second = await take(store, '2021-01-01', stream(anEntry('x', 'X'), anEntry('y', 'Y')))
  const better = stream(anEntry('x', 'Xaver'), anEntry('y', 'Y'))
  const reread = await store.editions.reread(second, 'xml', better, () => ({ ...VERDICT, names: 2 }))
  assert.deepEqual([reread?.names, reread?.number], [2, second.number])
  assert.deepEqual((await store.editions.entryIn(second, 'x'))?.names[0]?.value, 'Xaver')
  assert.deepEqual((await store.editions.entryIn(first, 'x'))?.names[0]?.value, 'X')
  const refused = await store.editions.reread(second, 'xml', stream(anEntry('z', 'Z')), () => null)
  assert.equal(refused, null)
  assert.deepEqual((await store.editions.entryIn(second, 'x'))?.names[0]?.value, 'Xaver')
})

test('the same bytes may be in force twice, with other ones in between', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  const again = { ...anEdition('2020-01-01'), date: '2022-01-01', seenUntil: '2022-01-01' }
  await take(store, '2020-01-01', stream(anEntry('x', 'X')))
  await take(store, '2021-01-01', stream(anEntry('y', 'Y')))
  await store.editions.take('un-sc', stream(anEntry('x', 'X')), () => [again, VERDICT])
  assert.deepEqual(
    (await store.editions.all()).map(({ date, sha256 }) => [date, sha256.slice(-8)]),
    [
      ['2020-01-01', '20200101'],
      ['2021-01-01', '20210101'],
      ['2022-01-01', '20200101'],
    ],
  )
})

test('a folder whose record is no database, or is of a newer version, is refused by name', (t) => {
  const torn = temporaryFolder(t)
  writeFileSync(
    join(torn, 'onrecord.sqlite'),
    'this is no database, and long enough to be taken for a header of one',
  )
  assert.throws(
    () => openStore(torn),
    (error: unknown) => error instanceof UnusableStore && error.message.includes(torn),
  )
  const newer = temporaryFolder(t)
  openStore(newer).close()
  const database = new DatabaseSync(join(newer, 'onrecord.sqlite'))
  database.exec('pragma user_version = 99')
  database.close()
  assert.throws(() => openStore(newer), /schema version 99/)
})
