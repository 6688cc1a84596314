import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OpenRecord, ScreeningDesk, type ScreeningRequest, update } from '../../src/desk/index.ts'
import { hashOf } from '../../src/proof/index.ts'
import { repositoryPath, temporaryFolder } from '../support/folders.ts'

const AT = '2026-11-22T00:00:00Z'
const NEXT_DAY = '2026-11-23T00:00:00Z'

const QUESTIONS: readonly ScreeningRequest[] = [
  { name: 'Skydio', at: AT },
  { name: 'Marco Rubio', at: AT },
  { name: 'Marco Rubio', at: AT, type: 'organization' },
  { name: 'Nobody Atall', at: AT },
  { name: '…', at: AT },
  { name: 'Skydio', at: AT, lists: ['cn-counter'] },
  { name: 'Chen Quanguo', at: AT, lists: ['us-sdn', 'ca-sema'] },
  { name: 'Chen Quanguo', at: AT },
  { name: 'Skydio', at: NEXT_DAY },
]

test('an answer has the receipt of its canonical JSON and is the same whatever was asked before', async (t) => {
  const home = temporaryFolder(t)
  await update({ home, from: repositoryPath('data/lists'), lists: ['cn-counter'], at: AT })
  const record = await OpenRecord.open(home)
  t.after(() => record.close())
  for (const asOf of [null, '2025-06-01']) {
    const often = await ScreeningDesk.open(record, asOf)
    for (const question of [...QUESTIONS, ...QUESTIONS, ...QUESTIONS.toReversed()]) {
      const answer = await often.screen(question)
      const { receipt, ...rest } = answer
      assert.equal(receipt, hashOf(rest))
      assert.deepEqual(answer, await (await ScreeningDesk.open(record, asOf)).screen(question))
      assert.deepEqual(await often.hits(question), answer.hits)
    }
  }
})
