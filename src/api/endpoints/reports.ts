import { z } from '@hono/zod-openapi'
import { reportDayFrom, UnusableInput } from '../../desk/index.ts'
import { Jobs } from '../../jobs/index.ts'
import { type Endpoint, endpoint } from '../http/endpoint.ts'
import { Refusal } from '../http/problem.ts'
import type { JobTask } from '../jobs/job-work.ts'
import { cursor, limitIn } from '../shapes/asked.ts'
import { job } from '../shapes/jobs.ts'
import { reportsPage, reportView } from '../shapes/reports.ts'

/** The largest document, in bytes. */
const MOST_DOCUMENT = 20 * 2 ** 20

/** The same in base64, or with its line ends and quotation marks escaped, in JSON. */
const MOST_BODY = 30 * 2 ** 20

const documentGiven = z
  .strictObject({
    content: z
      .string()
      .max(MOST_BODY)
      .openapi({ description: 'Text or HTML; with `encoding` base64 the bytes of a file.' }),
    file: z.string().min(1).max(255).openapi({ description: 'What it is called.', example: 'article.html' }),
    encoding: z.enum(['utf8', 'base64']).default('utf8'),
    date: z.string().max(10).optional().openapi({ description: 'When it was published.' }),
    source: z.string().max(500).optional(),
    url: z.string().max(2000).optional(),
  })
  .openapi('DocumentGiven')

/** Reports: what is held, and new ones. */
export const reportEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/api/reports',
    tag: 'Reports',
    summary: 'The reports held, the one that was read last first.',
    query: z.strictObject({ limit: limitIn(200, 50), cursor }),
    answer: reportsPage,
    run: async ({ query: { limit, cursor: from } }, { questions }) =>
      questions.ask('reports', { from, limit }),
  }),
  endpoint({
    method: 'get',
    path: '/api/reports/{id}',
    tag: 'Reports',
    summary:
      'A report with its text, claims, names, dates and events; places are UTF-16 code units of the text.',
    params: z.strictObject({ id: z.string().max(100).openapi({ example: 'sha256:…' }) }),
    answer: reportView,
    problems: { 404: 'No report held has this id.' },
    run: async ({ params: { id } }, { questions }) => questions.ask('report', { id }, 404),
  }),
  endpoint({
    method: 'post',
    path: '/api/reports',
    tag: 'Reports',
    summary: 'Gives a document to be read; the job says what becomes of it.',
    body: {
      shape: documentGiven,
      example: {
        content: '“We deny this,” the spokesman said on Monday.',
        file: 'article.txt',
        date: '2021-03-22',
      },
      most: MOST_BODY,
    },
    answer: job,
    status: 202,
    isJob: true,
    run: async ({ body, at }, { home, jobs, inbox }) => {
      const { content, file, encoding, date, source, url } = body
      const bytes = bytesOf(content, encoding)
      const given = { date: date === undefined ? undefined : dayOf(date), source, url }
      const id = Jobs.newId(at)
      const shownAs = plainName(file)
      const path = await inbox.put(id, shownAs, bytes)
      const task: JobTask = { kind: 'read', home, file: path, shownAs, given, at }
      const started = jobs.start({
        id,
        kind: 'read',
        subject: [shownAs],
        task,
        at,
        onEnd: () => inbox.drop(id),
      })
      return { value: started, headers: { Location: `/api/jobs/${id}` } }
    },
  }),
]

function bytesOf(content: string, encoding: 'utf8' | 'base64'): Buffer {
  if (encoding === 'base64' && !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content))
    throw new Refusal(400, '/content: is no base64', {
      errors: [{ field: '/content', detail: 'is no base64' }],
    })
  const bytes = Buffer.from(content, encoding)
  if (bytes.length <= MOST_DOCUMENT) return bytes
  throw new Refusal(413, `/content: ${bytes.length} bytes: a document of at most ${MOST_DOCUMENT} is read`, {
    errors: [{ field: '/content', detail: `${bytes.length} bytes, at most ${MOST_DOCUMENT}` }],
  })
}

function dayOf(date: string): string {
  try {
    return reportDayFrom(date)
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error
    throw new Refusal(400, `/date: ${error.message}`, { errors: [{ field: '/date', detail: error.message }] })
  }
}

/** A file name for people: without folders and control characters. */
function plainName(file: string): string {
  const name =
    file
      .replaceAll(/\p{Cc}/gu, ' ')
      .split(/[/\\]/)
      .at(-1)
      ?.trim() ?? ''
  return name === '' ? 'document' : name.toWellFormed()
}
