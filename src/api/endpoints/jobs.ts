import { stat } from 'node:fs/promises'
import { z } from '@hono/zod-openapi'
import { dayFrom, knownLists, UnusableInput } from '../../desk/index.ts'
import { Jobs } from '../../jobs/index.ts'
import { type Endpoint, endpoint } from '../http/endpoint.ts'
import { Refusal } from '../http/problem.ts'
import type { JobTask } from '../jobs/job-work.ts'
import type { Service } from '../service.ts'
import { listIds } from '../shapes/asked.ts'
import { job, jobsAnswer } from '../shapes/jobs.ts'

const ofJob = z.strictObject({ id: z.string().max(64) })

const updateGiven = z
  .strictObject({
    lists: listIds
      .optional()
      .openapi({ description: 'Every list that there is an edition of, where it is left out.' }),
    from: z.string().min(1).max(4096).optional().openapi({
      description:
        'A folder of this machine, DIR/LIST/YYYY-MM-DD/FILES; the publishers where it is left out.',
    }),
    edition: z.string().max(10).optional().openapi({ description: 'A day, or `all`; with `from` only.' }),
  })
  .openapi('UpdateGiven')

type UpdateGiven = z.output<typeof updateGiven>

/** Work that takes long: updates, and reading. */
export const jobEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/api/jobs',
    tag: 'Jobs',
    summary: 'The last hundred jobs, the newest first.',
    answer: jobsAnswer,
    run: async (_, { jobs }) => ({ value: { jobs: jobs.all() } }),
  }),
  endpoint({
    method: 'get',
    path: '/api/jobs/{id}',
    tag: 'Jobs',
    summary: 'A job: how far it is, and what became of it.',
    params: ofJob,
    answer: job,
    problems: { 404: 'There is no such job.' },
    run: async ({ params: { id } }, { jobs }) => ({ value: jobs.job(id) ?? noJob(id) }),
  }),
  endpoint({
    method: 'delete',
    path: '/api/jobs/{id}',
    tag: 'Jobs',
    summary: 'Ends a job; what it has taken whole stays.',
    params: ofJob,
    answer: job,
    status: 202,
    problems: { 404: 'There is no such job.', 409: 'It has ended already.' },
    run: async ({ params: { id } }, { jobs }) => {
      const before = jobs.job(id) ?? noJob(id)
      if (before.endedAt !== null) throw new Refusal(409, `job ${id}: has ended already (${before.state})`)
      return { value: jobs.cancel(id) ?? noJob(id) }
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/updates',
    tag: 'Jobs',
    summary: 'Takes the newest editions of lists, from their publishers or from a folder.',
    body: { shape: updateGiven, example: { lists: ['un-sc'] } },
    answer: job,
    status: 202,
    problems: { 409: 'An update is at work already.' },
    isJob: true,
    run: async ({ body, at }, service) => {
      await checkUpdate(body, service)
      const { home, jobs, record } = service
      const active = jobs.active('update')
      if (active !== null) throw new Refusal(409, `job ${active.id} updates lists already: one at a time`)
      const id = Jobs.newId(at)
      const task: JobTask = { kind: 'update', home, ...body, at }
      const started = jobs.start({
        id,
        kind: 'update',
        subject: body.lists ?? [],
        task,
        at,
        onEnd: () => record.refresh(),
      })
      return { value: started, headers: { Location: `/api/jobs/${id}` } }
    },
  }),
]

function noJob(id: string): never {
  throw new Refusal(404, `job "${id}": there is none`)
}

async function checkUpdate({ lists, from, edition }: UpdateGiven, { record }: Service): Promise<void> {
  const known = await record.use(({ record: held }) => knownLists(held.store, held.starter))
  for (const [at, list] of (lists ?? []).entries()) {
    if (list.startsWith('xx-'))
      throw fault(`/lists/${at}`, `list "${list}" is one of your own: update it with the command line`)
    if (!known.includes(list))
      throw fault(`/lists/${at}`, `list "${list}" is not known; known are ${known.join(', ')}`)
  }
  if (edition !== undefined && from === undefined)
    throw fault('/edition', 'goes with from: publishers serve their newest edition only')
  if (edition !== undefined && edition !== 'all') checkDay(edition)
  if (from === undefined) return
  const found = await stat(from).catch(() => null)
  if (found?.isDirectory() !== true)
    throw fault('/from', `"${from.slice(0, 200)}" is no folder of this machine`)
}

function checkDay(edition: string): void {
  try {
    dayFrom(edition)
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error
    throw fault('/edition', `${error.message}, or "all"`)
  }
}

function fault(field: string, detail: string): Refusal {
  return new Refusal(400, `${field}: ${detail}`, { errors: [{ field, detail }] })
}
