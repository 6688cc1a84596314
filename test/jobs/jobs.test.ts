import assert from 'node:assert/strict'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Jobs, type KeptJob } from '../../src/jobs/index.ts'
import { temporaryFolder } from '../support/folders.ts'

type Counting = Jobs<'count' | 'other', number, string>
type Job = KeptJob<'count' | 'other', number, string>

const AT = '2031-01-01T00:00:00.000Z'

function counting(
  t: TestContext,
  folder: string,
): { jobs: Counting; changes: Job[]; readonly settled: (id: string) => Promise<Job> } {
  const changes: Job[] = []
  const jobs: Counting = new Jobs({
    folder,
    process: new URL('./counting-work.ts', import.meta.url),
    onChange: (job) => changes.push(job),
  })
  t.after(() => jobs.close())
  const settled = async (id: string): Promise<Job> => {
    for (;;) {
      const job = jobs.job(id)
      if (job !== null && job.endedAt !== null) return job
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  return { jobs, changes, settled }
}

let count = 0
function start(
  jobs: Counting,
  to: number,
  end = 'done',
  kind: 'count' | 'other' = 'count',
  onEnd?: () => Promise<void>,
): Job {
  count += 1
  const id = `${Jobs.newId(AT)}-${String(count).padStart(3, '0')}`
  return jobs.start({ id, kind, subject: [`to ${to}`], task: { to, end }, at: AT, onEnd })
}

test('work tells how far it is and what became of it, and its end is told last', async (t) => {
  const folder = join(temporaryFolder(t), 'jobs')
  const { jobs, changes, settled } = counting(t, folder)
  assert.ok(!existsSync(folder))
  let hasEnded = false
  const { id } = start(jobs, 8, 'done', 'count', async () => {
    hasEnded = true
  })
  const job = await settled(id)
  assert.equal(job.state, 'done')
  assert.ok(hasEnded)
  assert.deepEqual(
    job.outcomes,
    Array.from({ length: 8 }, (_, at) => `counted ${at + 1}`),
  )
  assert.ok(changes.some(({ progress }) => (progress ?? 0) > 0))
  assert.equal(changes.at(-1)?.state, 'done')
})

test('one of a kind at a time, the others wait; kinds do not wait for one another', async (t) => {
  const { jobs, settled } = counting(t, join(temporaryFolder(t), 'jobs'))
  const [one, two, three] = [start(jobs, 5), start(jobs, 1), start(jobs, 1, 'done', 'other')]
  assert.deepEqual(
    [one, two, three].map(({ state }) => state),
    ['running', 'waiting', 'running'],
  )
  assert.equal(jobs.active('count')?.kind, 'count')
  const ended = await Promise.all([one, two, three].map(({ id }) => settled(id)))
  assert.ok(ended.every(({ state }) => state === 'done'))
  assert.equal(jobs.active('count'), null)
})

test('work that fails, dies, or is ended is told as such', async (t) => {
  const { jobs, settled } = counting(t, join(temporaryFolder(t), 'jobs'))
  const thrown = await settled(start(jobs, 1, 'throw').id)
  assert.deepEqual(
    [thrown.state, thrown.reason, thrown.outcomes],
    ['failed', 'cannot count further', ['counted 1']],
  )
  const died = await settled(start(jobs, 1, 'die').id)
  assert.equal(died.state, 'failed')
  assert.match(died.reason ?? '', /ended with 7/)
  const [long, waiting] = [start(jobs, 1000), start(jobs, 1)]
  await new Promise((resolve) => setTimeout(resolve, 300))
  jobs.cancel(waiting.id)
  jobs.cancel(long.id)
  assert.equal((await settled(waiting.id)).state, 'cancelled')
  assert.equal((await settled(long.id)).state, 'cancelled')
  assert.equal(jobs.cancel('none'), null)
})

test('jobs outlive the service, those that it was at have failed; a hundred are kept', async (t) => {
  const folder = join(temporaryFolder(t), 'jobs')
  const first = counting(t, folder)
  const done = await first.settled(start(first.jobs, 1).id)
  const running = start(first.jobs, 1000)
  await new Promise((resolve) => setTimeout(resolve, 200))
  await first.jobs.close()
  assert.deepEqual(
    [first.jobs.job(running.id)?.state, first.jobs.job(running.id)?.reason],
    ['failed', 'the service stopped'],
  )
  for (let at = 0; at < 120; at += 1)
    writeFileSync(
      join(folder, `2000-${String(at).padStart(3, '0')}.json`),
      JSON.stringify({ ...done, id: `2000-${String(at).padStart(3, '0')}`, pid: 1 }),
    )
  writeFileSync(join(folder, 'damaged.json'), '{')
  const second = counting(t, folder)
  assert.deepEqual(second.jobs.job(done.id), done)
  await second.settled(start(second.jobs, 1).id)
  assert.ok(second.jobs.all().length <= 101)
  assert.ok(readdirSync(folder).length <= 103)
  assert.equal(second.jobs.job('2000-000'), null)
})
