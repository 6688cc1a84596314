import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, type TestContext, test } from 'node:test'
import {
  accept,
  alignRecord,
  type CompareCell,
  type ComparedParty,
  type CompareRequest,
  type Comparison,
  compare,
  OpenRecord,
  UnusableInput,
  update,
} from '../../src/desk/index.ts'
import { temporaryFolder } from '../support/folders.ts'
import { mirrorFile } from '../support/mirror.ts'

const AT = '2031-04-01T00:00:00Z'

interface Invented {
  readonly name: string
  readonly reference: string
  readonly listedOn: string
  readonly programme?: string
}

/** So many of a list stay the same that a guard does not mind who goes. */
const STEADY: readonly Invented[] = Array.from({ length: 60 }, (_, at) => ({
  name: `Steadyman${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))} Quillon`,
  reference: `YYi.${String(at).padStart(3, '0')}`,
  listedOn: '2001-01-25',
}))

function unFile(people: readonly Invented[]): string {
  const all = people.map(({ name, reference, listedOn, programme = 'Taliban' }) => {
    const [given, family] = name.split(' ')
    return `<INDIVIDUAL><DATAID>${reference.slice(-3)}</DATAID><FIRST_NAME>${given}</FIRST_NAME><SECOND_NAME>${family}</SECOND_NAME>
<UN_LIST_TYPE>${programme}</UN_LIST_TYPE><REFERENCE_NUMBER>${reference}</REFERENCE_NUMBER><LISTED_ON>${listedOn}</LISTED_ON></INDIVIDUAL>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="2031-01-01T00:00:00Z"><INDIVIDUALS>${all.join('\n')}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`
}

function gbFile(date: string, people: readonly Invented[]): string {
  const britishDay = (day: string): string => day.split('-').toReversed().join('/')
  const all = people.map(({ name, reference, listedOn }) => {
    const [given, family] = name.split(' ')
    return `<Designation><LastUpdated>${britishDay(listedOn)}</LastUpdated><DateDesignated>${britishDay(listedOn)}</DateDesignated>
<UniqueID>AFG${reference.slice(-3)}</UniqueID><UNReferenceNumber>${reference}</UNReferenceNumber>
<Names><Name><Name1>${given}</Name1><Name6>${family}</Name6><NameType>Primary Name</NameType></Name></Names>
<RegimeName>The Afghanistan (Sanctions) (EU Exit) Regulations 2020</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
<DesignationSource>UK</DesignationSource><SanctionsImposed>Asset freeze</SanctionsImposed></Designation>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<Designations><DateGenerated>${britishDay(date)}</DateGenerated>${all.join('\n')}</Designations>`
}

const JOINT = { name: 'Orlando Fennimore', reference: 'XXi.101' }
const LATE = { name: 'Barnaby Wexcombe', reference: 'XXi.102' }
const TAKEN_OVER = { name: 'Cuthbert Yarrowby', reference: 'XXi.103' }
const ALONE = { name: 'Digory Zellaby', reference: 'XXi.104' }
const NEW = { name: 'Ephraim Ockenden', reference: 'XXi.105' }
const LIFTED = { name: 'Fabian Plumstead', reference: 'XXi.106' }

/** Two lists of invented people: the UN's edition of 10 March is younger than the UK's of 1 March. */
async function invent(home: string, mirror: string): Promise<OpenRecord> {
  const kept = [
    ...STEADY,
    { ...JOINT, listedOn: '2030-06-01' },
    { ...LATE, listedOn: '2029-01-10' },
    { ...TAKEN_OVER, listedOn: '2010-01-01' },
    { ...ALONE, listedOn: '2028-05-05', programme: 'Iran' },
  ]
  const lifted = { ...LIFTED, listedOn: '2015-02-03' }
  mirrorFile(mirror, 'un-sc', '2031-01-05', 'consolidated.xml', unFile([...kept, lifted]))
  await updated(home, mirror, 'un-sc', '2031-01-05')
  mirrorFile(
    mirror,
    'un-sc',
    '2031-03-10',
    'consolidated.xml',
    unFile([...kept, { ...NEW, listedOn: '2031-03-05' }]),
  )
  await updated(home, mirror, 'un-sc', '2031-03-10')
  mirrorFile(
    mirror,
    'gb-uksl',
    '2031-03-01',
    'UK-Sanctions-List.xml',
    gbFile('2031-03-01', [
      ...STEADY,
      { ...JOINT, listedOn: '2030-06-02' },
      { ...LATE, listedOn: '2030-01-20' },
      { ...TAKEN_OVER, listedOn: '2020-12-31' },
      { ...LIFTED, listedOn: '2015-02-10' },
    ]),
  )
  await updated(home, mirror, 'gb-uksl', '2031-03-01')
  const record = await OpenRecord.open(home)
  await alignRecord(record, AT)
  return record
}

async function updated(home: string, from: string, list: string, edition: string): Promise<void> {
  const [outcome] = await update({ home, from, lists: [list], edition, at: AT })
  // A list of a few invented people is fewer than its publisher ever lists.
  if (outcome?.state === 'held') await accept({ home, list, date: edition, because: 'invented', at: AT })
  else assert.equal(outcome?.state, 'loaded', outcome?.reason ?? '')
}

async function opened(t: TestContext, home: string): Promise<OpenRecord> {
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  await alignRecord(record, AT)
  return record
}

const LISTS = ['un-sc', 'gb-uksl']

function asked(record: OpenRecord, request: Omit<CompareRequest, 'at'>): Promise<Comparison> {
  return compare(record, { at: AT, ...request })
}

async function partyOf(record: OpenRecord, { reference }: { reference: string }): Promise<ComparedParty> {
  const { parties } = await asked(record, { party: `un-sc:${reference}`, lists: LISTS })
  const [party, ...others] = parties
  assert.ok(party)
  assert.deepEqual(others, [])
  return party
}

function cellOf({ cells }: ComparedParty, list: string): CompareCell {
  const found = cells.find((cell) => cell.list === list)
  assert.ok(found)
  return found
}

describe('two invented lists', () => {
  let folder = ''
  let record: OpenRecord
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-compare-'))
    record = await invent(join(folder, 'home'), join(folder, 'mirror'))
  })
  after(() => {
    record.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('listed within three days by two authorities: jointly, with the days between', async () => {
    const party = await partyOf(record, JOINT)
    assert.deepEqual(party.first, { list: 'un-sc', date: '2030-06-01' })
    assert.deepEqual(party.joint.toSorted(), ['gb-uksl', 'un-sc'])
    assert.deepEqual([cellOf(party, 'un-sc').lag, cellOf(party, 'gb-uksl').lag], [0, 1])
    assert.deepEqual(
      party.wordings.map(({ list }) => list),
      ['un-sc', 'gb-uksl'],
    )
  })

  test('one followed the other: the lag in days, no joint day, and one row of the lag table', async () => {
    const party = await partyOf(record, LATE)
    assert.deepEqual(party.joint, [])
    assert.equal(cellOf(party, 'gb-uksl').lag, 375)
    const { lags } = await asked(record, { party: `un-sc:${LATE.reference}`, lists: LISTS })
    assert.deepEqual(
      lags.filter(({ subject }) => subject === null),
      [
        {
          first: 'UN Security Council',
          later: 'UK Foreign Office (FCDO)',
          subject: null,
          parties: 1,
          quartiles: [375, 375, 375],
          joint: 0,
        },
      ],
    )
  })

  test('what was taken over on 2020-12-31 is on the list, and counts in no lag and no joint day', async () => {
    const party = await partyOf(record, TAKEN_OVER)
    const cell = cellOf(party, 'gb-uksl')
    assert.deepEqual([cell.state, cell.lag, cell.entries[0]?.transferred], ['listed', null, true])
    assert.deepEqual(party.joint, [])
    const { lags } = await asked(record, { party: `un-sc:${TAKEN_OVER.reference}`, lists: LISTS })
    assert.deepEqual(lags, [])
  })

  test('a gap is one only where the other list is younger than the listing', async () => {
    assert.equal(cellOf(await partyOf(record, ALONE), 'gb-uksl').state, 'not-listed')
    assert.equal(cellOf(await partyOf(record, NEW), 'gb-uksl').state, 'not-yet-knowable')
    const { parties } = await asked(record, { lists: LISTS, missingFrom: 'gb-uksl' })
    assert.deepEqual(parties.map(({ party }) => party).toSorted(), [
      `un-sc:${ALONE.reference}`,
      `un-sc:${NEW.reference}`,
    ])
  })

  test('taken off by one authority and kept by another: said, with the day by which it was gone', async () => {
    const party = await partyOf(record, LIFTED)
    const cell = cellOf(party, 'un-sc')
    assert.deepEqual(
      [cell.state, cell.entries[0]?.status, cell.entries[0]?.until],
      ['delisted', 'delisted', '2031-03-10'],
    )
    assert.deepEqual(party.delistedAlone, ['un-sc'])
    const { parties } = await asked(record, { lists: LISTS, missingFrom: 'un-sc' })
    assert.deepEqual(
      parties.map(({ caption }) => caption),
      [party.caption],
    )
  })

  test('by programme: the code of one list, and the subject that ties the programmes of several', async () => {
    const number = async (programme: string): Promise<number> =>
      (await asked(record, { lists: LISTS, programme })).parties.length
    assert.equal(await number('Iran'), 1)
    assert.equal(await number('TALIBAN'), STEADY.length + 5)
    assert.equal(await number('The Afghanistan (Sanctions) (EU Exit) Regulations 2020'), STEADY.length + 4)
    assert.equal(await number('human-rights'), 0)
  })

  test('between two days, both included', async () => {
    const found = async (from: string, to: string): Promise<readonly string[]> =>
      (await asked(record, { lists: LISTS, listed: { from, to } })).parties.map(({ party }) => party)
    assert.deepEqual(await found('2030-06-01', '2030-06-01'), [`un-sc:${JOINT.reference}`])
    assert.deepEqual(await found('2030-06-02', '2030-06-30'), [`un-sc:${JOINT.reference}`])
    assert.deepEqual(await found('2030-06-03', '2030-06-30'), [])
    // A day on which a list took another over is no listing.
    assert.deepEqual(await found('2020-12-31', '2020-12-31'), [])
  })
})

test('as of a day: what was listed later is not there yet', async (t) => {
  const record = await OpenRecord.open(temporaryFolder(t))
  const [now, then] = [null, '2021-01-01'].map((asOf) =>
    asked(record, { party: 'us-sdn:29220', ...(asOf !== null && { asOf }) }),
  )
  const lists = async (comparison: Promise<Comparison> | undefined): Promise<readonly string[]> =>
    (await comparison)?.parties[0]?.cells
      .filter(({ entries }) => entries.length > 0)
      .map(({ list }) => list) ?? []
  assert.deepEqual((await lists(now)).toSorted(), ['ca-sema', 'us-sdn'])
  assert.deepEqual(await lists(then), ['us-sdn'])
})

test('the starter record: who followed whom; that somebody is not in it says nothing', async (t) => {
  const record = await OpenRecord.open(temporaryFolder(t))
  const { parties, alignment } = await asked(record, { party: 'Chen Quanguo' })
  const [party] = parties
  assert.ok(party)
  assert.equal(alignment, 0)
  assert.deepEqual(party.first, { list: 'us-sdn', date: '2020-07-09' })
  assert.equal(cellOf(party, 'ca-sema').lag, 1614)
  assert.deepEqual(
    ['eu-fsf', 'gb-uksl'].map((list) => cellOf(party, list).state),
    ['unknown', 'unknown'],
  )
})

test('counter-sanctions stand beside the listings of that day that they may mean', async (t) => {
  const record = await OpenRecord.open(temporaryFolder(t))
  const { counterSanctions, parties } = await asked(record, {
    listed: { from: '2021-03-22', to: '2021-03-22' },
  })
  const answer = counterSanctions.find(({ entry }) => entry === 'cn-counter:adrian-zenz')
  assert.deepEqual(answer?.answers, { jurisdiction: 'EU', listedOn: '2021-03-22' })
  const named = new Set(answer.beside.map((key) => parties.find(({ party }) => party === key)?.caption))
  assert.ok(named.has('Zhu Hailun'))
  assert.ok(!named.has('Adrian Zenz'))
})

test('a loaded list and a list that only the starter record has: one party', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  mirrorFile(
    mirror,
    'ca-sema',
    '2031-01-05',
    'sema-lmes.xml',
    `<?xml version="1.0" encoding="UTF-8"?><data-set><record><Country>China / Chine</Country><LastName>Chen</LastName>
<GivenName>Quanguo</GivenName><Schedule>1, Part 1</Schedule><Item>5</Item><DateOfListing>2024-12-09</DateOfListing></record></data-set>`,
  )
  await updated(home, mirror, 'ca-sema', '2031-01-05')
  const record = await opened(t, home)
  for (const party of ['ca-sema:china-chen-quanguo', 'us-sdn:29220']) {
    const { parties } = await asked(record, { party })
    assert.deepEqual(
      parties.map(({ cells }) =>
        cells
          .filter(({ entries }) => entries.length > 0)
          .map(({ list }) => list)
          .toSorted(),
      ),
      [['ca-sema', 'us-sdn']],
      party,
    )
  }
  const { parties } = await asked(record, { listed: { from: '2024-12-09', to: '2024-12-09' } })
  assert.equal(parties.filter(({ caption }) => /chen,? quanguo/i.test(caption)).length, 1)
})

test('a list or party that the record does not have is refused by name', async (t) => {
  const record = await OpenRecord.open(temporaryFolder(t))
  const refused = async (request: Omit<CompareRequest, 'at'>, message: RegExp): Promise<void> => {
    await assert.rejects(asked(record, request), (error) => {
      assert.ok(error instanceof UnusableInput)
      assert.match(error.message, message)
      return true
    })
  }
  await refused(
    { party: 'us-sdn:29220', lists: ['us-nope'] },
    /list "us-nope" is not known; known are .*us-sdn/,
  )
  await refused({ missingFrom: 'jp-mof' }, /list "jp-mof" is not loaded/)
  await refused({ party: 'Orlando Fennimore' }, /no party called "Orlando Fennimore"/)
  await refused({ party: 'us-sdn:1' }, /us-sdn:1/)
})
