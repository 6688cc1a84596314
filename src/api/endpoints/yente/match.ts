import { z } from '@hono/zod-openapi'
import { type Hit, knownLists } from '../../../desk/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import { faultsOf, Refusal } from '../../http/problem.ts'
import type { RecordState } from '../../record/record-state.ts'
import {
  type EntityExample,
  type EntityMatches,
  entityExample,
  matchAnswer,
  matchRequest,
  type ScoredEntity,
} from '../../shapes/yente.ts'
import { featuresOf, MATCHER } from './matcher.ts'
import { queriesOf } from './query-of.ts'

/** The dataset of all lists. */
export const ALL_LISTS = 'default'

const MOST_QUERIES = 100
const MOST_RESULTS = 500

function score(usual: number): z.ZodType<number, string | undefined> {
  return z
    .string()
    .max(20)
    .regex(/^\d*\.?\d+$/, 'expected a number from 0 to 1')
    .default(String(usual))
    .transform(Number)
    .pipe(z.number().min(0).max(1))
    .openapi({ type: 'number', minimum: 0, maximum: 1, default: usual })
}

interface Wanted {
  readonly lists: readonly string[] | undefined
  readonly limit: number
  readonly threshold: number
  readonly cutoff: number
  readonly at: string
}

/** yente's matching: parties of the lists for entities asked for. */
export const matchEndpoint: Endpoint = endpoint({
  method: 'post',
  path: '/match/{dataset}',
  tag: 'yente',
  summary: 'Matches up to 100 entities against the lists (`default`) or one of them, as yente does.',
  params: z.strictObject({ dataset: z.string().max(64).openapi({ example: ALL_LISTS }) }),
  // What yente has and this has not (algorithm, fuzzy, topics …) is ignored.
  query: z.looseObject({
    limit: z
      .string()
      .max(9)
      .regex(/^\d+$/, `expected a whole number from 1 to ${MOST_RESULTS}`)
      .default('5')
      .transform(Number)
      .pipe(z.number().min(1).max(MOST_RESULTS))
      .openapi({ type: 'integer', minimum: 1, maximum: MOST_RESULTS, default: 5 }),
    threshold: score(0.7),
    cutoff: score(0.5),
  }),
  body: {
    shape: matchRequest,
    example: {
      queries: {
        q1: { schema: 'Person', properties: { name: ['Chen Quanguo'], birthDate: ['1955-11'] } },
      },
    },
  },
  answer: matchAnswer,
  problems: { 404: 'There is no such dataset.' },
  run: async ({ params: { dataset }, query: { limit, threshold, cutoff }, body, at }, { record }) => {
    const queries = Object.entries(body.queries)
    if (queries.length === 0) throw tooMany('no queries: expected 1 to 100')
    if (queries.length > MOST_QUERIES)
      throw tooMany(`${queries.length} queries: at most ${MOST_QUERIES} at once`)
    return {
      value: await record.use(async (state) => {
        const lists = await listsOf(state, dataset)
        const wanted = { lists, limit, threshold, cutoff, at }
        const responses: [string, EntityMatches][] = []
        for (const [id, query] of queries) responses.push([id, await matches(state, query, wanted)])
        return { responses: Object.fromEntries(responses), matcher: MATCHER, limit }
      }),
    }
  },
})

function tooMany(detail: string): Refusal {
  return new Refusal(400, `/queries: ${detail}`, { errors: [{ field: '/queries', detail }] })
}

async function listsOf(state: RecordState, dataset: string): Promise<readonly string[] | undefined> {
  if (dataset === ALL_LISTS) return undefined
  const known = await knownLists(state.record.store, state.record.starter)
  if (known.includes(dataset)) return [dataset]
  throw new Refusal(404, `dataset "${dataset}": expected ${ALL_LISTS}, ${known.join(', ')}`)
}

const EMPTY: EntityExample = { schema: '', properties: {} }

async function matches(state: RecordState, given: unknown, wanted: Wanted): Promise<EntityMatches> {
  const parsed = entityExample.safeParse(given)
  if (!parsed.success) {
    const [fault] = faultsOf(parsed.error, given, '/')
    return failed(EMPTY, `${fault?.field ?? ''}: ${fault?.detail ?? 'not understood'}`)
  }
  const { schema, properties } = parsed.data
  const query = { schema, properties }
  const queries = queriesOf(query)
  if (queries === null) return failed(query, `/schema: "${schema}" is no schema of a party`)
  const best = new Map<string, Hit>()
  for (const each of queries) {
    const hits = await state.desk.hits({ ...each, lists: wanted.lists, at: wanted.at })
    for (const hit of hits) if ((best.get(hit.party)?.score ?? -1) < hit.score) best.set(hit.party, hit)
  }
  const found = [...best.values()]
    .filter((hit) => hit.score >= wanted.cutoff)
    .toSorted((a, b) => b.score - a.score || (a.party < b.party ? -1 : 1))
  const results: ScoredEntity[] = []
  for (const hit of found.slice(0, wanted.limit)) {
    const entity = await state.entity(hit.party, wanted.at.slice(0, 10))
    if (entity !== null)
      results.push({
        ...entity,
        score: hit.score,
        features: featuresOf(hit.evidence),
        match: hit.score >= wanted.threshold,
      })
  }
  return { status: 200, results, total: { value: found.length, relation: 'eq' }, query }
}

function failed(query: EntityExample, detail: string): EntityMatches {
  return { status: 400, results: [], total: { value: 0, relation: 'eq' }, query, detail }
}
