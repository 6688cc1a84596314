import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { accept, changes, OpenRecord, ScreeningDesk, show, update } from '../../src/desk/index.ts'
import { realLists, temporaryFolder } from '../support/folders.ts'
import { mirrorFile } from '../support/mirror.ts'
import { hasSeries, unpackSeries } from '../support/series.ts'

const AT = '2031-06-01T00:00:00Z'

interface Listed {
  readonly id: string
  readonly name: string
  readonly born?: string
  readonly comment?: string
}

function unList(people: readonly Listed[]): string {
  const filler = Array.from({ length: 600 }, (_, at) => ({ id: `QDi.${at}`, name: `Filler${at}` }))
  const one = ({ id, name, born, comment }: Listed, at: number): string =>
    `<INDIVIDUAL><DATAID>${at}</DATAID><FIRST_NAME>${name}</FIRST_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE>
    <REFERENCE_NUMBER>${id}</REFERENCE_NUMBER><LISTED_ON>2010-01-01</LISTED_ON>${comment === undefined ? '' : `<COMMENTS1>${comment}</COMMENTS1>`}${born === undefined ? '' : `<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>${born}</DATE></INDIVIDUAL_DATE_OF_BIRTH>`}</INDIVIDUAL>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2031-01-01T00:00:00Z"><INDIVIDUALS>${[...people, ...filler].map(one).join('\n')}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`
}

async function recordOf(
  t: Parameters<typeof temporaryFolder>[0],
  editions: Readonly<Record<string, readonly Listed[]>>,
): Promise<OpenRecord> {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  for (const [date, people] of Object.entries(editions))
    mirrorFile(mirror, 'un-sc', date, 'consolidated.xml', unList(people))
  const outcomes = await update({ home, from: mirror, lists: ['un-sc'], edition: 'all', at: AT })
  assert.ok(outcomes.every(({ state }) => state === 'loaded' || state === 'unchanged'))
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  return record
}

const EDITIONS = {
  '2031-01-01': [
    { id: 'XXi.1', name: 'Orvandel', born: '1962-08-10' },
    { id: 'XXi.2', name: 'Brendolf' },
    { id: 'XXi.3', name: 'Zentro', born: '1970-01-01' },
  ],
  '2031-02-01': [
    { id: 'XXi.1', name: 'Orvandel', born: '1963-08-10', comment: 'Reported deceased' },
    { id: 'XXi.9', name: 'ZENTRO', born: '1970-01-01' },
    { id: 'XXi.4', name: 'Newcomer' },
  ],
  '2031-03-01': [
    { id: 'XXi.1', name: 'Orvandel', born: '1963-08-10', comment: 'Reported deceased' },
    { id: 'XXi.9', name: 'ZENTRO', born: '1970-01-01' },
    { id: 'XXi.4', name: 'Newcomer' },
  ],
}

test('each edition tells what came, what went, what was amended in which field, and what has another id', async (t) => {
  const record = await recordOf(t, EDITIONS)
  const told = await changes(record, { list: 'un-sc' })
  // The bytes of March are those of February.
  assert.deepEqual([told.compared, told.editions.length], [2, 1])
  const [change] = told.editions
  assert.deepEqual(
    change?.added.map(({ entry }) => entry),
    ['un-sc:XXi.4'],
  )
  assert.deepEqual(
    change?.removed.map(({ entry, caption }) => [entry, caption]),
    [['un-sc:XXi.2', 'Brendolf']],
  )
  assert.deepEqual(
    change?.renumbered.map(({ entry, was, fields }) => [was, entry, fields]),
    [['un-sc:XXi.3', 'un-sc:XXi.9', [{ field: 'names', before: ['Zentro'], after: ['ZENTRO'] }]]],
  )
  assert.deepEqual(
    change?.amended.map(({ entry, fields }) => [entry, fields]),
    [
      [
        'un-sc:XXi.1',
        [
          { field: 'dates', before: ['10 August 1962'], after: ['10 August 1963'] },
          { field: 'reasons', before: [], after: ['Reported deceased'] },
        ],
      ],
    ],
  )
})

test('only the days asked for; what lies before the oldest edition held is said to be unknown', async (t) => {
  const record = await recordOf(t, EDITIONS)
  const later = await changes(record, { list: 'un-sc', since: '2031-02-15' })
  assert.deepEqual([later.from?.date, later.editions, later.beginsLate], ['2031-02-01', [], false])
  const early = await changes(record, { list: 'un-sc', since: '2030-01-01', until: '2031-01-15' })
  assert.deepEqual([early.from?.date, early.editions, early.beginsLate], ['2031-01-01', [], true])
  await assert.rejects(changes(record, { list: 'un-sc', since: '2031-02-02', until: '2031-02-01' }), /after/)
  await assert.rejects(changes(record, { list: 'eu-fsf' }), /no edition of "eu-fsf" is loaded; loaded are/)
})

test('what was lifted stays on record: found, told as lifted, never an alert', async (t) => {
  const record = await recordOf(t, EDITIONS)
  const desk = await ScreeningDesk.open(record, null)
  const { hits } = await desk.screen({ name: 'Brendolf', lists: ['un-sc'], at: AT })
  const [hit] = hits
  assert.deepEqual(
    [hit?.alert, hit?.designations[0]?.status, hit?.designations[0]?.periods],
    [false, 'delisted', [['2010-01-01', '2031-02-01']]],
  )
  const [party] = (await show(record, 'un-sc:XXi.2', AT)).parties
  assert.deepEqual(
    party?.changes.map(({ edition, change }) => [edition.date, change]),
    [['2031-02-01', 'removed']],
  )
  const [amended] = (await show(record, 'un-sc:XXi.1', AT)).parties
  assert.deepEqual(
    amended?.changes.map(({ change, fields }) => [change, fields.map(({ field }) => field)]),
    [['amended', ['dates', 'reasons']]],
  )
})

test('the real UN editions around 2023-10-19: 84 removed, and listed again by 2026-04-02', async (t) => {
  const from = realLists(t, 'un-sc')
  if (from === null) return
  const home = temporaryFolder(t)
  for (const edition of ['2023-10-17', '2023-10-19'])
    await update({ home, from, lists: ['un-sc'], edition, at: AT })
  await accept({ home, list: 'un-sc', date: '2023-10-19', because: 'resolution 2231', at: AT })
  for (const edition of ['2025-06-14', '2025-06-16', '2026-04-02'])
    await update({ home, from, lists: ['un-sc'], edition, at: AT })
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  const removed = await changes(record, { list: 'un-sc', since: '2023-10-17', until: '2023-10-19' })
  assert.deepEqual(
    removed.editions.map((each) => [each.added.length, each.removed.length]),
    [[0, 84]],
  )
  assert.deepEqual(
    new Set(removed.editions[0]?.removed.flatMap(({ programmes }) => programmes)),
    new Set(['Iran']),
  )
  const oneDay = await changes(record, { list: 'un-sc', since: '2025-06-14', until: '2025-06-16' })
  assert.deepEqual(
    oneDay.editions[0]?.added.map(({ entry }) => entry),
    ['un-sc:QDi.436'],
  )
  const again = await changes(record, { list: 'un-sc', since: '2025-06-16' })
  const back = new Set(again.editions.flatMap(({ added }) => added.map(({ entry }) => entry)))
  assert.ok(back.has('un-sc:IRi.001'))
  const statusOn = async (day: string): Promise<readonly unknown[]> => {
    const desk = await ScreeningDesk.open(record, day)
    const { hits, status, coverage } = await desk.screen({
      name: 'Fereidoun Abbasi-Davani',
      lists: ['un-sc'],
      at: AT,
    })
    return [status, coverage[0]?.asOf, hits[0]?.alert, hits[0]?.designations[0]?.status]
  }
  assert.deepEqual(await statusOn('2024-06-01'), ['incomplete', 'unknown', false, 'delisted'])
  assert.deepEqual(await statusOn('2025-06-15'), ['no-hits', 'edition-of-that-day', false, 'delisted'])
  assert.deepEqual(await statusOn('2026-04-02'), ['hits', 'edition-of-that-day', true, 'active'])
})

/** The reference numbers of a UN file, read by nothing but a pattern. */
function referencesIn(file: string): Set<string> {
  const found = readFileSync(file, 'utf8').matchAll(/<REFERENCE_NUMBER>\s*([^<\s]+)\s*([^<\s]*)/g)
  return new Set([...found].map(([, id = '', rest = '']) => `un-sc:${id}${rest}`))
}

test('the UN series replayed: the state of the last edition, and every removal told', async (t) => {
  const lists = realLists(t, 'un-sc')
  if (lists === null) return
  if (!hasSeries(lists, 'un-sc')) return t.skip('no series of the UN list')
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  const dates = await unpackSeries(join(lists, 'series', 'un-sc.tar.zst'), 'un-sc', mirror, (at) => at >= 40)
  assert.equal(dates.length, 41)
  const outcomes = await update({ home, from: mirror, lists: ['un-sc'], edition: 'all', at: AT })
  for (const { state, edition } of outcomes)
    if (state === 'held' && edition !== null)
      await accept({ home, list: 'un-sc', date: edition, because: 'a replay', at: AT })
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  const expected = new Set<string>()
  const files = dates.map((date) => join(mirror, 'un-sc', date, 'consolidated.xml'))
  for (const [at, file] of files.entries()) {
    const next = files[at + 1]
    if (next === undefined) continue
    const left = referencesIn(next)
    for (const id of referencesIn(file))
      if (!left.has(id)) expected.add(`${dates[at + 1]?.slice(0, 10)} ${id}`)
  }
  const told = await changes(record, { list: 'un-sc' })
  const removed = told.editions.flatMap(({ edition, removed: gone, renumbered }) => [
    ...gone.map(({ entry }) => `${edition.date} ${entry}`),
    ...renumbered.map(({ was }) => `${edition.date} ${was}`),
  ])
  assert.deepEqual(removed.toSorted(), [...expected].toSorted())
  assert.ok(expected.size > 100, `${expected.size} removals`)
  const edition = (await record.store?.editions.all())?.at(-1)
  assert.ok(edition && record.store)
  const now = await Array.fromAsync(record.store.editions.entriesOf(edition))
  assert.deepEqual(new Set(now.map(({ key }) => key)), referencesIn(files.at(-1) ?? ''))
})
