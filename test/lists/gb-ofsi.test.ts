import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gbOfsi } from '../../src/lists/gb-ofsi/index.ts'
import { segmentsOf } from '../../src/lists/gb-ofsi/other-information.ts'
import type { SourceFile } from '../../src/lists/index.ts'
import { sameInFields } from '../../src/lists/index.ts'
import { csvRows } from '../../src/lists/reading/csv-rows.ts'
import { numberedValues } from '../../src/lists/reading/numbered-values.ts'
import { parsePartialDate } from '../../src/record/index.ts'
import {
  entryOf,
  figures,
  fixtureFile,
  judged,
  type ReadEdition,
  readWith,
  realFile,
  wordsIn,
  wordsOfEntry,
} from './gb-uksl-support.ts'
import { fileOf } from './support.ts'

test('the rows of a group become one entry, wherever they stand', async () => {
  const read = await readWith(gbOfsi, [fixtureFile('gb-ofsi', 'ConList.csv')])
  assert.equal(read.layout.id, 'csv')
  assert.deepEqual(read.told, { publishedOn: '2031-03-02', findings: [], missing: [] })
  const person = entryOf(read, 'gb-ofsi:90001')
  assert.deepEqual(
    person.names.map(({ value, kind, strength }) => [value, kind, strength]),
    [
      ['Orlando Quill FENNIMORE', 'primary', 'strong'],
      ['Orlando FENIMORE', 'alias', 'strong'],
      ['Lando', 'alias', 'weak'],
      ['Quillon', 'former', 'strong'],
      ['Орландо Фенимор', 'original-script', 'strong'],
    ],
  )
  assert.deepEqual(
    person.dates.map(({ edtf }) => edtf),
    ['1965-08', '1964'],
  )
  assert.deepEqual(
    person.identifiers.map(({ kind, value, country, note }) => [kind, value, country, note]),
    [
      ['passportNumber', 'Z1234567', 'TN', 'Tunisia number, issued on 1 Jan. 1999'],
      ['passportNumber', 'L 000111', null, 'Expired'],
      ['idNumber', '123-456', null, null],
    ],
  )
  assert.deepEqual(person.properties, {
    title: ['Colonel'],
    position: ['Keeper of the Keys', 'Clerk'],
    phone: ['+00 1', '+00 2'],
    email: ['orlando@example.org'],
    website: ['https://example.org'],
    unReference: ['ZZi.001'],
    ukslReference: ['RUR0001'],
    gender: ['male'],
    birthPlace: ['Gondar, Ethiopia', 'Tunis, Tunisia'],
    address: ['1 Mill Lane, Tripoli, Libya'],
    notes: ['Keeps bees.'],
    listedOnNote: ['Also listed on 2030-08-07, as the list states.'],
    designatedOn: ['2030-06-04'],
  })
  assert.deepEqual(person.listing, {
    programmes: ['Ruritania', 'Strelsau'],
    listedOn: { date: '2030-06-05', basis: 'stated' },
    amendedOn: [{ edtf: '2031-02-01', words: '01/02/2031' }],
    measures: ['asset-freeze'],
    legalBasis: null,
    reasons: 'An invented person (a kitemaker) of Ruritania.',
  })
  assert.deepEqual(person.unread, [])
  const body = entryOf(read, 'gb-ofsi:90002')
  assert.deepEqual(body.unread, [{ field: 'Other Information/UK Sanctions List Ref', value: 'wrong' }])
  assert.deepEqual(body.properties['parent'], ['Kite Holding (Shoe size):44'])
  assert.match(body.properties['listedOnNote']?.[0] ?? '', /transition/)
  const ship = entryOf(read, 'gb-ofsi:90003')
  assert.equal(ship.schema, 'Vessel')
  assert.deepEqual(ship.identifiers, [{ kind: 'imoNumber', value: '9000001', country: null, note: null }])
  assert.deepEqual(
    [ship.properties['tonnage'], ship.properties['length'], ship.dates[0]?.edtf],
    [['7078'], ['62'], '2011'],
  )
})

test('the layout before 2021 has numbers and words in one cell, and references in the text', async () => {
  const read = await readWith(gbOfsi, [fixtureFile('gb-ofsi', 'sanctionsconlist.csv')])
  assert.equal(read.layout.id, 'csv-before-2021')
  assert.equal(read.told.publishedOn, '2016-04-03')
  const person = entryOf(read, 'gb-ofsi:90001')
  assert.deepEqual(
    person.identifiers.map(({ kind, value, country }) => [kind, value, country]),
    [
      ['passportNumber', '592667', 'QA'],
      ['idNumber', 'L 191 609', 'TN'],
    ],
  )
  assert.deepEqual(person.properties['unReference'], ['ZZi.001'])
  assert.deepEqual(person.properties['notes'], ['UN Ref ZZi.001. Keeps bees.'])
  assert.deepEqual(entryOf(read, 'gb-ofsi:90003').identifiers[0]?.value, '9000001')
  for (const field of ['weakAliases', 'originalScript', 'reasons'] as const)
    assert.ok(!read.layout.carries.includes(field), field)
})

test('numbered cells', () => {
  const values = (cell: string): readonly (readonly [string, string])[] | null =>
    numberedValues(cell)?.map(({ numbers, value }) => [numbers.join(), value] as const) ?? null
  assert.deepEqual(values('1) Saudi Arabia 2) Qatar'), [
    ['1', 'Saudi Arabia'],
    ['2', 'Qatar'],
  ])
  assert.deepEqual(values('(1)-(2) Tunisia (3) Libya'), [
    ['1,2', 'Tunisia'],
    ['3', 'Libya'],
  ])
  assert.deepEqual(values('(1) to (6) Algeria (7)Morocco'), [
    ['1,2,3,4,5,6', 'Algeria'],
    ['7', 'Morocco'],
  ])
  assert.deepEqual(values('(a) 9003213 issued in Iran(b) 6620505'), [
    ['1', '9003213 issued in Iran'],
    ['2', '6620505'],
  ])
  assert.deepEqual(values('(1) Tunis (2)-(3) -'), [
    ['1', 'Tunis'],
    ['2,3', ''],
  ])
  assert.equal(values('Article 2(1) and 2(2)'), null)
  assert.equal(values('1) one only'), null)
  assert.equal(values(''), null)
})

test('labelled segments', () => {
  assert.deepEqual(
    segmentsOf('Before. (UN Ref):QDe.004. (UK Statement of Reasons):He said (Fax): no. (Gender):Male').map(
      ({ field, value }) => [field, value],
    ),
    [
      ['notes', 'Before.'],
      ['unReference', 'QDe.004.'],
      ['reasons', 'He said (Fax): no.'],
      ['gender', 'Male'],
    ],
  )
})

test('a file without title, header or Group ID', async () => {
  const bytes = Buffer.concat(
    await Array.fromAsync(fixtureFile('gb-ofsi', 'sanctionsconlist.csv').read()),
  ).toString()
  const named = (content: string): SourceFile => fileOf(content, 64, 'ConList.csv')
  const untitled = await readWith(gbOfsi, [named(bytes.replace(/^.*\r?\n/u, ''))])
  assert.equal(untitled.entries.length, 2)
  assert.match(untitled.told.findings[0]?.message ?? '', /expected "Last Updated" and a day/)
  await assert.rejects(
    readWith(gbOfsi, [named(bytes.replace(/,90003\r/u, ',none\r'))]),
    /line 4: Group ID "none": expected a number/,
  )
  assert.equal(await gbOfsi.recognise([named('a\nb\n')]), null)
  assert.equal(await gbOfsi.recognise([named('')]), null)
  assert.equal(await gbOfsi.recognise([fixtureFile('gb-uksl', 'UK-Sanctions-List.csv')]), null)
})

interface Expected {
  readonly file: string
  readonly layout: string
  readonly entries: number
  readonly names: number
  readonly unread: Readonly<Record<string, number>>
}

const EDITIONS: Readonly<Record<string, Expected>> = {
  '2018-04-13': {
    file: 'sanctionsconlist.csv',
    layout: 'csv-before-2021',
    entries: 2_106,
    names: 5_553,
    unread: {},
  },
  '2020-04-27': {
    file: 'sanctionsconlist.csv',
    layout: 'csv-before-2021',
    entries: 2_114,
    names: 5_781,
    unread: {},
  },
  '2023-06-05': { file: 'ConList.csv', layout: 'csv', entries: 3_993, names: 13_800, unread: {} },
  '2025-04-10': {
    file: 'ConList.csv',
    layout: 'csv',
    entries: 4_686,
    names: 16_005,
    unread: { 'Other Information/UK Sanctions List Ref': 2 },
  },
  '2025-04-14': {
    file: 'ConList.csv',
    layout: 'csv',
    entries: 4_688,
    names: 16_007,
    unread: { 'Other Information/UK Sanctions List Ref': 2 },
  },
}

for (const [date, expected] of Object.entries(EDITIONS))
  test(`gb-ofsi ${date}: ${expected.entries} entries, and nothing is dropped`, async (t) => {
    const file = realFile(t, `gb-ofsi/${date}`, expected.file)
    if (file === null) return
    const started = performance.now()
    const read = await readWith(gbOfsi, [file])
    t.diagnostic(`${((performance.now() - started) / 1000).toFixed(2)} s`)
    assert.equal(read.layout.id, expected.layout)
    assert.equal(read.told.publishedOn, date)
    assert.deepEqual(read.told.findings, [])
    assert.equal(read.entries.length, expected.entries)
    assert.deepEqual(figures(read.entries), { names: expected.names, unread: expected.unread })
    assert.deepEqual(await lostWords(file, read), [])
    assert.deepEqual(judged(gbOfsi, null, { ...read, date }), [])
  })

test('successive editions pass the guards, and hardly anything changes within four days', async (t) => {
  const editions: (ReadEdition & { readonly date: string })[] = []
  for (const [date, { file: name }] of Object.entries(EDITIONS)) {
    const file = realFile(t, `gb-ofsi/${date}`, name)
    if (file === null) return
    editions.push({ ...(await readWith(gbOfsi, [file])), date })
  }
  for (const [at, after] of editions.entries())
    assert.deepEqual(judged(gbOfsi, editions[at - 1] ?? null, after), [], after.date)
  const [first, second] = editions.slice(-2)
  assert.ok(first && second)
  const old = new Map(first.entries.map((entry) => [entry.key, entry]))
  const shared = second.entries.filter(({ key }) => old.has(key))
  const changed = shared.filter((entry) => {
    const was = old.get(entry.key)
    return was !== undefined && !sameInFields(was, entry, { fields: second.layout.carries, rest: false })
  })
  t.diagnostic(`${shared.length} shared, ${changed.length} changed`)
  assert.equal(shared.length, 4_686)
  assert.ok(changed.length < 50)
})

test('Zhu Hailun', async (t) => {
  const file = realFile(t, 'gb-ofsi/2025-04-14', 'ConList.csv')
  if (file === null) return
  const zhu = entryOf(await readWith(gbOfsi, [file]), 'gb-ofsi:14078')
  assert.deepEqual(zhu.listing.listedOn, { date: '2021-03-22', basis: 'stated' })
  assert.deepEqual(zhu.properties['ukslReference'], ['GHR0078'])
  assert.equal(zhu.dates[0]?.edtf, '1958-01')
})

/** Columns that become a kind, a strength, a schema, a language or the key. */
const NOT_WORDS = new Set([
  'Alias Type',
  'Alias Quality',
  'Group Type',
  'Non-Latin Script Language',
  'Group ID',
])

/** Walks the rows on its own and looks for the words of each cell in the entry of its group. */
async function lostWords(file: SourceFile, read: ReadEdition): Promise<readonly string[]> {
  const known = new Map(read.entries.map((entry) => [entry.key, wordsOfEntry(entry)]))
  const lost: string[] = []
  let header: readonly string[] = []
  let at = 0
  for await (const { cells, line } of csvRows(file, { columns: null, titleRows: 1 })) {
    at++
    if (at === 2) header = cells.map((cell) => cell.trim())
    if (at < 3) continue
    const words = known.get(`gb-ofsi:${cells[header.indexOf('Group ID')]}`)
    assert.ok(words, `line ${line}`)
    for (const [column, cell] of cells.entries()) {
      const label = header[column] ?? ''
      if (NOT_WORDS.has(label)) continue
      const day = /^\d\d\/\d\d\/\d{4}$/u.test(cell)
        ? parsePartialDate(cell, { order: 'dmy' })?.edtf
        : undefined
      // Numbers of values and labels say where a value stands, and are not values.
      const said = (day ?? cell)
        .replace(/\([A-Z][A-Za-z ]{2,30}\)\s?:/gu, ' ')
        .replace(/\(?(?<![\p{L}\p{N}])(?:\d{1,2}|[a-z])\)(?:\s?to\s)?|\(\d-\d\)/gu, ' ')
      const plain = wordsIn(said).filter((word) => !words.has(word))
      if (plain.length > 0) lost.push(`line ${line} ${label}: ${plain.join(' ')} of ${cell.slice(0, 100)}`)
    }
  }
  return lost.slice(0, 20)
}
