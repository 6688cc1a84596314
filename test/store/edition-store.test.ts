import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { type Edition, type Entry, entry } from '../../src/record/index.ts'
import { openStore, UnusableStore, type Verdict } from '../../src/store/index.ts'
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

const anEdition = (date: string): Edition => ({
  list: 'un-sc',
  sha256: date.replaceAll('-', '').padStart(64, '0'),
  date,
  layout: 'xml',
  obtainedAt: '2026-01-01T00:00:00Z',
  obtainedFrom: '/mirror',
})

const verdict =
  (state: Verdict['state'] = 'loaded') =>
  (): Verdict => ({
    state,
    entries: 0,
    names: 0,
    unread: {},
    files: [],
    missing: [],
    reasons: [],
    summary: null,
  })

async function* stream(...entries: readonly Entry[]): AsyncGenerator<Entry> {
  yield* entries
}

test('an edition gives its entries back in order, after the store was closed and opened', async (t) => {
  const home = temporaryFolder(t)
  const before = openStore(home)
  const taken = await before.editions.take(
    anEdition('2026-01-01'),
    stream(anEntry('B', 'Bé'), anEntry('A', 'А')),
    verdict(),
  )
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
  await assert.rejects(store.editions.take(anEdition('2026-01-01'), broken(), verdict()), /line 7/)
  assert.deepEqual(await store.editions.all(), [])
  const taken = await store.editions.take(anEdition('2026-01-02'), stream(anEntry('A', 'A')), verdict())
  assert.equal((await Array.fromAsync(store.editions.entriesOf(taken))).length, 1)
})

test('differences count entries, and ask whether bodies that differ say the same', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  const old = await store.editions.take(
    anEdition('2026-01-01'),
    stream(anEntry('kept', 'K'), anEntry('gone', 'G'), anEntry('amended', 'A'), anEntry('respelt', 'r')),
    verdict(),
  )
  const next = await store.editions.take(
    anEdition('2026-01-02'),
    stream(anEntry('kept', 'K'), anEntry('amended', 'A2'), anEntry('respelt', 'R'), anEntry('new', 'N')),
    verdict(),
  )
  const sameName = (a: Entry, b: Entry): boolean =>
    a.names[0]?.value.toUpperCase() === b.names[0]?.value.toUpperCase()
  assert.deepEqual(await store.editions.difference(old, next, sameName), { added: 1, removed: 1, changed: 1 })
  assert.deepEqual(await store.editions.difference(null, next, sameName), {
    added: 4,
    removed: 0,
    changed: 0,
  })
})

test('first seen is bounded by the editions of the unbroken run, not by an older listing', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  const dates = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01']
  for (const date of dates) {
    const entries =
      date === '2021-01-01' ? [anEntry('other', 'O')] : [anEntry('x', 'X'), anEntry('other', 'O')]
    await store.editions.take(anEdition(date), stream(...entries), verdict())
  }
  const last = (await store.editions.all()).at(-1)
  assert.ok(last)
  const relisted = await store.editions.firstSeen(last, 'x')
  assert.deepEqual([relisted.without?.date, relisted.since.date], ['2021-01-01', '2022-01-01'])
  const always = await store.editions.firstSeen(last, 'other')
  assert.deepEqual([always.without, always.since.date], [null, '2020-01-01'])
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
