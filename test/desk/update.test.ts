import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import {
  lists,
  OpenRecord,
  ScreeningDesk,
  UnusableInput,
  type UpdateDetail,
  update,
} from '../../src/desk/index.ts'
import { NoMirror } from '../../src/fetch/index.ts'
import { realLists, temporaryFolder } from '../support/folders.ts'
import { mirrorFile } from '../support/mirror.ts'

const AT = '2031-02-03T00:00:00Z'

async function updated(
  home: string,
  from: string,
  more: { lists?: string[]; edition?: string } = {},
): Promise<UpdateDetail> {
  // The table that comes with the project comes along with any mirror.
  const outcomes = await update({ home, from, at: AT, ...more })
  const [outcome, ...others] = outcomes.filter(({ list }) => list !== 'cn-counter')
  assert.ok(outcome)
  assert.deepEqual(others, [])
  return outcome
}

/** A UN list of so many invented people. */
function unList(people: number, programme: (at: number) => string = () => 'Taliban'): string {
  const one = (at: number): string => `<INDIVIDUAL><DATAID>${at}</DATAID><FIRST_NAME>Given${at}</FIRST_NAME>
    <SECOND_NAME>Family${at}</SECOND_NAME><UN_LIST_TYPE>${programme(at)}</UN_LIST_TYPE>
    <REFERENCE_NUMBER>XXi.${at}</REFERENCE_NUMBER><LISTED_ON>2010-01-01</LISTED_ON></INDIVIDUAL>`
  const all = Array.from({ length: people }, (_, at) => one(at)).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2031-01-01T00:00:00Z"><INDIVIDUALS>${all}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`
}

const FILE = 'consolidated.xml'

test('an edition comes in once; the same again changes nothing and says so', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  mirrorFile(mirror, 'un-sc', '2031-01-01', FILE, unList(600))
  const first = await updated(home, mirror)
  assert.deepEqual(
    [first.state, first.entries, first.added, first.edition],
    ['loaded', 600, 600, '2031-01-01'],
  )
  mirrorFile(mirror, 'un-sc', '2031-01-01', FILE, unList(600))
  const again = await updated(home, mirror)
  assert.deepEqual(
    [again.state, again.entries, again.added, again.removed, again.changed],
    ['unchanged', 600, 0, 0, 0],
  )
  // The same bytes in an archive are the same edition.
  mirrorFile(mirror, 'un-sc', '2031-01-05', `${FILE}.gz`, gzipSync(unList(600)))
  assert.equal((await updated(home, mirror)).state, 'unchanged')
})

test('a later edition is compared with the one before it; an older one is kept as history', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  mirrorFile(mirror, 'un-sc', '2031-01-01', FILE, unList(600))
  await updated(home, mirror)
  mirrorFile(mirror, 'un-sc', '2031-01-02', FILE, unList(603).replace('Family7<', 'Familia7<'))
  const next = await updated(home, mirror)
  assert.deepEqual([next.added, next.removed, next.changed, next.inForce], [3, 0, 1, null])
  mirrorFile(mirror, 'un-sc', '2030-01-01', FILE, unList(598))
  const older = await updated(home, mirror, { lists: ['un-sc'], edition: '2030-01-01' })
  assert.deepEqual([older.state, older.inForce], ['loaded', '2031-01-02'])
})

test('an edition that has lost a whole programme is held, with the numbers, and the old one stays', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  const programme = (at: number): string => (at < 560 ? 'Taliban' : 'Iran')
  mirrorFile(mirror, 'un-sc', '2031-01-01', FILE, unList(640, programme))
  await updated(home, mirror)
  mirrorFile(mirror, 'un-sc', '2031-01-02', FILE, unList(560, programme))
  const held = await updated(home, mirror)
  assert.equal(held.state, 'held')
  assert.match(held.reason ?? '', /80.*Iran/)
  assert.equal(held.inForce, '2031-01-01')
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  const unSc = (await lists(record, AT)).find(({ list }) => list === 'un-sc')
  assert.deepEqual([unSc?.edition, unSc?.entries, unSc?.held?.edition], ['2031-01-01', 640, '2031-01-02'])
})

test('the newest edition whose layout can be read is taken, and the others are named', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  mirrorFile(mirror, 'un-sc', '2031-01-01', FILE, unList(600))
  mirrorFile(mirror, 'un-sc', '2031-01-09', 'notes.txt', 'nothing to read')
  const outcome = await updated(home, mirror)
  assert.deepEqual([outcome.state, outcome.edition], ['loaded', '2031-01-01'])
  assert.match(outcome.skipped.join(), /un-sc 2031-01-09: no layout that can be read \(notes\.txt\)/)
})

const BOMB = `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>\n<CONSOLIDATED_LIST><INDIVIDUALS>&j;</INDIVIDUALS></CONSOLIDATED_LIST>`

const UNREADABLE: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
  truncated: [unList(600).slice(0, 9000), /un-sc 2031-01-02 consolidated\.xml line \d+/],
  'an entity bomb': [BOMB, /consolidated\.xml line 2/],
  empty: ['', /un-sc 2031-01-02 consolidated\.xml/],
  'a web page': [
    '<!DOCTYPE html><html><body>Access denied</body></html>',
    /un-sc 2031-01-02 consolidated\.xml line 1/,
  ],
}

for (const [what, [text, message]] of Object.entries(UNREADABLE))
  test(`${what}: refused with its place, and the record stays as it was`, async (t) => {
    const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
    mirrorFile(mirror, 'un-sc', '2031-01-01', FILE, unList(600))
    await updated(home, mirror)
    mirrorFile(mirror, 'un-sc', '2031-01-02', FILE, text)
    const refused = await updated(home, mirror)
    assert.equal(refused.state, 'unreadable')
    assert.match(refused.reason ?? '', message)
    await assertOnly(t, home, '2031-01-01', 600)
  })

test('the table that comes with the project comes along, and tells what was lifted', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  mirrorFile(mirror, 'un-sc', '2031-01-01', FILE, unList(600))
  const table = (await update({ home, from: mirror, at: AT })).find(({ list }) => list === 'cn-counter')
  assert.equal(table?.state, 'loaded')
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  const desk = await ScreeningDesk.open(record, null)
  const { hits } = await desk.screen({ name: 'Michael Gahler', lists: ['cn-counter'], at: AT })
  assert.deepEqual(
    hits.map(({ alert, designations }) => [
      alert,
      designations.map(({ status, periods }) => [status, periods]),
    ]),
    [[false, [['delisted', [['2021-03-22', '2025-04-30']]]]]],
  )
})

async function assertOnly(t: TestContext, home: string, date: string, entries: number): Promise<void> {
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  const editions = (await record.store?.editions.all()) ?? []
  const ofList = editions.filter(({ list }) => list === 'un-sc')
  assert.deepEqual(
    ofList.map((edition) => [edition.date, edition.entries]),
    [[date, entries]],
  )
}

test('what cannot be asked for is refused by name', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  await assert.rejects(update({ home, from: join(mirror, 'nowhere'), at: AT }), NoMirror)
  await assert.rejects(update({ home, from: mirror, lists: ['xx-list'], at: AT }), UnusableInput)
  await assert.rejects(update({ home, from: mirror, edition: 'yesterday', at: AT }), /"yesterday"/)
  const none = await updated(home, mirror)
  assert.deepEqual([none.state, none.reason?.startsWith(mirror)], ['missing', true])
})

test('a real mirror folder: the UN list of 2026-04-02 has 1,005 entries', async (t) => {
  const from = realLists(t, 'un-sc')
  if (from === null) return
  const home = temporaryFolder(t)
  const outcome = await updated(home, from, { lists: ['un-sc'] })
  assert.deepEqual([outcome.state, outcome.edition, outcome.entries], ['loaded', '2026-04-02', 1005])
})

test('real editions of the SDN list: a clean one comes in, the damaged one of 2022-01-31 is held and says why', async (t) => {
  const from = realLists(t, 'us-sdn')
  if (from === null) return
  const home = temporaryFolder(t)
  const clean = await updated(home, from, { lists: ['us-sdn'], edition: '2021-04-25' })
  assert.deepEqual([clean.state, clean.entries], ['loaded', 8890])
  const damaged = await updated(home, from, { lists: ['us-sdn'], edition: '2022-01-31' })
  assert.equal(damaged.state, 'held')
  assert.match(damaged.reason ?? '', /sdn\.csv line 9044: us-sdn:2677 is listed again/)
  assert.match(damaged.reason ?? '', /add\.csv line 13625: an address of us-sdn:34489/)
  assert.equal(damaged.inForce, '2021-04-25')
})

test('real editions of the SDN list: one with names only is no loss of dates or aliases', async (t) => {
  const from = realLists(t, 'us-sdn')
  if (from === null) return
  const home = temporaryFolder(t)
  const full = await updated(home, from, { lists: ['us-sdn'], edition: '2024-05-03' })
  const names = await updated(home, from, { lists: ['us-sdn'] })
  assert.deepEqual([full.state, names.state, names.edition], ['loaded', 'loaded', '2026-08-20'])
  // 14,965 entries before: if what the layout lacks counted, nearly every one that stayed would be changed.
  assert.ok(names.changed < 1000, `${names.changed} changed`)
})

test('real editions of Canada’s list: ids stay through renumbering, respelling and a poorer layout', async (t) => {
  const from = realLists(t, 'ca-sema')
  if (from === null) return
  const home = temporaryFolder(t)
  const steps = []
  for (const edition of ['2020-04-15', '2025-05-25', '2026-08-06', '2026-08-20'])
    steps.push(await updated(home, from, { lists: ['ca-sema'], edition }))
  assert.deepEqual(
    steps.map(({ state, entries }) => [state, entries]),
    [
      ['loaded', 1369],
      ['loaded', 4759],
      ['loaded', 5684],
      ['loaded', 5690],
    ],
  )
  const [, , bare, last] = steps
  assert.ok(bare && last)
  assert.ok(bare.removed <= 33 && bare.changed < 100, `${bare.removed} removed, ${bare.changed} changed`)
  assert.deepEqual([last.added, last.removed], [6, 0])
})

test('the index that is made behind an update is the one that is made at rest, to the byte', async (t) => {
  const from = realLists(t, 'us-cons')
  if (from === null) return
  const home = temporaryFolder(t)
  const five = ['un-sc', 'us-cons', 'us-wro', 'us-uflpa', 'us-bis-meu']
  const outcomes = await update({ home, from, lists: five, at: AT })
  assert.deepEqual(
    outcomes.map(({ list, state }) => [list, state]),
    ['un-sc', 'us-cons', 'us-bis-meu', 'us-uflpa', 'us-wro'].map((list) => [list, 'loaded']),
  )
  const [made, ...others] = readdirSync(join(home, 'index'))
  assert.ok(made !== undefined && others.length === 0)
  const behind = readFileSync(join(home, 'index', made))
  rmSync(join(home, 'index', made))
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  await ScreeningDesk.open(record, null)
  assert.deepEqual(readdirSync(join(home, 'index')), [made])
  assert.ok(behind.equals(readFileSync(join(home, 'index', made))))
})
