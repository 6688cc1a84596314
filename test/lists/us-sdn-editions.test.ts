import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SourceFile } from '../../src/lists/index.ts'
import { csvRows } from '../../src/lists/reading/csv-rows.ts'
import { usCons } from '../../src/lists/us-cons/index.ts'
import { usSdn } from '../../src/lists/us-sdn/index.ts'
import { type Entry, parsePartialDate } from '../../src/record/index.ts'
import { type ReadEdition, readAll, realFiles } from './us-sdn-files.ts'

interface Expected {
  readonly layout: string
  readonly entries: number
  /** Rows of alt.csv. */
  readonly aliases: number
  readonly vessels: number
  readonly aircraft: number
  readonly missing: readonly string[]
}

const COMMENTS = 'sdn_comments.csv'

const EDITIONS: Readonly<Record<string, Expected>> = {
  '2019-07-25': {
    layout: 'csv',
    entries: 7_773,
    aliases: 10_174,
    vessels: 363,
    aircraft: 220,
    missing: [COMMENTS],
  },
  '2021-04-25': {
    layout: 'csv',
    entries: 8_890,
    aliases: 11_742,
    vessels: 403,
    aircraft: 277,
    missing: [COMMENTS],
  },
  '2022-01-31': {
    layout: 'csv',
    entries: 9_043,
    aliases: 12_409,
    vessels: 420,
    aircraft: 280,
    missing: [COMMENTS],
  },
  '2024-02-20': {
    layout: 'csv-primary-only',
    entries: 13_931,
    aliases: 0,
    vessels: 786,
    aircraft: 382,
    missing: ['alt.csv', 'add.csv', COMMENTS],
  },
  '2024-02-23': {
    layout: 'csv-primary-only',
    entries: 14_484,
    aliases: 0,
    vessels: 798,
    aircraft: 382,
    missing: ['alt.csv', 'add.csv', COMMENTS],
  },
  '2024-05-03': {
    layout: 'csv-primary-only',
    entries: 14_965,
    aliases: 0,
    vessels: 851,
    aircraft: 376,
    missing: ['alt.csv', 'add.csv', COMMENTS],
  },
  '2026-08-18': {
    layout: 'csv-names-only-without-add',
    entries: 19_202,
    aliases: 20_183,
    vessels: 0,
    aircraft: 0,
    missing: ['add.csv'],
  },
  '2026-08-20': {
    layout: 'csv-names-only-without-add',
    entries: 19_249,
    aliases: 20_194,
    vessels: 0,
    aircraft: 0,
    missing: ['add.csv'],
  },
}

for (const [date, expected] of Object.entries(EDITIONS))
  test(`the edition of ${date}`, async (t) => {
    const files = realFiles(t, `us-sdn/${date}`)
    if (files === null) return
    const started = performance.now()
    const { layout, entries, told } = await readAll(files)
    const seconds = (performance.now() - started) / 1000
    assert.equal(layout, expected.layout)
    assert.equal(entries.length, expected.entries)
    assert.equal(new Set(entries.map(({ key }) => key)).size, expected.entries)
    const others = entries
      .flatMap(({ names }) => names)
      .filter(({ kind, strength }) => kind !== 'primary' && strength === 'strong')
    assert.equal(others.length, expected.aliases)
    assert.deepEqual(told.missing, expected.missing)
    if (date !== '2022-01-31') assert.deepEqual(told.findings, [])
    if (expected.vessels > 0) {
      assertVessels(entries, expected)
      const { segments, lost } = await remarksOf(files, entries)
      assert.deepEqual(lost, [])
      const unread = entries.flatMap((each) => each.unread)
      const cutOff = unread.filter(({ field }) => field === 'Remarks/cut-off')
      t.diagnostic(
        `${segments} segments, ${unread.length - cutOff.length} unread, ${cutOff.length} cut off; ${seconds.toFixed(2)} s`,
      )
      assert.ok(unread.length < segments * 0.003, `${unread.length} of ${segments} segments are unread`)
    }
  })

test('the damaged id of 2022-01-31 and the address without a party are told', async (t) => {
  const files = realFiles(t, 'us-sdn/2022-01-31')
  if (files === null) return
  const { told } = await readAll(files)
  assert.deepEqual(told.findings, [
    {
      file: 'sdn.csv',
      line: 9_044,
      message:
        'us-sdn:2677 is listed again, as "HAMER AND NAIL CONSTRUCTION LIMITED"; the first is in line 57',
    },
    { file: 'add.csv', line: 13_625, message: 'an address of us-sdn:34489, which sdn.csv does not have' },
  ])
})

test('Chen Quanguo', async (t) => {
  const files = realFiles(t, 'us-sdn/2021-04-25')
  if (files === null) return
  const { entries } = await readAll(files)
  const chen = entries.find(({ key }) => key === 'us-sdn:29220')
  assert.equal(chen?.names[0]?.value, 'CHEN, Quanguo')
  assert.deepEqual(chen.dates, [{ edtf: '1955', words: null }])
  assert.deepEqual(chen.properties['birthPlace'], ['Pingyu, Henan, China'])
  assert.deepEqual(chen.listing.programmes, ['GLOMAG'])
  assert.ok(chen.countries.some(({ role, code }) => role === 'birthCountry' && code === 'CN'))
})

test('an edition of names only carries no dates', async (t) => {
  const files = realFiles(t, 'us-sdn/2026-08-20')
  if (files === null) return
  const layout = await usSdn.recognise(files)
  for (const field of [
    'dates',
    'birthPlaces',
    'countries',
    'identifiers',
    'positions',
    'weakAliases',
    'remarks',
    'addresses',
  ] as const)
    assert.ok(layout?.carries.includes(field) === false, field)
  assert.deepEqual(layout?.carries, ['names', 'aliases', 'programmes'])
})

test('the consolidated list of the others is read by the same code', async (t) => {
  const files = realFiles(t, 'us-cons/2025-12-19')
  if (files === null) return
  const { layout, entries, told }: ReadEdition = await readAll(files, usCons)
  assert.equal(layout, 'csv')
  assert.deepEqual([told.findings, told.missing], [[], []])
  assert.equal(entries.length, 442)
  const unread = entries.flatMap((each) => each.unread)
  t.diagnostic(`${unread.length} segments unread`)
  assert.deepEqual(
    unread.filter(({ field }) => field !== 'Remarks'),
    [],
  )
  const bank = entries.find(({ key }) => key === 'us-cons:17014')
  assert.ok(bank?.identifiers.some(({ value }) => value === '1027700342890'))
})

function assertVessels(entries: readonly Entry[], { vessels, aircraft }: Expected): void {
  const ships = entries.filter(({ schema }) => schema === 'Vessel')
  const planes = entries.filter(({ schema }) => schema === 'Airplane')
  assert.deepEqual([ships.length, planes.length], [vessels, aircraft])
  const have = (kind: string, those: readonly Entry[]): number =>
    those.filter(({ identifiers }) => identifiers.some((each) => each.kind === kind)).length
  assert.ok(
    have('imoNumber', ships) > ships.length * 0.8,
    `${have('imoNumber', ships)} of ${ships.length} have an IMO number`,
  )
  assert.ok(have('serialNumber', planes) > planes.length * 0.9)
  assert.ok(planes.filter(({ properties }) => properties['model']).length > planes.length * 0.9)
  for (const { identifiers } of ships)
    for (const { kind, value } of identifiers) if (kind === 'imoNumber') assert.match(value, /^\d{7}$/u)
}

/** What the rules turn into a field's name: it need not be met again among the words of an entry. */
const KEYWORDS =
  /^(?:alt\. )?(?:DOB|POB|Nationality of Registration|nationality|citizen|Gender|[afn]\.k\.a\.|d\.b\.a\.|Occupation|Linked To|Secondary sanctions risk|Additional Sanctions Information|Organization (?:Established Date|Type)|Target Type|Registration Country|(?:Former |Other )?Vessel (?:Flag|Type|Year of Build)|Gross Registered Tonnage|Aircraft (?:Manufacture Date|Model|Type|Operator)|Website|Email(?: Address)?|(?:Tele)?phone(?: Number| No\.)?|Fax(?: No\.)?|Telex|Chinese Commercial Code|IFCA Determination|Position|Tribe|Subtribe)(?=[ :])/iu

/** How many segments the remarks have, and those with a word that the entry has nowhere. */
async function remarksOf(
  files: readonly SourceFile[],
  entries: readonly Entry[],
): Promise<{ readonly segments: number; readonly lost: readonly string[] }> {
  const primary = files.find(({ name }) => name === 'sdn.csv')
  assert.ok(primary)
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const byKey = new Map(entries.map((each) => [each.key, each]))
  const met = new Set<string>()
  const lost: string[] = []
  let segments = 0
  for await (const { cells } of csvRows(primary, { columns: 12 })) {
    const key = `us-sdn:${cells[0]}`
    const given = byKey.get(key)
    if (given === undefined || met.has(key)) continue
    met.add(key)
    const text = JSON.stringify(given)
    const words = new Set(wordsOf(text.replaceAll(/\\["\\/bfnrt]/gu, ' ')))
    const remarks = cells[11]?.trim() === '-0-' ? '' : (cells[11] ?? '')
    const columns = cells.slice(1, 11).filter((cell) => !['-0-', 'individual'].includes(cell.trim()))
    // Split here in the plainest way, so that the test does not share the mistakes of the code.
    for (const segment of remarks.split(';').map((each) => each.trim())) {
      segments++
      const said = segment.replace(KEYWORDS, '')
      const day = parsePartialDate(said)?.edtf
      const isThere = wordsOf(said).every((word) => word === 'alt' || words.has(word))
      if (!isThere && (day === undefined || !text.includes(day))) lost.push(`${key}: ${segment}`)
    }
    for (const cell of columns)
      if (!wordsOf(cell).every((word) => words.has(word) || word === 'aircraft')) lost.push(`${key}: ${cell}`)
  }
  return { segments, lost: lost.slice(0, 20) }
}
