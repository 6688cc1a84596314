import assert from 'node:assert/strict'
import { test } from 'node:test'
import { UnreadableList } from '../../src/lists/index.ts'
import { type DaySpan, dateWords } from '../../src/lists/ofac/date-words.ts'
import { labelOf } from '../../src/lists/ofac/labels.ts'
import { nameOfParts } from '../../src/lists/ofac/names-in-parts.ts'
import { RemarkFacts } from '../../src/lists/ofac/remarks/remark-facts.ts'
import { readLabelled } from '../../src/lists/ofac/remarks/remarks.ts'
import { usSdn } from '../../src/lists/us-sdn/index.ts'
import type { LayoutField } from '../../src/record/index.ts'
import { compare, counts } from './us-layouts-compare.ts'
import { filesOf, fixture, type ReadEdition, readAll, realSample, xmlFixture } from './us-sdn-files.ts'

const {
  'sdn.xml': classic = '',
  'sdn_enhanced.xml': enhanced = '',
  'sdn_advanced.xml': advanced = '',
} = xmlFixture

/** What every layout carries, save remarks and addresses, of which the delimited text has notes that XML has not. */
const COMMON: readonly LayoutField[] = [
  'names',
  'aliases',
  'weakAliases',
  'dates',
  'birthPlaces',
  'countries',
  'identifiers',
  'positions',
  'programmes',
  'measures',
  'remarks',
]
const PROPERTIES = [
  'gender',
  'website',
  'linkedTo',
  'type',
  'tonnage',
  'grossRegisteredTonnage',
  'owner',
  'model',
  'operator',
]

function readFixture(name: string): Promise<ReadEdition> {
  return readAll(filesOf({ [name]: xmlFixture[name] ?? '' }, 1000))
}

test('the same parties are the same entries from each layout', async () => {
  const csv = await readAll(filesOf(fixture))
  for (const [name, layout] of [
    ['sdn.xml', 'classic'],
    ['sdn_enhanced.xml', 'enhanced'],
    ['sdn_advanced.xml', 'advanced'],
  ] as const) {
    const read = await readFixture(name)
    assert.equal(read.layout, layout)
    assert.deepEqual(read.told, { publishedOn: '2031-03-01', findings: [], missing: [] })
    const compared = compare(read.entries, csv.entries, COMMON, PROPERTIES)
    assert.deepEqual([compared.shared, compared.onlyFirst, compared.onlySecond], [5, [], []])
    assert.deepEqual(compared.differ, {}, layout)
    const addresses = compare(read.entries, csv.entries, ['addresses'])
    assert.deepEqual(addresses.differ['addresses'], [
      {
        key: 'us-sdn:90002',
        first: ['"2 Oat Lane, Panama"'],
        second: ['"2 Oat Lane, Panama (mailing address)"'],
      },
    ])
    for (const { unread } of read.entries) assert.deepEqual(unread, [])
  }
})

test('the two rich layouts say the same, and more than the others', async () => {
  const [rich, other] = [await readFixture('sdn_enhanced.xml'), await readFixture('sdn_advanced.xml')]
  const more = ['originalScript', 'listedOn', 'legalBasis', 'addresses'] as const
  const properties = [
    'relationship',
    'sanctionsList',
    'sanctionsType',
    'reliability',
    'documentNote',
    'title',
  ]
  assert.deepEqual(compare(rich.entries, other.entries, [...COMMON, ...more], properties).differ, {})
  const [person, body] = rich.entries
  assert.deepEqual(
    person?.names
      .filter(({ kind }) => kind === 'original-script')
      .map(({ value, script, strength }) => [value, script, strength]),
    [['Орландо Квиллфезер', 'Cyrl', 'strong']],
  )
  assert.deepEqual(person?.listing.listedOn, { date: '2031-03-01', basis: 'stated' })
  assert.equal(person?.listing.legalBasis, 'Executive Order 99001 (Orrin)')
  assert.deepEqual(person?.properties['relationship'], [
    'Acting for or on behalf of: GOLDEN OAT TRADING CO., LTD. (quality High, uid 90002)',
  ])
  assert.deepEqual(body?.listing.listedOn, { date: '2030-12-31', basis: 'stated' }, 'that of the SDN List')
  assert.deepEqual(body?.properties['documentNote'], ['Tax ID No. 7700000000: issued by INN'])
})

test('where several layouts stand together the richest is read', async () => {
  const all = { ...fixture, ...xmlFixture }
  const order = ['sdn_enhanced.xml', 'sdn_advanced.xml', 'sdn.xml', 'sdn.csv'] as const
  const ids = ['enhanced', 'advanced', 'classic', 'csv']
  for (const [at, id] of ids.entries()) {
    const contents = Object.fromEntries(
      Object.entries(all).filter(([name]) => !order.slice(0, at).some((gone) => gone === name)),
    )
    assert.equal((await readAll(filesOf(contents))).layout, id)
  }
  const damaged = filesOf({ ...fixture, 'sdn.xml': '' })
  assert.equal((await usSdn.recognise(damaged))?.id, 'classic', 'a damaged file is not passed over')
  await assert.rejects(readAll(damaged), UnreadableList)
})

test('a layout declares what it carries', () => {
  for (const { id, carries } of usSdn.layouts) {
    assert.equal(carries.includes('listedOn'), id === 'enhanced' || id === 'advanced', id)
    assert.equal(carries.includes('legalBasis'), carries.includes('listedOn'), id)
    assert.equal(carries.includes('originalScript'), carries.includes('listedOn'), id)
    assert.ok(!carries.includes('reasons') && !carries.includes('amendedOn'), id)
  }
})

test('what holds a classic edition back is told, and the rest is read', async () => {
  const odd = classic
    .replace('<uid>90005</uid>', '<uid>90004</uid>')
    .replace('<sdnType>Vessel</sdnType>', '<sdnType>Submarine</sdnType>')
    .replace('<type>n.k.a.</type>', '<type>x.k.a.</type>')
    .replace('<category>strong</category>', '<category>middling</category>')
    .replace('<Record_Count>5<', '<Record_Count>6<')
    .replace('03/01/2031', '13/41/2031')
    .replace('<sdnEntry>', 'stray<sdnEntry>')
    .replace('</programList>', '<colour>blue</colour></programList>')
    .replace('<idType>Gender<', '<idType>Frequency<')
  const { entries, told } = await readAll(filesOf({ 'sdn.xml': odd }))
  assert.deepEqual(
    told.findings.map(({ message }) => message),
    [
      'text outside of any record: sdnList: stray',
      'Publish_Date "13/41/2031": expected a day',
      'sdnType "Submarine" of record 90003 is not known',
      'us-sdn:90004 is listed again, as "PLAINWAY, Una"; the first is in line 46',
      'Record_Count 6: the file has 5 records',
    ],
  )
  assert.equal(told.publishedOn, null)
  assert.equal(entries.length, 4)
  assert.deepEqual(
    entries.map(({ unread }) => unread),
    [
      [
        { field: 'akaList/aka/category', value: 'middling' },
        { field: 'idList/id', value: 'Frequency Male' },
        { field: 'programList/colour', value: 'blue' },
      ],
      [{ field: 'akaList/aka/type', value: 'x.k.a.' }],
      [{ field: 'sdnType', value: 'Submarine' }],
      [],
    ],
  )
  assert.equal(entries[2]?.schema, 'LegalEntity')
})

test('what an enhanced edition says beyond the rules is unread, and what holds it back is told', async () => {
  const odd = enhanced
    .replace(
      '<filters>',
      '<filters><sanctionsPrograms><sanctionsProgram>ORRIN</sanctionsProgram></sanctionsPrograms>',
    )
    .replace('datePublished="2031-03-01"', 'datePublished="2031-02-30"')
    .replace('>A.K.A.</aliasType>', '>X.K.A.</aliasType>')
    .replace('>Cyrillic</script>', '>Tengwar</script>')
    .replace('>Gender</type>', '>Frequency</type>')
    .replace('<fromDateBegin>1962-08-10</fromDateBegin>', '<fromDateBegin>1962-08-11</fromDateBegin>')
    .replace('<features>', '<features mood="blue">')
    .replace('id="90002"', 'id="90001"')
  const { entries, told } = await readAll(filesOf({ 'sdn_enhanced.xml': odd }))
  assert.deepEqual(
    told.findings.map(({ message }) => message),
    [
      'not the whole list, but sanctionsPrograms/sanctionsProgram "ORRIN"',
      'us-sdn:90001 is listed again, as "GOLDEN OAT TRADING CO., LTD."; the first is in line 7',
    ],
  )
  const [person] = entries
  assert.equal(person?.listing.listedOn, null)
  const unread = person?.unread ?? []
  assert.deepEqual(unread.map(({ field }) => field).toSorted(), [
    'features/@mood',
    'features/feature',
    'features/feature/valueDate/fromDateBegin',
    'features/feature/valueDate/fromDateEnd',
    'features/feature/valueDate/isApproximate',
    'features/feature/valueDate/toDateBegin',
    'features/feature/valueDate/toDateEnd',
    'names/name/aliasType',
    'names/name/translations/translation/script',
    'sanctionsLists/sanctionsList/@datePublished',
  ])
  assert.ok(unread.some(({ value }) => value === 'Frequency Male'))
})

test('what an advanced edition leaves without its other half is told', async () => {
  const odd = advanced
    .replace('ProfileID="90005"', 'ProfileID="90009"')
    .replace('From-ProfileID="90003"', 'From-ProfileID="90008"')
    .replace(/IdentityID="\d+" IssuedBy/u, 'IdentityID="77" IssuedBy')
    .replace(/To-ProfileID="90002"/u, 'To-ProfileID="90007"')
    .replace(
      '<SanctionsEntryLinks />',
      '<SanctionsEntryLinks><SanctionsEntryLink ID="1" /></SanctionsEntryLinks>',
    )
    .replace(/(<DistinctParty FixedRef="90002">\s*)<Comment>/u, '$1<Comment>Born of a lamp; ')
    .replace(/FeatureTypeID="\d+"/u, 'FeatureTypeID="5"')
    .replace('<Month>8</Month>', '<Month>18</Month>')
  const { entries, told } = await readAll(filesOf({ 'sdn_advanced.xml': odd }))
  assert.deepEqual(
    told.findings.map(({ message }) => message).toSorted(),
    [
      'SanctionsEntryLink: no edition known has one, and none is read',
      'a SanctionsEntry of profile 90009, which no record has',
      'a document of identity 77, which no record has',
      'a relationship of profile 90008, which no record has',
      'record 90005 has no SanctionsEntry',
    ].toSorted(),
  )
  const [person, body] = entries
  assert.deepEqual(person?.properties['linkedTo'], undefined)
  assert.deepEqual(person?.properties['relationship'], [
    'Acting for or on behalf of: a party that is not in the file (quality High, uid 90007)',
  ])
  assert.deepEqual(body?.unread, [{ field: 'Comment', value: 'Born of a lamp' }])
  assert.ok(person?.unread.some(({ value }) => value.startsWith('FeatureTypeID 5')))
  assert.ok(person.unread.some(({ field, value }) => field.endsWith('/Month') && value === '18'))
})

test('what cannot be read says file, line and value', async () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      'sdn.xml',
      classic.replace('<uid>90001</uid>', '<uid>9o</uid>'),
      /^sdn\.xml line 7: uid "9o": expected/u,
    ],
    [
      'sdn.xml',
      classic.replace('<lastName>LAMPLIGHTER</lastName>', '<lastName>?</lastName>'),
      /^sdn\.xml line \d+: record 90003 without a name/u,
    ],
    [
      'sdn_enhanced.xml',
      enhanced.replace('entity id="90001"', 'entity'),
      /line 7: id "": expected a number/u,
    ],
    [
      'sdn_advanced.xml',
      advanced.replace('FixedRef="90001"', 'FixedRef="A"'),
      /FixedRef "A": expected a number/u,
    ],
    ['sdn.xml', classic.replace('<sdnList', '<!DOCTYPE sdnList><sdnList'), /a DOCTYPE/u],
  ]
  for (const [name, content, message] of cases)
    await assert.rejects(readAll(filesOf({ [name]: content })), (error) => {
      assert.ok(error instanceof UnreadableList, String(error))
      assert.match(error.message, message)
      return true
    })
  const told = { publishedOn: null, findings: [], missing: [] }
  for (const layout of usSdn.layouts)
    await assert.rejects(Array.fromAsync(usSdn.read([], layout, told)), UnreadableList)
})

test('a date is never more precise than its span of days', () => {
  const span = (first: string, last: string): DaySpan => ({ first, last })
  const words = (from: DaySpan, to: DaySpan, isApproximate = false): string | null =>
    dateWords({ from, to, isApproximate })
  const day = (text: string): DaySpan => span(text, text)
  assert.equal(words(day('1962-08-10'), day('1962-08-10')), '10 Aug 1962')
  assert.equal(words(day('1962-01-01'), day('1962-12-31')), '1962')
  assert.equal(words(day('1962-01-01'), day('1962-12-31'), true), 'circa 1962')
  assert.equal(words(day('2024-02-01'), day('2024-02-29')), 'Feb 2024')
  assert.equal(words(span('1951-01-01', '1951-12-31'), span('1953-01-01', '1953-12-31')), '1951 to 1953')
  assert.equal(words(day('1951-01-01'), day('1953-12-31')), '01 Jan 1951 to 31 Dec 1953')
  assert.equal(
    words(span('1955-03-01', '1955-03-31'), span('1956-03-01', '1956-03-31')),
    'Mar 1955 to Mar 1956',
  )
  for (const [from, to] of [
    ['1962-02-30', '1962-02-30'],
    ['1963-01-02', '1962-01-02'],
    ['', '1962'],
    ['1962-13-01', '1962-13-01'],
  ] as const)
    assert.equal(words(day(from), day(to)), null, from)
})

test('a name of typed parts is written as in the delimited text', () => {
  const named = (...parts: readonly (readonly [string, string])[]): string =>
    nameOfParts(
      parts.map(([label, value]) => ({ label, value })),
      true,
    )
  assert.equal(
    named(['First Name', 'Orlando'], ['Last Name', 'al-Quill'], ['Middle Name', "'Ubayd"]),
    "AL-QUILL, Orlando 'Ubayd",
  )
  assert.equal(named(['Nickname', 'The Lamp']), 'The Lamp')
  assert.equal(named(['Entity Name', 'Golden Oat']), 'GOLDEN OAT')
  assert.equal(named(['First Name', 'Una']), 'Una')
  assert.equal(named(), '')
})

test('every kind of feature and document that the publisher names is read', async (t) => {
  const sample = realSample(t, 'us-sdn-enhanced-subset-2024-08-28.xml', 'sdn_enhanced.xml')
  if (sample === null) return
  const xml = Buffer.concat(await Array.fromAsync(sample.read())).toString('utf8')
  const kinds = [
    ...xml.matchAll(/<featureType [^>]*>\s*<type>([^<]+)<\/type>\s*<detailType[^>]*>(\w+)/gu),
    ...xml.matchAll(/<type>ID DOCUMENT TYPE<\/type>\s*<value>([^<]+)/gu),
  ].map(([, kind = '', detail = '']) => [kind, detail] as const)
  assert.ok(kinds.length > 150)
  const values: Readonly<Record<string, string>> = {
    Gender: 'Male',
    'Vessel Year of Build': '1987',
    'Chinese Commercial Code': '1234 5678',
  }
  const unread = kinds.filter(([kind, detail]) => {
    const value = values[kind] ?? (detail === 'DATE' ? '10 Aug 1962' : 'A12345678')
    return !readLabelled(labelOf(kind), value, new RemarkFacts('Organization'))
  })
  // An address, which no remarks have.
  assert.deepEqual(unread, [['Location', 'TEXT']])
})

test('counts tell only what differs', async () => {
  const { entries } = await readFixture('sdn.xml')
  assert.deepEqual(counts(compare(entries, entries, COMMON, PROPERTIES)), {})
})
