import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ftmDates } from '../../src/formats/ftm/dates.ts'
import { formattedNumber } from '../../src/formats/ftm/identifier-formats.ts'
import { entryKeyOf, type FtmLine, ftmId } from '../../src/formats/index.ts'
import { type Entry, entry, entryKey, MEASURES, name, partialDate, SCHEMAS } from '../../src/record/index.ts'
import { linesOf, readBack } from './ftm-support.ts'

const PERSON: Entry = entry({
  key: 'un-sc:QDi.999',
  schema: 'Person',
  names: [
    name({ value: 'Orlando Fennimore', script: 'Latn', language: null, kind: 'primary', strength: 'strong' }),
    name({
      value: 'Орландо Феннимор',
      script: 'Cyrl',
      language: 'ru',
      kind: 'original-script',
      strength: 'strong',
    }),
    name({
      value: 'O. F.',
      script: 'Latn',
      language: null,
      kind: 'alias',
      strength: 'weak',
      note: 'in letters',
    }),
  ],
  dates: [partialDate('1970/1973', 'between 1970 and 1973')],
  countries: [
    { role: 'nationality', code: 'SU', words: 'USSR' },
    { role: 'nationality', code: null, words: 'possibly Freedonian' },
  ],
  identifiers: [
    { kind: 'passportNumber', value: 'A1', country: 'IR', note: 'issued in Tehran' },
    { kind: 'innCode', value: '1234567890', country: null, note: null },
  ],
  properties: {
    address: ['1 Kite Street, Tehran, Iran'],
    gender: ['male'],
    kiteLicence: ['K-9'],
    linkedTo: ['Kite Works'],
  },
  listing: {
    programmes: ['Al-Qaida'],
    listedOn: { date: '2001-01-25', basis: 'stated' },
    amendedOn: [],
    measures: ['asset-freeze', 'travel-ban'],
    legalBasis: 'Resolution 1267',
    reasons: 'Made kites.',
  },
  unread: [{ field: 'NOTE', value: 'illegible' }],
})

const of = (lines: readonly FtmLine[], schema: string): FtmLine | undefined =>
  lines.find((line) => line.schema === schema)

test('an entry becomes a party, its sanction, documents, address and links', () => {
  const lines = linesOf(PERSON)
  assert.deepEqual(
    lines.map(({ id, schema, target }) => [id.replace(/[0-9a-f]{16}$/, '#'), schema, target]),
    [
      ['un-sc.QDi.999', 'Person', true],
      ['un-sc.QDi.999.-sanction', 'Sanction', false],
      ['un-sc.QDi.999.-number-#', 'Passport', false],
      ['un-sc.QDi.999.-number-#', 'Identification', false],
      ['un-sc.QDi.999.-place-#', 'Address', false],
      ['un-sc.QDi.999.-link-#', 'UnknownLink', false],
      ['un-sc.-named-#', 'LegalEntity', false],
    ],
  )
  assert.deepEqual(of(lines, 'Person')?.properties, {
    name: ['Orlando Fennimore', 'Орландо Феннимор'],
    weakAlias: ['O. F.'],
    notes: [
      'Name “O. F.”: in letters',
      'Birth date: 1970/1973 (between 1970 and 1973)',
      'Nationality: possibly Freedonian',
      'Kite licence: K-9',
      'NOTE (not understood): illegible',
    ],
    birthDate: ['1970', '1971', '1972', '1973'],
    nationality: ['suhh'],
    address: ['1 Kite Street, Tehran, Iran'],
    gender: ['male'],
    topics: ['sanction'],
    passportNumber: ['A1'],
    addressEntity: [of(lines, 'Address')?.id],
  })
  assert.deepEqual(of(lines, 'Sanction')?.properties, {
    entity: ['un-sc.QDi.999'],
    authority: ['UN Security Council'],
    authorityId: ['QDi.999'],
    unscId: ['QDi.999'],
    publisher: ['Consolidated List'],
    publisherUrl: ['https://example.org/list'],
    program: ['Al-Qaida'],
    provisions: ['Asset freeze', 'Travel ban'],
    reason: ['Made kites.'],
    description: ['Legal basis: Resolution 1267', 'Source: a test'],
    status: ['active'],
    listingDate: ['2001-01-25'],
    startDate: ['2001-01-25'],
  })
})

test('an id that FollowTheMoney allows is made of every key, and read back', () => {
  assert.equal(ftmId('us-sdn:29220'), 'us-sdn.29220')
  assert.equal(ftmId('xx-own:a_b.-ü-'), 'xx-own.a.-5Fb..-2D.-C3.-BC.-2D')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (id) => {
      fc.pre(!/\s/u.test(id) && id.isWellFormed())
      const key = entryKey('xx-own', id)
      assert.match(ftmId(key), /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/)
      fc.pre(ftmId(key).length <= 170)
      if (ftmId(key).startsWith('xx-own.-long-')) return
      assert.equal(entryKeyOf(ftmId(key)), key)
    }),
  )
  assert.throws(
    () => entryKeyOf('un-sc.QDi.999.-sanction') && entryKeyOf('un-sc.-named-00'),
    /un-sc\.-named-00/,
  )
  assert.ok(ftmId(entryKey('us-bis-el', 'x'.repeat(500))).length < 175)
})

test('dates: never more precise than the source, and what they cannot say is in the note', () => {
  const cases: readonly (readonly [
    edtf: string,
    words: string | null,
    values: readonly string[],
    note: string | null,
  ])[] = [
    ['1962', null, ['1962'], null],
    ['1962-08-10', '10 Aug 1962', ['1962-08-10'], null],
    ['1962-08-10', '10/08/1962 (as Kite)', ['1962-08-10'], '1962-08-10 (10/08/1962 (as Kite))'],
    ['1962~', null, ['1962'], '1962~'],
    ['1970/1973', null, ['1970', '1971', '1972', '1973'], '1970/1973'],
    ['1977-11/1978-01', null, ['1977-11', '1977-12', '1978-01'], '1977-11/1978-01'],
    ['1900/1960', null, [], '1900/1960'],
    ['[1972-08-10,1972-08-11]', null, ['1972-08-10', '1972-08-11'], '[1972-08-10,1972-08-11]'],
  ]
  for (const [edtf, words, values, note] of cases)
    assert.deepEqual(ftmDates(partialDate(edtf, words)), { values, note }, edtf)
  assert.equal(ftmDates(partialDate('197X')).values.length, 10)
})

test('numbers that FollowTheMoney checks: right ones pass in its form, wrong ones do not', () => {
  const right: readonly (readonly [Parameters<typeof formattedNumber>[0], string, string])[] = [
    ['imo', '9074729', 'IMO9074729'],
    ['inn', '7707083893', '7707083893'],
    ['ogrn', '1027700132195', '1027700132195'],
    ['lei', '5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R12'],
    ['bic', 'DEUTDEFF500', 'DEUTDEFF'],
    ['isin', 'US0378331005', 'US0378331005'],
    ['uscc', '91110000600037341L', '91110000600037341L'],
    ['ssn', '536-90-4399', '536904399'],
  ]
  for (const [format, value, kept] of right) {
    assert.equal(formattedNumber(format, value), kept)
    const other = value.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 1) % 10))
    if (format !== 'bic' && format !== 'ssn') assert.equal(formattedNumber(format, other), null, other)
    assert.equal(formattedNumber(format, 'no number'), null)
  }
})

const words = fc
  .stringMatching(/^[A-Za-zА-я][A-Za-zА-я0-9 .'-]{0,20}[a-zа-я]$/u)
  .map((text) => text.replaceAll(/ +/gu, ' '))
const listed = fc
  .record({
    id: fc.stringMatching(/^[!-~]{1,12}$/),
    schema: fc.constantFrom(...SCHEMAS),
    names: fc.uniqueArray(words, { minLength: 1, maxLength: 6 }),
    kinds: fc.array(fc.constantFrom('alias/strong', 'alias/weak', 'former/strong'), {
      minLength: 6,
      maxLength: 6,
    }),
    born: fc.option(fc.constantFrom('1962', '1962-08', '1962-08-10')),
    country: fc.option(fc.constantFrom('IR', 'SU', 'YU', 'CS', 'DD', 'XK', 'GB')),
    programmes: fc.uniqueArray(words, { maxLength: 3 }),
    since: fc.option(fc.constantFrom('2001', '2001-02', '2001-02-03')),
    measures: fc.uniqueArray(fc.constantFrom(...MEASURES), { maxLength: 3 }),
    reasons: fc.option(words),
    legalBasis: fc.option(words),
    number: fc.option(words),
  })
  .map(
    ({
      id,
      schema,
      names,
      kinds,
      born,
      country,
      programmes,
      since,
      measures,
      reasons,
      legalBasis,
      number,
    }) => {
      const isPerson = schema === 'Person'
      const isVehicle = schema === 'Vessel' || schema === 'Airplane'
      return entry({
        key: entryKey('un-sc', id),
        schema,
        names: names.map((value, at) => {
          const [kind, strength] = at === 0 ? ['primary', 'strong'] : (kinds[at] ?? 'alias/strong').split('/')
          const script = 'Latn'
          // Only the kinds above are split.
          return name({ value, script, language: null, kind: kind as 'alias', strength: strength as 'weak' })
        }),
        dates: born === null || !(isPerson || isVehicle) ? [] : [partialDate(born)],
        countries:
          country === null
            ? []
            : [{ role: isPerson ? 'nationality' : 'country', code: country, words: country }],
        identifiers:
          number === null
            ? []
            : [
                isVehicle
                  ? plainNumber('registrationNumber', number)
                  : isPerson
                    ? passport(number)
                    : plainNumber('idNumber', number),
              ],
        properties: {},
        listing: {
          programmes,
          listedOn: since === null ? null : { date: since, basis: 'stated' },
          amendedOn: [],
          measures,
          legalBasis,
          reasons,
        },
        unread: [],
      })
    },
  )

function passport(value: string): Entry['identifiers'][number] {
  return { kind: 'passportNumber', value, country: 'IR', note: 'issued in Tehran' }
}

function plainNumber(kind: string, value: string): Entry['identifiers'][number] {
  return { kind, value, country: null, note: null }
}

test('what is exported is imported again: names, dates, countries, numbers, listing', async () => {
  await fc.assert(
    fc.asyncProperty(listed, async (given) => {
      fc.pre(given.schema !== 'CryptoWallet' || given.identifiers.length === 0)
      const [back, ...more] = await readBack(linesOf(given))
      assert.ok(back !== undefined && more.length === 0)
      assert.equal(back.key, `xx-own:${ftmId(given.key)}`)
      assert.equal(back.schema, given.schema)
      const plain = ({ names }: Entry): readonly string[] =>
        names.map(({ value, kind, strength }) => `${value} ${kind} ${strength}`).toSorted()
      assert.deepEqual(plain(back), plain(given))
      assert.equal(back.names[0]?.value, given.names[0]?.value)
      assert.deepEqual(back.dates, given.dates)
      assert.deepEqual(
        back.countries.map(({ role, code }) => [role, code]),
        given.countries.map(({ role, code }) => [role, code]),
      )
      assert.deepEqual(back.identifiers, given.identifiers)
      assert.deepEqual(back.listing, given.listing)
      assert.deepEqual(back.unread, [])
    }),
    { numRuns: 300 },
  )
})

test('a relation between two parties of a list refers to both', () => {
  const vessel = entry({
    ...PERSON,
    key: 'us-sdn:1',
    schema: 'Vessel',
    identifiers: [],
    properties: {
      owner: ['Kite Works'],
      relationship: ['Acting for or on behalf of: KITE WORKS (former, uid 2)'],
    },
  })
  const other = { key: 'us-sdn:2', schema: 'Organization' } as const
  const lines = linesOf(vessel, { byKey: () => other, byName: () => null })
  const owner = of(lines, 'Ownership')
  assert.equal(owner?.properties['owner']?.[0], of(lines, 'LegalEntity')?.id)
  assert.deepEqual(owner?.properties['asset'], ['us-sdn.1'])
  const link = of(lines, 'UnknownLink')?.properties
  assert.deepEqual(
    [link?.['subject'], link?.['object'], link?.['status']],
    [['us-sdn.1'], ['us-sdn.2'], ['former']],
  )
})
