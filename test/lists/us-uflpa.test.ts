import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { usUflpa } from '../../src/lists/us-uflpa/index.ts'
import { nameInUflpaCell } from '../../src/lists/us-uflpa/name-cell.ts'
import { fileOf } from './support.ts'
import {
  byProgramme,
  bytesOf,
  fixture,
  readOrRefused,
  readWith,
  realFile,
  survivesDamage,
  survivesEncodings,
  unreadByField,
} from './us-csl-support.ts'

const PAGE = fixture('us-uflpa/uflpa-entity-list.html')

test('the page becomes one entry a party, with its sub-lists and the earliest date', async () => {
  const { layout, entries, told } = await readWith(usUflpa, [PAGE])
  assert.equal(layout?.id, 'html')
  assert.deepEqual(told.findings, [])
  assert.deepEqual(
    entries.map(({ key, listing }) => [key, listing.programmes.length, listing.listedOn?.date ?? null]),
    [
      ['us-uflpa:co-cotton-kite-ltd', 2, '2031-06-21'],
      ['us-uflpa:dragon-group-spinning', 1, '2031-06-21'],
      ['us-uflpa:corporation-loom', 1, '2032-06-12'],
      ['us-uflpa:co-loom-ltd-one', 1, '2032-06-12'],
      ['us-uflpa:loom-two', 1, '2032-06-12'],
      ['us-uflpa:loom-three', 1, '2032-06-12'],
      ['us-uflpa:lantern-park', 1, null],
      ['us-uflpa:quill-quill-works', 1, '2033-01-15'],
    ],
  )
  const [cotton, dragon, , one, , , park, quill] = entries
  assert.deepEqual(
    cotton?.names.map(({ value, kind }) => [value, kind]),
    [
      ['Kite Cotton Co., Ltd.', 'primary'],
      ['Kite Cotton Weifang Co., Ltd.', 'alias'],
      ['Zembla Kite Cotton', 'alias'],
    ],
  )
  assert.deepEqual(cotton?.listing.measures, ['import-ban'])
  assert.deepEqual(cotton?.listing.programmes, ['UFLPA 2(d)(2)(B)(i)', 'UFLPA 2(d)(2)(B)(ii)'])
  assert.deepEqual(cotton?.properties['startDate'], ['June 21, 2031', 'August 2, 2032'])
  assert.deepEqual(dragon?.properties['extendsTo'], ['and its subsidiaries'])
  assert.deepEqual(
    dragon?.names.map(({ value, strength }) => [value, strength]),
    [
      ['Dragon Spinning Group', 'strong'],
      ['DSG', 'weak'],
    ],
  )
  assert.deepEqual(one?.properties['parent'], ['Loom Corporation'])
  assert.deepEqual(park?.unread, [
    { field: 'Note', value: 'see notice' },
    { field: 'Effective Date', value: 'soon' },
  ])
  assert.equal(quill?.names[1]?.kind, 'original-script')
  assert.ok(!JSON.stringify(entries).includes('Script Works'))
})

test('a name cell is taken apart', () => {
  const cases: readonly (readonly [string, string, readonly string[], string | null])[] = [
    ['Kite Co., Ltd.', 'Kite Co., Ltd.', [], null],
    ['Kite Co., Ltd. (and one alias: Dragon Co.)', 'Kite Co., Ltd.', ['Dragon Co.'], null],
    [
      'Kite Co. (including one alias: Kite (Hubei) Co., Ltd.) and its subsidiaries',
      'Kite Co.',
      ['Kite (Hubei) Co., Ltd.'],
      'and its subsidiaries',
    ],
    [
      'Kite (including three aliases: A Co., Ltd.; B Works; and C Loft)',
      'Kite',
      ['A Co., Ltd.', 'B Works', 'C Loft'],
      null,
    ],
    [
      'Kite (including two aliases: Alpha Co., Ltd. and Beta Loom)',
      'Kite',
      ['Alpha Co., Ltd.', 'Beta Loom'],
      null,
    ],
    ['Kite (also known as Dragon Works)', 'Kite', ['Dragon Works'], null],
    [
      'Kite Corps and its subordinate and affiliated entities',
      'Kite Corps',
      [],
      'and its subordinate and affiliated entities',
    ],
    ['Kite Group, and Subsidiaries', 'Kite Group', [], 'and Subsidiaries'],
    ['Kite Buying and Selling Co., Ltd.', 'Kite Buying and Selling Co., Ltd.', [], null],
    ['Kite Works (Group) Co., Ltd.', 'Kite Works (Group) Co., Ltd.', [], null],
  ]
  for (const [cell, value, aliases, extendsTo] of cases) {
    const read = nameInUflpaCell(cell)
    assert.deepEqual([read.value, read.aliases, read.extendsTo], [value, aliases, extendsTo], cell)
  }
  const named = nameInUflpaCell('Kite and its subsidiary Dragon Loft')
  assert.deepEqual([named.value, named.subsidiaries], ['Kite', ['Dragon Loft']])
})

test('a page without such tables, or a table that names no sub-list, is refused', async () => {
  const read = (html: string): Promise<unknown> =>
    readWith(usUflpa, [fileOf(html, 4096, 'uflpa-entity-list.html')])
  await assert.rejects(read('<html><p>Access denied</p></html>'), /none of 0 tables has the columns/)
  const row = '<tr><th>Name of Entity</th><th>Effective Date</th></tr>'
  await assert.rejects(
    read(`<html>\n<table>${row}</table></html>`),
    /line 2: a table of entities without its section/,
  )
  await assert.rejects(
    read(`<html><p>2(d)(2)(B)(ii)</p><table>${row}\n<tr><td>Kite</td></tr></table></html>`),
    /line 2: expected 2 cells, got 1: "Kite"/,
  )
})

/** Of the 144: sub-list, and how many parties are on it (nine are on two or three). */
const SUB_LISTS = { 'UFLPA 2(d)(2)(B)(i)': 9, 'UFLPA 2(d)(2)(B)(ii)': 43, 'UFLPA 2(d)(2)(B)(v)': 108 }

for (const [name, layout, unread] of [
  ['uflpa-entity-list.csv', 'derived-csv', { source: 144, ingested_at: 144 }],
  ['uflpa-entity-list.json', 'derived-json', {}],
] as const)
  test(`us-uflpa 2026-08-18 ${name}: 144 entries`, async (t) => {
    const file = realFile(`us-uflpa/2026-08-18/${name}`)
    const table = realFile('us-uflpa/2026-08-18/uflpa-entity-list.csv')
    if (file === null || table === null) return t.skip('the mirror of real editions is not at hand')
    const read = await readWith(usUflpa, [file])
    assert.equal(read.layout?.id, layout)
    assert.equal(read.entries.length, 144)
    assert.equal(new Set(read.entries.map(({ key }) => key)).size, 144)
    assert.deepEqual(byProgramme(read.entries), SUB_LISTS)
    assert.deepEqual(unreadByField(read.entries), unread)
    const corps = read.entries.find(
      ({ key }) => key === 'us-uflpa:and-construction-corps-production-xinjiang',
    )
    assert.equal(corps?.listing.programmes.length, 3)
    // With columns: true, each row is an object of texts.
    const rows = parse(Buffer.from(await bytesOf(table)), { columns: true }) as {
      name: string
      sublists: string
    }[]
    assert.deepEqual(
      read.entries.map(({ names }) => names[0]?.value),
      rows.map((row) => row.name),
    )
    assert.deepEqual(
      read.entries.map(({ listing }) =>
        listing.programmes.map((each) => /\((\w+)\)$/u.exec(each)?.[0] ?? '').join('; '),
      ),
      rows.map((row) => row.sublists),
    )
    return undefined
  })

test('damage is read or refused as unreadable', { timeout: 120_000 }, async () => {
  await survivesDamage(usUflpa, PAGE, { cutIsRefused: true })
  await survivesDamage(usUflpa, fixture('us-uflpa/uflpa-entity-list.json'), { cutIsRefused: true })
  await survivesEncodings(usUflpa, PAGE)
  const html = Buffer.from(await bytesOf(PAGE)).toString('utf8')
  const started = performance.now()
  for (const unit of [
    'a',
    '(',
    '(including two aliases: ',
    '; and ',
    ' and ',
    ', ',
    ' and its subsidiaries',
    '<b>',
    '&amp;',
    '<table>',
    '</td>',
  ])
    for (const length of [5_900, 900_000])
      await readOrRefused(
        usUflpa,
        PAGE.name,
        html.replace('Lantern Park', unit.repeat(length / unit.length)),
        65_536,
      )
  assert.ok(performance.now() - started < 60_000)
})
