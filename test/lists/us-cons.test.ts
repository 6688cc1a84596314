import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type JudgedEdition, judge, summarise } from '../../src/lists/index.ts'
import { usCons } from '../../src/lists/us-cons/index.ts'
import { type Entry, type LayoutField, parsePartialDate } from '../../src/record/index.ts'
import { compare, counts } from './us-layouts-compare.ts'
import { type ReadEdition, readAll, realFiles, realSample } from './us-sdn-files.ts'

interface Expected {
  readonly layout: string
  readonly entries: number
  readonly names: number
  readonly weak: number
  readonly originalScript: number
  /** What the file says of its day; an edition may be kept under a later one. */
  readonly publishedOn: string | null
}

const EDITIONS: Readonly<Record<string, Expected>> = {
  '2019-03-14': of('classic', 375, 1_293, 31, 0, '2019-03-14'),
  '2019-08-15': of('advanced', 375, 1_293, 31, 0, '2019-03-14'),
  '2022-02-22': of('classic', 444, 1_515, 61, 0, '2022-02-22'),
  '2022-02-24': of('classic', 462, 1_641, 71, 0, '2022-02-24'),
  '2025-01-10': of('enhanced', 443, 1_624, 71, 45, '2025-01-10'),
  '2025-12-18': of('classic', 442, 1_587, 72, 0, '2025-12-18'),
  '2025-12-19': of('csv', 442, 1_587, 72, 0, null),
  '2026-01-08': of('classic', 442, 1_586, 72, 0, '2026-01-08'),
}

function of(
  layout: string,
  entries: number,
  names: number,
  weak: number,
  originalScript: number,
  publishedOn: string | null,
): Expected {
  return { layout, entries, names, weak, originalScript, publishedOn }
}

async function edition(t: TestContext, date: string): Promise<ReadEdition | null> {
  const files = realFiles(t, `us-cons/${date}`)
  return files === null ? null : readAll(files, usCons)
}

for (const [date, expected] of Object.entries(EDITIONS))
  test(`the edition of ${date}`, async (t) => {
    const read = await edition(t, date)
    if (read === null) return
    const names = read.entries.flatMap((each) => each.names)
    assert.deepEqual(
      of(
        read.layout,
        read.entries.length,
        names.length,
        names.filter(({ strength }) => strength === 'weak').length,
        names.filter(({ kind }) => kind === 'original-script').length,
        read.told.publishedOn,
      ),
      expected,
    )
    assert.deepEqual([read.told.findings, read.told.missing], [[], []])
    assert.deepEqual(
      read.entries.flatMap(({ unread }) => unread),
      [],
    )
    for (const { key, listing } of read.entries) {
      assert.ok(listing.programmes.length > 0, key)
      assert.ok(listing.measures.length > 0 && !listing.measures.includes('asset-freeze'), key)
    }
  })

/** What all layouts carry, save what the delimited text words otherwise. */
const FIELDS: readonly LayoutField[] = [
  'names',
  'aliases',
  'weakAliases',
  'dates',
  'birthPlaces',
  'countries',
  'identifiers',
  'positions',
  'addresses',
  'programmes',
  'measures',
  'remarks',
]
const PROPERTIES = [
  'gender',
  'website',
  'email',
  'linkedTo',
  'secondarySanctionsRisk',
  'executiveOrderInformation',
  'caatsaInformation',
  'directiveDates',
  'classification',
  'sector',
  'incorporationDate',
  'issuerName',
  'political',
]

test('classic and delimited text of one state of the list say the same', async (t) => {
  const [classic, csv] = [await edition(t, '2025-12-18'), await edition(t, '2025-12-19')]
  if (classic === null || csv === null) return
  const compared = compare(classic.entries, csv.entries, FIELDS, PROPERTIES)
  assert.deepEqual([compared.shared, compared.onlyFirst, compared.onlySecond], [442, [], []])
  // The delimited text has apostrophes for quotation marks.
  assert.deepEqual(counts(compared), { aliases: 1 })
  for (const { key, first, second } of compared.differ['aliases'] ?? []) {
    const plain = (words: readonly string[]): string => words.join(' ').replace(/[\\"']/gu, '')
    assert.equal(plain(first), plain(second), key)
  }
})

test('advanced and classic of one state of the list say the same', async (t) => {
  const [advanced, classic] = [await edition(t, '2019-08-15'), await edition(t, '2019-03-14')]
  if (advanced === null || classic === null) return
  const compared = compare(advanced.entries, classic.entries, FIELDS, PROPERTIES)
  assert.deepEqual([compared.shared, compared.onlyFirst, compared.onlySecond], [375, [], []])
  assert.deepEqual(counts(compared), {})
})

test('enhanced and a later classic edition differ by amendments only', async (t) => {
  const [enhanced, classic] = [await edition(t, '2025-01-10'), await edition(t, '2025-12-18')]
  if (enhanced === null || classic === null) return
  const compared = compare(enhanced.entries, classic.entries, FIELDS, PROPERTIES)
  assert.deepEqual([compared.shared, compared.onlyFirst, compared.onlySecond], [442, ['us-cons:26182'], []])
  // Designated under another programme in the meantime, and their records revised with it.
  const amended = new Set(
    [...(compared.differ['programmes'] ?? []), ...(compared.differ['secondarySanctionsRisk'] ?? [])].map(
      ({ key }) => key,
    ),
  )
  assert.equal(amended.size, 13)
  const others = Object.entries(compared.differ).flatMap(([what, differ]) =>
    differ.filter(({ key }) => !amended.has(key)).map(({ key }) => `${what} ${key}`),
  )
  assert.deepEqual(others, [
    // A country of issue that was taken away, and one that was added.
    'identifiers us-cons:17013',
    'identifiers us-cons:18784',
    // An acronym in Cyrillic, which the classic layout cannot carry.
    'weakAliases us-cons:34736',
  ])
  t.diagnostic(JSON.stringify(counts(compared)))
})

test('no edition is held back, whatever the layout of the one before', async (t) => {
  let previous: JudgedEdition | null = null
  for (const date of Object.keys(EDITIONS)) {
    const read = await edition(t, date)
    if (read === null) return
    const layout = usCons.layouts.find(({ id }) => id === read.layout)
    assert.ok(layout)
    const summary = summarise()
    for (const each of read.entries) summary.add(each)
    const next: JudgedEdition = { date, summary: summary.made(), layout }
    assert.deepEqual(judge(usCons.bounds, previous, next, read.told.findings), [], date)
    previous = next
  }
})

test('since when a party is listed', async (t) => {
  const [enhanced, advanced] = [await edition(t, '2025-01-10'), await edition(t, '2019-08-15')]
  if (enhanced === null || advanced === null) return
  const since = (read: ReadEdition): ReadonlyMap<string, string | null> =>
    new Map(read.entries.map(({ key, listing }) => [key, listing.listedOn?.date ?? null]))
  const [now, then] = [since(enhanced), since(advanced)]
  for (const { entries } of [enhanced, advanced])
    for (const { key, listing } of entries) assert.equal(listing.listedOn?.basis, 'stated', key)
  assert.equal(now.get('us-cons:9639'), '2006-04-12', 'the list of 2006, not the consolidated one of 2014')
  assert.equal(now.get('us-cons:17014'), '2014-07-29')
  const moved = [...then].filter(([key, date]) => now.has(key) && now.get(key) !== date)
  assert.deepEqual(moved, [])
})

const MEASURES: Readonly<Record<string, number>> = {
  sectoral: 292,
  'financial-restrictions': 80,
  'investment-ban': 68,
  'dealings-ban': 1,
  'export-control financial-restrictions': 1,
  'financial-restrictions investment-ban': 1,
}

test('what a listing imposes', async (t) => {
  const read = await edition(t, '2025-01-10')
  if (read === null) return
  const byMeasures = new Map<string, number>()
  for (const { listing } of read.entries) {
    const measures = listing.measures.join(' ')
    byMeasures.set(measures, (byMeasures.get(measures) ?? 0) + 1)
  }
  assert.deepEqual(Object.fromEntries(byMeasures), MEASURES)
})

test('names in their own script', async (t) => {
  const read = await edition(t, '2025-01-10')
  if (read === null) return
  const scripts = read.entries
    .flatMap(({ names }) => names)
    .filter(({ kind }) => kind === 'original-script')
    .map(({ script }) => script)
  const count = (script: string): number => scripts.filter((each) => each === script).length
  assert.deepEqual([count('Cyrl'), count('Hans'), count('Hant')], [39, 5, 1])
})

test('relations in the direction that the file states', async (t) => {
  const [enhanced, advanced] = [await edition(t, '2025-01-10'), await edition(t, '2019-08-15')]
  if (enhanced === null || advanced === null) return
  const relations = ({ entries }: ReadEdition): readonly string[] =>
    entries.flatMap(({ properties }) => properties['relationship'] ?? [])
  assert.equal(relations(enhanced).length, 283)
  assert.equal(relations(advanced).length, 275)
  const bank = enhanced.entries.find(({ key }) => key === 'us-cons:18267')
  assert.match(bank?.properties['relationship']?.[0] ?? '', /^Owned or Controlled By: .+ROSNEFT/u)
})

test('the enhanced sample of the SDN list says what its delimited text says', async (t) => {
  const sample = realSample(t, 'us-sdn-enhanced-subset-2024-08-28.xml', 'sdn_enhanced.xml')
  const [files, older] = [realFiles(t, 'us-sdn/2024-05-03'), realFiles(t, 'us-sdn/2022-01-31')]
  if (sample === null || files === null || older === null) return
  const [enhanced, csv] = [await readAll([sample]), await readAll(files)]
  assert.deepEqual(
    enhanced.told.findings.map(({ message }) => message),
    ['not the whole list, but sanctionsPrograms/sanctionsProgram "IRGC"'],
  )
  assert.equal(enhanced.entries.length, 293)
  // That edition has its primary file only: aliases and addresses are compared with an older one.
  const fields = FIELDS.filter((field) => !['aliases', 'addresses', 'countries'].includes(field))
  const compared = compare(enhanced.entries, csv.entries, fields, [
    ...PROPERTIES,
    'title',
    'model',
    'operator',
  ])
  assert.equal(compared.shared, 293)
  assert.deepEqual(counts(compared), {
    // An acronym in Cyrillic, which delimited text cannot carry.
    weakAliases: 1,
    // Added to the record between the two days.
    programmes: 3,
    secondarySanctionsRisk: 1,
    // A filtered file gives no name for a party that it leaves out.
    linkedTo: 17,
  })
  const names = new Set(enhanced.entries.map(({ key }) => key))
  for (const { key, second } of compared.differ['linkedTo'] ?? []) assert.deepEqual(second.length, 1, key)
  for (const { listing, key } of enhanced.entries) assert.equal(listing.listedOn?.basis, 'stated', key)
  const unread = enhanced.entries.flatMap((each) => each.unread)
  assert.deepEqual(unread, [
    { field: 'generalInfo/remarks', value: "Driver's License is issued by the State of Texas" },
  ])

  const before = (await readAll(older)).entries.filter(({ key }) => names.has(key))
  const since = compare(enhanced.entries, before, ['names', 'aliases', 'dates', 'addresses'])
  t.diagnostic(`of ${since.shared} shared with 2022-01-31: ${JSON.stringify(counts(since))}`)
  for (const [what, differ] of Object.entries(since.differ))
    assert.ok(differ.length <= since.shared * 0.15, `${what}: ${differ.length} of ${since.shared}`)
})

/** Every text of a file, by the record that it stands in and the element's name, read here in the plainest way. */
function textsOf(
  xml: string,
  record: RegExp,
  key: RegExp,
): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const found = new Map<string, readonly (readonly [string, string])[]>()
  for (const [whole] of xml.matchAll(record)) {
    const id = key.exec(whole)?.[1]
    assert.ok(id !== undefined)
    found.set(
      `us-cons:${id}`,
      [...whole.matchAll(/<(\w+)[^<>]*>([^<>]+)<\//gu)].map(
        ([, name = '', text = '']) => [name, text] as const,
      ),
    )
  }
  return found
}

const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/&#?\w+;/gu, ' ')
    .replaceAll(/\\["\\/bfnrt]/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Elements that say nothing of the party, or in words that the vocabulary has its own for. */
const NOT_OF_THE_PARTY = new Set(
  [
    ['uid', 'mainEntry', 'sdnType', 'category'],
    [
      'identityId',
      'entityType',
      'isPrimary',
      'isLowQuality',
      'aliasType',
      'script',
      'versionId',
      'valueRefId',
    ],
    ['fromDateBegin', 'fromDateEnd', 'toDateBegin', 'toDateEnd', 'isApproximate', 'isDateRange', 'isValid'],
  ].flat(),
)

/** What a rule turns into the name of a field. */
const LABELS =
  /^(?:[afn]\.k\.a\.|ISIN|Gender|Website|Email Address|Organization Established Date|Organization Type:|Target Type|Secondary sanctions risk:|Issuer Name|Nationality of Registration|Birthdate|Place of Birth|(?:Nationality|Citizenship) Country|.* Name|Nickname|ADDRESS[123]|CITY|STATE\/PROVINCE|POSTAL CODE|REGION)$/u

for (const [date, record, key] of [
  ['2022-02-24', /<sdnEntry>.*?<\/sdnEntry>/gsu, /<uid>(\d+)</u],
  ['2025-12-18', /<sdnEntry>.*?<\/sdnEntry>/gsu, /<uid>(\d+)</u],
  ['2025-01-10', /<entity id.*?<\/entity>/gsu, /^<entity id="(\d+)"/u],
  ['2019-08-15', /<DistinctParty .*?<\/DistinctParty>/gsu, /FixedRef="(\d+)"/u],
] as const)
  test(`no word of ${date} is lost`, async (t) => {
    const files = realFiles(t, `us-cons/${date}`)
    if (files === null) return
    const chunks = await Promise.all(files.map((file) => Array.fromAsync(file.read())))
    const xml = Buffer.concat(chunks.flat()).toString('utf8')
    const { entries } = await readAll(files, usCons)
    const texts = textsOf(xml, record, key)
    assert.equal(texts.size, entries.length)
    let walked = 0
    const lost: string[] = []
    for (const entry of entries) {
      const whole = JSON.stringify(entry)
      const words = new Set(wordsOf(whole))
      for (const [name, text] of texts.get(entry.key) ?? []) {
        if (NOT_OF_THE_PARTY.has(name) || /^(?:Year|Month|Day)$/u.test(name)) continue
        if ((name === 'type' || name === 'idType') && LABELS.test(text)) continue
        walked++
        const day = parsePartialDate(text)?.edtf
        const isThere = wordsOf(text.replace('(Linked To: ', '(')).every((word) => words.has(word))
        if (!isThere && (day === undefined || !whole.includes(day)))
          lost.push(`${entry.key} ${name}: ${text}`)
      }
    }
    t.diagnostic(`${walked} texts`)
    assert.deepEqual(lost, [])
    if (date === '2019-08-15') assertJoined(xml, entries)
  })

/** What the advanced layout keeps outside of its parties is in some entry too. */
function assertJoined(xml: string, entries: readonly Entry[]): void {
  const text = wordsOf(JSON.stringify(entries))
  const words = new Set(text)
  for (const [, value = ''] of xml.matchAll(/<(?:Value|IDRegistrationNo|IssuingAuthority)>([^<]+)</gu))
    assert.ok(
      wordsOf(value).every((word) => words.has(word)),
      value,
    )
  const documents = [...xml.matchAll(/<IDRegDocument /gu)].length
  const kinds = new Set(['passportNumber', 'idNumber', 'registrationNumber', 'taxNumber', 'vatCode'])
  const numbers = entries.flatMap(({ identifiers }) => identifiers).filter(({ note }) => note !== null)
  assert.ok(numbers.filter(({ kind }) => kinds.has(kind) || kind.endsWith('Code')).length >= documents)
  for (const what of [
    'Consolidated List',
    'CAPTA List',
    'FSE List',
    'Sectoral Sanctions Identifications List',
  ])
    assert.ok(
      entries.some(({ properties }) => properties['sanctionsList']?.some((each) => each.startsWith(what))),
    )
}
