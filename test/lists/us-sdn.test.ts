import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UnreadableList } from '../../src/lists/index.ts'
import { usSdn } from '../../src/lists/us-sdn/index.ts'
import { filesOf, fixture, readAll } from './us-sdn-files.ts'

const { 'sdn.csv': sdn = '', 'alt.csv': alt = '', 'add.csv': add = '' } = fixture

test('a row becomes an entry with all that the publisher says', async () => {
  const { layout, entries, told } = await readAll(filesOf(fixture))
  assert.equal(layout, 'csv')
  assert.deepEqual(told, { publishedOn: null, findings: [], missing: [] })
  const [person, body, vessel, aircraft, plain] = entries
  assert.deepEqual(person, {
    key: 'us-sdn:90001',
    schema: 'Person',
    names: [
      {
        value: 'QUILLFEATHER, Orlando',
        script: 'Latn',
        language: null,
        kind: 'primary',
        strength: 'strong',
        parts: [
          { label: 'last', value: 'QUILLFEATHER' },
          { label: 'first', value: 'Orlando' },
        ],
      },
      {
        value: 'QUILLFEATHER, Orland',
        script: 'Latn',
        language: null,
        kind: 'alias',
        strength: 'strong',
        parts: [
          { label: 'last', value: 'QUILLFEATHER' },
          { label: 'first', value: 'Orland' },
        ],
      },
      {
        value: 'FEATHER, Orlando Quill',
        script: 'Latn',
        language: null,
        kind: 'former',
        strength: 'strong',
        parts: [
          { label: 'last', value: 'FEATHER' },
          { label: 'first', value: 'Orlando Quill' },
        ],
        note: 'until 1990',
      },
      { value: 'LANDO; THE LAMP', script: 'Latn', language: null, kind: 'alias', strength: 'weak' },
    ],
    dates: [
      { edtf: '1962-08-10', words: '10 Aug 1962' },
      { edtf: '1961~', words: 'circa 1961' },
    ],
    countries: [
      { role: 'birthCountry', code: 'CN', words: 'China' },
      { role: 'nationality', code: 'KP', words: 'Korea, North' },
      { role: 'citizenship', code: null, words: 'Freedonia' },
      { role: 'country', code: 'CN', words: 'China' },
    ],
    identifiers: [
      {
        kind: 'passportNumber',
        value: 'X0098765',
        country: 'IR',
        note: 'Passport (Iran) issued 02 Mar 2015 expires 01 Mar 2020',
      },
    ],
    properties: {
      position: ['Major General', 'Minister of Tides'],
      birthPlace: ['Pingwell, Henan, China'],
      gender: ['male'],
      linkedTo: ['GOLDEN OAT TRADING CO., LTD.'],
      address: ['1 Lantern Row, Pingwell 100, China'],
    },
    listing: {
      programmes: ['ORRIN', 'SDGT-X'],
      listedOn: null,
      amendedOn: [],
      measures: ['asset-freeze'],
      legalBasis: null,
      reasons: null,
    },
    unread: [],
  })
  assert.equal(body?.schema, 'Organization')
  assert.deepEqual(
    body.names.map(({ value, kind, strength, note, parts }) => [value, kind, strength, note, parts]),
    [
      ['GOLDEN OAT TRADING CO., LTD.', 'primary', 'strong', undefined, undefined],
      ['GOLDEN OAT HOLDING', 'alias', 'strong', 'now known as', undefined],
      ['OATWORKS', 'former', 'weak', undefined, undefined],
    ],
  )
  assert.deepEqual(body.properties['address'], ['Cuba', '2 Oat Lane, Panama (mailing address)'])
  assert.equal(vessel?.schema, 'Vessel')
  assert.deepEqual(vessel.properties, {
    type: ['General Cargo'],
    tonnage: ['2,597'],
    grossRegisteredTonnage: ['1098'],
    owner: ['Tidewater Lanes S.A.'],
    linkedTo: ['GOLDEN OAT TRADING CO., LTD.'],
  })
  assert.deepEqual(
    vessel.identifiers.map(({ kind, value }) => [kind, value]),
    [
      ['callSign', 'ZZQ9'],
      ['imoNumber', '9999993'],
      ['mmsi', '999000111'],
    ],
  )
  assert.deepEqual(vessel.dates, [{ edtf: '1987', words: null }])
  assert.deepEqual(
    vessel.countries.map(({ role, code }) => [role, code]),
    [
      ['pastFlags', 'MN'],
      ['flag', 'PA'],
    ],
  )
  assert.equal(aircraft?.schema, 'Airplane')
  assert.deepEqual(
    aircraft.identifiers.map(({ kind, value }) => [kind, value]),
    [
      ['serialNumber', '8499'],
      ['serialNumber', '1023400000'],
      ['icaoCode', '7342ZZ'],
    ],
  )
  assert.deepEqual(aircraft.dates, [{ edtf: '1992-09', words: 'Sep 1992' }])
  assert.deepEqual(aircraft.properties, { model: ['OT76-TD'], operator: ['OATWINGS'] })
  assert.deepEqual(plain?.properties, {})
})

test('ends of line, an end mark, a byte order mark and pieces of any size make no difference', async () => {
  const plain = await readAll(filesOf(fixture))
  const dressed = Object.fromEntries(
    Object.entries(fixture).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}\x1a`]),
  )
  for (const piece of [1, 7, 4096]) assert.deepEqual(await readAll(filesOf(dressed, piece)), plain)
  const capitals = Object.fromEntries(
    Object.entries(fixture).map(([name, text]) => [name.toUpperCase(), text]),
  )
  assert.deepEqual(await readAll(filesOf(capitals)), plain)
})

test('a layout declares what it carries', async () => {
  const namesOnly = sdn.replace(
    /^((?:"[^"]*"|[^,])*,(?:"[^"]*"|[^,])*,[^,]*,"[^"]*").*$/gmu,
    `$1${',-0- '.repeat(8)}`,
  )
  const cases = [
    [{ 'sdn.csv': sdn, 'alt.csv': alt, 'add.csv': add }, 'csv', []],
    [{ 'sdn.csv': sdn, 'alt.csv': alt }, 'csv-without-add', ['add.csv']],
    [{ 'sdn.csv': sdn, 'add.csv': add }, 'csv-without-alt', ['alt.csv']],
    [{ 'sdn.csv': sdn }, 'csv-primary-only', ['alt.csv', 'add.csv']],
    [{ 'sdn.csv': namesOnly, 'alt.csv': alt, 'add.csv': add }, 'csv-names-only', []],
    [{ 'sdn.csv': namesOnly, 'alt.csv': alt }, 'csv-names-only-without-add', ['add.csv']],
    [{ 'sdn.csv': namesOnly, 'add.csv': add }, 'csv-names-only-without-alt', ['alt.csv']],
    [{ 'sdn.csv': namesOnly }, 'csv-names-only-primary-only', ['alt.csv', 'add.csv']],
  ] as const
  const csvLayouts = usSdn.layouts.map(({ id }) => id).filter((id) => id.startsWith('csv'))
  assert.deepEqual(cases.map(([, id]) => id).toSorted(), csvLayouts.toSorted())
  for (const [contents, id, missing] of cases) {
    const { layout, told } = await readAll(filesOf(contents))
    assert.equal(layout, id)
    assert.deepEqual(told.missing, missing)
    const carries: readonly string[] = usSdn.layouts.find((each) => each.id === id)?.carries ?? []
    assert.equal(carries.includes('aliases'), 'alt.csv' in contents, id)
    assert.equal(carries.includes('addresses'), 'add.csv' in contents, id)
    for (const field of ['dates', 'birthPlaces', 'identifiers', 'positions', 'weakAliases', 'remarks'])
      assert.equal(carries.includes(field), contents['sdn.csv'] === sdn, `${id} ${field}`)
    assert.equal(carries.includes('countries'), contents['sdn.csv'] === sdn && 'add.csv' in contents, id)
    for (const field of ['listedOn', 'reasons', 'legalBasis']) assert.ok(!carries.includes(field))
  }
})

test('files of other lists are not recognised', async () => {
  for (const contents of [
    {},
    { 'alt.csv': alt },
    { 'sdn.csv': '' },
    { 'sdn.csv': 'id,name\n1,x\n' },
    { 'sdn.csv': alt },
    { 'sdn.xml': '<CONSOLIDATED_LIST/>' },
    { 'sdn.csv': Uint8Array.from([0, 1, 2, 255]) },
  ])
    assert.equal(await usSdn.recognise(filesOf(contents)), null, JSON.stringify(contents))
})

test('what holds an edition back is told with its file and line, and the rest is read', async () => {
  const row = (id: string, type: string): string => `${id},"Z",${type},"ORRIN"${',-0- '.repeat(8)}\n`
  const { entries, told } = await readAll(
    filesOf({
      'sdn.csv': `${sdn}${row('90001', '-0- ')}${row('90007', 'submarine')}`,
      'alt.csv': `${alt}90009,7,"aka","STRAY",-0- \n90005,8,"xka","UNA",\n`,
      'add.csv': `90008,1,"1 Row","Oatham","Cuba",-0- \n${add}`,
    }),
  )
  assert.deepEqual(told.findings, [
    { file: 'sdn.csv', line: 6, message: 'us-sdn:90001 is listed again, as "Z"; the first is in line 1' },
    { file: 'sdn.csv', line: 7, message: 'type "submarine" of us-sdn:90007 is not known' },
    { file: 'alt.csv', line: 5, message: 'alias type "xka" is not known' },
    { file: 'alt.csv', line: 4, message: 'an alias of us-sdn:90009, which sdn.csv does not have' },
    { file: 'add.csv', line: 1, message: 'an address of us-sdn:90008, which sdn.csv does not have' },
  ])
  assert.equal(entries.length, 6)
  assert.equal(entries[5]?.schema, 'LegalEntity')
  assert.deepEqual(entries[5]?.unread, [{ field: 'SDN_Type', value: 'submarine' }])
  assert.deepEqual(entries[4]?.unread, [{ field: 'alt_type', value: 'xka' }])
})

test('remarks that end in the middle go on in the file of comments, or are not trusted', async () => {
  const full = `Linked To: ${'O'.repeat(973)}; Passport X0098765 (Iran); DOB 1962.`
  const [cell, rest] = [full.slice(0, 1000), full.slice(1000)]
  const withRemarks = `90001,"QUILLFEATHER, Orlando",individual,"ORRIN"${',-0- '.repeat(7)},"${cell}"\n`
  const cut = await readAll(filesOf({ 'sdn.csv': withRemarks, 'alt.csv': alt, 'add.csv': add }))
  assert.deepEqual(cut.told.missing, ['sdn_comments.csv'])
  assert.deepEqual(cut.entries[0]?.unread, [{ field: 'Remarks/cut-off', value: 'Passport X0098' }])
  assert.deepEqual(cut.entries[0]?.identifiers, [])
  const whole = await readAll(
    filesOf({
      'sdn.csv': withRemarks,
      'alt.csv': alt,
      'add.csv': add,
      'sdn_comments.csv': `90001,"${rest}"\r\n\x1a`,
    }),
  )
  assert.deepEqual(whole.told.missing, [])
  assert.deepEqual(
    whole.entries[0]?.identifiers.map(({ kind, value, country }) => [kind, value, country]),
    [['passportNumber', 'X0098765', 'IR']],
  )
  assert.equal(whole.entries[0]?.dates[0]?.edtf, '1962')
})

test('what cannot be read says file, line and value', async () => {
  const row = `90001,"A",-0- ,"ORRIN"${',-0- '.repeat(8)}\n`
  const cases: readonly (readonly [Readonly<Record<string, string | Uint8Array>>, RegExp])[] = [
    [
      { 'sdn.csv': `${row}90002,"B",-0- ,"ORRIN"\n` },
      /^sdn\.csv line 2: expected 12 columns, got 4: "90002,B/u,
    ],
    [
      { 'sdn.csv': `${row}nine,"B",-0- ,"ORRIN"${',-0- '.repeat(8)}\n` },
      /^sdn\.csv line 2: ent_num "nine": expected a number/u,
    ],
    [
      { 'sdn.csv': `${row}90002,-0- ,-0- ,"ORRIN"${',-0- '.repeat(8)}\n` },
      /^sdn\.csv line 2: name "": expected a letter/u,
    ],
    [{ 'sdn.csv': `${row}90002,"B` }, /^sdn\.csv line 2: a quote that is opened/u],
    [{ 'sdn.csv': row, 'alt.csv': '' }, /^alt\.csv: an empty file/u],
    [
      { 'sdn.csv': row, 'alt.csv': '90001,1,"aka","?",-0- \n' },
      /^alt\.csv line 1: name "\?": expected a letter/u,
    ],
    [{ 'sdn.csv': row, 'add.csv': '90001,1,"a","b"\n' }, /^add\.csv line 1: expected 6 columns, got 4/u],
    [{ 'sdn.csv': row, 'add.csv': Uint8Array.from([57, 44, 0x81]) }, /^add\.csv: bytes that are neither/u],
  ]
  for (const [contents, message] of cases)
    await assert.rejects(readAll(filesOf(contents)), (error) => {
      assert.ok(error instanceof UnreadableList, String(error))
      assert.match(error.message, message)
      return true
    })
  const layout = usSdn.layouts.find(({ id }) => id === 'csv')
  assert.ok(layout)
  const told = { publishedOn: null, findings: [], missing: [] }
  await assert.rejects(
    Array.fromAsync(usSdn.read([], layout, told)),
    /^UnreadableList: sdn\.csv: is not among the files of the edition/u,
  )
})
