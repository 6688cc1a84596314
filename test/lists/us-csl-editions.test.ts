import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { Adapter } from '../../src/lists/index.ts'
import * as csl from '../../src/lists/us-csl/index.ts'
import { SUB_LISTS } from '../../src/lists/us-csl/sub-lists.ts'
import { type Entry, parsePartialDate } from '../../src/record/index.ts'
import { bytesOf, readWith, realFile, unreadByField } from './us-csl-support.ts'

const ABSENT = 'the mirror of real editions is not at hand'
const CSV = realFile('us-csl/2022-04-21/consolidated.csv')
const DERIVED = [
  realFile('us-bis/2026-08-18/entity-list.json'),
  realFile('us-bis/2026-08-18/military-end-user-list.json'),
].filter((file) => file !== null)

/** Entries, names and unread values of each list in the edition of 2022-04-21. */
const FIGURES: readonly (readonly [Adapter, keyof typeof SUB_LISTS, number, number, object])[] = [
  [csl.usBisEl, 'entityList', 2001, 4176, { start_date: 3 }],
  [csl.usBisMeu, 'militaryEndUsers', 71, 80, {}],
  [csl.usBisUvl, 'unverified', 201, 201, {}],
  [csl.usBisDpl, 'deniedPersons', 462, 467, {}],
  [csl.usIsn, 'nonproliferation', 163, 309, {}],
  [csl.usDtc, 'debarred', 727, 859, {}],
  [csl.usCmic, 'militaryIndustrial', 68, 205, {}],
]

for (const [adapter, subList, count, names, unread] of FIGURES)
  test(`${adapter.list} 2022-04-21: ${count} entries, and nothing is dropped`, async (t) => {
    if (CSV === null) return t.skip(ABSENT)
    const { layout, entries, told } = await readWith(adapter, [CSV])
    assert.equal(layout?.id, 'csv')
    assert.deepEqual(told.findings, [])
    assert.equal(entries.length, count)
    assert.equal(new Set(entries.map(({ key }) => key)).size, count)
    assert.equal(
      entries.reduce((sum, entry) => sum + entry.names.length, 0),
      names,
    )
    assert.deepEqual(unreadByField(entries), unread)
    const rows = rowsOf(await bytesOf(CSV)).filter((row) =>
      row['source']?.startsWith(SUB_LISTS[subList].source),
    )
    assert.equal(rows.length, count)
    for (const [at, row] of rows.entries()) everyCellIsIn(row, entries[at])
    return undefined
  })

test('the lists and the copies of OFAC’s lists are all of the publication', async (t) => {
  if (CSV === null) return t.skip(ABSENT)
  const rows = rowsOf(await bytesOf(CSV))
  const own = FIGURES.reduce((sum, [, , count]) => sum + count, 0)
  assert.equal(own, 3693)
  assert.equal(rows.length - own, 10_467)
  return undefined
})

type Row = Readonly<Record<string, string>>

function rowsOf(bytes: Uint8Array): readonly Row[] {
  // With columns: true, each row is an object of texts.
  return parse(Buffer.from(bytes), { columns: true, bom: true }) as Row[]
}

const SPLIT = new Set(['addresses', 'alt_names', 'ids', 'programs'])

/** Every word of every cell stands in the entry; facts of `ids` in another order. */
function everyCellIsIn(row: Row, entry: Entry | undefined): void {
  const said = plain(JSON.stringify(entry))
  for (const [column, cell] of Object.entries(row)) {
    if (column === 'source' || column === 'type') continue
    for (const part of SPLIT.has(column) ? cell.split('; ') : [cell]) {
      const expected = plain(JSON.stringify(part).slice(1, -1))
      const found =
        column === 'ids'
          ? part.split(', ').every((word) => said.includes(plain(word)) || isDay(word, entry))
          : said.includes(expected)
      assert.ok(found, `${entry?.key} ${column}: ${part}`)
    }
  }
}

function isDay(word: string, entry: Entry | undefined): boolean {
  return word === 'Listing Date (CMIC)' || parsePartialDate(word)?.edtf === entry?.listing.listedOn?.date
}

function plain(text: string): string {
  return text
    .replace(/\\[nrt]/gu, ' ')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
}

test('the XPCC and its Public Security Bureau are two entries of the Entity List, in both editions', async (t) => {
  if (CSV === null || DERIVED.length < 2) return t.skip(ABSENT)
  const corps = 'us-bis-el:cn-and-construction-corps-production-xinjiang'
  const bureau = 'us-bis-el:cn-and-bureau-construction-corps-production-public-security-xinjiang'
  for (const files of [[CSV], DERIVED]) {
    const { entries } = await readWith(csl.usBisEl, files)
    const byKey = new Map(entries.map((entry) => [entry.key, entry]))
    const [first, second] = [byKey.get(corps), byKey.get(bureau)]
    assert.equal(first?.names[0]?.value, 'Xinjiang Production and Construction Corps')
    assert.equal(second?.names[0]?.value, 'Xinjiang Production and Construction Corps Public Security Bureau')
    if (files[0] === CSV) {
      assert.equal(first?.listing.listedOn?.date, '2021-06-24')
      assert.equal(second?.listing.listedOn?.date, '2019-10-09')
      assert.match(first?.properties['licensePolicy']?.[0] ?? '', /Case-by-case|Presumption/)
    }
  }
  return undefined
})

test('the derived edition of 2026 joins that of 2022 by its keys', async (t) => {
  if (CSV === null || DERIVED.length < 2) return t.skip(ABSENT)
  const before = await readWith(csl.usBisEl, [CSV])
  const after = await readWith(csl.usBisEl, DERIVED)
  assert.equal(after.layout?.id, 'derived')
  assert.equal(after.entries.length, 3420)
  assert.equal(new Set(after.entries.map(({ key }) => key)).size, 3420)
  assert.deepEqual(unreadByField(after.entries), {})
  assert.deepEqual(
    after.entries.flatMap(({ countries }) => countries.filter(({ code }) => code === null)),
    [],
  )
  const keys = new Set(after.entries.map(({ key }) => key))
  const kept = before.entries.filter(({ key }) => keys.has(key)).length
  assert.ok(kept >= 1_700, `${kept} of ${before.entries.length}`)
  const meu = await readWith(csl.usBisMeu, DERIVED)
  assert.equal(meu.entries.length, 71)
  const earlier = await readWith(csl.usBisMeu, [CSV])
  const inBoth = earlier.entries.filter((entry) => meu.entries.some(({ key }) => key === entry.key))
  assert.ok(inBoth.length >= 60, `${inBoth.length} of 71`)
  return undefined
})

test('a real file cut off within a row is refused', async (t) => {
  if (CSV === null) return t.skip(ABSENT)
  const bytes = await bytesOf(CSV)
  const rows = Buffer.from(bytes).lastIndexOf('Entity List (EL)')
  await assert.rejects(
    readWith(csl.usBisEl, [
      {
        name: 'consolidated.csv',
        async *read() {
          yield bytes.subarray(0, rows + 10)
        },
      },
    ]),
    /consolidated\.csv line 141\d\d: expected 29 columns, got 2|consolidated\.csv line \d+: expected 29 columns/,
  )
  return undefined
})
