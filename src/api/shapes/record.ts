import { z } from '@hono/zod-openapi'
import type { ListDetail } from '../../desk/index.ts'
import type { RecordSummary } from '../messages.ts'
import { listState } from './listed.ts'
import { said } from './said.ts'
import { engineShown, policyShown } from './screening.ts'

const listDetail = said<ListDetail>()(
  z
    .strictObject({
      list: z.string(),
      edition: z.string().nullable(),
      layout: z.string().nullable(),
      entries: z.number(),
      names: z.number(),
      state: listState,
      authority: z.string(),
      title: z.string(),
      age: z.number().nullable(),
      editions: z.number(),
      held: z.strictObject({ edition: z.string(), reasons: z.array(z.string()) }).nullable(),
      unread: z.number(),
      page: z.string().nullable(),
    })
    .openapi('ListDetail'),
)

export const listDetails: z.ZodType<readonly ListDetail[]> = z.array(listDetail)

export const recordSummary: z.ZodType<RecordSummary> = said<RecordSummary>()(
  z
    .strictObject({
      version: z.string(),
      revision: z.string(),
      policy: policyShown,
      engine: engineShown,
      isStarter: z.boolean(),
      lists: listDetails,
      stale: z.array(z.string()),
      entries: z.number(),
      names: z.number(),
      reports: z.number(),
      state: z.enum(['ready', 'preparing']),
    })
    .openapi('RecordSummary'),
)
