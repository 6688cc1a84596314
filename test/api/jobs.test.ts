import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Serving } from '../../src/api/index.ts'
import type {
  ExplainedScreening,
  Job,
  JobReading,
  Problem,
  RecordSummary,
  ReportView,
} from '../../src/api/messages.ts'
import { update } from '../../src/desk/index.ts'
import { repositoryPath, temporaryFolder } from '../support/folders.ts'
import { assertGolden, shapeOf } from '../support/golden.ts'
import { ask, asked, homeWithLists, realMirror, served, unEdition, until } from './support.ts'

interface Heard {
  readonly event: string
  readonly data: Record<string, unknown>
}

/** Follows the events of a service. */
function follow(serving: Serving): { readonly heard: Heard[]; readonly ended: Promise<void>; stop(): void } {
  const heard: Heard[] = []
  let text = ''
  const asking = request(new URL('/api/events', serving.url), { agent: false })
  const ended = new Promise<void>((resolve) => {
    asking.on('response', (response) => {
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
        const events = text.split('\n\n')
        text = events.pop() ?? ''
        for (const each of events) {
          const [, event, data] = /^event: (\w+)\ndata: (.*)$/s.exec(each) ?? []
          if (event !== undefined && data !== undefined)
            heard.push({ event, data: JSON.parse(data) as Record<string, unknown> })
        }
      })
      response.once('close', () => resolve())
    })
    asking.on('error', () => resolve())
  })
  asking.end()
  return { heard, ended, stop: () => asking.destroy() }
}

const ended = (serving: Serving, { id }: Job, ms?: number): Promise<Job> =>
  until(async () => {
    const job = await asked<Job>(serving, `/api/jobs/${id}`)
    return job.endedAt === null ? null : job
  }, ms)

test('an update: progress over events, a swap without a failed request, and what came is answered', async (t) => {
  const { home, mirror } = await homeWithLists(t)
  const serving = await served(t, home)
  const before = await asked<RecordSummary>(serving, '/api/record')
  const events = follow(serving)
  unEdition(mirror, '2031-01-09', { 'YYi.A': 'Quirin Abelmoore', 'YYi.G': 'Gudrun Yellowham' })
  const over = new AbortController()
  const statuses = new Map<number, number>()
  const hammer = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, 3))
      const name = 'Quirin Abelmoore'
      const answers = await Promise.all([
        ask(serving, '/api/screen', { body: { name } }),
        ask(serving, '/match/default', {
          body: { queries: { q: { schema: 'Person', properties: { name } } } },
        }),
        ask(serving, '/api/parties/un-sc%3AYYi.A'),
      ])
      for (const { status, text } of answers) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        assert.match(text, /YYi\.A/)
      }
    }
  }
  const hammering = Promise.all([hammer(), hammer()])
  const asking = await ask(serving, '/api/updates', { body: { lists: ['un-sc'], from: mirror } })
  assert.equal(asking.status, 202)
  const job = JSON.parse(asking.text) as Job
  assert.equal(asking.headers.location, `/api/jobs/${job.id}`)
  const second = await asked<Problem>(serving, '/api/updates', { body: {} }, 409)
  assert.match(second.detail, new RegExp(job.id))
  const done = await ended(serving, job)
  assert.equal(done.state, 'done', done.reason ?? '')
  assert.equal(done.outcomes.length, 1)
  const [outcome] = done.outcomes
  assert.equal(outcome?.state, 'loaded', JSON.stringify(outcome))
  const record = await asked<RecordSummary>(serving, '/api/record')
  assert.notEqual(record.revision, before.revision)
  const found = await asked<ExplainedScreening>(serving, '/api/screen', {
    body: { name: 'Gudrun Yellowham' },
  })
  assert.equal(found.hits[0]?.party, 'un-sc:YYi.G')
  over.abort()
  await hammering
  assert.deepEqual([...statuses.keys()], [200])
  const told = events.heard
  assert.equal(told[0]?.event, 'record')
  assert.equal(told[0]?.data['revision'], before.revision)
  assert.ok(told.some(({ event, data }) => event === 'job' && data['progress'] !== null))
  assert.deepEqual(
    told.flatMap(({ event, data }) => (event === 'record' ? [data['state']] : [])),
    ['ready', 'preparing', 'ready'],
  )
  assert.equal(told.at(-1)?.data['state'], 'done')
  assertGolden('api-update-job', shapeOf({ ...done, progress: null }))
  await serving.close()
  await events.ended
})

test('what another process changes is answered from as well', async (t) => {
  const { home, mirror } = await homeWithLists(t)
  const serving = await served(t, home)
  const screen = (): Promise<ExplainedScreening> =>
    asked<ExplainedScreening>(serving, '/api/screen', { body: { name: 'Hildegunde Zabrowsky' } })
  assert.equal((await screen()).status, 'incomplete')
  unEdition(mirror, '2031-01-08', { 'YYi.H': 'Hildegunde Zabrowsky' })
  await update({ home, from: mirror, lists: ['un-sc'], at: '2031-02-02T00:00:00Z' })
  await until(async () => ((await screen()).hits[0]?.party === 'un-sc:YYi.H' ? true : null), 8000)
})

test('a document is read, shown under its own name, and lies nowhere after', async (t) => {
  const home = join(temporaryFolder(t), 'home')
  const serving = await served(t, home)
  const text = readFileSync(repositoryPath('test/reports/articles/develop/school-land.txt'), 'utf8')
  const given = [
    { content: text, file: '../../Ça \u0007va?.txt', date: '2023-05-16', source: 'The Courier' },
    {
      content: Buffer.from('<script>alert(1)</script><p>“We deny it,” said John Smith.</p>').toString(
        'base64',
      ),
      encoding: 'base64',
      file: 'x.html',
    },
    { content: '%PDF-1.4 no pdf at all', file: 'y.pdf' },
  ]
  const jobs: Job[] = []
  for (const body of given) jobs.push(await asked<Job>(serving, '/api/reports', { body }, 202))
  const done: Job[] = []
  for (const job of jobs) done.push(await ended(serving, job))
  assert.deepEqual(
    done.map(({ state, subject, outcomes }) => [state, subject[0], outcomes[0]?.state]),
    [
      ['done', 'Ça  va?.txt', 'read'],
      ['done', 'x.html', 'read'],
      ['done', 'y.pdf', 'unreadable'],
    ],
  )
  const outcome = done[0]?.outcomes[0] as JobReading & { readonly report: string }
  const view = await asked<ReportView>(serving, `/api/reports/${encodeURIComponent(outcome.report)}`)
  assert.deepEqual([view.report.file, view.report.source], ['Ça  va?.txt', 'The Courier'])
  assert.doesNotMatch(JSON.stringify(done), /inbox/)
  assert.deepEqual(existsSync(join(home, 'inbox')) ? readdirSync(join(home, 'inbox')) : [], [])
  assert.equal((await asked<RecordSummary>(serving, '/api/record')).reports, 2)
  assertGolden('api-read-job', shapeOf(done[0]))
  for (const [body, field] of [
    [{ content: 'x', file: 'x', date: 'yesterday' }, '/date'],
    [{ content: '§§', file: 'x', encoding: 'base64' }, '/content'],
    [{ content: 'x', file: '' }, '/file'],
  ] as const)
    assert.equal((await asked<Problem>(serving, '/api/reports', { body }, 400)).errors?.[0]?.field, field)
  const large = { content: 'A'.repeat(28 * 2 ** 20), file: 'x.pdf', encoding: 'base64' }
  assert.equal((await ask(serving, '/api/reports', { body: large })).status, 413)
})

test('what cannot be updated is told at once, or by the job', async (t) => {
  const { home } = await homeWithLists(t)
  const serving = await served(t, home)
  for (const [body, field] of [
    [{ lists: ['un-sc', 'zz-none'] }, '/lists/1'],
    [{ lists: ['xx-invented'] }, '/lists/0'],
    [{ from: '/no/such/folder' }, '/from'],
    [{ edition: '2031-01-01' }, '/edition'],
    [{ from: home, edition: 'soon' }, '/edition'],
  ] as const)
    assert.equal((await asked<Problem>(serving, '/api/updates', { body }, 400)).errors?.[0]?.field, field)
  const empty = temporaryFolder(t)
  const job = await ended(serving, await asked<Job>(serving, '/api/updates', { body: { from: empty } }, 202))
  assert.equal(job.state, 'failed')
  assert.ok(job.reason?.includes(empty))
  assert.equal((await ask(serving, '/api/jobs/none')).status, 404)
  assert.equal((await ask(serving, `/api/jobs/${job.id}`, { method: 'DELETE' })).status, 409)
  assert.equal((await asked<{ jobs: readonly Job[] }>(serving, '/api/jobs')).jobs[0]?.id, job.id)
})

test('a killed or cancelled update leaves the record answering, and a restart tells what stopped', async (t) => {
  const mirror = realMirror()
  if (mirror === null) return t.skip('the real editions are not at hand')
  const { home } = await homeWithLists(t)
  const serving = await served(t, home)
  const name = { body: { name: 'Quirin Abelmoore' } }
  const start = async (): Promise<Job> => {
    const job = await asked<Job>(
      serving,
      '/api/updates',
      { body: { lists: ['us-sdn', 'gb-uksl', 'eu-fsf'], from: mirror } },
      202,
    )
    return until(async () => {
      const now = await asked<Job>(serving, `/api/jobs/${job.id}`)
      return now.progress === null ? null : now
    })
  }
  const killed = await start()
  const pid = childrenOf(process.pid).at(-1) ?? 0
  process.kill(pid, 'SIGKILL')
  const after = await ended(serving, killed)
  assert.equal(after.state, 'failed')
  assert.match(after.reason ?? '', /SIGKILL/)
  assert.equal((await asked<ExplainedScreening>(serving, '/api/screen', name)).hits[0]?.party, 'un-sc:YYi.A')
  const cancelled = await start()
  await asked(serving, `/api/jobs/${cancelled.id}`, { method: 'DELETE' }, 202)
  assert.equal((await ended(serving, cancelled, 30_000)).state, 'cancelled')
  assert.equal((await asked<ExplainedScreening>(serving, '/api/screen', name)).hits[0]?.party, 'un-sc:YYi.A')
  const stopped = await start()
  await serving.close()
  // One that a service was at when it died without a word.
  mkdirSync(join(home, 'jobs'), { recursive: true })
  const dead = { ...stopped, id: '29991231T000000-0', state: 'running', endedAt: null, pid: 2 ** 22 + 1 }
  writeFileSync(join(home, 'jobs', `${dead.id}.json`), JSON.stringify(dead))
  const again = await served(t, home)
  for (const id of [stopped.id, dead.id]) {
    const job = await asked<Job>(again, `/api/jobs/${id}`)
    assert.deepEqual([job.state, job.reason], ['failed', 'the service stopped'])
  }
  assert.equal((await asked<ExplainedScreening>(again, '/api/screen', name)).hits[0]?.party, 'un-sc:YYi.A')
})

test('no more pages than there is room for follow the service', async (t) => {
  const serving = await served(t, join(temporaryFolder(t), 'home'))
  const all = Array.from({ length: 50 }, () => follow(serving))
  await until(async () => (all.every(({ heard }) => heard.length === 1) ? true : null))
  assert.equal((await ask(serving, '/api/events')).status, 503)
  all[0]?.stop()
  await until(async () => (serving.service.events.size < 50 ? true : null))
  const late = follow(serving)
  await until(async () => (late.heard.length > 0 ? true : null))
  await serving.close()
  await Promise.all([...all, late].map((each) => each.ended))
})

/** The processes that a process started. Linux only. */
function childrenOf(pid: number): readonly number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  )
}

test('the first lists that a fresh machine takes are answered from', async (t) => {
  const [home, mirror] = [join(temporaryFolder(t), 'home'), temporaryFolder(t)]
  unEdition(mirror, '2031-01-01', { 'YYi.A': 'Quirin Abelmoor' })
  const serving = await served(t, home)
  assert.equal((await asked<RecordSummary>(serving, '/api/record')).isStarter, true)
  const job = await asked<Job>(serving, '/api/updates', { body: { from: mirror } }, 202)
  const done = await ended(serving, job)
  assert.equal(done.state, 'done', done.reason ?? '')
  assert.equal((await asked<RecordSummary>(serving, '/api/record')).isStarter, false)
  const found = await asked<ExplainedScreening>(serving, '/api/screen', { body: { name: 'Quirin Abelmoor' } })
  assert.equal(found.hits[0]?.party, 'un-sc:YYi.A')
})
