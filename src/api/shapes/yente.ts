import { z } from '@hono/zod-openapi'
import type { ListedEntity } from '../../desk/index.ts'
import { said } from './said.ts'

// The shapes of yente (https://www.opensanctions.org/docs/yente/), as far as its clients rely on them.

/** One party asked for, in FollowTheMoney. What is not known of it is ignored, as yente does. */
export interface EntityExample {
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const values = z
  .union([z.string().max(2000), z.array(z.string().max(2000)).max(100)])
  .transform((given): readonly string[] => (typeof given === 'string' ? [given] : given))

export const entityExample: z.ZodType<EntityExample> = z
  .looseObject({ schema: z.string().max(64), properties: z.record(z.string().max(64), values) })
  .openapi('EntityExample')

/** The queries are checked one by one: one that is wrong fails alone. */
export const matchRequest: z.ZodType<{ readonly queries: Readonly<Record<string, unknown>> }> = z
  .looseObject({
    queries: z
      .record(z.string().max(200), z.unknown())
      .openapi({ additionalProperties: { $ref: '#/components/schemas/EntityExample' } }),
  })
  .openapi('MatchRequest')

const entityFields = {
  id: z.string(),
  caption: z.string(),
  schema: z.string(),
  properties: z.record(z.string(), z.array(z.string())),
  datasets: z.array(z.string()),
  referents: z.array(z.string()),
  target: z.literal(true),
  first_seen: z.string().nullable(),
  last_seen: z.string().nullable(),
  last_change: z.string().nullable(),
}

export const entity: z.ZodType<ListedEntity> = said<ListedEntity>()(
  z.strictObject(entityFields).openapi('Entity'),
)

/** A listed entity with how well it fits. */
export interface ScoredEntity extends ListedEntity {
  /** 0 to 1. */
  readonly score: number
  /** What each feature adds to the score. */
  readonly features: Readonly<Record<string, number>>
  /** Whether the score reaches the threshold. */
  readonly match: boolean
}

export interface EntityMatches {
  readonly status: number
  readonly results: readonly ScoredEntity[]
  readonly total: { readonly value: number; readonly relation: 'eq' }
  readonly query: EntityExample
  /** What is wrong with the query, where its status is not 200. */
  readonly detail?: string
}

export interface MatchAnswer {
  readonly responses: Readonly<Record<string, EntityMatches>>
  /** The features that scores are made of. */
  readonly matcher: Readonly<
    Record<string, { readonly description: string; readonly coefficient: number; readonly url: string }>
  >
  readonly limit: number
}

const matcherFeatures = z.record(
  z.string(),
  z.strictObject({ description: z.string(), coefficient: z.number(), url: z.string() }),
)

export const matchAnswer: z.ZodType<MatchAnswer> = said<MatchAnswer>()(
  z
    .strictObject({
      responses: z.record(
        z.string(),
        z.strictObject({
          status: z.number(),
          results: z.array(
            z.strictObject({
              ...entityFields,
              score: z.number(),
              features: z.record(z.string(), z.number()),
              match: z.boolean(),
            }),
          ),
          total: z.strictObject({ value: z.number(), relation: z.literal('eq') }),
          query: z.strictObject({
            schema: z.string(),
            properties: z.record(z.string(), z.array(z.string())),
          }),
          detail: z.string().optional(),
        }),
      ),
      matcher: matcherFeatures,
      limit: z.number(),
    })
    .openapi('MatchAnswer'),
)

/** The lists as yente calls them: datasets of a catalogue. */
export interface Catalog {
  readonly datasets: readonly {
    readonly name: string
    readonly title: string
    readonly version: string
    readonly index_version: string
    readonly index_current: boolean
    readonly load: boolean
    readonly children: readonly string[]
    readonly updated_at: string | null
    readonly entity_count: number
    readonly publisher: string | null
    readonly url: string | null
  }[]
  readonly current: readonly string[]
  readonly outdated: readonly string[]
  readonly index_stale: boolean
}

export const catalog: z.ZodType<Catalog> = said<Catalog>()(
  z
    .strictObject({
      datasets: z.array(
        z.strictObject({
          name: z.string(),
          title: z.string(),
          version: z.string(),
          index_version: z.string(),
          index_current: z.boolean(),
          load: z.boolean(),
          children: z.array(z.string()),
          updated_at: z.string().nullable(),
          entity_count: z.number(),
          publisher: z.string().nullable(),
          url: z.string().nullable(),
        }),
      ),
      current: z.array(z.string()),
      outdated: z.array(z.string()),
      index_stale: z.boolean(),
    })
    .openapi('Catalog'),
)

export interface Algorithms {
  readonly algorithms: readonly {
    readonly name: string
    readonly description: string
    readonly features: MatchAnswer['matcher']
  }[]
  readonly default: string
  readonly best: string
}

export const algorithms: z.ZodType<Algorithms> = said<Algorithms>()(
  z
    .strictObject({
      algorithms: z.array(
        z.strictObject({ name: z.string(), description: z.string(), features: matcherFeatures }),
      ),
      default: z.string(),
      best: z.string(),
    })
    .openapi('Algorithms'),
)
