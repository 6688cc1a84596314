import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { OpenRecord, type Screening, ScreeningDesk, update } from '../../src/desk/index.ts'
import { realLists, repositoryPath, temporaryFolder } from '../support/folders.ts'

const AT = '2026-11-22T00:00:00Z'

async function recordOf(t: TestContext, from: string, ...lists: string[]): Promise<OpenRecord> {
  const home = temporaryFolder(t)
  const outcomes = await update({ home, from, lists, at: AT })
  assert.deepEqual([...new Set(outcomes.map(({ state }) => state))], ['loaded'])
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  return record
}

async function screened(record: OpenRecord, name: string, list?: string, asOf?: string): Promise<Screening> {
  const desk = await ScreeningDesk.open(record, asOf ?? null)
  return desk.screen({ name, lists: list === undefined ? undefined : [list], at: AT })
}

test('a suspension holds between its days; when it has run out, what holds is unknown and does not clear', async (t) => {
  const record = await recordOf(t, repositoryPath('data/lists'), 'cn-counter')
  const statusOn = async (day: string): Promise<unknown> => {
    const { hits } = await screened(record, 'Skydio', 'cn-counter', day)
    // The company stands on two of China's lists.
    const designations = hits.flatMap((hit) => hit.designations)
    return designations.find(({ entry }) => entry === 'cn-counter:skydio-unreliable')?.status
  }
  assert.equal(await statusOn('2025-04-01'), 'not-yet-listed')
  assert.equal(await statusOn('2025-04-20'), 'active')
  assert.equal(await statusOn('2025-06-01'), 'suspended')
  assert.equal(await statusOn('2026-11-22'), 'unknown')
})

test('what is unverified is told as unknown, with the sentence that says what is not known', async (t) => {
  const record = await recordOf(t, repositoryPath('data/lists'), 'cn-counter')
  const { hits } = await screened(record, 'Marco Rubio', 'cn-counter')
  const [designation] = hits[0]?.designations ?? []
  assert.equal(designation?.status, 'unknown')
  assert.match(designation.note ?? '', /not known/)
})

test('a closed list answers for days before its end; after it, only when it is named, and then as history', async (t) => {
  const from = realLists(t, 'gb-ofsi')
  if (from === null) return
  const record = await recordOf(t, from, 'gb-ofsi')
  const covered = ({ coverage }: Screening): boolean => coverage.some(({ list }) => list === 'gb-ofsi')
  const then = await screened(record, 'Hailun Zhu', undefined, '2025-06-01')
  assert.ok(covered(then))
  assert.equal(
    then.hits.flatMap(({ designations }) => designations).find(({ list }) => list === 'gb-ofsi')?.status,
    'active',
  )
  assert.ok(!covered(await screened(record, 'Hailun Zhu')))
  const named = await screened(record, 'Hailun Zhu', 'gb-ofsi')
  const [designation] = named.hits[0]?.designations ?? []
  assert.equal(designation?.status, 'unknown')
  assert.match(designation.note ?? '', /closed on 2026-01-28; gb-uksl took its place/)
})
