import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openMirrored } from '../../src/fetch/index.ts'
import {
  type Adapter,
  adapterFor,
  type Bounds,
  ChangeCount,
  comparedFields,
  type EditionChange,
  type Finding,
  type JudgedEdition,
  judge,
  type SourceFile,
  sameInFields,
  summarise,
  type Told,
} from '../../src/lists/index.ts'
import type { Entry, Layout } from '../../src/record/index.ts'
import { realLists, repositoryPath } from '../support/folders.ts'
import { everything, fileAt, fileOf, realEdition, unSc } from './support.ts'

const BOUNDS: Bounds = { fewestEntries: 10, entriesMayFallBy: 0.05, fieldsMayFallBy: 0.1 }
const LAYOUT: Layout = { id: 'xml', carries: ['names', 'dates', 'addresses'] }

function edition(
  entriesOf: Readonly<Record<string, number>>,
  dates: number,
  layout = LAYOUT,
  date = '2030-01-01',
): JudgedEdition {
  const entries = Object.values(entriesOf).reduce((sum, count) => sum + count, 0)
  return {
    date,
    summary: {
      entries,
      filled: { names: entries, dates },
      programmes: Object.keys(entriesOf).toSorted(),
      entriesOf,
    },
    layout,
  }
}

const ENDED =
  'a programme that is gone as a whole was ended by an act of its authority, which can be looked up, or is missing from a damaged file'

const BEFORE = edition({ North: 60, South: 40 }, 80)

test('an edition that keeps within the bounds is taken', () => {
  assert.deepEqual(judge(BOUNDS, BEFORE, BEFORE, []), [])
  assert.deepEqual(judge(BOUNDS, BEFORE, edition({ North: 58, South: 38 }, 76), []), [])
  assert.deepEqual(judge(BOUNDS, null, BEFORE, []), [])
})

test('a fall is told with both numbers and the programmes', () => {
  assert.deepEqual(judge(BOUNDS, null, edition({ North: 9 }, 9), []), ['9 entries: expected at least 10'])
  assert.deepEqual(judge(BOUNDS, BEFORE, edition({ North: 60, South: 30 }, 76), []), [
    '10 of the 100 entries of 2030-01-01 are gone, 90 stay: 10 of 40 of programme South',
  ])
  assert.deepEqual(judge(BOUNDS, BEFORE, edition({ North: 60, South: 40 }, 60), []), [
    'dates are filled in 60 of 100 entries, before in 80 of 100',
  ])
})

test('a whole programme that is gone is told even where others make up for it', () => {
  assert.deepEqual(judge(BOUNDS, BEFORE, edition({ North: 110 }, 80), []), [
    'all 40 of programme South are gone, which the edition of 2030-01-01 has',
    ENDED,
  ])
})

test('years apart, a programme may have ended and more entries be gone', () => {
  assert.deepEqual(judge(BOUNDS, BEFORE, edition({ North: 110 }, 80, LAYOUT, '2032-01-01'), []), [])
  assert.deepEqual(judge(BOUNDS, BEFORE, edition({ North: 58, South: 29 }, 76, LAYOUT, '2032-01-01'), []), [])
  assert.equal(
    judge(BOUNDS, BEFORE, edition({ North: 40, South: 40 }, 76, LAYOUT, '2032-01-01'), []).length,
    1,
  )
})

test('a field that one layout cannot carry is not compared', () => {
  const poorer: Layout = { id: 'csv', carries: ['names'] }
  assert.deepEqual(judge(BOUNDS, BEFORE, edition({ North: 60, South: 40 }, 0, poorer), []), [])
})

test('findings hold an edition, and many of them are told in few words', () => {
  const findings = Array.from({ length: 8 }, (_, at) => ({ file: 'x.xml', line: at + 1, message: 'odd' }))
  assert.deepEqual(judge(BOUNDS, BEFORE, BEFORE, findings.slice(0, 1)), ['x.xml line 1: odd'])
  assert.deepEqual(judge(BOUNDS, BEFORE, BEFORE, findings).slice(4), [
    'x.xml line 5: odd',
    'and 3 more findings',
  ])
})

const NOTHING: EditionChange = {
  gone: 0,
  goneOf: {},
  renumbered: 0,
  example: null,
  differing: {},
  schemas: null,
}

test('ids that go while as many come are told, and whether they are the same parties', () => {
  const gone = { ...NOTHING, gone: 90, goneOf: { North: 55, South: 35 } }
  const [fall, ...others] = judge(BOUNDS, BEFORE, BEFORE, [], gone)
  assert.equal(
    fall,
    '90 of the 100 entries of 2030-01-01 are gone, 10 stay, 90 are new: 55 of 60 of programme North, 35 of 40 of programme South',
  )
  assert.deepEqual(others, [])
  const [, renumbered] = judge(BOUNDS, BEFORE, BEFORE, [], {
    ...gone,
    renumbered: 88,
    example: 'ANNA: x-y:1 now x-y:901',
  })
  assert.equal(
    renumbered,
    'the ids seem to be renumbered: 88 of the 90 that are gone have come under another id (ANNA: x-y:1 now x-y:901)',
  )
})

test('a programme that is called otherwise now is not gone', () => {
  const next = edition({ North: 60, 'South 2': 40 }, 80)
  assert.deepEqual(judge(BOUNDS, BEFORE, next, [], NOTHING), [])
  assert.deepEqual(judge(BOUNDS, BEFORE, next, [], { ...NOTHING, gone: 40, goneOf: { South: 40 } }), [
    '40 of the 100 entries of 2030-01-01 are gone, 60 stay, 40 are new: all 40 of programme South',
    ENDED,
  ])
})

test('a field that is no longer understood is told, in one layout', () => {
  const unread = (each: JudgedEdition, fields: Readonly<Record<string, number>>): JudgedEdition => ({
    ...each,
    summary: { ...each.summary, unread: fields },
  })
  const before = unread(BEFORE, { BIRTH: 2 })
  assert.deepEqual(judge(BOUNDS, before, unread(BEFORE, { BIRTH: 6, TITLE: 4 }), []), [])
  assert.deepEqual(judge(BOUNDS, before, unread(BEFORE, { BIRTH: 50 }), []), [
    'BIRTH is not understood in 50 of 100 entries, before in 2 of 100',
  ])
  const other = { ...unread(BEFORE, { BIRTH: 50 }), layout: { ...LAYOUT, id: 'csv' } }
  assert.deepEqual(judge(BOUNDS, before, other, []), [])
  // Editions of before it was counted.
  assert.deepEqual(judge(BOUNDS, BEFORE, unread(BEFORE, { BIRTH: 50 }), []), [])
})

test('a field that says something else in many entries is told with an example', () => {
  const differing = { dates: { entries: 30, example: 'x-y:1: 1962-03-08 now 1962-08-03' } }
  assert.deepEqual(judge(BOUNDS, BEFORE, BEFORE, [], { ...NOTHING, differing }), [
    'dates differ in 30 of 80 entries that have them (x-y:1: 1962-03-08 now 1962-08-03)',
  ])
  assert.deepEqual(
    judge(BOUNDS, BEFORE, BEFORE, [], { ...NOTHING, differing: { dates: { entries: 12, example: '' } } }),
    [],
  )
  const schemas = { entries: 60, example: 'x-y:1: Person now LegalEntity' }
  assert.match(
    judge(BOUNDS, BEFORE, BEFORE, [], { ...NOTHING, schemas }).join(),
    /^kinds of party differ in 60 of 100/,
  )
})

test('a list that grows by more than half at once is told', () => {
  const large = edition({ North: 600, South: 400 }, 800)
  assert.match(
    judge(BOUNDS, large, edition({ North: 1200, South: 800 }, 1600), []).join(),
    /^2,000 entries, before 1,000: so many more may be the same ones again$/,
  )
  assert.deepEqual(judge(BOUNDS, large, edition({ North: 900, South: 500 }, 1100), []), [])
  assert.deepEqual(
    judge(BOUNDS, large, edition({ North: 1200, South: 800 }, 1600, LAYOUT, '2033-01-01'), []),
    [],
  )
})

test('how entries changed: names tell the renumbered, a blank is no other word', async (t) => {
  const path = realEdition('2025-06-16')
  if (path === null) return t.skip('the mirror of real editions is not at hand')
  const { entries } = await everything(fileAt(path))
  const old = entries.slice(0, 50)
  const anew = old.map((each, at) => ({ ...each, key: `un-sc:ZZi.${at}` }))
  const count = new ChangeCount(['names', 'dates', 'listedOn'])
  const change = count.made(old, anew)
  assert.deepEqual([change.gone, change.renumbered], [50, 50])
  assert.ok(old.some(({ key }) => change.example?.includes(`${key} now un-sc:ZZi.`)))
  const [one] = entries
  assert.ok(one)
  count.add(one, { ...one, names: one.names.map((name) => ({ ...name, value: 'X' })), dates: [] })
  count.add(one, { ...one, schema: 'Vessel' })
  const { differing, schemas } = count.made([], [])
  assert.deepEqual([differing.names?.entries, differing.dates, schemas?.entries], [1, undefined, 1])
  return undefined
})

/** An edition as it is judged after another one; `null` where it is not at hand. */
interface Edition {
  readonly judged: JudgedEdition
  readonly entries: ReadonlyMap<string, Entry>
  readonly findings: readonly Finding[]
}

/** The last one read: most pairs go on from the one before. */
let last: { readonly name: string; readonly edition: Edition } | undefined

async function real(list: string, date: string): Promise<Edition> {
  const name = `${list} ${date}`
  if (last?.name === name) return last.edition
  const adapter = adapterFor(list) ?? assert.fail(list)
  const files = await openMirrored({ list, date, folder: repositoryPath(`../shared/lists/${list}/${date}`) })
  last = { name, edition: await read(adapter, files, date) }
  return last.edition
}

async function read(adapter: Adapter, files: readonly SourceFile[], date: string): Promise<Edition> {
  const layout = (await adapter.recognise(files)) ?? assert.fail('no layout')
  const told: Told = { publishedOn: null, findings: [], missing: [] }
  const summary = summarise()
  const entries = new Map<string, Entry>()
  for await (const entry of adapter.read(files, layout, told)) {
    summary.add(entry)
    entries.set(entry.key, entry)
  }
  return { judged: { date, summary: summary.made(), layout }, entries, findings: told.findings }
}

function against(list: string, before: Edition, after: Edition): readonly string[] {
  const { bounds, layouts } = adapterFor(list) ?? assert.fail(list)
  const compared = comparedFields(layouts, before.judged.layout.id, after.judged.layout.id)
  const count = new ChangeCount(compared.fields)
  for (const [key, entry] of after.entries) {
    const old = before.entries.get(key)
    if (old !== undefined && !sameInFields(old, entry, compared)) count.add(old, entry)
  }
  const only = (some: Edition, other: Edition): readonly Entry[] =>
    [...some.entries.values()].filter(({ key }) => !other.entries.has(key))
  const change = count.made(only(before, after), only(after, before))
  return judge(bounds, before.judged, after.judged, after.findings, change)
}

const REAL: readonly (readonly [list: string, before: string, after: string, reasons: readonly RegExp[]])[] =
  [
    [
      'un-sc',
      '2023-10-17',
      '2023-10-19',
      [
        /^84 of the 946 entries of 2023-10-17 are gone, 862 stay: all 84 of programme Iran$/,
        /ended by an act/,
      ],
    ],
    ['un-sc', '2023-10-19', '2025-06-14', []],
    ['un-sc', '2025-06-14', '2025-06-16', []],
    ['un-sc', '2025-06-16', '2025-12-10', []],
    ['un-sc', '2025-12-10', '2026-04-02', []],
    [
      'us-sdn',
      '2021-04-25',
      '2022-01-31',
      [/BURUNDI/, /ended by an act/, /us-sdn:2677 is listed again/, /an address of us-sdn:34489/],
    ],
    ['us-sdn', '2024-02-23', '2024-05-03', [/86 of 98 of programme ZIMBABWE/, /ended by an act/]],
    // Rebuilt with names, types and programmes only: what a layout lacks is unknown, not lost.
    ['us-sdn', '2024-05-03', '2026-08-18', []],
    ['gb-ofsi', '2018-04-13', '2020-04-27', []],
    ['gb-ofsi', '2020-04-27', '2023-06-05', []],
    ['gb-ofsi', '2023-06-05', '2025-04-10', []],
    ['gb-ofsi', '2025-04-10', '2025-04-14', []],
    ['us-cons', '2022-02-22', '2022-02-24', []],
    ['gb-uksl', '2026-08-07', '2026-08-22', []],
    ['fr-gels', '2026-05-13', '2026-05-31', []],
    ['au-dfat', '2024-12-17', '2025-04-06', []],
    ['ca-sema', '2025-05-25', '2026-08-06', []],
    ['ca-sema', '2026-08-06', '2026-08-20', []],
  ]

for (const [list, before, after, expected] of REAL)
  test(`${list} ${before} → ${after}: ${expected.length === 0 ? 'taken' : 'held'}`, async (t) => {
    if (realLists(t, list) === null) return
    const reasons = against(list, await real(list, before), await real(list, after))
    assert.equal(reasons.length, expected.length, reasons.join('\n'))
    for (const [at, reason] of reasons.entries()) assert.match(reason, expected[at] ?? /^$/)
  })

/** Damage to the text of the UN's file, and what is said of it. */
const DAMAGE: Readonly<Record<string, readonly [(text: string) => string, RegExp]>> = {
  'a fifth of the records lost': [
    (text) =>
      text.replaceAll(/<INDIVIDUAL>[^]*?<\/INDIVIDUAL>/g, (record, at: number) =>
        at % 4 === 0 ? '' : record,
      ),
    /of the 877 entries of 2025-06-16 are gone/,
  ],
  'references counted anew': [
    (text) => text.replaceAll(/(?<=<REFERENCE_NUMBER>[A-Z]{2}[ie]\.)(?=\d)/g, '9'),
    /the ids seem to be renumbered: 8\d\d of the 877/,
  ],
  'references that are none': [
    (text) => text.replaceAll(/(?<=<REFERENCE_NUMBER>)[A-Z]{2}[ie]\./g, ''),
    /REFERENCE_NUMBER "\d+": expected one like CDi\.001/,
  ],
  'listing dates in another form': [
    (text) => text.replaceAll(/(?<=<LISTED_ON>)\d\d(\d\d)-(\d\d)-(\d\d)/g, '$3#$2#$1'),
    /listing dates are filled in 0 of 877 entries, before in 877 of 877/,
  ],
  'month and day changed over': [
    (text) => text.replaceAll(/(?<=<LISTED_ON>)(\d{4})-(0\d|1[0-2])-(0\d|1[0-2])(?=<)/g, '$1-$3-$2'),
    /listing dates differ in \d+ of 877 entries/,
  ],
  'a column blanked': [
    (text) => text.replaceAll(/<NATIONALITY>[^]*?<\/NATIONALITY>/g, ''),
    /countries are filled in/,
  ],
}

for (const [what, [damage, message]] of Object.entries(DAMAGE))
  test(`a damaged UN file, ${what}: held`, async (t) => {
    const path = realEdition('2025-06-16')
    if (path === null) return t.skip('the mirror of real editions is not at hand')
    const whole = await real('un-sc', '2025-06-16')
    const damaged = await read(unSc, [fileOf(damage(readFileSync(path, 'utf8')))], '2025-06-17')
    assert.match(against('un-sc', whole, damaged).join('\n'), message)
    return undefined
  })
