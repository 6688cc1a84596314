import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { DOCS_STYLE, docsPage } from './docs/docs-page.ts'
import { openApiDocument } from './docs/openapi.ts'
import { ENDPOINTS } from './endpoints/index.ts'
import type { Endpoint } from './http/endpoint.ts'
import { entityTag, isUnchanged } from './http/etag.ts'
import { type Log, placesOf } from './http/log.ts'
import { problemOf, Refusal, refusalOf } from './http/problem.ts'
import { type Rate, RateLimit } from './http/rate-limit.ts'
import { type Answer, respond } from './http/respond.ts'
import { checkHost, checkOrigin } from './http/same-origin.ts'
import type { Service } from './service.ts'
import { webAnswer } from './web/web-answer.ts'
import type { WebFiles } from './web/web-files.ts'

export interface AppOptions {
  readonly web: WebFiles
  /** Of one address. */
  readonly rate: Rate
  /** Of one address, for what starts a job. */
  readonly jobRate: Rate
  /** Whether every answer is checked by its shape: for tests. */
  readonly checkAnswers: boolean
  readonly log: Log | null
}

/** The app as the server runs it. */
export type App = Hono<{ Bindings: HttpBindings }>

type Asking = Context<{ Bindings: HttpBindings }>

/** What is not the web app's to answer. */
const RESERVED = /^\/(?:api|match|entities|catalog|algorithms|openapi\.json|docs|healthz|readyz)(?:\/|$)/

/** Puts the endpoints, their documentation and the web app together. */
export function makeApp(service: Service, options: AppOptions): App {
  const app: App = new Hono()
  const answering = new Answering(options)
  const document = JSON.stringify(openApiDocument(ENDPOINTS))
  const page = docsPage(openApiDocument(ENDPOINTS))

  for (const endpoint of ENDPOINTS)
    app.on(endpoint.method.toUpperCase(), endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'), (asking) =>
      answering.answer(asking, endpoint.path, endpoint.isJob, (incoming, at) =>
        endpoint.handle(
          { incoming, params: asking.req.param(), url: new URL(asking.req.url), at },
          service,
          options.checkAnswers,
        ),
      ),
    )
  app.get('/api/events', (asking) =>
    answering.answer(asking, '/api/events', false, async (incoming, _, id) => {
      if (incoming.method === 'HEAD')
        throw new Refusal(405, 'HEAD: a stream of events has no end', { headers: { Allow: 'GET' } })
      const { revision, state } = service.record
      // A page is open: it will ask more than names.
      service.questions.start()
      return service.events.open([{ event: 'record', data: { revision, state } }], id)
    }),
  )
  const fixed = (path: string, type: string, body: string): void => {
    const tag = entityTag([body])
    app.get(path, (asking) =>
      answering.answer(asking, path, false, async (incoming) => {
        const headers = { ETag: tag, 'Cache-Control': 'no-cache' }
        return isUnchanged(incoming.headers['if-none-match'], tag)
          ? { status: 304, type: '', body: null, headers }
          : { status: 200, type, body, headers }
      }),
    )
  }
  fixed('/openapi.json', 'application/json', document)
  fixed('/docs', 'text/html; charset=utf-8', page)
  fixed('/docs/style.css', 'text/css; charset=utf-8', DOCS_STYLE)
  app.all('*', (asking) =>
    answering.answer(asking, '*', false, async (incoming) => {
      const { pathname } = new URL(asking.req.url)
      checkMethod(asking.req.method, pathname)
      if (RESERVED.test(pathname))
        throw new Refusal(404, `there is nothing at this address; /docs says what there is`)
      return webAnswer(options.web, {
        path: pathname,
        ifNoneMatch: incoming.headers['if-none-match'],
        acceptEncoding: incoming.headers['accept-encoding'],
      })
    }),
  )
  return app
}

const PATTERNS = ENDPOINTS.map(({ method, path }: Endpoint) => ({
  method: method.toUpperCase(),
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}))

/** @throws Refusal 405 where the address is answered to other methods only, with these */
function checkMethod(method: string, path: string): void {
  const methods = PATTERNS.filter(({ pattern }) => pattern.test(path)).map((each) => each.method)
  const isOfApi = RESERVED.test(path)
  const allowed = methods.length > 0 ? methods : isOfApi && !isFixed(path) ? [] : ['GET']
  if (allowed.length === 0 || allowed.includes(method) || (method === 'HEAD' && allowed.includes('GET')))
    return
  throw new Refusal(405, `${method}: this address takes ${allowed.join(', ')}`, {
    headers: { Allow: (allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed).join(', ') },
  })
}

function isFixed(path: string): boolean {
  return ['/api/events', '/openapi.json', '/docs', '/docs/style.css'].includes(path)
}

type Work = (incoming: IncomingMessage, at: string, id: string) => Promise<Answer | Response>

/** What is the same for all requests: who may ask, how errors are told, what is logged. */
class Answering {
  readonly #options: AppOptions
  readonly #rate: RateLimit
  readonly #jobRate: RateLimit

  constructor(options: AppOptions) {
    this.#options = options
    this.#rate = new RateLimit(options.rate)
    this.#jobRate = new RateLimit(options.jobRate)
  }

  async answer(asking: Asking, route: string, isJob: boolean, work: Work): Promise<Response> {
    const began = performance.now()
    const { incoming } = asking.env
    const id = randomUUID()
    const at = new Date().toISOString()
    const response = await this.#answered(incoming, isJob, id, () => work(incoming, at, id))
    const { log } = this.#options
    if (log !== null) {
      const ms = Math.round((performance.now() - began) * 10) / 10
      log({ at, method: asking.req.method, route, status: response.status, ms, id })
    }
    return response
  }

  async #answered(
    incoming: IncomingMessage,
    isJob: boolean,
    id: string,
    work: () => Promise<Answer | Response>,
  ): Promise<Response> {
    const acceptEncoding = incoming.headers['accept-encoding']
    try {
      this.#admit(incoming, isJob)
      const answer = await work()
      return answer instanceof Response ? answer : await respond(answer, id, acceptEncoding)
    } catch (error) {
      const refusal = refusalOf(error) ?? this.#fault(error, id)
      const body = JSON.stringify(problemOf(refusal, id))
      const { status, headers } = refusal
      return respond({ status, type: 'application/problem+json', body, headers }, id, acceptEncoding)
    }
  }

  #admit({ headers, method, socket }: IncomingMessage, isJob: boolean): void {
    checkHost(headers.host)
    if (method !== 'GET' && method !== 'HEAD')
      checkOrigin(headers.host, headers.origin, headers['sec-fetch-site'])
    const address = socket.remoteAddress ?? ''
    this.#rate.take(address)
    if (isJob) this.#jobRate.take(address)
  }

  #fault(error: unknown, id: string): Refusal {
    const told = this.#options.checkAnswers && error instanceof Error ? String(error.stack) : placesOf(error)
    process.stderr.write(`onrecord: internal error in request ${id}: ${told}\n`)
    return new Refusal(500, 'a fault of this service; its log has where, under the id of this request')
  }
}
