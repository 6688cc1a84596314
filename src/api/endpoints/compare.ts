import { z } from '@hono/zod-openapi'
import { type Endpoint, endpoint } from '../http/endpoint.ts'
import { Refusal } from '../http/problem.ts'
import { cursor, day, limitIn, listId, listsParted } from '../shapes/asked.ts'
import { compareChoices, comparisonPage } from '../shapes/compare.ts'

/** The same parties across the lists. */
export const compareEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/api/compare/choices',
    tag: 'Coverage',
    summary: 'The lists, subjects and programmes that there are to choose from.',
    answer: compareChoices,
    isOfRecord: true,
    run: async (_, { questions }) => questions.ask('compareChoices', undefined),
  }),
  endpoint({
    method: 'get',
    path: '/api/compare',
    tag: 'Coverage',
    summary:
      'Who listed the same parties since when, who has not, and how long one took to follow another, in parts.',
    query: z.strictObject({
      programme: z.string().max(500).optional().openapi({
        description: 'A programme as a list has it, or a subject of several.',
        example: 'human-rights',
      }),
      party: z.string().max(500).optional().openapi({ description: 'An entry key.' }),
      from: day.optional(),
      to: day.optional(),
      missingFrom: listId.optional(),
      lists: listsParted.optional(),
      asOf: day.optional(),
      limit: limitIn(1000, 200),
      cursor,
    }),
    answer: comparisonPage,
    problems: { 404: 'No list held has this party.' },
    isOfRecord: true,
    run: async ({ query, at }, { questions }) => {
      const { programme, party, from, to, missingFrom, lists, asOf, limit, cursor: place } = query
      const listed = daysOf(from, to)
      if (programme === undefined && party === undefined && listed === undefined && missingFrom === undefined)
        throw new Refusal(400, 'expected at least one of programme, party, from with to, missingFrom', {
          errors: [
            { field: 'programme', detail: 'expected one of programme, party, from with to, missingFrom' },
          ],
        })
      if (party !== undefined && !/^[a-z]{2}-[a-z0-9-]+:\S+$/.test(party))
        throw new Refusal(400, `party: "${party}" is no entry key: expected LIST:ID`, {
          errors: [{ field: 'party', detail: `"${party}" is no entry key: expected LIST:ID` }],
        })
      const request = { programme, party, listed, missingFrom, lists, asOf, at }
      return questions
        .ask('compare', { request, part: { from: place, limit } }, party === undefined ? 400 : 404)
        .catch((error: unknown) => {
          throw listFault(error, missingFrom)
        })
    },
  }),
]

/** Of what the shape cannot tell, a list that is not known or not loaded is a fault of the field that named it. */
function listFault(error: unknown, missingFrom: string | undefined): unknown {
  if (!(error instanceof Refusal) || !error.message.startsWith('list "')) return error
  const field =
    missingFrom !== undefined && error.message.startsWith(`list "${missingFrom}"`) ? 'missingFrom' : 'lists'
  return new Refusal(400, `${field}: ${error.message}`, { errors: [{ field, detail: error.message }] })
}

function daysOf(
  from: string | undefined,
  to: string | undefined,
): { readonly from: string; readonly to: string } | undefined {
  if (from === undefined && to === undefined) return undefined
  if (from === undefined || to === undefined)
    throw new Refusal(400, `${from === undefined ? 'from' : 'to'}: from and to go together`, {
      errors: [{ field: from === undefined ? 'from' : 'to', detail: 'from and to go together' }],
    })
  if (from > to)
    throw new Refusal(400, `from: ${from} is after to ${to}`, {
      errors: [{ field: 'from', detail: `${from} is after to ${to}` }],
    })
  return { from, to }
}
