import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { type ServeOptions, type Serving, serve } from '../../src/api/index.ts'
import { accept, readReports, update, updateOwnList, withStore } from '../../src/desk/index.ts'
import { DEFAULT_POLICY } from '../../src/screen/index.ts'
import { repositoryPath, temporaryFolder } from '../support/folders.ts'
import { inventedListFile } from '../support/invented-list.ts'
import { mirrorFile } from '../support/mirror.ts'

/** What came back. */
export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Something to ask; the rest is as a program of this machine would. */
export interface Asking {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, but for text and bytes. */
  readonly body?: unknown
}

/** Asks a service over a connection of its own. */
export async function ask(serving: Serving, path: string, asking: Asking = {}): Promise<Answered> {
  const { method = asking.body === undefined ? 'GET' : 'POST', headers = {}, body } = asking
  const sent = request(new URL(serving.url), {
    path,
    method,
    agent: false,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
  })
  sent.end(
    body === undefined || typeof body === 'string' || body instanceof Uint8Array
      ? body
      : JSON.stringify(body),
  )
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const text = response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
  return { status: response.statusCode ?? 0, headers: response.headers, text: text.toString() }
}

/** Asks, and expects this status; the JSON of the answer. */
export async function asked<Shape>(
  serving: Serving,
  path: string,
  asking: Asking = {},
  status = 200,
): Promise<Shape> {
  const answer = await ask(serving, path, asking)
  if (answer.status !== status)
    throw new Error(
      `${asking.method ?? ''} ${path}: status ${answer.status}, expected ${status}: ${answer.text}`,
    )
  return JSON.parse(answer.text) as Shape
}

/** A service on a folder, every answer checked by its shape, closed when the test ends. */
export async function served(
  t: TestContext,
  home: string,
  options: Partial<ServeOptions> = {},
): Promise<Serving> {
  const serving = await serve({
    home,
    policy: DEFAULT_POLICY,
    port: 0,
    host: '127.0.0.1',
    checkAnswers: true,
    ...options,
  })
  let isClosed = false
  const close = async (): Promise<void> => {
    if (isClosed) return
    isClosed = true
    await serving.close()
  }
  t.after(close)
  return { ...serving, close }
}

const AT = '2031-02-01T00:00:00Z'

const person = (id: string, name: string): string =>
  `<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>${name}</FIRST_NAME><UN_LIST_TYPE>Taliban</UN_LIST_TYPE>` +
  `<REFERENCE_NUMBER>${id}</REFERENCE_NUMBER><LISTED_ON>2010-01-01</LISTED_ON></INDIVIDUAL>`

/** An edition of the UN list with 600 invented people, and some more by id and name. */
export function unEdition(dir: string, date: string, more: Readonly<Record<string, string>>): void {
  const people = [
    ...Array.from({ length: 600 }, (_, at) => person(`XXi.${at}`, `Given${at} Fillerman${at}`)),
    ...Object.entries(more).map(([id, name]) => person(id, name)),
  ].join('')
  mirrorFile(
    dir,
    'un-sc',
    date,
    'consolidated.xml',
    `<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="${date}T00:00:00Z"><INDIVIDUALS>${people}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`,
  )
}

/** A data folder with three editions of an invented UN list and an invented list of the user's own. */
export async function homeWithLists(
  t: TestContext,
): Promise<{ readonly home: string; readonly mirror: string }> {
  const home = temporaryFolder(t)
  const mirror = temporaryFolder(t)
  unEdition(mirror, '2031-01-01', {
    'YYi.A': 'Quirin Abelmoor',
    'YYi.B': 'Berenike Osswald',
    'YYi.C': 'Casimir Undorf',
  })
  unEdition(mirror, '2031-01-02', {
    'YYi.A': 'Quirin Abelmoore',
    'YYi.C2': 'Casimir Undorf',
    'YYi.D': 'Dorothea Velsing',
  })
  unEdition(mirror, '2031-01-03', {
    'YYi.A': 'Quirin Abelmoore',
    'YYi.C2': 'Casimir Undorf',
    'YYi.E': 'Egmont Wexford',
    'YYi.F': 'Fenja Xaver',
  })
  const outcomes = await update({ home, from: mirror, lists: ['un-sc'], edition: 'all', at: AT })
  for (const { state, list, edition } of outcomes)
    if (state === 'held') await accept({ home, list, date: edition ?? '', because: 'a fixture', at: AT })
  await updateOwnList({ home, file: inventedListFile(temporaryFolder(t)), name: 'invented', at: AT })
  return { home, mirror }
}

/** Reads invented articles into a data folder. */
export async function readArticles(home: string): Promise<void> {
  const files = ['school-land.txt', 'steel-duties.html', 'kivu-tin.md'].map((name) =>
    repositoryPath(`test/reports/articles/develop/${name}`),
  )
  await withStore(home, async (store) => {
    for await (const _ of readReports(store, { home, files, given: {}, at: AT }));
  })
}

/** The folder of real editions; `null` where it is not at hand. */
export function realMirror(): string | null {
  const folder = repositoryPath('../shared/lists')
  return existsSync(join(folder, 'un-sc')) ? folder : null
}

/** Waits until something holds, looking again and again. */
export async function until<Found>(find: () => Promise<Found | null>, ms = 20_000): Promise<Found> {
  const end = performance.now() + ms
  for (;;) {
    const found = await find()
    if (found !== null) return found
    if (performance.now() > end) throw new Error(`it did not come within ${ms} ms`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
