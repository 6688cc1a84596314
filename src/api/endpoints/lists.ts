import { z } from '@hono/zod-openapi'
import { lists } from '../../desk/index.ts'
import { type Endpoint, endpoint } from '../http/endpoint.ts'
import { Refusal } from '../http/problem.ts'
import { cursor, day, limitIn, listId } from '../shapes/asked.ts'
import { changesPage, editionsAnswer, recentChanges } from '../shapes/changes.ts'
import { listDetails } from '../shapes/record.ts'

const ofList = z.strictObject({ list: listId })

/** The lists, their editions, and what these changed. */
export const listEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/api/lists',
    tag: 'Lists',
    summary: 'The lists that can be answered from, loaded or not.',
    answer: z.strictObject({ lists: listDetails }).openapi('Lists'),
    isOfRecord: true,
    run: async ({ at }, { record }) => ({
      value: { lists: await record.use((state) => lists(state.record, at)) },
    }),
  }),
  endpoint({
    method: 'get',
    path: '/api/lists/{list}/editions',
    tag: 'Lists',
    summary: 'The editions held of a list, the newest first; of those held back the reasons.',
    params: ofList,
    answer: editionsAnswer,
    problems: { 404: 'The list is not known.' },
    isOfRecord: true,
    run: async ({ params: { list } }, { questions }) => questions.ask('editions', { list }, 404),
  }),
  endpoint({
    method: 'get',
    path: '/api/lists/{list}/changes',
    tag: 'Lists',
    summary: 'What changed on a list from edition to edition, field by field, in parts.',
    params: ofList,
    query: z.strictObject({
      since: day.optional(),
      until: day.optional(),
      limit: limitIn(500, 100),
      cursor,
    }),
    answer: changesPage,
    problems: { 404: 'No edition of the list is loaded.' },
    isOfRecord: true,
    run: async ({ params: { list }, query: { since, until, limit, cursor: from } }, { questions }) => {
      if (since !== undefined && until !== undefined && since > until)
        throw new Refusal(400, `since: ${since} is after until ${until}`, {
          errors: [{ field: 'since', detail: `${since} is after until ${until}` }],
        })
      return questions.ask('changes', { request: { list, since, until }, part: { from, limit } }, 404)
    },
  }),
  endpoint({
    method: 'get',
    path: '/api/changes/recent',
    tag: 'Lists',
    summary: 'The newest editions over all lists that changed something, counted.',
    query: z.strictObject({ limit: limitIn(100, 10) }),
    answer: recentChanges,
    isOfRecord: true,
    run: async ({ query: { limit } }, { questions }) => questions.ask('recentChanges', { limit }),
  }),
]
