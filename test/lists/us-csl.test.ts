import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usBisDpl, usBisEl, usBisMeu, usBisUvl, usCmic, usDtc, usIsn } from '../../src/lists/us-csl/index.ts'
import { OFAC_COPIES } from '../../src/lists/us-csl/sub-lists.ts'
import { fileOf } from './support.ts'
import {
  bytesOf,
  fixture,
  readOrRefused,
  readWith,
  survivesDamage,
  survivesEncodings,
} from './us-csl-support.ts'

const ALL = [usBisEl, usBisMeu, usBisUvl, usBisDpl, usIsn, usDtc, usCmic]
const CSV = fixture('us-csl/consolidated.csv')
const JSON_FILE = fixture('us-csl/consolidated.json')

test('a record becomes an entry with all that the publisher says', async () => {
  const { layout, entries, told } = await readWith(usBisEl, [CSV])
  assert.equal(layout?.id, 'csv')
  assert.deepEqual(told, { publishedOn: null, findings: [], missing: [] })
  const [first] = entries
  assert.ok(first)
  assert.equal(first.key, 'us-bis-el:cn-kite-works-zembla')
  assert.deepEqual(
    first.names.map(({ value, kind, strength, note }) => [value, kind, strength, note ?? '']),
    [
      ['Zembla Kite Works', 'primary', 'strong', 'Zembla Kite Works (ZKW)'],
      ['ZKW', 'alias', 'weak', ''],
      ['Kite Works of Zembla', 'alias', 'strong', ''],
      ['ZKW-Export', 'alias', 'strong', ''],
    ],
  )
  assert.deepEqual(first.properties, {
    nameCell: ['Zembla Kite Works (ZKW)'],
    aliasCell: ['and ZKW-Export'],
    address: ['1 Mill Lane, Kowloon, HK', '2 Tide Road, Gondal, CN'],
    federalRegisterNotice: ['99 FR 1234'],
    licenseRequirement: ['For all items subject to the EAR.'],
    licensePolicy: ['Presumption of denial.'],
    sourceUrl: ['http://lists.example/el', 'http://lists.example/about'],
    recordId: ['a1'.repeat(20)],
  })
  assert.deepEqual(first.listing, {
    programmes: ['EL'],
    listedOn: { date: '2031-03-01', basis: 'stated' },
    amendedOn: [],
    measures: ['export-control'],
    legalBasis: '15 CFR part 744, Supplement No. 4; 99 FR 1234',
    reasons: null,
  })
  assert.deepEqual(
    entries.map(({ key }) => key),
    [
      'us-bis-el:cn-kite-works-zembla',
      'us-bis-el:cn-kite-works-zembla-2032-04-02',
      'us-bis-el:ru-co-dragon-loom-ltd',
    ],
  )
  assert.deepEqual(entries[2]?.properties['parent'], ['Grand Union of Dragons'])
})

test('each list takes its own records, and none those of OFAC’s lists', async () => {
  for (const file of [CSV, JSON_FILE]) {
    const read = await Promise.all(ALL.map(async (adapter) => (await readWith(adapter, [file])).entries))
    assert.deepEqual(
      read.map((entries) => entries.length),
      [3, 1, 1, 1, 1, 1, 1],
    )
    // Twelve records, of which three are copies: an SDN, an SSI and a CAPTA entry.
    assert.equal(read.flat().length, 12 - 3)
    assert.ok(!JSON.stringify(read).includes('TIDE BANK'))
  }
  assert.ok(OFAC_COPIES.every((copy) => ALL.every(({ list }) => !copy.includes(list))))
})

test('measures, numbers and dates are those of each list', async () => {
  const first = await Promise.all(ALL.map(async (adapter) => (await readWith(adapter, [CSV])).entries[0]))
  assert.deepEqual(
    first.map((entry) => entry?.listing.measures),
    [
      ['export-control'],
      ['export-control'],
      ['export-control'],
      ['export-control', 'debarment'],
      ['asset-freeze', 'export-control'],
      ['export-control', 'debarment'],
      ['investment-ban'],
    ],
  )
  const [, , , denied, isn, , cmic] = first
  assert.deepEqual(denied?.properties['endDate'], ['2041-01-02'])
  assert.equal(isn?.listing.legalBasis, 'E.O. 13382, INKSNA; Vol. 99, No. 1, 01/02/31')
  assert.equal(cmic?.key, 'us-cmic:90001')
  assert.equal(cmic?.schema, 'Organization')
  assert.deepEqual(cmic?.listing.listedOn, { date: '2031-06-03', basis: 'stated' })
  assert.deepEqual(cmic?.identifiers, [
    {
      kind: 'uscCode',
      value: '91000000000000000X',
      country: 'CN',
      note: 'Unified Social Credit Code (USCC)',
    },
  ])
  assert.deepEqual(cmic?.properties['notes'], [
    'Target Type: Public Company',
    'Mystery Number: 2030-01-01, K1',
  ])
})

test('the JSON says the same as the CSV, and what no rule reads is kept', async () => {
  for (const adapter of ALL) {
    const csv = await readWith(adapter, [CSV])
    const json = await readWith(adapter, [CSV, JSON_FILE])
    assert.equal(json.layout?.id, 'json')
    assert.deepEqual(
      json.entries.map((entry) => ({ ...entry, unread: [] })),
      csv.entries,
    )
  }
  const { entries } = await readWith(usBisEl, [JSON_FILE])
  assert.deepEqual(entries[0]?.unread, [{ field: 'shoe_size', value: '44' }])
})

test('the derived files are read by their list, a record of several parties as several entries', async () => {
  const files = [fixture('us-csl/entity-list.json'), fixture('us-csl/military-end-user-list.json')]
  const el = await readWith(usBisEl, files)
  assert.equal(el.layout?.id, 'derived')
  assert.deepEqual(
    el.entries.map(({ key, names }) => [key, names.map(({ value, strength }) => [value, strength])]),
    [
      [
        'us-bis-el:cn-kite-works-zembla',
        [
          ['Zembla Kite Works', 'strong'],
          ['ZKW', 'weak'],
          ['Kite Works of Zembla', 'strong'],
          ['珍宝风筝厂', 'weak'],
        ],
      ],
      ['us-bis-el:hk-01-address', [['Address 01', 'weak']]],
    ],
  )
  const meu = await readWith(usBisMeu, files)
  assert.deepEqual(
    meu.entries.map(({ key }) => key),
    [
      'us-bis-meu:cn-falcon-institute-loft',
      'us-bis-meu:cn-co-kite-loft-ltd',
      'us-bis-meu:cn-dragon-factory-loft',
    ],
  )
  assert.equal(await usBisUvl.recognise(files), null)
})

test('an unknown source is a finding; a header or a record that lacks something is refused', async () => {
  const text = Buffer.from(await bytesOf(CSV)).toString('utf8')
  const strange = text.replaceAll('Unverified List (UVL)', 'List of Kites (LOK)')
  const { told } = await readWith(usBisEl, [fileOf(strange, 4096, 'consolidated.csv')])
  assert.equal(told.findings.length, 1)
  assert.match(told.findings[0]?.message ?? '', /source "List of Kites \(LOK\)/)
  const read = (content: string): Promise<unknown> =>
    readWith(usBisEl, [fileOf(content, 4096, 'consolidated.csv')])
  await assert.rejects(
    read(text.replace('Zembla Kite Works (ZKW)', '?')),
    /consolidated\.csv line 2: record without a name: "\?"/,
  )
  await assert.rejects(read(text.replace('entity_number', 'name')), /line 1: column "name" twice/)
  assert.equal(await usBisEl.recognise([fileOf('a,b\n', 4096, 'consolidated.csv')]), null)
  assert.equal(await usBisEl.recognise([]), null)
})

test('an entity_number met again is a finding, and its record is left out', async () => {
  const text = Buffer.from(await bytesOf(CSV)).toString('utf8')
  const row = text.split('\n').find((each) => each.startsWith('90001,')) ?? ''
  const { entries, told } = await readWith(usCmic, [
    fileOf(text + row.replace('KITE AND DRAGON', 'DRAGON AND KITE'), 4096, 'consolidated.csv'),
  ])
  assert.equal(entries.length, 1)
  assert.deepEqual(
    told.findings.map(({ line, message }) => [line, message]),
    [[14, 'us-cmic:90001 is listed again; the first is in line 10']],
  )
})

test('damage is read or refused as unreadable', { timeout: 120_000 }, async () => {
  await survivesDamage(usBisEl, CSV, { cutIsRefused: false })
  await survivesDamage(usCmic, JSON_FILE, { cutIsRefused: true })
  await survivesDamage(usBisMeu, fixture('us-csl/military-end-user-list.json'), { cutIsRefused: true })
  for (const file of [CSV, JSON_FILE]) await survivesEncodings(usBisEl, file)
})

test('many records of one name, long cells and deep JSON take no more time than their length asks for', async () => {
  const started = performance.now()
  const text = Buffer.from(await bytesOf(CSV)).toString('utf8')
  const [header = '', row = ''] = text.split('\n')
  const many = await readWith(usBisEl, [
    fileOf(`${header}\n${`${row}\n`.repeat(20_000)}`, 65_536, 'consolidated.csv'),
  ])
  assert.equal(new Set(many.entries.map(({ key }) => key)).size, 20_000)
  for (const unit of ['a', '?', '(', 'a (', ', ', 'a.k.a. ', 'a/k/a b ', ' and ', '; ', 'A?b ', ' - ', '. '])
    for (const length of [3_900, 999_000]) {
      const cell = unit.repeat(length / unit.length)
      for (const part of ['Zembla Kite Works (ZKW)', 'Kite Works of Zembla', '1 Mill Lane, Kowloon, HK'])
        await readOrRefused(usBisEl, 'consolidated.csv', text.replace(part, cell), 65_536)
    }
  for (const deep of ['[', '{"a":', '{"results":[', '{"results":[{"a":'])
    assert.equal(
      await readOrRefused(usBisEl, 'consolidated.json', `{"results":[${deep.repeat(100_000)}`, 65_536),
      'refused',
    )
  assert.ok(performance.now() - started < 60_000)
})
