import { lists } from '../../desk/index.ts'
import { type Endpoint, endpoint } from '../http/endpoint.ts'
import type { RecordSummary } from '../messages.ts'
import type { Service } from '../service.ts'
import { recordSummary } from '../shapes/record.ts'

/** What the service answers from. */
export const recordEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/api/record',
    tag: 'Record',
    summary:
      'What is answered from: lists and their editions, policy, engine; and whether a newer state is coming.',
    answer: recordSummary,
    run: async ({ at }, service) => ({ value: await summary(service, at) }),
  }),
]

async function summary({ record }: Service, at: string): Promise<RecordSummary> {
  const reports = await record.reports()
  return record.use(async ({ record: held, desk, revision }) => {
    const details = await lists(held, at)
    const { engine, policy: shownPolicy, stale } = desk.terms(undefined, at)
    return {
      version: engine.version,
      revision,
      policy: shownPolicy,
      engine,
      isStarter: !details.some(({ state }) => state === 'loaded'),
      lists: details,
      stale,
      entries: sum(details.map(({ entries }) => entries)),
      names: sum(details.map(({ names }) => names)),
      reports,
      state: record.state,
    }
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
