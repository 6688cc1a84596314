import { z } from '@hono/zod-openapi'
import { keysNamed, UnusableInput } from '../../desk/index.ts'
import { type Endpoint, endpoint } from '../http/endpoint.ts'
import { day, name } from '../shapes/asked.ts'
import { shown } from '../shapes/party.ts'

const ENTRY_KEY = /^[a-z]{2}-[a-z0-9-]+:\S+$/

/** All that is on record of a party. */
export const partyEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/api/parties/{key}',
    tag: 'Parties',
    summary:
      'A party by the key of any of its entries: names, designations, links, statements with answers, changes.',
    params: z.strictObject({
      key: z
        .string()
        .max(500)
        .openapi({ description: 'An entry key, URL-encoded.', example: 'us-sdn:29220' }),
    }),
    query: z.strictObject({ asOf: day.optional() }),
    answer: shown,
    problems: { 404: 'No list held has this entry.' },
    unusable: 404,
    isOfRecord: true,
    run: async ({ params: { key }, query: { asOf = null }, at }, { questions }) => {
      if (!ENTRY_KEY.test(key))
        throw new UnusableInput(`"${key}" is no entry key: expected LIST:ID, for example us-sdn:29220`)
      return questions.ask('show', { asked: key, keys: [key], at, asOf }, 404)
    },
  }),
  endpoint({
    method: 'post',
    path: '/api/parties/find',
    tag: 'Parties',
    summary: 'The parties that a name means: those that alert on it and come close to the best.',
    body: {
      shape: z.strictObject({ name, asOf: day.optional() }).openapi('PartyQuestion'),
      example: { name: 'Chen Quanguo' },
    },
    answer: shown,
    problems: { 404: 'No listed party has this name; `detail` has those that come near.' },
    unusable: 404,
    run: async ({ body: { name: asked, asOf = null }, at }, { record, questions }) => {
      const keys = await record.use(async (state) => {
        const desk = asOf === null ? state.desk : await state.deskOn(asOf)
        return keysNamed(asked, await desk.screen({ name: asked, at }))
      })
      return questions.ask('show', { asked, keys, at, asOf }, 404)
    },
  }),
]
