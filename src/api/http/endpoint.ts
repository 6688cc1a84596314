import type { IncomingMessage } from 'node:http'
import { type RouteConfig, z } from '@hono/zod-openapi'
import type { Service } from '../service.ts'
import { problem } from '../shapes/problem.ts'
import { jsonBody } from './body.ts'
import { entityTag, isUnchanged } from './etag.ts'
import { faultsOf, type ProblemStatus, Refusal, refusalOf } from './problem.ts'
import type { Answer } from './respond.ts'

/** What was asked of an endpoint, checked. */
interface Asked<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** The clock, ISO 8601 in UTC. */
  readonly at: string
}

/** JSON that says `Said`, made elsewhere: it is passed on as it is. */
export interface JsonText<Said> {
  readonly json: string
  /** Never there: it ties the text to what it says. */
  readonly said?: Said
}

/** What an endpoint answers: a value or its JSON, and headers where it needs any. */
type Told<Said> = ({ readonly value: Said } | JsonText<Said>) & {
  readonly headers?: Readonly<Record<string, string>>
}

interface EndpointParts<Params, Query, Body, Said> {
  readonly method: 'get' | 'post' | 'delete'
  /** With `{name}` for what stands in its place. */
  readonly path: string
  readonly tag: string
  /** One sentence. */
  readonly summary: string
  readonly params?: z.ZodType<Params>
  readonly query?: z.ZodType<Query>
  readonly body?: {
    readonly shape: z.ZodType<Body>
    readonly example: unknown
    /** In bytes. */
    readonly most?: number
  }
  readonly answer: z.ZodType<Said>
  readonly status?: 200 | 201 | 202
  /** Errors of its own, and when they come. */
  readonly problems?: Readonly<Partial<Record<ProblemStatus, string>>>
  /** What input that the desk cannot use is told as; 400 where it is left out. */
  readonly unusable?: ProblemStatus
  /** Whether its answers change only with the record and the day: they are tagged then. */
  readonly isOfRecord?: boolean
  /** Whether it takes from the small allowance for jobs. */
  readonly isJob?: boolean
  readonly run: (asked: Asked<Params, Query, Body>, service: Service) => Promise<Told<Said>>
}

/** A request as an endpoint is given it. */
interface Exchange {
  readonly incoming: IncomingMessage
  readonly params: Readonly<Record<string, string>>
  readonly url: URL
  readonly at: string
}

/** An endpoint whatever it takes and says: what it is in the OpenAPI document, and what it does. */
export interface Endpoint {
  readonly route: RouteConfig
  readonly method: 'get' | 'post' | 'delete'
  readonly path: string
  readonly isJob: boolean
  readonly handle: (exchange: Exchange, service: Service, checkAnswers: boolean) => Promise<Answer>
}

/** The most that a body has, where nothing else is said. */
const MOST_BODY = 2 ** 20

/** Makes an endpoint of its parts. */
export function endpoint<Params, Query, Body, Said>(
  parts: EndpointParts<Params, Query, Body, Said>,
): Endpoint {
  const { method, path, status = 200, isOfRecord = false } = parts
  return {
    route: routeOf(parts),
    method,
    path,
    isJob: parts.isJob ?? false,
    handle: async (exchange, service, checkAnswers) => {
      const { incoming, url, at } = exchange
      const asked = {
        params: checked(parts.params, exchange.params, ''),
        query: queryAsked(parts.query, queryOf(url)),
        body:
          parts.body === undefined
            ? (undefined as Body)
            : checked(parts.body.shape, await jsonBody(incoming, parts.body.most ?? MOST_BODY), '/'),
        at,
      }
      const tag = isOfRecord
        ? entityTag([service.record.revision, url.pathname + url.search, at.slice(0, 10)])
        : null
      const held = incoming.headers['if-none-match']
      if (tag !== null && isUnchanged(held, tag)) return unchanged(tag)
      const told = await ran(parts, asked, service)
      const body = 'json' in told ? told.json : JSON.stringify(told.value)
      if (checkAnswers) checkAnswer(parts, body)
      // What depends on more than the record is tagged by what it says.
      const tagOfAnswer = tag ?? (method === 'get' ? entityTag([body]) : null)
      if (tagOfAnswer !== null && isUnchanged(held, tagOfAnswer)) return unchanged(tagOfAnswer)
      const headers = { ...(tagOfAnswer !== null && tagged(tagOfAnswer)), ...told.headers }
      return { status, type: 'application/json', body, headers }
    },
  }
}

function tagged(tag: string): Readonly<Record<string, string>> {
  return { ETag: tag, 'Cache-Control': 'no-cache' }
}

function unchanged(tag: string): Answer {
  return { status: 304, type: '', body: null, headers: tagged(tag) }
}

const NO_QUERY = z.strictObject({})

/** An endpoint without parameters takes none. */
function queryAsked<Query>(shape: z.ZodType<Query> | undefined, given: unknown): Query {
  return shape === undefined ? (checked(NO_QUERY, given, '') as Query) : checked(shape, given, '')
}

function checked<Of>(shape: z.ZodType<Of> | undefined, given: unknown, root: '' | '/'): Of {
  if (shape === undefined) return given as Of
  const result = shape.safeParse(given)
  if (result.success) return result.data
  const errors = faultsOf(result.error, given, root)
  const [first] = errors
  throw new Refusal(400, first === undefined ? 'not understood' : `${first.field || '/'}: ${first.detail}`, {
    errors,
  })
}

/** The parameters of a query, each given once. */
function queryOf({ searchParams }: URL): Readonly<Record<string, string>> {
  for (const name of searchParams.keys())
    if (searchParams.getAll(name).length > 1)
      throw new Refusal(400, `${name.slice(0, 80)}: is given more than once`, {
        errors: [{ field: name.slice(0, 80), detail: 'is given more than once' }],
      })
  return Object.fromEntries(searchParams)
}

async function ran<Params, Query, Body, Said>(
  { run, unusable }: EndpointParts<Params, Query, Body, Said>,
  asked: Asked<Params, Query, Body>,
  service: Service,
): Promise<Told<Said>> {
  try {
    return await run(asked, service)
  } catch (error) {
    throw refusalOf(error, unusable) ?? error
  }
}

function checkAnswer<Params, Query, Body, Said>(
  { answer, method, path }: EndpointParts<Params, Query, Body, Said>,
  json: string,
): void {
  const result = answer.safeParse(JSON.parse(json))
  if (!result.success)
    throw new Error(`the answer of ${method} ${path} is not of its shape: ${z.prettifyError(result.error)}`)
}

function routeOf<Params, Query, Body, Said>(parts: EndpointParts<Params, Query, Body, Said>): RouteConfig {
  const { method, path, tag, summary, params, query, body, answer, status = 200, problems = {} } = parts
  const problemContent = { 'application/problem+json': { schema: problem } }
  const described: Readonly<Record<string, string>> = {
    ...((params !== undefined || query !== undefined || body !== undefined) && {
      400: 'Something is wrong with what was given; `errors` names the fields.',
    }),
    ...problems,
    default: 'Another error.',
  }
  return {
    method,
    path,
    tags: [tag],
    summary,
    request: {
      ...(params !== undefined && { params: params as unknown as z.ZodObject }),
      ...(query !== undefined && { query: query as unknown as z.ZodObject }),
      ...(body !== undefined && {
        body: {
          required: true,
          content: { 'application/json': { schema: body.shape, example: body.example } },
        },
      }),
    },
    responses: {
      [status]: {
        description: 'The answer.',
        content: { 'application/json': { schema: answer } },
      },
      ...Object.fromEntries(
        Object.entries(described).map(([code, description]) => [
          code,
          { description, content: problemContent },
        ]),
      ),
    },
  }
}
