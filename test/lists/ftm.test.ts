import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gather } from '../../src/lists/ftm/gathering.ts'
import { type FtmSkipped, ftmAdapter, listedBy, UnreadableList } from '../../src/lists/index.ts'
import { nothingTold, readBack } from '../formats/ftm-support.ts'

const PARTY = {
  id: 'NK-1',
  caption: 'Orlando Fennimore',
  schema: 'Person',
  target: true,
  datasets: ['own'],
  properties: {
    name: ['Орландо Феннимор', 'Orlando Fennimore'],
    weakAlias: ['The Kite'],
    birthDate: ['1962-08-10T00:00:00', 'soon'],
    nationality: ['suhh'],
    country: ['ua-cri'],
    addressEntity: ['addr-1'],
    passportNumber: ['A1'],
    topics: ['sanction'],
    shoeSize: ['44'],
  },
}
const SANCTION = {
  id: 's-1',
  schema: 'Sanction',
  properties: {
    entity: ['NK-1'],
    authority: ['Kite Board'],
    program: ['KITES'],
    programId: ['XX-KITES'],
    startDate: ['2020-01-02'],
    listingDate: ['2020-01-01'],
    provisions: ['Asset freeze', 'No kites'],
    reason: ['Flew one.'],
    mood: ['grim'],
  },
}
const ADDRESS = { id: 'addr-1', schema: 'Address', properties: { full: ['1 Kite Street'], country: ['ir'] } }
const PASSPORT = {
  id: 'p-1',
  schema: 'Passport',
  properties: { holder: ['NK-1'], number: ['A1'], country: ['ir'], startDate: ['2001'] },
}
const OWNER = {
  id: 'o-1',
  schema: 'Ownership',
  properties: { owner: ['NK-1'], asset: ['NK-2'], percentage: ['51'] },
}
const COMPANY = { id: 'NK-2', schema: 'Company', properties: { name: ['Kite Works'] } }
const FLAT = [SANCTION, PARTY, ADDRESS, PASSPORT, OWNER, COMPANY]

test('parties are joined with what refers to them, before or after', async () => {
  for (const lines of [FLAT, FLAT.toReversed()]) {
    const person = (await readBack(lines)).find(({ schema }) => schema === 'Person')
    assert.ok(person)
    assert.deepEqual(
      person.names.map(({ value, script, kind, strength }) => [value, script, kind, strength]),
      [
        ['Orlando Fennimore', 'Latn', 'primary', 'strong'],
        ['Орландо Феннимор', 'Cyrl', 'original-script', 'strong'],
        ['The Kite', 'Latn', 'alias', 'weak'],
      ],
    )
    assert.deepEqual(
      person.dates.map(({ edtf }) => edtf),
      ['1962-08-10'],
    )
    assert.deepEqual(
      person.countries.map(({ role, code, words }) => [role, code, words]),
      [
        ['nationality', 'SU', 'suhh'],
        ['country', null, 'ua-cri'],
        ['country', 'IR', 'ir'],
      ],
    )
    assert.deepEqual(person.identifiers, [
      { kind: 'passportNumber', value: 'A1', country: 'IR', note: 'from 2001' },
    ])
    assert.deepEqual(person.listing, {
      programmes: ['KITES'],
      listedOn: { date: '2020-01-01', basis: 'stated' },
      amendedOn: [],
      measures: ['asset-freeze'],
      legalBasis: null,
      reasons: 'Flew one.',
    })
    assert.deepEqual(person.properties, {
      topics: ['sanction'],
      address: ['1 Kite Street'],
      authority: ['Kite Board'],
      programId: ['XX-KITES'],
      effectiveOn: ['2020-01-02'],
      provisions: ['No kites'],
      linkedTo: ['Kite Works'],
      relationship: ['Ownership: asset Kite Works (NK-2), percentage 51'],
      datasets: ['own'],
    })
    assert.deepEqual(
      person.unread.map(({ field, value }) => `${field} ${value}`),
      ['birthDate soon', 'shoeSize 44', 'Sanction/mood grim'],
    )
  }
})

test('entities may be nested in the party, as in targets.nested.json', async () => {
  const nested = {
    ...PARTY,
    properties: {
      ...PARTY.properties,
      addressEntity: [ADDRESS],
      sanctions: [SANCTION],
      passports: [PASSPORT],
      ownershipOwner: [
        { ...OWNER, properties: { ...OWNER.properties, asset: [{ ...COMPANY, caption: 'Kite Works' }] } },
      ],
    },
  }
  const [flat] = await readBack(FLAT)
  const [person, ...more] = await readBack([nested])
  assert.deepEqual(more, [])
  assert.deepEqual(person, (await readBack(FLAT)).find(({ schema }) => schema === 'Person') ?? flat)
})

test('a list without any sanction is a list: a listing of no known date', async () => {
  const [company] = await readBack([COMPANY])
  assert.equal(company?.key, 'xx-own:NK-2')
  assert.equal(company.listing.listedOn, null)
  assert.deepEqual(company.listing.programmes, [])
})

test('what has ended is told, unless another sanction is in force', async () => {
  const ended = {
    ...SANCTION,
    id: 's-2',
    properties: { entity: ['NK-1'], startDate: ['2010'], endDate: ['2015'] },
  }
  const [one] = await readBack([PARTY, ended])
  assert.deepEqual(one?.properties['endDate'], ['2015'])
  assert.equal(one.listing.listedOn?.date, '2010')
  const [both] = await readBack([PARTY, ended, SANCTION])
  assert.equal(both?.properties['endDate'], undefined)
  assert.deepEqual(both?.properties['endedOn'], ['2015'])
  assert.equal(both.listing.listedOn?.date, '2020-01-01')
})

test('an id of any characters makes a key, and one that is only mentioned no entry', async () => {
  const [odd, ...more] = await readBack([
    { ...COMPANY, id: 'a b%c' },
    { ...COMPANY, id: 'NK-3', target: false },
  ])
  assert.equal(odd?.key, 'xx-own:a%20b%25c')
  assert.deepEqual(more, [])
})

test('what makes no entry is told: schemas, mentions, no name; an unknown schema and an id twice hold the edition', async () => {
  const told = nothingTold()
  const skipped: FtmSkipped[] = []
  const adapter = ftmAdapter('xx-own', { onSkipped: (each) => skipped.push(...each) })
  const lines = [
    COMPANY,
    COMPANY,
    { id: 'x', schema: 'Persn', properties: {} },
    { id: 'y', schema: 'Position', properties: { name: ['Kite Master'] } },
    { id: 'v', schema: 'Vessel', properties: { imoNumber: ['IMO9074729'] } },
  ]
  const file = {
    name: 'own.ftm.json',
    read: () => bytesOf(lines.map((line) => `${JSON.stringify(line)}\r\n`).join('')),
  }
  assert.equal((await adapter.recognise([file]))?.id, 'ftm')
  assert.equal((await Array.fromAsync(adapter.read([file], { id: 'ftm', carries: [] }, told))).length, 1)
  assert.deepEqual(
    told.findings.map(({ line, message }) => `${line} ${message.slice(0, 40)}`),
    ['3 schema "Persn" of x is not one of Follow', '2 NK-2 is given again; the first is in lin'],
  )
  assert.deepEqual(
    skipped.map(({ why, count }) => `${count} ${why}`),
    ['1 Persn, which is no party', '1 Position, which is no party', '1 Vessel without a name'],
  )
})

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(`\ufeff${text}`)
}

const BAD: readonly (readonly [what: string, lines: string, message: RegExp])[] = [
  ['an empty file', '', /own\.ftm\.json: an empty file/],
  ['bad JSON', '{"id": "1",\n', /own\.ftm\.json line 1: no JSON/],
  ['an array', '[]\n', /line 1: a line that is no JSON object/],
  ['no id', '{"schema": "Person"}\n', /line 1: an entity without "id": \{"schema":"Person"\}/],
  ['no schema', '\n{"id": "1"}\n', /line 2: an entity without "schema"/],
  [
    'odd properties',
    '{"id": "1", "schema": "Person", "properties": []}\n',
    /"properties" that are no object/,
  ],
  ['an id without end', `{"id": "${'x'.repeat(2_000)}", "schema": "Person"}\n`, /"id" of 2000 characters/],
  ['a line without end', `{"id": "${'x'.repeat(4_100_000)}`, /line 1: a line of more than 4,000,000/],
]
for (const [what, lines, message] of BAD)
  test(`${what} is refused with its place`, async () => {
    await assert.rejects(readBack([lines]), (error) => {
      assert.ok(error instanceof UnreadableList)
      assert.match(error.message, message)
      return true
    })
  })

test('a value of a million characters is kept apart, and harms nothing', async () => {
  const long = 'x'.repeat(1_000_000)
  const [entry] = await readBack([
    `{"id":"1","schema":"Person","properties":{"name":["Orlando","${long}"],"notes":["${long}"]}}\n`,
  ])
  assert.equal(entry?.names.length, 1)
  assert.deepEqual(
    entry.unread.map(({ field, value }) => `${field} ${value.length}`),
    ['name 1000000'],
  )
})

test('entities nested without end are refused with their line', async () => {
  const deep = `${'{"id":"d","schema":"Sanction","properties":{"a":['.repeat(20_000)}1${']}}'.repeat(20_000)}`
  await assert.rejects(
    readBack([`{"id":"1","schema":"Person","properties":{"sanctions":[${deep}]}}\n`]),
    /line 1: values nested too deep/,
  )
})

test('a file with more than is held at once is refused with the bound', async () => {
  const file = {
    name: 'own.ftm.json',
    read: () => bytesOf(FLAT.map((line) => JSON.stringify(line)).join('\n')),
  }
  const ignore = (): void => {}
  await assert.rejects(
    gather(file, ignore, { parties: 1, joined: 9 }),
    /line 6: more than 1 parties in one file/,
  )
  await assert.rejects(
    gather(file, ignore, { parties: 9, joined: 1 }),
    /line 3: more than 1 sanctions, documents/,
  )
})

test('a list of one’s own names itself', () => {
  assert.equal(listedBy('xx-suppliers').authority, 'own list suppliers')
  assert.throws(() => ftmAdapter('suppliers'), /suppliers/)
})
