import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keptIndex } from '../../src/desk/index-folder.ts'
import { listed } from '../screen/support.ts'

const home = await mkdtemp(join(tmpdir(), 'onrecord-index-'))
after(() => rm(home, { recursive: true }))

test('of the indexes of many past days those stay that were asked for last', async () => {
  let made = 0
  const kept = (hash: string): Promise<unknown> =>
    keptIndex(home, hash, () => {
      made += 1
      return [listed('1', 'Person', 'Nelson Mandela')]
    })
  const days = Array.from({ length: 12 }, (_, at) => `day${String(at).padStart(2, '0')}`)
  for (const [at, day] of days.entries()) {
    await kept(day)
    // As old as if each had been made an hour after the one before; the first is asked for again and again.
    const then = new Date(Date.UTC(2026, 0, 1, at))
    await utimes(join(home, 'index', `${day}.idx`), then, then)
    await kept('day00')
  }
  assert.equal(made, 12)
  assert.deepEqual((await readdir(join(home, 'index'))).toSorted(), [
    'day00.idx',
    ...days.slice(-7).map((day) => `${day}.idx`),
  ])
  await kept('day01')
  assert.equal(made, 13)
})
