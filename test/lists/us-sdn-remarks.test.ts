import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readRemarks } from '../../src/lists/ofac/remarks/remarks.ts'
import { splitRemarks } from '../../src/lists/ofac/remarks/split-remarks.ts'
import type { Schema } from '../../src/record/index.ts'

/** All that is read out of remarks, in one plain shape; what is empty is left out. */
function readOf(remarks: string, schema: Schema, isCutOff = false): Readonly<Record<string, unknown>> {
  const { facts, unread } = readRemarks(remarks, schema, isCutOff)
  const shape: Record<string, readonly unknown[]> = {
    names: facts.names.map(({ value, kind, strength, note }) => [
      value,
      kind,
      strength,
      ...(note ? [note] : []),
    ]),
    dates: facts.dates.map(({ edtf }) => edtf),
    countries: facts.countries.map(({ role, code, words }) => [role, code, words]),
    identifiers: facts.identifiers.map(({ kind, value, country, note }) => [kind, value, country, note]),
    unread: unread.map(({ field, value }) => [field, value]),
    ...Object.fromEntries(facts.properties),
  }
  return Object.fromEntries(Object.entries(shape).filter(([, values]) => values.length > 0))
}

/** One segment (invented values), whose remarks it stands in, and what is read. */
const SEGMENTS: readonly (readonly [string, Schema, Readonly<Record<string, unknown>>])[] = [
  // dates and places
  ['DOB 10 Aug 1962', 'Person', { dates: ['1962-08-10'] }],
  ['alt. DOB circa 1961', 'Person', { dates: ['1961~'] }],
  ['DOB Aug 1962', 'Person', { dates: ['1962-08'] }],
  ['DOB 1961 to 1963', 'Person', { dates: ['1961/1963'] }],
  ['DOB in the time of the lamps', 'Person', { unread: [['Remarks', 'DOB in the time of the lamps']] }],
  [
    'POB Pingwell, Henan, China',
    'Person',
    { birthPlace: ['Pingwell, Henan, China'], countries: [['birthCountry', 'CN', 'China']] },
  ],
  [
    'alt. POB Lampton, Korea, North',
    'Person',
    { birthPlace: ['Lampton, Korea, North'], countries: [['birthCountry', 'KP', 'Korea, North']] },
  ],
  ['POB Oatham', 'Person', { birthPlace: ['Oatham'] }],
  // countries, gender
  ['nationality Iran', 'Person', { countries: [['nationality', 'IR', 'Iran']] }],
  ['alt. nationality Freedonia', 'Person', { countries: [['nationality', null, 'Freedonia']] }],
  ['citizen Korea, South', 'Person', { countries: [['citizenship', 'KR', 'Korea, South']] }],
  ['Gender Female', 'Person', { gender: ['female'] }],
  ['Nationality of Registration Panama', 'Organization', { countries: [['jurisdiction', 'PA', 'Panama']] }],
  // weak names
  ["a.k.a. 'LANDO'", 'Person', { names: [['LANDO', 'alias', 'weak']] }],
  ["a.k.a. 'FEATHER, Lando'", 'Person', { names: [['FEATHER, Lando', 'alias', 'weak']] }],
  ["a.k.a. 'ABU 'ALI'", 'Person', { names: [["ABU 'ALI", 'alias', 'weak']] }],
  ["a.k.a. ''THE LAMP''", 'Person', { names: [['THE LAMP', 'alias', 'weak']] }],
  ["a.k.a. 'LANDO' (in Oatham)", 'Person', { names: [['LANDO', 'alias', 'weak', 'in Oatham']] }],
  ["f.k.a. 'OATWORKS'", 'Organization', { names: [['OATWORKS', 'former', 'weak']] }],
  ["n.k.a. 'OATWORKS'", 'Organization', { names: [['OATWORKS', 'alias', 'weak', 'now known as']] }],
  ["a.k.a. '@'", 'Person', { unread: [['Remarks', "a.k.a. '@'"]] }],
  // documents
  [
    'alt. Passport X0098765 (Iran) issued 02 Mar 2015 expires 01 Mar 2020',
    'Person',
    {
      identifiers: [
        ['passportNumber', 'X0098765', 'IR', 'Passport (Iran) issued 02 Mar 2015 expires 01 Mar 2020'],
      ],
    },
  ],
  [
    'Passport RL 3367000 expires 28 Aug 2020',
    'Person',
    { identifiers: [['passportNumber', 'RL 3367000', null, 'Passport expires 28 Aug 2020']] },
  ],
  [
    'Diplomatic Passport D0009876 (Syria)',
    'Person',
    { identifiers: [['passportNumber', 'D0009876', 'SY', 'Diplomatic Passport (Syria)']] },
  ],
  [
    'U.S.A. Passport issued 21 Jun 1992 in Oatham',
    'Person',
    { notes: ['U.S.A. Passport issued 21 Jun 1992 in Oatham'] },
  ],
  [
    'National ID No. 1212121212 (Iran)',
    'Person',
    { identifiers: [['idNumber', '1212121212', 'IR', 'National ID No. (Iran)']] },
  ],
  [
    'Cedula No. 7100000 (Colombia)',
    'Person',
    { identifiers: [['idNumber', '7100000', 'CO', 'Cedula No. (Colombia)']] },
  ],
  [
    'C.U.R.P. # ABCD610600HBCMRL00 (Mexico)',
    'Person',
    { identifiers: [['idNumber', 'ABCD610600HBCMRL00', 'MX', 'C.U.R.P. (Mexico)']] },
  ],
  [
    'SSN 000-15-0000 (United States)',
    'Person',
    { identifiers: [['socialSecurityNumber', '000-15-0000', 'US', 'SSN (United States)']] },
  ],
  [
    'NIT # 900000000-1 (Colombia)',
    'Organization',
    { identifiers: [['taxNumber', '900000000-1', 'CO', 'NIT (Colombia)']] },
  ],
  [
    'R.F.C. ABCD-690905 J00 (Mexico)',
    'Person',
    { identifiers: [['taxNumber', 'ABCD-690905 J00', 'MX', 'R.F.C. (Mexico)']] },
  ],
  [
    'Tax ID No. 7700000000 (Russia)',
    'Organization',
    { identifiers: [['innCode', '7700000000', 'RU', 'Tax ID No. (Russia)']] },
  ],
  [
    'Tax ID No. 7700000000 (Ukraine)',
    'Organization',
    { identifiers: [['taxNumber', '7700000000', 'UA', 'Tax ID No. (Ukraine)']] },
  ],
  [
    'V.A.T. Number BG 831000000 (Bulgaria)',
    'Organization',
    { identifiers: [['vatCode', 'BG 831000000', 'BG', 'V.A.T. Number (Bulgaria)']] },
  ],
  [
    'Registration Number 1020000000000 (Russia)',
    'Organization',
    { identifiers: [['ogrnCode', '1020000000000', 'RU', 'Registration Number (Russia)']] },
  ],
  [
    'Registration Number HRA 736000 (Stuttgart) (Germany)',
    'Organization',
    {
      identifiers: [['registrationNumber', 'HRA 736000', 'DE', 'Registration Number (Stuttgart) (Germany)']],
    },
  ],
  [
    'Government Gazette Number 27600000 (Russia)',
    'Organization',
    { identifiers: [['okpoCode', '27600000', 'RU', 'Government Gazette Number (Russia)']] },
  ],
  [
    'Unified Social Credit Code (USCC) 91500000MA5U7TYK00 (China)',
    'Organization',
    { identifiers: [['uscCode', '91500000MA5U7TYK00', 'CN', 'Unified Social Credit Code (USCC) (China)']] },
  ],
  ['SWIFT/BIC ZZZZRUAA', 'Organization', { identifiers: [['swiftBic', 'ZZZZRUAA', null, 'SWIFT/BIC']] }],
  ['BIK (RU) 040500000', 'Organization', { identifiers: [['bikCode', '040500000', null, 'BIK (RU)']] }],
  [
    'Legal Entity Number 5493000000ZZZZZZZZ00',
    'Organization',
    { identifiers: [['leiCode', '5493000000ZZZZZZZZ00', null, 'Legal Entity Number']] },
  ],
  [
    'D-U-N-S Number 00-244-0000',
    'Organization',
    { identifiers: [['dunsCode', '00-244-0000', null, 'D-U-N-S Number']] },
  ],
  [
    'Identification Number ISIN: RU0009170000',
    'Organization',
    { identifiers: [['isinCode', 'RU0009170000', null, 'Identification Number ISIN']] },
  ],
  [
    'Company Number IMO 5400000',
    'Organization',
    { identifiers: [['imoNumber', '5400000', null, 'Company Number IMO']] },
  ],
  [
    'International Maritime Organization No. (5700000)',
    'Organization',
    { identifiers: [['imoNumber', '5700000', null, 'International Maritime Organization No.']] },
  ],
  [
    'V.A.T. Number AT U1230000 (Austria)',
    'Organization',
    { identifiers: [['vatCode', 'AT U1230000', 'AT', 'V.A.T. Number (Austria)']] },
  ],
  ['Passport to be confirmed', 'Person', { notes: ['Passport to be confirmed'] }],
  [
    'Oatish Guild Card No. Z-77 (Panama)',
    'Organization',
    { identifiers: [['idNumber', 'Z-77', 'PA', 'Oatish Guild Card No. (Panama)']] },
  ],
  [
    'alt. Digital Currency Address - XBT 1ZzZzZzZzZ',
    'Person',
    { identifiers: [['publicKey', '1ZzZzZzZzZ', null, 'Digital Currency Address - XBT']] },
  ],
  // vessels and aircraft
  [
    'Vessel Registration Identification IMO 9999993',
    'Vessel',
    { identifiers: [['imoNumber', '9999993', null, 'Vessel Registration Identification IMO']] },
  ],
  [
    'Vessel Registration Identification RS 130000 (Russia)',
    'Vessel',
    {
      identifiers: [['registrationNumber', 'RS 130000', 'RU', 'Vessel Registration Identification (Russia)']],
    },
  ],
  ['MMSI 999000111', 'Vessel', { identifiers: [['mmsi', '999000111', null, 'MMSI']] }],
  [
    'Other Vessel Call Sign ZZQ9',
    'Vessel',
    { identifiers: [['callSign', 'ZZQ9', null, 'Other Vessel Call Sign']] },
  ],
  ['Vessel Year of Build 1987', 'Vessel', { dates: ['1987'] }],
  ['alt. Former Vessel Flag Mongolia', 'Vessel', { countries: [['pastFlags', 'MN', 'Mongolia']] }],
  ['Former Vessel Flag None Identified', 'Vessel', { notes: ['Former Vessel Flag None Identified'] }],
  ['Other Vessel Type Roll-on Roll-off', 'Vessel', { type: ['Roll-on Roll-off'] }],
  ['Aircraft Manufacture Date Sep 1992', 'Airplane', { dates: ['1992-09'] }],
  ['Aircraft Model OT76-TD', 'Airplane', { model: ['OT76-TD'] }],
  ['Aircraft Operator OATWINGS', 'Airplane', { operator: ['OATWINGS'] }],
  [
    'Aircraft Tail Number ZZ-QFA',
    'Airplane',
    { identifiers: [['registrationNumber', 'ZZ-QFA', null, 'Aircraft Tail Number']] },
  ],
  [
    'Previous Aircraft Tail Number 2-ZZZZ',
    'Airplane',
    { identifiers: [['registrationNumber', '2-ZZZZ', null, 'Previous Aircraft Tail Number']] },
  ],
  [
    'Aircraft Construction Number (also called L/N or S/N or F/N) 8499',
    'Airplane',
    {
      identifiers: [
        ['serialNumber', '8499', null, 'Aircraft Construction Number (also called L/N or S/N or F/N)'],
      ],
    },
  ],
  [
    'Aircraft Mode S Transponder Code 7342ZZ',
    'Airplane',
    { identifiers: [['icaoCode', '7342ZZ', null, 'Aircraft Mode S Transponder Code']] },
  ],
  // links and sanctions
  ['Linked To: GOLDEN OAT TRADING CO., LTD.', 'Person', { linkedTo: ['GOLDEN OAT TRADING CO., LTD.'] }],
  [
    'Secondary sanctions risk: Oatish Sanctions Regulations, section 1(b)',
    'Organization',
    { secondarySanctionsRisk: ['Oatish Sanctions Regulations, section 1(b)'] },
  ],
  [
    'Additional Sanctions Information - Subject to Secondary Sanctions',
    'Person',
    { additionalSanctions: ['Subject to Secondary Sanctions'] },
  ],
  [
    'Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions: section 510.214',
    'Person',
    {
      transactionsProhibited: [
        'Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions: section 510.214',
      ],
    },
  ],
  [
    'Executive Order 13846 information: FOREIGN EXCHANGE. Sec. 5(a)(ii)',
    'Organization',
    { executiveOrderInformation: ['Executive Order 13846 information: FOREIGN EXCHANGE. Sec. 5(a)(ii)'] },
  ],
  [
    'Listing Date (EO 14024 Directive 3): 24 Feb 2022',
    'Organization',
    { directiveDates: ['Listing Date (EO 14024 Directive 3): 24 Feb 2022'] },
  ],
  // bodies
  ['Organization Established Date 07 Apr 1928', 'Organization', { incorporationDate: ['1928-04-07'] }],
  ['Organization Type: Wholesale of lamps', 'Organization', { sector: ['Wholesale of lamps'] }],
  ['Target Type State-Owned Enterprise', 'Organization', { classification: ['State-Owned Enterprise'] }],
  ['Website www.goldenoat.example', 'Organization', { website: ['www.goldenoat.example'] }],
  ['www.goldenoat.example (website)', 'Organization', { website: ['www.goldenoat.example'] }],
  ['alt. Email Address oat@goldenoat.example', 'Organization', { email: ['oat@goldenoat.example'] }],
  ['Telephone No. (000) 21 27334', 'Organization', { phone: ['(000) 21 27334'] }],
  ['Fax: 9821000000', 'Organization', { fax: ['9821000000'] }],
  ['All offices worldwide', 'Organization', { notes: ['All offices worldwide'] }],
  // people, without a keyword
  ['Deputy Minister of Tides', 'Person', { position: ['Deputy Minister of Tides'] }],
  ['Deputy Minister of Tides', 'Organization', { unread: [['Remarks', 'Deputy Minister of Tides']] }],
  ['member, Lamp party regional command', 'Person', { position: ['member, Lamp party regional command'] }],
  ['Judge, Oatham Court, Branch 28', 'Person', { position: ['Judge, Oatham Court, Branch 28'] }],
  ['Brigadier General', 'Person', { title: ['Brigadier General'] }],
  ['half-brother of Orlando Quillfeather', 'Person', { relatives: ['half-brother of Orlando Quillfeather'] }],
  ['likes long walks', 'Person', { unread: [['Remarks', 'likes long walks']] }],
]

test('each segment is read into its place', () => {
  for (const [segment, schema, read] of SEGMENTS) assert.deepEqual(readOf(segment, schema), read, segment)
})

test('the full stop at the end of all remarks belongs to none of the segments', () => {
  for (const [segment, schema, read] of SEGMENTS) {
    const full = segment.endsWith('.') ? segment : `${segment}.`
    assert.deepEqual(readOf(full, schema), read, full)
  }
})

test('segments are split at semicolons, but not in brackets nor in a quoted alias', () => {
  const { whole, cutOff } = splitRemarks(
    "DOB 1962;arrested 2002; Linked To: OAT (also; known so); a.k.a. 'A; B'; a.k.a. 'C'; Linked To: D (open; S.A.",
    false,
  )
  assert.deepEqual(whole, [
    'DOB 1962',
    'arrested 2002',
    'Linked To: OAT (also; known so)',
    "a.k.a. 'A; B'",
    "a.k.a. 'C'",
    'Linked To: D (open',
    'S.A.',
  ])
  assert.equal(cutOff, null)
})

test('what is cut off in the middle is kept and not trusted', () => {
  assert.deepEqual(readOf('DOB 1962; Passport X00987', 'Person', true), {
    dates: ['1962'],
    unread: [['Remarks/cut-off', 'Passport X00987']],
  })
})

test('hostile remarks take time in proportion to their length', () => {
  const started = performance.now()
  for (const unit of [
    '(',
    ')',
    "a.k.a. '",
    ';',
    "'",
    'S.A.',
    'alt. ',
    '; DOB 1',
    ' ',
    'No. 1',
    '(1)',
    'General ',
    'Passport ',
    'Aa, ',
  ])
    readRemarks(unit.repeat(Math.floor(1_000_000 / unit.length)), 'Person', false)
  assert.ok(performance.now() - started < 10_000, String(performance.now() - started))
})

test('any text is read, and none of its words is lost', () => {
  const keywords = [
    'DOB ',
    'alt. ',
    'Passport ',
    "a.k.a. '",
    "'",
    '; ',
    '(',
    ')',
    'Linked To: ',
    'No. ',
    ' issued ',
    '7',
    'Minister',
    '.',
  ]
  const remarks = fc.array(fc.oneof(fc.constantFrom(...keywords), fc.string({ maxLength: 8 })), {
    maxLength: 14,
  })
  fc.assert(
    fc.property(remarks, fc.boolean(), (pieces, isCutOff) => {
      const read = JSON.stringify(readOf(pieces.join(''), 'Person', isCutOff)).toLowerCase()
      for (const digits of pieces.join('').match(/\d+/gu) ?? []) assert.ok(read.includes(digits), digits)
    }),
    { numRuns: 1000 },
  )
})
