import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  alignRecord,
  compare,
  decideLink,
  OpenRecord,
  ScreeningDesk,
  show,
  UnusableInput,
  update,
} from '../../src/desk/index.ts'
import { realLists, repositoryPath, temporaryFolder } from '../support/folders.ts'
import { mirrorFile } from '../support/mirror.ts'

const AT = '2031-06-01T00:00:00Z'

/** A UN list of these people and many others. */
function unList(people: readonly (readonly [id: string, name: string, born: string])[]): string {
  const filler = Array.from({ length: 600 }, (_, at) => [`QDi.${at}`, `Given${at} Family${at}`, ''] as const)
  const one = ([id, name, born]: readonly [string, string, string], at: number): string =>
    `<INDIVIDUAL><DATAID>${at}</DATAID><FIRST_NAME>${name}</FIRST_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE>
    <REFERENCE_NUMBER>${id}</REFERENCE_NUMBER><LISTED_ON>2010-01-01</LISTED_ON><NATIONALITY><VALUE>Denmark</VALUE></NATIONALITY>${born === '' ? '' : `<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>${born}</DATE></INDIVIDUAL_DATE_OF_BIRTH>`}</INDIVIDUAL>`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2031-01-01T00:00:00Z"><INDIVIDUALS>${[...people, ...filler].map(one).join('\n')}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`
}

/** The same person twice on one list, with a name that nobody else has and a birth date to the day. */
const TWICE = [
  ['XXi.1', 'Orvandel Quistgaard Zentropolis', '1962-08-10'],
  ['XXi.2', 'ZENTROPOLIS Orvandel Quistgaard', '1962-08-10'],
] as const

async function loaded(
  home: string,
  mirror: string,
  people: readonly (readonly [string, string, string])[],
  date: string,
): Promise<void> {
  mirrorFile(mirror, 'un-sc', date, 'consolidated.xml', unList(people))
  const outcomes = await update({ home, from: mirror, lists: ['un-sc'], at: AT })
  assert.deepEqual(
    outcomes.map(({ state }) => state),
    ['loaded'],
  )
}

test('an update aligns, and a party is answered with all its entries', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  await loaded(home, mirror, TWICE, '2031-01-01')
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  const desk = await ScreeningDesk.open(record, null)
  const { hits, engine } = await desk.screen({
    name: 'Orvandel Quistgaard Zentropolis',
    lists: ['un-sc'],
    at: AT,
  })
  assert.deepEqual(
    hits.map(({ entries }) => entries),
    [['un-sc:XXi.1', 'un-sc:XXi.2']],
  )
  assert.equal(engine.alignment, 1)
  const [party] = (await show(record, 'un-sc:XXi.2', AT)).parties
  assert.deepEqual([party?.party, party?.entries.length, party?.designations.length], ['un-sc:XXi.1', 2, 2])
  assert.deepEqual(
    party?.links.map(({ a, b, state }) => [a, b, state]),
    [['un-sc:XXi.1', 'un-sc:XXi.2', 'linked']],
  )
  assert.equal((await alignRecord(record, AT))?.state, 'unchanged')
})

test('a rejected pair is two parties, stays so after an update, and comes back when it is confirmed', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  await loaded(home, mirror, TWICE, '2031-01-01')
  const entriesOf = async (): Promise<readonly string[]> => {
    const record = await OpenRecord.open(home)
    try {
      return (await show(record, 'un-sc:XXi.1', AT)).parties.flatMap(({ entries }) => entries)
    } finally {
      record.close()
    }
  }
  const pair = { home, a: 'un-sc:XXi.1', b: 'un-sc:XXi.2', at: AT } as const
  await decideLink({ ...pair, verdict: 'different', because: 'a twin' })
  assert.deepEqual(await entriesOf(), ['un-sc:XXi.1'])
  await loaded(home, mirror, [...TWICE, ['XXi.3', 'Brendolf Achterkamp', '']], '2031-02-01')
  assert.deepEqual(await entriesOf(), ['un-sc:XXi.1'])
  await decideLink({ ...pair, verdict: 'same', because: 'the twin was an error', at: '2031-06-02T00:00:00Z' })
  assert.deepEqual(await entriesOf(), ['un-sc:XXi.1', 'un-sc:XXi.2'])
  await assert.rejects(decideLink({ ...pair, verdict: 'same', because: ' ' }), UnusableInput)
  await assert.rejects(decideLink({ ...pair, b: 'un-sc:XXi.1', verdict: 'same', because: 'x' }), /twice/)
  await assert.rejects(decideLink({ ...pair, b: 'un-sc:NOi.1', verdict: 'same', because: 'x' }), /NOi\.1/)
})

test('an update aligns only what changed, to the alignment that everything anew would give', async (t) => {
  const [home, mirror, other] = [temporaryFolder(t), temporaryFolder(t), temporaryFolder(t)]
  await loaded(home, mirror, TWICE, '2031-01-01')
  const after = [TWICE[0], ['XXi.7', 'Zentropolis Quistgaard Orvandel', '1962-08-10']] as const
  mirrorFile(mirror, 'un-sc', '2031-02-01', 'consolidated.xml', unList(after))
  await update({ home, from: mirror, lists: ['un-sc'], at: AT })
  await update({ home: other, from: mirror, lists: ['un-sc'], edition: 'all', at: AT })
  const [one, two] = [await OpenRecord.open(home), await OpenRecord.open(other)]
  t.after(() => one.close())
  t.after(() => two.close())
  assert.deepEqual(one.store?.alignment.aligned()?.alignment, two.store?.alignment.aligned()?.alignment)
  // What was lifted is the same party still.
  assert.deepEqual(one.store?.alignment.clusters().of.get('un-sc:XXi.2')?.members, [
    'un-sc:XXi.1',
    'un-sc:XXi.2',
    'un-sc:XXi.7',
  ])
})

test('the affair on the real lists: four officials and a body across the lists, and who stays apart', async (t) => {
  const from = realLists(t, 'us-sdn')
  if (from === null) return
  const home = temporaryFolder(t)
  await update({ home, from, lists: ['us-sdn', 'ca-sema', 'gb-uksl', 'eu-fsf'], at: AT })
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  const listsOf = async (name: string): Promise<readonly string[]> => {
    const { parties } = await show(record, name, AT)
    return [...new Set((parties[0]?.entries ?? []).map((key) => key.slice(0, key.indexOf(':'))))].toSorted()
  }
  for (const name of ['Zhu Hailun', 'Wang Junzheng', 'Wang Mingshan', 'Chen Mingguo'])
    assert.deepEqual(await listsOf(name), ['ca-sema', 'eu-fsf', 'gb-uksl', 'us-sdn'], name)
  assert.deepEqual(await listsOf('Chen Quanguo'), ['ca-sema', 'us-sdn'])
  const facts = JSON.parse(readFileSync(repositoryPath('data/designations.json'), 'utf8')) as {
    readonly entry: string
    readonly party: string
  }[]
  // Two parties of the project's own facts are never one.
  const { of } = record.store?.alignment.clusters() ?? { of: new Map() }
  const partyOf = new Map(facts.map(({ entry, party }) => [entry, party]))
  for (const { entry, party } of facts)
    for (const member of of.get(entry)?.members ?? [])
      assert.equal(partyOf.get(member) ?? party, party, `${entry} and ${member}`)
})

test('a list that has an entry alike, which nobody has decided on, is not told to lack the party', async (t) => {
  const from = realLists(t, 'us-sdn')
  if (from === null) return
  const home = temporaryFolder(t)
  await update({ home, from, lists: ['us-sdn', 'ca-sema'], at: AT })
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  const { parties } = await compare(record, { party: 'Tuniyaz, Erkin', lists: ['us-sdn', 'ca-sema'], at: AT })
  const canadian = parties.find(({ party }) => party.startsWith('ca-sema:'))
  const cell = canadian?.cells.find(({ list }) => list === 'us-sdn')
  assert.deepEqual([cell?.state, cell?.entries], ['undecided', []])
  assert.ok(cell !== undefined && cell.alike.length > 0)
})
