import { z } from '@hono/zod-openapi'
import type { PartyView, Shown } from '../../desk/index.ts'
import { type Publication, SPEECH_ACTS, type Statement } from '../../record/index.ts'
import { comparedEdition, fieldChange } from './changes.ts'
import {
  countryFact,
  coverage,
  designation,
  entryKey,
  identifier,
  partialDate,
  properties,
  schema,
} from './listed.ts'
import { said } from './said.ts'

const feature = z.enum([
  'official-reference',
  'identifier',
  'name',
  'birth-date',
  'gender',
  'country',
  'birth-place',
  'said',
  'address',
  'programme',
  'listed-on',
  'type',
  'legal-form',
  'same-list',
  'cluster',
  'decision',
])

const edgeState = z.enum(['linked', 'undecided', 'refused'])

const compared = { feature, left: z.string(), right: z.string(), note: z.string() }

const edge = said<PartyView['links'][number]>()(
  z
    .strictObject({
      a: entryKey,
      b: entryKey,
      state: edgeState,
      judged: edgeState,
      score: z.number(),
      evidence: z.array(z.strictObject({ ...compared, effect: z.number() })),
      contradictions: z.array(z.strictObject({ ...compared, excludes: z.boolean() })),
      by: z.string(),
      at: z.string().nullable(),
    })
    .openapi('Link'),
)

const publication = said<Publication>()(
  z
    .strictObject({ publisher: z.string(), title: z.string(), url: z.string(), date: z.string() })
    .openapi('Publication'),
)

type AnswerKind = Statement['answers'][number]['how']

export const answerKind: z.ZodType<AnswerKind> = said<AnswerKind>()(
  z.enum(['denies', 'declines', 'counter-accuses', 'reframes', 'concedes']),
)

const statementFields = {
  id: z.string(),
  act: z.enum(SPEECH_ACTS),
  speaker: z.string(),
  onBehalfOf: z.string().nullable(),
  addressee: z.string().nullable(),
  summary: z.string(),
  when: z.string(),
  about: z.array(
    z.strictObject({
      name: z.string(),
      role: z.enum(['accused', 'victim', 'topic']),
      entry: entryKey.nullable(),
    }),
  ),
  answers: z.array(z.strictObject({ statement: z.string(), how: answerKind })),
  reportedBy: z.array(publication),
}

const statement = said<Statement>()(z.strictObject(statementFields).openapi('Statement'))

const entryChange = said<PartyView['changes'][number]>()(
  z
    .strictObject({
      entry: entryKey,
      edition: comparedEdition,
      before: comparedEdition,
      change: z.enum(['added', 'removed', 'amended']),
      fields: z.array(fieldChange),
    })
    .openapi('EntryChange'),
)

const nameFields = {
  value: z.string(),
  script: z.string(),
  language: z.string().nullable(),
  kind: z.enum(['primary', 'alias', 'former', 'original-script']),
  strength: z.enum(['strong', 'weak']),
  parts: z.array(z.strictObject({ label: z.string(), value: z.string() })).optional(),
  note: z.string().optional(),
}

const partyView = said<PartyView>()(
  z
    .strictObject({
      party: entryKey,
      entries: z.array(entryKey),
      schema,
      caption: z.string(),
      names: z.array(z.strictObject({ ...nameFields, lists: z.array(z.string()) })),
      dates: z.array(partialDate),
      countries: z.array(countryFact),
      identifiers: z.array(identifier),
      properties,
      designations: z.array(designation),
      links: z.array(edge),
      statements: z.array(z.strictObject({ ...statementFields, answeredBy: z.array(statement) })),
      changes: z.array(entryChange),
      unread: z.array(z.strictObject({ field: z.string(), value: z.string() })),
    })
    .openapi('Party'),
)

export const shown: z.ZodType<Shown> = said<Shown>()(
  z
    .strictObject({
      query: z.strictObject({ party: z.string(), at: z.string(), asOf: z.string().nullable() }),
      parties: z.array(partyView),
      coverage: z.array(coverage),
    })
    .openapi('Shown'),
)
