import { z } from '@hono/zod-openapi'
import type { UpdateDetail } from '../../desk/index.ts'
import type { Job, JobReading, JobsAnswer } from '../messages.ts'
import { said } from './said.ts'

const updateOutcome = said<UpdateDetail>()(
  z
    .strictObject({
      list: z.string(),
      edition: z.string().nullable(),
      layout: z.string().nullable(),
      entries: z.number(),
      added: z.number(),
      removed: z.number(),
      changed: z.number(),
      state: z.enum(['loaded', 'unchanged', 'held', 'unreadable', 'missing', 'not-obtained']),
      reason: z.string().nullable(),
      names: z.number(),
      skipped: z.array(z.string()),
      inForce: z.string().nullable(),
      unread: z.record(z.string(), z.number()),
      missingFiles: z.array(z.string()),
      folder: z.string().nullable(),
      notObtained: z.strictObject({ url: z.string(), why: z.string() }).nullable(),
    })
    .openapi('UpdateOutcome'),
)

const reading = said<JobReading>()(
  z
    .union([
      z.strictObject({
        state: z.enum(['read', 'held']),
        file: z.string(),
        report: z.string(),
        isEmpty: z.boolean(),
      }),
      z.strictObject({ state: z.literal('unreadable'), file: z.string(), reason: z.string() }),
    ])
    .openapi('JobReading'),
)

const counted = { done: z.number(), total: z.number().nullable() }

export const job: z.ZodType<Job> = said<Job>()(
  z
    .strictObject({
      id: z.string(),
      kind: z.enum(['update', 'read']),
      state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
      subject: z.array(z.string()),
      startedAt: z.string(),
      endedAt: z.string().nullable(),
      progress: z
        .union([
          z.strictObject({
            list: z.string(),
            edition: z.string().nullable(),
            step: z.enum(['downloading', 'reading', 'indexing', 'aligning']),
            ...counted,
          }),
          z.strictObject({ step: z.literal('reading-reports'), ...counted, file: z.string() }),
        ])
        .nullable(),
      outcomes: z.array(z.union([updateOutcome, reading])),
      reason: z.string().nullable(),
    })
    .openapi('Job'),
)

export const jobsAnswer: z.ZodType<JobsAnswer> = said<JobsAnswer>()(
  z.strictObject({ jobs: z.array(job) }).openapi('Jobs'),
)
