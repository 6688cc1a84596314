import { explainScreening, type ScreeningDesk, UnusableInput } from '../../desk/index.ts'
import { type Endpoint, endpoint } from '../http/endpoint.ts'
import { faultsOf, problemOf, Refusal, refusalOf } from '../http/problem.ts'
import type { BatchAnswer, BatchItem, ExplainedScreening } from '../messages.ts'
import type { RecordState } from '../record/record-state.ts'
import {
  batchAnswer,
  batchQuery,
  batchRequest,
  explainedScreening,
  type ScreeningQuery,
  screeningQuery,
} from '../shapes/screening.ts'

/** Names against the lists: one, or up to a hundred at once. */
export const screeningEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'post',
    path: '/api/screen',
    tag: 'Screening',
    summary: 'Screens one name.',
    body: {
      shape: screeningQuery,
      example: { name: 'Chen Quanguo', type: 'person', birthDate: '1955-11', country: 'CN' },
    },
    answer: explainedScreening,
    run: async ({ body, at }, { record }) => ({
      value: await record.use((state) => screened(state, body, at)),
    }),
  }),
  endpoint({
    method: 'post',
    path: '/api/screen/batch',
    tag: 'Screening',
    summary: 'Screens up to 100 names; one that cannot be screened fails alone.',
    body: {
      shape: batchRequest,
      example: {
        queries: [
          { id: 'c-1', name: 'Chen Quanguo' },
          { id: 'c-2', name: '朱海仑' },
        ],
      },
    },
    answer: batchAnswer,
    run: async ({ body: { queries, lists, asOf }, at }, { record }) => ({
      value: await record.use(async (state): Promise<BatchAnswer> => {
        const answers: BatchItem[] = []
        for (const [index, query] of queries.entries())
          answers.push(await item(state, index, query, { lists, asOf }, at))
        return { answers }
      }),
    }),
  }),
]

/** The answer to one query. */
async function screened(state: RecordState, query: ScreeningQuery, at: string): Promise<ExplainedScreening> {
  const { asOf, ...asked } = query
  const desk: ScreeningDesk = asOf === undefined ? state.desk : await state.deskOn(asOf)
  const screening = await desk.screen({ ...asked, at }).catch((error: unknown) => {
    // What is left to be wrong once the shape is right: a list that is not known, or not in the policy.
    if (!(error instanceof UnusableInput)) throw error
    throw new Refusal(400, `/lists: ${error.message}`, {
      errors: [{ field: '/lists', detail: error.message }],
    })
  })
  return { ...screening, explained: explainScreening(screening) }
}

async function item(
  state: RecordState,
  index: number,
  given: unknown,
  common: Pick<ScreeningQuery, 'lists' | 'asOf'>,
  at: string,
): Promise<BatchItem> {
  const parsed = batchQuery.safeParse(given)
  const id = idOf(given)
  try {
    if (!parsed.success) {
      const errors = faultsOf(parsed.error, given, `/`).map(({ field, detail }) => ({
        field: `/queries/${index}${field === '/' ? '' : field}`,
        detail,
      }))
      throw new Refusal(400, `query ${index}: ${errors[0]?.field}: ${errors[0]?.detail}`, { errors })
    }
    const { id: _, ...query } = parsed.data
    const screening = await screened(
      state,
      { ...query, lists: query.lists ?? common.lists, asOf: query.asOf ?? common.asOf },
      at,
    )
    return { index, id, screening }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return { index, id, problem: problemOf(refusal, `#${index}`) }
  }
}

/** The id of a query, also where the rest of it is wrong. */
function idOf(given: unknown): string | null {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, 'id')) return null
  const { id } = given as { readonly id: unknown }
  return typeof id === 'string' ? id.slice(0, 200) : null
}
