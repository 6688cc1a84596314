import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { update } from '../../src/desk/index.ts'
import { IndexFollower } from '../../src/desk/updating/index-follower.ts'
import { temporaryFolder } from '../support/folders.ts'
import { mirrorUnFixture } from '../support/mirror.ts'

const LISTS = ['un-sc', 'us-sdn', 'ca-sema', 'eu-fsf']

test('a thread that has made the index before anybody waits for it is not waited for in vain', async (t) => {
  const [home, mirror] = [temporaryFolder(t), temporaryFolder(t)]
  mirrorUnFixture(mirror)
  await update({ home, from: mirror, lists: ['un-sc'], at: '2031-02-03T00:00:00Z' })
  const follower = new IndexFollower(home, LISTS)
  t.after(() => follower.stop())
  for (const list of LISTS) follower.settled(list, true)
  await wait(2000)
  await follower.made()
  assert.equal(readdirSync(join(home, 'index')).length, 1)
})

test('a thread that fails, whenever it does, is told as a failure', async (t) => {
  const home = temporaryFolder(t)
  writeFileSync(
    join(home, 'onrecord.sqlite'),
    'this is no database, and long enough to be taken for a header of one',
  )
  const follower = new IndexFollower(home, LISTS)
  t.after(() => follower.stop())
  for (const list of LISTS) follower.settled(list, true)
  await wait(1000)
  await assert.rejects(follower.made(), /onrecord\.sqlite/)
})
