import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { caSema } from '../../src/lists/ca-sema/index.ts'
import { regulationOf } from '../../src/lists/ca-sema/regulations.ts'
import { UnreadableList } from '../../src/lists/index.ts'
import { xmlRecords } from '../../src/lists/reading/xml-records.ts'
import type { Entry } from '../../src/record/index.ts'
import { NAME, person, readAll, realEdition, records } from './ca-sema-support.ts'
import { fileAt, fileOf } from './support.ts'

const FIXTURE = fileAt(fileURLToPath(new URL('../fixtures/ca-sema/sema-lmes.xml', import.meta.url)), NAME)

test('a record becomes an entry with all that the publisher says', async () => {
  const { layout, entries, told } = await readAll(FIXTURE)
  assert.equal(layout?.id, '2025')
  assert.deepEqual(told, { publishedOn: null, findings: [], missing: [] })
  const [party, body, ship, again, ministry] = entries
  assert.ok(party && body && ship && again && ministry)
  assert.equal(entries.length, 5)
  assert.equal(party.key, 'ca-sema:russia-fennimorsky-orlando-petrovich')
  assert.equal(party.schema, 'Person')
  assert.deepEqual(
    party.names.map(({ value, script, kind, strength, note }) => [value, script, kind, strength, note ?? '']),
    [
      ['Orlando Petrovich FENNIMORSKY', 'Latn', 'primary', 'strong', ''],
      ['Orlando Petrovich FENNIMORSKIY', 'Latn', 'alias', 'strong', 'FENNIMORSKIY'],
      ['Орландо Петрович ФЕННИМОРСКИЙ', 'Cyrl', 'original-script', 'strong', ''],
      ['Орландо Петрович ФЕНIМОРСЬКИЙ', 'Cyrl', 'original-script', 'strong', ''],
    ],
  )
  assert.deepEqual(party.names[0]?.parts, [
    { label: 'LastName', value: 'FENNIMORSKY' },
    { label: 'GivenName', value: 'Orlando Petrovich' },
  ])
  assert.deepEqual(party.dates, [{ edtf: '[1965-07-15,1969-09-28]', words: '1965-07-15 OR 1969-09-28' }])
  assert.deepEqual(party.countries, [])
  assert.deepEqual(party.properties, {
    title: ['Colonel'],
    regulation: ['Russia / Russie'],
    schedule: ['1, Part 1'],
    item: ['12'],
    aliasCell: ['FENNIMORSKIY; Орландо Петрович ФЕННИМОРСКИЙ / Орландо Петрович ФЕНIМОРСЬКИЙ'],
  })
  assert.deepEqual(party.listing, {
    programmes: ['Russia'],
    listedOn: { date: '2031-03-21', basis: 'stated' },
    amendedOn: [],
    measures: ['asset-freeze', 'dealings-ban', 'travel-ban'],
    legalBasis: 'Special Economic Measures (Russia) Regulations, SOR/2014-58',
    reasons: null,
  })
  assert.deepEqual(party.unread, [{ field: 'ShoeSize', value: '44' }])

  assert.equal(again.key, 'ca-sema:russia-fennimorsky-orlando-petrovich-2032-01-05')
  assert.equal(body.key, 'ca-sema:russia-jsc-kite-works')
  assert.deepEqual(
    body.names.map(({ value, language }) => [value, language]),
    [
      ['Kite Works JSC', null],
      ['Kites', null],
      ['Kite Tails, JSC', null],
      ['Открытое акционерное общество "Воздушный змей"', 'ru'],
      ['ОАО "Змей"', 'ru'],
    ],
  )
  assert.deepEqual(body.properties['nameCell'], ['Kite Works JSC (also known as Kites and Kite Tails, JSC)'])
  assert.deepEqual(body.listing.measures, ['asset-freeze', 'dealings-ban'])

  assert.equal(ship.schema, 'Vessel')
  assert.equal(ship.key, 'ca-sema:russia-quillback-2004')
  assert.deepEqual(ship.identifiers, [{ kind: 'imoNumber', value: '9000001', country: null, note: null }])
  assert.deepEqual(ship.properties['type'], ['Oil Tanker'])
  assert.deepEqual(ship.listing.measures, ['transport-restrictions', 'services-ban'])

  assert.equal(ministry.key, 'ca-sema:ruritania-kites-ministry-of')
  assert.equal(ministry.listing.legalBasis, null)
  assert.equal(ministry.listing.listedOn, null)
  assert.deepEqual(ministry.unread, [{ field: 'DateOfListing', value: 'soon' }])
  assert.equal(ministry.names[1]?.value, 'Ministère des cerfs-volants')
})

const BORN = (date: string): string => `<DateOfBirthOrShipBuildDate>${date}</DateOfBirthOrShipBuildDate>`
const SHIP = '<Country>Russia / Russie</Country><EntityOrShip>Aria</EntityOrShip><Schedule>1.1</Schedule>'

async function keysOf(...xml: readonly string[]): Promise<readonly string[]> {
  return (await readAll(records(...xml))).entries.map(({ key }) => key.slice('ca-sema:'.length))
}

test('keys do not depend on the place in a schedule, the order of words, case, apostrophes or look-alike letters', async () => {
  const [one] = await keysOf(person('QUILLSKY', 'Gennad’yevich Alexey', '<Item>1</Item>'))
  assert.equal(one, 'russia-alexey-gennadyevich-quillsky')
  for (const other of [
    person('Alexey', "Quillsky Gennad'yevich", '<Item>9</Item><Schedule>1, Part 9</Schedule>'),
    person('QUILLSKÝ', 'Аlexey\u00A0 Gennadyevich '),
    '<Country>Russia / Russie</Country><GivenName>Alexey Gennadyevich Quillsky</GivenName>',
  ])
    assert.deepEqual(await keysOf(other), [one])
  assert.deepEqual(
    await keysOf(
      '<Country>Burma / Birmanie</Country><EntityOrShip>Kite</EntityOrShip>',
      '<Country>Myanmar (Burma) / Myanmar (Birmanie)</Country><EntityOrShip>Tail</EntityOrShip>',
    ),
    ['burma-kite', 'burma-tail'],
  )
})

test('records of one name are entries of their own: the first listed keeps the bare key, the others say what differs', async () => {
  const ANN = ['russia-ann-kite', 'russia-ann-kite-1962-03-04']
  assert.deepEqual(
    await keysOf(person('Kite', 'Ann', BORN('1961')), person('Kite', 'Ann', BORN('1962-03-04'))),
    ANN,
  )
  assert.deepEqual(
    await keysOf(
      person('Kite', 'Ann', '<DateOfListing>2031-03-21</DateOfListing>'),
      person('KITE', 'Ann', '<DateOfListing>2014-05-12</DateOfListing>'),
    ),
    ['russia-ann-kite-2031-03-21', 'russia-ann-kite'],
  )
  const alike = person('Kite', 'Ann', '<Schedule>1</Schedule><Item>7</Item>')
  assert.equal(new Set(await keysOf(alike, alike, alike)).size, 3)
  assert.deepEqual(await keysOf(SHIP + BORN('2006'), SHIP + BORN('2008')), [
    'russia-aria-2006',
    'russia-aria-2008',
  ])
  const imo = (number: string): string => `${SHIP}${BORN('2006')}<ShipIMONumber>${number}</ShipIMONumber>`
  assert.deepEqual(await keysOf(imo('9000001'), imo('9000002')), [
    'russia-aria-2006',
    'russia-aria-2006-9000002',
  ])
})

test('measures follow the schedule and the kind of party', async () => {
  const measures = async (xml: string): Promise<readonly string[]> =>
    (await readAll(records(xml))).entries[0]?.listing.measures ?? []
  const body = '<Country>Russia / Russie</Country><EntityOrShip>Kite Oil</EntityOrShip>'
  assert.deepEqual(await measures(`${body}<Schedule>3</Schedule>`), ['financial-restrictions'])
  assert.deepEqual(await measures(`${body}<Schedule>1, Part 2</Schedule>`), ['asset-freeze', 'dealings-ban'])
  assert.deepEqual(await measures(body.replace('Russia / Russie', 'Iran')), ['asset-freeze', 'dealings-ban'])
})

test('birth dates are read in each of their forms', async () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['1972-08-10 or 1972-08-11', '[1972-08-10,1972-08-11]'],
    ['born in the early 1970s', '197X'],
    ['1970-1973', '1970/1973'],
    ['1963 or 1964', '[1963,1964]'],
    ['31801', '1987-01-24'],
    ['1965-29-04', '1965-04-29'],
    ['1987/1988', '1987/1988'],
    ['Sep-99', null],
  ]
  for (const [words, edtf] of cases) {
    const { entries } = await readAll(records(person('Kite', 'Ann', BORN(words))))
    assert.equal(entries[0]?.dates[0]?.edtf ?? null, edtf, words)
    assert.equal((entries[0]?.unread.length ?? 0) > 0, edtf === null, words)
  }
})

test('a record without a name or a country is refused with its place; text outside of records is a finding', async () => {
  await assert.rejects(
    readAll(records('<Country>Iran</Country><Item>7</Item>')),
    /^UnreadableList: sema-lmes\.xml line 3: record without a name \(Iran, item 7\)/,
  )
  await assert.rejects(readAll(records('<LastName>Kite</LastName>')), /line 3: record without Country/)
  const stray = fileOf(
    `<data-set><record>${person('Kite', 'Ann')}</record><note>new</note></data-set>`,
    4096,
    NAME,
  )
  assert.match(
    (await readAll(stray)).told.findings[0]?.message ?? '',
    /text outside of any record: data-set\/note: new/,
  )
  await assert.rejects(
    Array.fromAsync(
      caSema.read([], caSema.layouts[0] ?? { id: '', carries: [] }, {
        publishedOn: null,
        findings: [],
        missing: [],
      }),
    ),
    UnreadableList,
  )
})

test('the layout is recognised by the elements of the records', async () => {
  const id = async (...xml: readonly string[]): Promise<string | undefined> =>
    (await caSema.recognise([records(...xml)]))?.id
  assert.equal(await id('<Country>Iran</Country><Entity>Kite</Entity><Aliases>K</Aliases>'), '2020')
  assert.equal(
    await id(person('Kite', 'Ann', '<Aliases>K</Aliases><DateOfListing>2031</DateOfListing>')),
    '2025',
  )
  assert.equal(await id(person('Kite', 'Ann')), '2025')
  const many = Array.from({ length: 500 }, (_, at) => person(`Kite${at}`, 'Ann'))
  assert.equal(await id(...many), '2025-bare')
  assert.equal(await id(...many, SHIP + '<ShipIMONumber>9000001</ShipIMONumber>'), '2025')
  assert.equal(await id('<title>no list</title>'), undefined)
  assert.equal(await caSema.recognise([fileOf('<html>', 9, NAME)]), null)
  assert.equal(await caSema.recognise([]), null)
  for (const layout of caSema.layouts.slice(-1))
    for (const field of ['aliases', 'originalScript', 'identifiers', 'positions'] as const)
      assert.ok(!layout.carries.includes(field))
})

/** Layout, records, entries, names and unread values of each real edition. */
const EDITIONS: readonly (readonly [string, string, number, number, number, number])[] = [
  ['2020-04-15', '2020', 1369, 1369, 1607, 0],
  ['2025-05-25', '2025', 4759, 4759, 8587, 1],
  ['2026-08-06', '2025-bare', 5684, 5684, 5857, 1],
  ['2026-08-20', '2025-bare', 5690, 5690, 5863, 1],
]

for (const [date, layout, count, entries, names, unread] of EDITIONS)
  test(`ca-sema ${date}: ${count} records, ${entries} entries, and nothing is dropped`, async (t) => {
    const file = realEdition(date)
    if (file === null) return t.skip('the mirror of real editions is not at hand')
    const read = await readAll(file)
    assert.equal(read.layout?.id, layout)
    assert.deepEqual(read.told.findings, [])
    assert.equal(read.entries.length, entries)
    assert.equal(new Set(read.entries.map(({ key }) => key)).size, entries)
    assert.equal(read.entries.flatMap((entry) => entry.names).length, names)
    assert.equal(read.entries.flatMap((entry) => entry.unread).length, unread)
    let seen = 0
    const byItem = Map.groupBy(
      read.entries.flatMap((entry) => (entry.properties['item'] ?? []).map((item) => ({ entry, item }))),
      ({ entry, item }) => `${entry.properties['regulation']?.[0]} ${item}`,
    )
    for await (const { children } of xmlRecords(file, { root: 'data-set', records: ['record'] })) {
      const cells = children
        .map((cell) => ({ name: cell.name, words: plain(cell.text) }))
        .filter(({ words }) => words !== '')
      const wordsOf = (name: string): string => cells.find((cell) => cell.name === name)?.words ?? ''
      const candidates = byItem.get(`${wordsOf('Country')} ${wordsOf('Item')}`) ?? []
      assert.ok(
        candidates.some(({ entry }) => cells.every(({ words }) => says(entry, words))),
        JSON.stringify(cells),
      )
      seen++
    }
    assert.equal(seen, count)
    return undefined
  })

function says(entry: Entry, words: string): boolean {
  return JSON.stringify(entry).includes(JSON.stringify(words).slice(1, -1))
}

function plain(text: string): string {
  return text.replace(/[\s\u00A0]+/gu, ' ').trim()
}

test('a regulation is named by its title of today and its number; its entries keep their keys', () => {
  assert.deepEqual(regulationOf('Myanmar (Burma)'), {
    slug: 'burma',
    legalBasis: 'Special Economic Measures (Myanmar) Regulations, SOR/2007-285',
  })
  assert.deepEqual(
    ['Hamas Terrorist Attacks', 'Guatemala', 'Extremist Settler Violence'].map((each) => regulationOf(each)),
    [
      {
        slug: 'hamas-terrorist-attacks',
        legalBasis: 'Special Economic Measures (Hamas Terrorist Attacks) Regulations, SOR/2024-17',
      },
      {
        slug: 'guatemala',
        legalBasis: 'Special Economic Measures (Guatemala) Regulations, SOR/2024-23',
      },
      {
        slug: 'extremist-settler-violence',
        legalBasis: 'Special Economic Measures (Extremist Settler Violence) Regulations, SOR/2024-91',
      },
    ],
  )
  assert.deepEqual(regulationOf('Ruritania'), { slug: 'ruritania', legalBasis: null })
})
