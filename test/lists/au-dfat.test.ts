import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auDfat } from '../../src/lists/au-dfat/index.ts'
import { jsonLines } from '../../src/lists/reading/json-lines.ts'
import { xlsxSheets } from '../../src/lists/reading/xlsx-workbook.ts'
import type { Entry } from '../../src/record/index.ts'
import {
  editionOf,
  everythingSaid,
  judged,
  lettersOf,
  realFile,
  reasons,
  unreadCounts,
  workbook,
} from './au-dfat-support.ts'
import { fileOf } from './support.ts'

const NEW_HEADER = [
  'Reference',
  'Name of Individual or Entity',
  'Type',
  'Name Type',
  'Alias Strength',
  'Date of Birth',
  'Place of Birth',
  'Citizenship',
  'Address',
  'Additional Information',
  'Listing Information',
  'IMO Number',
  'Committees',
  'Control Date',
  'Instrument of Designation',
  'Targeted Financial Sanction',
  'Travel Ban',
  'Arms Embargo',
  'Maritime Restriction',
]

function row(given: Readonly<Record<string, string>>): readonly string[] {
  return NEW_HEADER.map((column) => given[column] ?? '')
}

const FACTS = {
  Type: 'Individual',
  'Date of Birth': 'a) Approximately 1999, 2003 b) 04/03/1959',
  'Place of Birth': 'a) Tunis, Tunisia b) Sfax, Tunisia',
  Citizenship: 'Tunisia',
  'Additional Information':
    'ZZi.001. Title: Mullah. Designation: a) Keeper of kites b) Deputy keeper. Tunisian passport number K987654. Sex: male.',
  'Listing Information': 'Listed by UN 1267 Committee on 25 January 2021 (amended on 3 Sep 2023)',
  Committees: '1988 (Kites)',
  'Control Date': '45000',
  'Targeted Financial Sanction': 'TRUE',
  'Travel Ban': '1',
  'Arms Embargo': 'No',
}

const FIXTURE = workbook({
  List: [
    NEW_HEADER,
    row({
      ...FACTS,
      Reference: '7',
      'Name of Individual or Entity': 'Orlando Fennimore_x000D_',
      'Name Type': 'Primary Name',
    }),
    row({
      ...FACTS,
      Reference: '7a',
      'Name of Individual or Entity': 'Lando',
      'Name Type': 'Alias',
      'Alias Strength': 'Weak',
    }),
    row({
      ...FACTS,
      Reference: '7b',
      'Name of Individual or Entity': 'Орландо',
      'Name Type': 'Original Script',
    }),
    row({
      Reference: '9001',
      'Name of Individual or Entity': 'KITE STAR',
      Type: 'Vessel',
      'Name Type': 'Primary Name',
      'IMO Number': '9123456',
      Committees: 'Autonomous (Vessels)',
      'Maritime Restriction': 'Yes',
      'Targeted Financial Sanction': 'No',
      'Instrument of Designation': 'Autonomous Sanctions (Sanctioned Vessels – Kites) Designation 2025',
    }),
    row({
      Reference: '9001',
      'Name of Individual or Entity': 'Kite Trading',
      Type: 'Vessel',
      'Name Type': 'Primary Name',
    }),
  ],
})

test('the rows of a number are one party, with strengths and measures by their columns', async () => {
  const { layout, entries, told } = await editionOf(auDfat, fileOf(FIXTURE, 4096, 'list.xlsx'))
  assert.equal(layout.id, 'xlsx-2025')
  const [person, vessel, twin] = entries
  assert.ok(person && vessel && twin)
  assert.equal(person.key, 'au-dfat:7')
  assert.deepEqual(
    person.names.map(({ value, kind, strength }) => [value, kind, strength]),
    [
      ['Orlando Fennimore', 'primary', 'strong'],
      ['Орландо', 'original-script', 'strong'],
      ['Lando', 'alias', 'weak'],
    ],
  )
  assert.deepEqual(
    person.dates.map(({ edtf }) => edtf),
    ['[1999~,2003~]', '1959-03-04'],
  )
  assert.deepEqual(person.listing.measures, ['asset-freeze', 'travel-ban'])
  assert.deepEqual(person.listing.listedOn, { date: '2021-01-25', basis: 'stated' })
  assert.deepEqual(
    person.listing.amendedOn.map(({ edtf }) => edtf),
    ['2023-09-03'],
  )
  assert.deepEqual(person.identifiers, [
    { kind: 'passportNumber', value: 'K987654', country: 'TN', note: 'Tunisian passport number K987654' },
  ])
  assert.deepEqual(person.properties['position'], ['Keeper of kites', 'Deputy keeper'])
  assert.deepEqual(person.properties['modifiedAt'], ['2023-03-15'])
  assert.deepEqual(person.properties['unReference'], ['ZZi.001'])
  assert.deepEqual(
    person.countries.map(({ role, code }) => `${role} ${code}`),
    ['citizenship TN', 'birthCountry TN'],
  )
  assert.equal(vessel.schema, 'Vessel')
  assert.deepEqual(vessel.identifiers, [{ kind: 'imoNumber', value: '9123456', country: null, note: null }])
  assert.deepEqual(vessel.listing.measures, ['transport-restrictions'])
  assert.deepEqual(vessel.listing.listedOn, { date: '2025', basis: 'earliest-quoted-act' })
  assert.equal(twin.key, 'au-dfat:9001-kite-trading')
  assert.deepEqual(
    told.findings.map(({ message }) => message),
    ['reference 9001 has a second primary name, Kite Trading'],
  )
})

const EDITIONS = [
  ['2024-12-17', 'regulation8_consolidated.xlsx', 3062, 9534],
  ['2025-04-06', 'regulation8_consolidated.xlsx', 3214, 9964],
  ['2026-08-21', 'au-processed.jsonl', 3856, 11_233],
] as const

test('the real editions: counts, nothing dropped, little unread, and each taken after the one before', async (t) => {
  let before: ReturnType<typeof judged> | null = null
  for (const [date, name, count, names] of EDITIONS) {
    const file = realFile('au-dfat', date, name)
    if (file === null) return t.skip('the mirror of real editions is not at hand')
    const edition = await editionOf(auDfat, file)
    assert.equal(edition.entries.length, count, date)
    const found = edition.entries.reduce((sum, entry) => sum + entry.names.length, 0)
    assert.ok(Math.abs(found - names) <= 3, `${date}: ${found} names`)
    assert.deepEqual(reasons(auDfat, before, date, edition), [], date)
    before = judged(date, edition)
    assert.deepEqual(Object.keys(unreadCounts(edition.entries)), ['date of birth'], date)
    assert.ok((unreadCounts(edition.entries)['date of birth'] ?? 0) <= 26)
  }
  return undefined
})

test('every cell of the workbook stands in its entry', async (t) => {
  const file = realFile('au-dfat', '2025-04-06', 'regulation8_consolidated.xlsx')
  if (file === null) return t.skip('the mirror of real editions is not at hand')
  const said = new Map<string, string>()
  const dates = new Map<string, Entry>()
  for (const entry of (await editionOf(auDfat, file)).entries) {
    said.set(entry.key, everythingSaid(entry))
    dates.set(entry.key, entry)
  }
  let rows = 0
  for (const sheet of await xlsxSheets(file))
    for await (const { row: at, cells } of sheet.rows()) {
      if (at === 1) continue
      rows++
      const [reference = '', ...others] = cells
      const key = `au-dfat:${/\d+/u.exec(reference)?.[0] ?? ''}`
      const words = said.get(key) ?? ''
      for (const [index, cell] of others.entries()) {
        // A type and a kind of name are read; a control date becomes a day; "NA" says that there is nothing.
        if (index === 1 || index === 2 || index === 10 || /^\s*n\/?a\s*$/iu.test(cell)) continue
        for (const piece of cell.replace(/_x000D_/gu, ' ').split(/(?:^|[\s;,.])\(?[a-z]\)|[;\n,/]| and |>>/u))
          assert.ok(words.includes(lettersOf(piece)), `${key} row ${at}: ${piece}`)
      }
    }
  assert.equal(rows, 9983)
  return undefined
})

test('parties whose facts are known', async (t) => {
  const file = realFile('au-dfat', '2026-08-21', 'au-processed.jsonl')
  if (file === null) return t.skip('the mirror of real editions is not at hand')
  const { entries } = await editionOf(auDfat, file)
  const omar = entries.find(({ key }) => key === 'au-dfat:4')
  assert.equal(omar?.names[0]?.value, 'Mohammed Omar GHULAM NABI')
  assert.equal(omar.listing.listedOn?.date, '2000-04-12')
  assert.deepEqual(omar.properties['unReference'], ['TAi.004'])
  assert.equal(entries.filter(({ schema }) => schema === 'Vessel').length, 263)
  assert.equal(
    entries.flatMap(({ names }) => names).filter(({ strength }) => strength === 'weak').length,
    458,
  )
  let lines = 0
  for await (const { value } of jsonLines(file)) {
    lines++
    const entry = entries[lines - 1]
    assert.equal(entry?.key, `au-dfat:${lettersOf(JSON.stringify(value['reference']))}`)
  }
  assert.equal(lines, entries.length)
  return undefined
})
