import { z } from '@hono/zod-openapi'
import type { Coverage } from '../../desk/index.ts'
import {
  type CountryFact,
  type Designation,
  type EntryKey,
  type Identifier,
  type ListedOn,
  MEASURES,
  type PartialDate,
  SCHEMAS,
  type Schema,
} from '../../record/index.ts'
import { said } from './said.ts'

// What stands in many answers: names, dates, countries, numbers, designations, and what an answer rests on.

export const entryKey: z.ZodType<EntryKey> = z.string().openapi({ example: 'us-sdn:29220' })

export const schema: z.ZodType<Schema> = z.enum(SCHEMAS)

export const partialDate: z.ZodType<PartialDate> = said<PartialDate>()(
  z.strictObject({ edtf: z.string(), words: z.string().nullable() }).openapi('PartialDate'),
)

export const countryFact: z.ZodType<CountryFact> = said<CountryFact>()(
  z
    .strictObject({
      role: z.enum([
        'nationality',
        'citizenship',
        'birthCountry',
        'country',
        'jurisdiction',
        'flag',
        'pastFlags',
      ]),
      code: z.string().nullable(),
      words: z.string(),
    })
    .openapi('CountryFact'),
)

export const identifier: z.ZodType<Identifier> = said<Identifier>()(
  z
    .strictObject({
      kind: z.string(),
      value: z.string(),
      country: z.string().nullable(),
      note: z.string().nullable(),
    })
    .openapi('Identifier'),
)

export const properties: z.ZodType<Readonly<Record<string, readonly string[]>>> = z.record(
  z.string(),
  z.array(z.string()),
)

export const listedOn: z.ZodType<ListedOn> = said<ListedOn>()(
  z
    .strictObject({
      date: z.string().nullable(),
      basis: z.enum(['stated', 'earliest-quoted-act', 'dated-fact', 'first-seen']),
      between: z.tuple([z.string().nullable(), z.string()]).optional(),
      source: z.string().optional(),
    })
    .openapi('ListedOn'),
)

export const designationStatus: z.ZodType<Designation['status']> = said<Designation['status']>()(
  z.enum(['active', 'suspended', 'delisted', 'not-yet-listed', 'unknown']),
)

export const designation: z.ZodType<Designation> = said<Designation>()(
  z
    .strictObject({
      list: z.string(),
      entry: entryKey,
      authority: z.string(),
      programmes: z.array(z.string()),
      listedOn,
      status: designationStatus,
      periods: z.array(z.tuple([z.string().nullable(), z.string().nullable()])),
      measures: z.array(z.enum(MEASURES)),
      legalBasis: z.string().nullable(),
      reasons: z.string().nullable(),
      note: z.string().nullable(),
      source: z.string(),
    })
    .openapi('Designation'),
)

export const listState: z.ZodType<Coverage['state']> = said<Coverage['state']>()(
  z.enum(['loaded', 'starter', 'held', 'missing']),
)

export const asOfState: z.ZodType<Coverage['asOf']> = said<Coverage['asOf']>()(
  z.enum(['edition-of-that-day', 'from-listing-dates', 'unknown']).nullable(),
)

/** The fields of `Coverage`, for shapes that have more of them. */
export const coverageFields: { readonly [K in keyof Coverage]: z.ZodType<Coverage[K]> } = {
  list: z.string(),
  state: listState,
  edition: z.strictObject({ date: z.string(), sha256: z.string(), layout: z.string() }).nullable(),
  asOf: asOfState,
}

export const coverage: z.ZodType<Coverage> = said<Coverage>()(
  z.strictObject(coverageFields).openapi('Coverage'),
)
