import { z } from '@hono/zod-openapi'
import { PROGRAMME_SUBJECTS } from '../../align/index.ts'
import type { CompareChoices, ComparedParty, CounterSanction, LagOfPair } from '../../desk/index.ts'
import type { ComparisonPage } from '../messages.ts'
import {
  asOfState,
  coverageFields,
  designationStatus,
  entryKey,
  listedOn,
  listState,
  schema,
} from './listed.ts'
import { said } from './said.ts'

const subject = z.enum(PROGRAMME_SUBJECTS)

const cell = said<ComparedParty['cells'][number]>()(
  z
    .strictObject({
      list: z.string(),
      state: z.enum([
        'listed',
        'delisted',
        'suspended',
        'not-listed',
        'undecided',
        'not-yet-knowable',
        'unknown',
      ]),
      entries: z.array(
        z.strictObject({
          entry: entryKey,
          listedOn,
          status: designationStatus,
          until: z.string().nullable(),
          programmes: z.array(z.string()),
          transferred: z.boolean(),
        }),
      ),
      alike: z.array(entryKey),
      lag: z.number().nullable(),
    })
    .openapi('CompareCell'),
)

const party = said<ComparedParty>()(
  z
    .strictObject({
      party: entryKey,
      caption: z.string(),
      schema,
      subjects: z.array(subject),
      first: z.strictObject({ list: z.string(), date: z.string() }).nullable(),
      cells: z.array(cell),
      joint: z.array(z.string()),
      delistedAlone: z.array(z.string()),
      wordings: z.array(
        z.strictObject({
          list: z.string(),
          entry: entryKey,
          authority: z.string(),
          reasons: z.string().nullable(),
          positions: z.array(z.string()),
          born: z.array(z.string()),
          legalBasis: z.string().nullable(),
        }),
      ),
    })
    .openapi('ComparedParty'),
)

const lag = said<LagOfPair>()(
  z
    .strictObject({
      first: z.string(),
      later: z.string(),
      subject: subject.nullable(),
      parties: z.number(),
      quartiles: z.tuple([z.number(), z.number(), z.number()]),
      joint: z.number(),
    })
    .openapi('LagOfPair'),
)

const counterSanction = said<CounterSanction>()(
  z
    .strictObject({
      entry: entryKey,
      caption: z.string(),
      listedOn: z.string().nullable(),
      status: designationStatus,
      answers: z.strictObject({ jurisdiction: z.string(), listedOn: z.string() }),
      beside: z.array(entryKey),
    })
    .openapi('CounterSanction'),
)

export const comparisonPage: z.ZodType<ComparisonPage> = said<ComparisonPage>()(
  z
    .strictObject({
      query: z.record(z.string(), z.unknown()),
      lists: z.array(z.strictObject({ ...coverageFields, authority: z.string(), jurisdiction: z.string() })),
      alignment: z.number(),
      parties: z.array(party),
      lags: z.array(lag),
      counterSanctions: z.array(counterSanction),
      total: z.number(),
      next: z.string().nullable(),
    })
    .openapi('ComparisonPage'),
)

export const compareChoices: z.ZodType<CompareChoices> = said<CompareChoices>()(
  z
    .strictObject({
      lists: z.array(
        z.strictObject({
          list: z.string(),
          state: listState,
          authority: z.string(),
          title: z.string(),
          jurisdiction: z.string(),
          asOf: asOfState,
        }),
      ),
      subjects: z.array(z.string()),
      programmes: z.array(z.strictObject({ list: z.string(), programme: z.string(), entries: z.number() })),
    })
    .openapi('CompareChoices'),
)
