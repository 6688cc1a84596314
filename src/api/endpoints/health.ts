import { z } from '@hono/zod-openapi'
import { type Endpoint, endpoint } from '../http/endpoint.ts'

const status = z.strictObject({ status: z.literal('ok') }).openapi('Health')

/** Whether the service lives, and whether it answers. It listens only once it does. */
export const healthEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/healthz',
    tag: 'Service',
    summary: 'The service lives.',
    query: z.looseObject({}),
    answer: status,
    run: async () => ({ value: { status: 'ok' as const } }),
  }),
  endpoint({
    method: 'get',
    path: '/readyz',
    tag: 'Service',
    summary: 'The service answers from a record.',
    query: z.looseObject({}),
    answer: status,
    run: async (_, { record }) => record.use(async () => ({ value: { status: 'ok' as const } })),
  }),
]
