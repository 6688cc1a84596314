import { z } from '@hono/zod-openapi'
import type { Hit, Screening, ScreeningRequest } from '../../desk/index.ts'
import type { BatchAnswer, ExplainedScreening } from '../messages.ts'
import { birthDate, country, day, gender, listIds, name, partyType } from './asked.ts'
import { coverage, designation, entryKey, schema } from './listed.ts'
import { problem } from './problem.ts'
import { nothingYet, said } from './said.ts'

const queryFields = {
  name,
  type: partyType.optional(),
  birthDate: birthDate.optional(),
  country: country.optional(),
  identifiers: z
    .array(z.strictObject({ kind: z.string().max(64), value: z.string().max(200) }))
    .max(50)
    .optional(),
  gender: gender.optional(),
  address: z
    .string()
    .max(1000)
    .optional()
    .openapi({ description: 'As much of it as is known, in any order.' }),
  position: z.string().max(500).optional().openapi({ description: 'An office or a post.' }),
  lists: listIds.optional(),
  asOf: day.optional(),
}

/** What is asked of one name. */
export type ScreeningQuery = Omit<ScreeningRequest, 'at'>

export const screeningQuery: z.ZodType<ScreeningQuery> = z.strictObject(queryFields).openapi('ScreeningQuery')

export interface BatchQuery extends ScreeningQuery {
  readonly id?: string | undefined
}

export const batchQuery: z.ZodType<BatchQuery> = z
  .strictObject({ id: z.string().max(200).optional(), ...queryFields })
  .openapi('BatchQuery')

/** The queries are checked one by one: one that is wrong fails alone. */
export const batchRequest: z.ZodType<{
  readonly queries: readonly unknown[]
  readonly lists?: readonly string[] | undefined
  readonly asOf?: string | undefined
}> = z
  .strictObject({
    queries: z
      .array(z.unknown())
      .min(1)
      .max(100)
      .openapi({ items: { $ref: '#/components/schemas/BatchQuery' } }),
    lists: listIds.optional(),
    asOf: day.optional(),
  })
  .openapi('BatchRequest')

const evidence = z
  .strictObject({
    feature: z.enum([
      'name',
      'weak-alias',
      'birth-date',
      'country',
      'identifier',
      'type',
      'gender',
      'address',
      'position',
    ]),
    effect: z.number(),
    query: z.string(),
    listed: z.string(),
    note: z.string(),
  })
  .openapi('Evidence')

const hit = said<Hit>()(
  z
    .strictObject({
      party: entryKey,
      entries: z.array(entryKey),
      schema,
      caption: z.string(),
      score: z.number(),
      alert: z.boolean(),
      matched: z.strictObject({
        name: z.string(),
        kind: z.string(),
        strength: z.string(),
        script: z.string(),
        lists: z.array(z.string()),
      }),
      evidence: z.array(evidence),
      designations: z.array(designation),
      consequences: nothingYet,
    })
    .openapi('Hit'),
)

export const policyShown: z.ZodType<Screening['policy']> = z.strictObject({
  id: z.string(),
  hash: z.string(),
  alert: z.number(),
})

export const engineShown: z.ZodType<Screening['engine']> = z.strictObject({
  version: z.string(),
  tables: z.string(),
  alignment: z.number(),
})

export const explainedScreening: z.ZodType<ExplainedScreening> = said<ExplainedScreening>()(
  z
    .strictObject({
      query: z.record(z.string(), z.unknown()),
      status: z.enum(['hits', 'no-hits', 'incomplete', 'not-screenable']),
      stale: z.array(z.string()),
      policy: policyShown,
      engine: engineShown,
      coverage: z.array(coverage),
      hits: z.array(hit),
      receipt: z.string(),
      explained: z.array(z.string()),
    })
    .openapi('Screening'),
)

const place = { index: z.number(), id: z.string().nullable() }

export const batchAnswer: z.ZodType<BatchAnswer> = said<BatchAnswer>()(
  z
    .strictObject({
      answers: z.array(
        z.union([
          z.strictObject({ ...place, screening: explainedScreening }),
          z.strictObject({ ...place, problem }),
        ]),
      ),
    })
    .openapi('BatchAnswer'),
)
