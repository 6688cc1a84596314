import { z } from '@hono/zod-openapi'
import { lists } from '../../../desk/index.ts'
import { type Endpoint, endpoint } from '../../http/endpoint.ts'
import type { Service } from '../../service.ts'
import { algorithms, type Catalog, catalog } from '../../shapes/yente.ts'
import { ALL_LISTS } from './match.ts'
import { ALGORITHM, MATCHER } from './matcher.ts'

/** yente's catalogue and algorithms. */
export const catalogEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/catalog',
    tag: 'yente',
    summary: 'The lists as datasets; `default` is all of them.',
    query: z.looseObject({}),
    answer: catalog,
    isOfRecord: true,
    run: async ({ at }, { record }) => ({ value: await catalogOf(record, at) }),
  }),
  endpoint({
    method: 'get',
    path: '/algorithms',
    tag: 'yente',
    summary: 'The one algorithm that matches.',
    query: z.looseObject({}),
    answer: algorithms,
    isOfRecord: true,
    run: async () => ({
      value: {
        algorithms: [
          {
            name: ALGORITHM,
            description: 'Names in any script, read and compared word by word; facts for and against.',
            features: MATCHER,
          },
        ],
        default: ALGORITHM,
        best: ALGORITHM,
      },
    }),
  }),
]

function catalogOf(record: Service['record'], at: string): Promise<Catalog> {
  return record.use(async ({ record: held, revision }) => {
    const version = revision.replace(/^sha256:/, '').slice(0, 16)
    const answering = (await lists(held, at)).filter(({ state }) => state === 'loaded' || state === 'starter')
    const names = answering.map(({ list }) => list)
    const common = { index_version: version, index_current: true, load: true }
    const newest =
      answering
        .flatMap(({ edition }) => edition ?? [])
        .toSorted()
        .at(-1) ?? null
    return {
      datasets: [
        {
          name: ALL_LISTS,
          title: 'All lists',
          version,
          ...common,
          children: names,
          updated_at: newest,
          entity_count: answering.reduce((sum, { entries }) => sum + entries, 0),
          publisher: null,
          url: null,
        },
        ...answering.map(({ list, title, edition, entries, authority, page }) => ({
          name: list,
          title,
          version: edition ?? version,
          ...common,
          children: [],
          updated_at: edition,
          entity_count: entries,
          publisher: authority,
          url: page,
        })),
      ],
      current: [ALL_LISTS, ...names],
      outdated: [],
      index_stale: false,
    }
  })
}
