import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { gbUksl } from '../../src/lists/gb-uksl/index.ts'
import type { SourceFile } from '../../src/lists/index.ts'
import { sameInFields } from '../../src/lists/index.ts'
import type { Entry } from '../../src/record/index.ts'
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

const XML = fixtureFile('gb-uksl', 'UK-Sanctions-List.xml')
const CSV = fixtureFile('gb-uksl', 'UK-Sanctions-List.csv')

function namesOf(entry: Entry): readonly (readonly string[])[] {
  return entry.names.map(({ value, kind, strength }) => [value, kind, strength])
}

test('a designation of the XML file becomes an entry with all that the publisher says', async () => {
  const read = await readWith(gbUksl, [XML])
  assert.equal(read.layout.id, 'xml')
  assert.deepEqual(read.told, { publishedOn: '2031-03-02', findings: [], missing: [] })
  const person = entryOf(read, 'gb-uksl:RUR0001')
  assert.equal(person.schema, 'Person')
  assert.deepEqual(namesOf(person), [
    ['Orlando Quill FENNIMORE', 'primary', 'strong'],
    ['Orlando FENIMORE', 'alias', 'strong'],
    ['Lando', 'alias', 'weak'],
    ['The Kitemaker', 'alias', 'strong'],
    ["Ol' Quill", 'alias', 'strong'],
    ['Орландо Фенимор', 'original-script', 'strong'],
    ['Orlando Fénimore', 'alias', 'strong'],
  ])
  assert.deepEqual(person.names[0]?.parts, [
    { label: 'Name1', value: 'Orlando' },
    { label: 'Name2', value: 'Quill' },
    { label: 'Name6', value: 'FENNIMORE' },
  ])
  assert.deepEqual([person.names[5]?.script, person.names[5]?.language], ['Cyrl', 'ru'])
  assert.deepEqual(
    person.dates.map(({ edtf }) => edtf),
    ['1964', '1965-08', '1966-08-10'],
  )
  assert.deepEqual(
    person.countries.map(({ role, code, words }) => [role, code, words]),
    [
      ['nationality', 'IR', 'Iran'],
      ['nationality', null, 'Ruritania'],
      ['birthCountry', 'ET', 'Ethiopia'],
      ['country', 'LY', 'Libya'],
    ],
  )
  assert.deepEqual(person.identifiers, [
    {
      kind: 'passportNumber',
      value: 'Z1234567',
      country: 'TN',
      note: 'Tunisia number, issued on 1 Jan. 1999',
    },
    { kind: 'taxNumber', value: 'AB-123', country: null, note: 'Italian Fiscal Code' },
  ])
  assert.deepEqual(person.properties, {
    title: ['Colonel'],
    position: ['Keeper of the Keys', 'Clerk'],
    phone: ['+00 1 234'],
    email: ['orlando@example.org'],
    website: ['https://example.org'],
    ofsiGroupId: ['90001'],
    unReference: ['ZZi.001'],
    designationSource: ['UK|UN'],
    sanctionsImposed: [
      'Asset freeze|Travel Ban|Internet Services Sanctions: see "Other Information"|Banishment',
    ],
    gender: ['male'],
    birthPlace: ['Gondar, Ethiopia'],
    address: ['1 Mill Lane, Tripoli, L1 1AA, Libya'],
    notes: ['Keeps bees.'],
    listedOnNote: [
      'The list states 2020-12-31, the end of the EU transition period, when listings that were in force were carried over into UK law: not the day of a decision about this party.',
    ],
  })
  assert.deepEqual(person.listing, {
    programmes: ['The Ruritania (Sanctions) (EU Exit) Regulations 2019'],
    listedOn: { date: '2020-12-31', basis: 'stated' },
    amendedOn: [{ edtf: '2031-02-01', words: '01/02/2031' }],
    measures: ['asset-freeze', 'travel-ban', 'services-ban', 'arms-embargo'],
    legalBasis: 'The Ruritania (Sanctions) (EU Exit) Regulations 2019',
    reasons: 'An invented person & kitemaker. Owner of <<KITES>>.',
  })
  assert.deepEqual(
    person.unread.map(({ field, value }) => `${field}: ${value}`),
    [
      'SanctionsImposedIndicators/Ostracism: maybe',
      'IndividualDetails/Individual/ShoeSize/@unit: EU',
      'IndividualDetails/Individual/ShoeSize: 44',
      'NameType: Nickname',
      'AliasStrength: Middling',
      'SanctionsImposed: Banishment',
      'SanctionsImposedIndicators: Exile',
      'DOB: in the year of the kite',
    ],
  )
})

test('bodies and ships', async () => {
  const read = await readWith(gbUksl, [XML])
  const body = entryOf(read, 'gb-uksl:RUR0002')
  assert.equal(body.schema, 'Organization')
  assert.deepEqual(
    body.identifiers.map(({ kind, value }) => [kind, value]),
    [
      ['ogrnCode', '1027700000000'],
      ['innCode', '7700000000'],
    ],
  )
  assert.deepEqual(body.listing.measures, [
    'asset-freeze',
    'services-ban',
    'director-disqualification',
    'financial-restrictions',
  ])
  assert.deepEqual(
    [body.properties['parent'], body.properties['subsidiaries']],
    [['Kite Holding'], ['Kite String Ltd']],
  )
  const ship = entryOf(read, 'gb-uksl:RUR0003')
  assert.equal(ship.schema, 'Vessel')
  assert.deepEqual(
    ship.identifiers.map(({ kind, value }) => [kind, value]),
    [
      ['imoNumber', '9000001'],
      ['registrationNumber', 'H-77'],
    ],
  )
  assert.deepEqual(
    ship.countries.map(({ role, code }) => [role, code]),
    [
      ['flag', 'KM'],
      ['pastFlags', 'IN'],
    ],
  )
  assert.deepEqual(ship.dates, [{ edtf: '2011', words: null }])
  assert.deepEqual(ship.listing.measures, ['transport-restrictions'])
})

test('the CSV file is read alone: a row a name, several values in a cell', async () => {
  const read = await readWith(gbUksl, [CSV])
  assert.equal(read.layout.id, 'csv')
  assert.equal(read.told.publishedOn, '2031-03-02')
  assert.deepEqual(read.told.findings, [])
  const person = entryOf(read, 'gb-uksl:RUR0001')
  assert.deepEqual(namesOf(person), [
    ['Orlando Quill FENNIMORE', 'primary', 'strong'],
    ['Lando', 'alias', 'weak'],
    ['The Kitemaker', 'alias', 'weak'],
    ['Quillon', 'alias', 'strong'],
    ['Орландо Фенимор', 'original-script', 'strong'],
  ])
  assert.deepEqual(person.properties['position'], ['Keeper of the Keys', 'Clerk'])
  assert.equal(person.listing.reasons, 'An invented person, and a kitemaker.')
  assert.deepEqual(person.unread, [])
  assert.deepEqual(entryOf(read, 'gb-uksl:RUR0002').properties['phone'], ['+00 1', '+00 2'])
})

test('together, the CSV file gives the strength of aliases and what the XML file has nothing of', async () => {
  const read = await readWith(gbUksl, [CSV, XML])
  assert.equal(read.layout.id, 'xml-csv')
  assert.deepEqual(read.told.findings, [])
  assert.deepEqual(namesOf(entryOf(read, 'gb-uksl:RUR0001')), [
    ['Orlando Quill FENNIMORE', 'primary', 'strong'],
    ['Orlando FENIMORE', 'alias', 'strong'],
    ['Lando', 'alias', 'weak'],
    ['The Kitemaker', 'alias', 'weak'],
    ["Ol' Quill", 'alias', 'strong'],
    ['Quillon', 'alias', 'strong'],
    ['Орландо Фенимор', 'original-script', 'strong'],
    ['Orlando Fénimore', 'alias', 'strong'],
  ])
  assert.deepEqual(entryOf(read, 'gb-uksl:RUR0003').properties['length'], ['62'])
  const without = await text(XML, (xml) => xml.replaceAll('RUR0003', 'RUR0004'))
  const { told } = await readWith(gbUksl, [without, CSV])
  assert.deepEqual(
    told.findings.map(({ file, message }) => `${file}: ${message}`),
    [
      'UK-Sanctions-List.xml: gb-uksl:RUR0004 is not in UK-Sanctions-List.csv',
      'UK-Sanctions-List.csv: gb-uksl:RUR0003 is not in UK-Sanctions-List.xml',
    ],
  )
})

test('the layout is recognised by what is in the files', async () => {
  const carried = async (change: (xml: string) => string): Promise<readonly [string, boolean, boolean]> => {
    const { layout } = await readWith(gbUksl, [await text(XML, change)])
    return [layout.id, layout.carries.includes('weakAliases'), layout.carries.includes('dates')]
  }
  const noDetails = (xml: string): string =>
    xml.replace(/<(Individual|Entity|Ship)Details>[\s\S]*?<\/\1Details>/gu, '')
  const noStrength = (xml: string): string => xml.replace(/<AliasStrength>.*?<\/AliasStrength>/gu, '')
  assert.deepEqual(await carried(noDetails), ['xml-without-details', true, false])
  assert.deepEqual(await carried(noStrength), ['xml-without-strength', false, true])
  assert.deepEqual(await carried((xml) => noDetails(noStrength(xml))), ['xml-names-only', false, false])
  assert.equal(
    await gbUksl.recognise([fileOf('<html>', 64, 'a.xml'), fileOf('a,b\nc,d\n', 64, 'a.csv')]),
    null,
  )
  assert.equal(await gbUksl.recognise([fixtureFile('gb-ofsi', 'ConList.csv')]), null)
})

test('a record without id or name is refused; one met again, stray text and a missing day are findings', async () => {
  const noId = await text(XML, (xml) => xml.replace('<UniqueID>RUR0002</UniqueID>', ''))
  await assert.rejects(
    readWith(gbUksl, [noId]),
    /UK-Sanctions-List\.xml line 56: Designation without UniqueID/,
  )
  const noName = await text(XML, (xml) => xml.replace(/<Names><Name><Name6>GRAND.*<\/Names>/u, ''))
  await assert.rejects(readWith(gbUksl, [noName]), /RUR0002 without a name/)
  const twice = await text(XML, (xml) =>
    xml
      .replace('RUR0003', 'RUR0002')
      .replace('02/03/2031', 'soon')
      .replace('</Designations>', 'end</Designations>'),
  )
  const { told, entries } = await readWith(gbUksl, [twice])
  assert.equal(entries.length, 2)
  assert.equal(told.publishedOn, null)
  assert.deepEqual(told.findings.map(({ message }) => message).toSorted(), [
    'gb-uksl:RUR0002 is listed again; the first is in line 56',
    'text outside of any record: Designations/DateGenerated: soon',
    'text outside of any record: Designations: end',
  ])
})

async function text(file: SourceFile, change: (text: string) => string): Promise<SourceFile> {
  const bytes = Buffer.concat(await Array.fromAsync(file.read()))
  return fileOf(change(bytes.toString('utf8')), 4096, file.name)
}

/** Entries, names, weak names, and entries of 2020-12-31. */
const EDITIONS: readonly (readonly [string, number, number, number, number])[] = [
  ['2026-08-07', 6_349, 19_573, 614, 1_018],
  ['2026-08-22', 6_349, 19_587, 620, 1_018],
]

for (const [date, count, names, weak, transition] of EDITIONS)
  test(`gb-uksl ${date}: ${count} entries, and nothing is dropped`, async (t) => {
    const file = realFile(t, `gb-uksl/${date}`, 'UK-Sanctions-List.xml')
    if (file === null) return
    const started = performance.now()
    const read = await readWith(gbUksl, [file])
    t.diagnostic(`${((performance.now() - started) / 1000).toFixed(2)} s`)
    assert.equal(read.layout.id, 'xml-without-details')
    assert.equal(read.told.publishedOn, date)
    assert.deepEqual(read.told.findings, [])
    assert.equal(read.entries.length, count)
    assert.deepEqual(figures(read.entries), { names, unread: {} })
    assert.equal(
      read.entries.flatMap((entry) => entry.names).filter(({ strength }) => strength === 'weak').length,
      weak,
    )
    const carried = read.entries.filter(({ listing }) => listing.listedOn?.date === '2020-12-31')
    assert.equal(carried.length, transition)
    for (const { properties } of carried) assert.match(properties['listedOnNote']?.[0] ?? '', /transition/)
    assert.deepEqual(await lostWords(file, read), [])
    assert.deepEqual(judged(gbUksl, null, { ...read, date }), [])
  })

test('Zhu Hailun, and what the second edition changed', async (t) => {
  const [first, second] = ['2026-08-07', '2026-08-22'].map((date) =>
    realFile(t, `gb-uksl/${date}`, 'UK-Sanctions-List.xml'),
  )
  if (first == null || second == null) return
  const before = { ...(await readWith(gbUksl, [first])), date: '2026-08-07' }
  const after = { ...(await readWith(gbUksl, [second])), date: '2026-08-22' }
  const zhu = entryOf(after, 'gb-uksl:GHR0078')
  assert.equal(zhu.names[0]?.value, 'HAILUN ZHU')
  assert.deepEqual(zhu.listing.listedOn, { date: '2021-03-22', basis: 'stated' })
  assert.deepEqual(zhu.listing.measures, ['asset-freeze', 'travel-ban', 'director-disqualification'])
  assert.deepEqual(zhu.properties['ofsiGroupId'], ['14078'])
  assert.deepEqual(judged(gbUksl, before, after), [])
  const old = new Map(before.entries.map((entry) => [entry.key, entry]))
  const shared = after.entries.flatMap((entry) => {
    const was = old.get(entry.key)
    return was === undefined ? [] : [sameInFields(was, entry, { fields: after.layout.carries, rest: false })]
  })
  t.diagnostic(`${shared.length} shared, ${shared.filter((same) => !same).length} changed`)
  assert.ok(shared.length > 6_000)
  assert.ok(shared.filter((same) => !same).length < 300)
})

/** Fields that become a kind, a strength or a schema. */
const NOT_WORDS = new Set(['NameType', 'AliasStrength', 'IndividualEntityShip'])

/** Walks the file on its own and looks for the words of each leaf in the entry of its record. */
async function lostWords(file: SourceFile, read: ReadEdition): Promise<readonly string[]> {
  const byKey = new Map(read.entries.map((entry) => [entry.key, entry]))
  const lost: string[] = []
  const open: { name: string; text: string }[] = []
  let leaves: { name: string; words: string }[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => void open.push({ name, text: '' }))
  parser.on('text', (piece) => {
    const top = open.at(-1)
    if (top !== undefined) top.text += piece
  })
  parser.on('closetag', ({ name }) => {
    const words = (open.pop()?.text ?? '').trim()
    if (
      words !== '' &&
      !NOT_WORDS.has(name) &&
      !open.some((each) => each.name === 'SanctionsImposedIndicators')
    )
      leaves.push({ name, words })
    if (name === 'DateGenerated') leaves = []
    if (name !== 'Designation') return
    const id = leaves.find((leaf) => leaf.name === 'UniqueID')?.words ?? ''
    const entry = byKey.get(`gb-uksl:${id}`)
    assert.ok(entry, id)
    const known = wordsOfEntry(entry)
    for (const leaf of leaves)
      if (!wordsIn(leaf.words).every((word) => known.has(word)))
        lost.push(`${id} ${leaf.name}: ${leaf.words}`)
    leaves = []
  })
  const decoder = new TextDecoder()
  for await (const piece of file.read()) parser.write(decoder.decode(piece, { stream: true }))
  parser.close()
  return lost
}
