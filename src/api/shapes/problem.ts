import { z } from '@hono/zod-openapi'
import type { Problem } from '../messages.ts'
import { said } from './said.ts'

export const problem: z.ZodType<Problem> = said<Problem>()(
  z
    .strictObject({
      type: z.string(),
      title: z.string(),
      status: z.number(),
      detail: z.string(),
      instance: z.string(),
      errors: z.array(z.strictObject({ field: z.string(), detail: z.string() })).optional(),
    })
    .openapi('Problem'),
)
