import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { euFsf } from '../../src/lists/eu-fsf/index.ts'
import type { SourceFile } from '../../src/lists/index.ts'
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

const XML = 'xmlFullSanctionsList_1_1.xml'

test('a sanctionEntity becomes an entry with all that the publisher says', async () => {
  const read = await readWith(euFsf, [fixtureFile('eu-fsf', XML)])
  assert.equal(read.layout.id, 'xml-1.1')
  assert.deepEqual(read.told, { publishedOn: '2031-03-02', findings: [], missing: [] })
  const person = entryOf(read, 'eu-fsf:EU.9001.10')
  assert.equal(person.schema, 'Person')
  assert.deepEqual(
    person.names.map(({ value, kind, strength, language, note }) => [
      value,
      kind,
      strength,
      language,
      note ?? '',
    ]),
    [
      ['Orlando Quill FENNIMORE', 'primary', 'strong', 'en', 'in en, fr'],
      ['Орландо Фенимор', 'original-script', 'strong', 'ru', ''],
      ['Lando', 'alias', 'weak', null, 'low quality alias'],
      ['Orlando of the Hill', 'alias', 'strong', null, ''],
    ],
  )
  assert.deepEqual(person.names[0]?.parts, [
    { label: 'firstName', value: 'Orlando' },
    { label: 'middleName', value: 'Quill' },
    { label: 'lastName', value: 'FENNIMORE' },
  ])
  assert.deepEqual(person.dates, [
    { edtf: '1964~', words: null },
    { edtf: '1970/1973', words: null },
    { edtf: '1982-04-19', words: '24/6/1402 (ISLAMIC calendar)' },
  ])
  assert.deepEqual(person.countries, [
    { role: 'citizenship', code: 'CS', words: 'SERBIA AND MONTENEGRO' },
    { role: 'birthCountry', code: 'ET', words: 'ETHIOPIA' },
    { role: 'country', code: 'LY', words: 'LIBYA' },
  ])
  assert.deepEqual(person.identifiers, [
    {
      kind: 'passportNumber',
      value: 'Z1234567',
      country: 'TN',
      note: 'passport; National passport; in the name of O. Quill; issued by Zenda; issued on 1999-01-01; diplomatic; known to be false; TUNISIA; lost at sea',
    },
  ])
  assert.deepEqual(person.properties, {
    title: ['Colonel', 'Baron'],
    position: ['Keeper of the Keys', 'Clerk.'],
    gender: ['male'],
    birthPlace: ['Gondar, Amhara, ETHIOPIA'],
    address: ['1 Mill Lane, PO Box 77, Tripoli, L1, LIBYA (at the time of listing; previous address)'],
    email: ['orlando@example.org'],
    notes: [
      'PIGEON Loft 7',
      'An invented person.',
      'Date of listing: 5.6.2030',
      'Born 1402 (ISLAMIC calendar)',
      'Citizenship: Zenda',
    ],
    unReference: ['ZZi.001'],
    logicalId: ['90001'],
    sourceUrl: ['https://example.org/2030/9?a=1&b=2'],
  })
  assert.deepEqual(person.listing, {
    programmes: ['RUR'],
    listedOn: { date: '2030-06-05', basis: 'earliest-quoted-act' },
    amendedOn: [{ edtf: '2030-12-07', words: null }],
    measures: ['asset-freeze'],
    legalBasis: '2030/9 (OJ L9)',
    reasons: null,
  })
  assert.deepEqual(person.unread, [
    { field: 'birthdate/@year', value: '19x4' },
    { field: 'identification/@identificationTypeCode', value: 'passport' },
    { field: 'shoeSize/@unit', value: 'EU' },
    { field: 'shoeSize', value: '44' },
  ])
  const body = entryOf(read, 'eu-fsf:EU.9002.20')
  assert.deepEqual(
    body.names.map(({ value, kind, script }) => [value, kind, script]),
    [
      ['Grand Union of Kitemakers', 'primary', 'Latn'],
      ['Μεγάλη Ένωση', 'original-script', 'Grek'],
    ],
  )
  assert.deepEqual(body.listing.listedOn, { date: '2029-01-02', basis: 'stated' })
  assert.deepEqual(body.listing.amendedOn, [])
  assert.deepEqual(body.identifiers[0]?.kind, 'ogrnCode')
  assert.deepEqual(body.properties['description'], ['Guild'])
})

test('an ENTITY of the schema before 1.1 becomes an entry under its number', async () => {
  const read = await readWith(euFsf, [fixtureFile('eu-fsf', 'global.xml')])
  assert.equal(read.layout.id, 'xml-before-1.1')
  assert.equal(read.told.publishedOn, '2016-03-02')
  const person = entryOf(read, 'eu-fsf:90001')
  assert.equal(person.names[0]?.value, 'Orlando Fennimore')
  assert.deepEqual(person.dates, [{ edtf: '1963~/1965~', words: '1963 - 1965 (approximative)' }])
  assert.deepEqual(
    person.countries.map(({ role, code }) => [role, code]),
    [
      ['citizenship', 'IR'],
      ['birthCountry', 'ET'],
      ['country', 'LY'],
    ],
  )
  assert.deepEqual(person.properties, {
    title: ['Colonel'],
    position: ['Keeper of the Keys'],
    gender: ['male'],
    birthPlace: ['Gondar, ETH'],
    address: ['1, Mill Lane, Tripoli, LBY (former location)'],
    phone: ['00 12'],
    fax: ['00 13'],
    notes: ['An invented person'],
    sourceUrl: ['https://example.org/2015/1'],
  })
  assert.deepEqual(person.listing.listedOn, { date: '2015-01-02', basis: 'earliest-quoted-act' })
  assert.deepEqual(person.unread, [{ field: 'BIRTH/DATE', value: 'long ago' }])
})

test('the primary name is chosen by rule', async () => {
  const primaryOf = async (aliases: string, type = 'person'): Promise<string | undefined> => {
    const read = await readWith(euFsf, [
      fileOf(
        `<export generationDate="2031-03-02T00:00:00Z"><sanctionEntity euReferenceNumber="EU.1.1"><subjectType code="${type}"/>${aliases}</sanctionEntity></export>`,
        64,
        XML,
      ),
    ])
    return read.entries[0]?.names.find(({ kind }) => kind === 'primary')?.value
  }
  const alias = (wholeName: string, rest = 'strong="true" nameLanguage=""'): string =>
    `<nameAlias wholeName="${wholeName}" ${rest}/>`
  const parts = 'strong="true" nameLanguage="" firstName="Orlando" lastName="B"'
  assert.equal(await primaryOf(alias('A') + alias('Orlando B', parts)), 'Orlando B')
  assert.equal(await primaryOf(alias('A') + alias('Orlando B', parts), 'enterprise'), 'A')
  assert.equal(await primaryOf(alias('F', 'strong="true" nameLanguage="FR"') + alias('A')), 'A')
  assert.equal(await primaryOf(alias('Ж') + alias('F', 'strong="true" nameLanguage="FR"')), 'F')
  assert.equal(await primaryOf(alias('W', 'strong="false"') + alias('Ж')), 'Ж')
  assert.equal(await primaryOf(alias('W', 'strong="false"')), 'W')
})

test('an entity without reference or name is refused; one met again, stray text and a missing day are findings', async () => {
  const bytes = Buffer.concat(await Array.fromAsync(fixtureFile('eu-fsf', XML).read())).toString()
  const named = (content: string): SourceFile => fileOf(content, 256, XML)
  await assert.rejects(
    readWith(euFsf, [named(bytes.replace('EU.9002.20', ''))]),
    /line 36: sanctionEntity without euReferenceNumber/,
  )
  await assert.rejects(
    readWith(euFsf, [named(bytes.replace(/wholeName="(?:Μεγάλη Ένωση|Grand Union of Kitemakers)"/gu, ''))]),
    /EU\.9002\.20 without a name/,
  )
  const odd = bytes
    .replace('EU.9002.20', 'EU.9001.10')
    .replace('2031-03-02T', 'soonT')
    .replace('</export>', 'end</export>')
  const { told } = await readWith(euFsf, [named(odd)])
  assert.deepEqual(told.findings.map(({ message }) => message).toSorted(), [
    '"soonT00:00:00.000+01:00": expected a day',
    'eu-fsf:EU.9001.10 is listed again; the first is in line 3',
    'text outside of any record: export: end',
  ])
  assert.equal(await euFsf.recognise([named('<html>')]), null)
})

interface Expected {
  readonly file: string
  readonly layout: string
  readonly entries: number
  readonly names: number
  readonly unread: Readonly<Record<string, number>>
  readonly held: readonly string[]
}

const EDITIONS: Readonly<Record<string, Expected>> = {
  '2016-02-11': {
    file: 'global.xml',
    layout: 'xml-before-1.1',
    entries: 595,
    names: 2_697,
    unread: {},
    held: ['595 entries: expected at least 1,000'],
  },
  '2026-02-27': {
    file: XML,
    layout: 'xml-1.1-without-strength',
    entries: 5_860,
    names: 29_494,
    unread: { 'identification/@identificationTypeCode': 4 },
    held: [],
  },
}

for (const [date, expected] of Object.entries(EDITIONS))
  test(`eu-fsf ${date}: ${expected.entries} entries, and nothing is dropped`, async (t) => {
    const file = realFile(t, `eu-fsf/${date}`, expected.file)
    if (file === null) return
    const started = performance.now()
    const read = await readWith(euFsf, [file])
    t.diagnostic(`${((performance.now() - started) / 1000).toFixed(2)} s`)
    assert.equal(read.layout.id, expected.layout)
    assert.equal(read.told.publishedOn, date)
    assert.deepEqual(read.told.findings, [])
    assert.equal(read.entries.length, expected.entries)
    assert.deepEqual(figures(read.entries), { names: expected.names, unread: expected.unread })
    assert.deepEqual(await lostWords(file, read), [])
    assert.deepEqual(judged(euFsf, null, { ...read, date }), expected.held)
  })

test('the four officials are dated by the act that first quoted them', async (t) => {
  const file = realFile(t, 'eu-fsf/2026-02-27', XML)
  if (file === null) return
  const read = await readWith(euFsf, [file])
  const native = new Set(['朱海仑', '王君正', '王明山', '陈明国'])
  const officials = read.entries.filter(({ names }) => names.some(({ value }) => native.has(value)))
  assert.equal(officials.length, 4)
  for (const { names, listing } of officials) {
    assert.deepEqual(listing.listedOn, { date: '2021-03-22', basis: 'earliest-quoted-act' })
    assert.deepEqual(listing.programmes, ['HR'])
    assert.equal(names[0]?.kind, 'primary')
    assert.equal(names[0]?.script, 'Latn')
  }
  const zhu = entryOf(read, 'eu-fsf:EU.6251.70')
  assert.deepEqual(
    zhu.names.map(({ value, kind, language }) => [value, kind, language]),
    [
      ['ZHU Hailun', 'primary', null],
      ['朱海仑', 'original-script', 'zh'],
    ],
  )
  assert.deepEqual(zhu.dates, [{ edtf: '1958-01', words: null }])
})

test('the real markup of 2020: a stated designation date stands', async (t) => {
  const file = realFile(t, 'samples', 'eu-fsf-sample-2020-04-15.xml')
  if (file === null) return
  const read = await readWith(euFsf, [file])
  assert.equal(read.layout.id, 'xml-1.1')
  assert.deepEqual(entryOf(read, 'eu-fsf:EU.2026.82').listing.listedOn, {
    date: '2008-07-03',
    basis: 'stated',
  })
  assert.deepEqual(
    read.told.findings.map(({ message }) => message),
    ['eu-fsf:EU.4009.74 is listed again; the first is in line 43'],
  )
  assert.deepEqual(figures(read.entries), { names: 14, unread: {} })
})

/** Attributes that become a kind, a strength, a language, a country's code or part of a date, or are bookkeeping. */
const NOT_WORDS = new Set([
  'Date',
  'Entity_id',
  'Type',
  'calendarType',
  'circa',
  'classificationCode',
  'code',
  'dayOfMonth',
  'diplomatic',
  'entryIntoForceDate',
  'gender',
  'identificationTypeCode',
  'knownExpired',
  'knownFalse',
  'legal_basis',
  'logicalId',
  'monthOfYear',
  'nameLanguage',
  'organisationType',
  'pdf_link',
  'publicationDate',
  'reg_date',
  'regulationLanguage',
  'regulationType',
  'reportedLost',
  'revokedByIssuer',
  'strong',
  'asAtListingTime',
])

/** Walks the file on its own and looks for the words of each text and attribute in the entry of its record. */
async function lostWords(file: SourceFile, read: ReadEdition): Promise<readonly string[]> {
  const byKey = new Map(read.entries.map((entry) => [entry.key, entry]))
  const lost: string[] = []
  const open: { name: string; text: string }[] = []
  let key = ''
  let leaves: { name: string; words: string }[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, text: '' })
    if (name === 'sanctionEntity') key = `eu-fsf:${String(attributes['euReferenceNumber'])}`
    if (name === 'ENTITY') key = `eu-fsf:${String(attributes['Id'])}`
    for (const [attribute, value] of Object.entries(attributes)) {
      if (name === 'export') continue
      const isPart = name !== 'ENTITY' && (attribute === 'programme' || attribute === 'Id')
      if (name === 'regulationSummary' || NOT_WORDS.has(attribute) || (isPart && name !== 'regulation'))
        continue
      leaves.push({ name: `${name}/@${attribute}`, words: value })
    }
  })
  parser.on('text', (piece) => {
    const top = open.at(-1)
    if (top !== undefined) top.text += piece
  })
  parser.on('closetag', ({ name }) => {
    const words = (open.pop()?.text ?? '').trim()
    const isIssuer = name === 'COUNTRY' && open.at(-1)?.name === 'PASSPORT'
    if (words !== '' && name !== 'GENDER' && name !== 'LANGUAGE' && !isIssuer) leaves.push({ name, words })
    if (name !== 'sanctionEntity' && name !== 'ENTITY') return
    const entry = byKey.get(key)
    assert.ok(entry, key)
    const known = wordsOfEntry(entry)
    for (const leaf of leaves) {
      const said = leaf.words.replace(/\((?:[a-z]|\d)\)|(?<![\p{L}\p{N}])[a-z]\)/gu, ' ')
      const isUnknown =
        /country(?:Iso2Code|Description)$/u.test(leaf.name) && /^(?:00|UNKNOWN)$/u.test(leaf.words)
      const missing = wordsIn(said).filter((word) => !known.has(word))
      if (!isUnknown && missing.length > 0)
        lost.push(`${key} ${leaf.name}: ${missing.join(' ')} of ${leaf.words}`)
    }
    leaves = []
  })
  const decoder = new TextDecoder()
  for await (const piece of file.read()) parser.write(decoder.decode(piece, { stream: true }))
  parser.close()
  return lost.slice(0, 20)
}
