import { z } from '@hono/zod-openapi'
import type { EditionChanges, PartyView } from '../../desk/index.ts'
import { LAYOUT_FIELDS } from '../../record/index.ts'
import type { ChangesPage, EditionsAnswer, RecentChanges } from '../messages.ts'
import { entryKey, schema } from './listed.ts'
import { said } from './said.ts'

type FieldChange = PartyView['changes'][number]['fields'][number]

export const fieldChange: z.ZodType<FieldChange> = said<FieldChange>()(
  z
    .strictObject({
      field: z.enum([...LAYOUT_FIELDS, 'other']),
      before: z.array(z.string()),
      after: z.array(z.string()),
    })
    .openapi('FieldChange'),
)

export const comparedEdition: z.ZodType<EditionChanges['edition']> = said<EditionChanges['edition']>()(
  z.strictObject({ date: z.string(), sha256: z.string(), layout: z.string() }).openapi('ComparedEdition'),
)

const changedEntryFields = {
  entry: entryKey,
  caption: z.string(),
  schema,
  programmes: z.array(z.string()),
}

const changedEntry = z.strictObject(changedEntryFields).openapi('ChangedEntry')

const fields = z.array(fieldChange)

const counts = z.strictObject({
  added: z.number(),
  removed: z.number(),
  amended: z.number(),
  renumbered: z.number(),
})

export const changesPage: z.ZodType<ChangesPage> = said<ChangesPage>()(
  z
    .strictObject({
      list: z.string(),
      since: z.string().nullable(),
      until: z.string().nullable(),
      from: comparedEdition.nullable(),
      beginsLate: z.boolean(),
      editions: z.array(
        z.strictObject({
          edition: comparedEdition,
          before: comparedEdition,
          added: z.array(changedEntry),
          removed: z.array(changedEntry),
          amended: z.array(z.strictObject({ ...changedEntryFields, fields })),
          renumbered: z.array(z.strictObject({ ...changedEntryFields, was: entryKey, fields })),
          notCompared: z.array(z.enum(LAYOUT_FIELDS)),
          counts,
        }),
      ),
      compared: z.number(),
      next: z.string().nullable(),
    })
    .openapi('ChangesPage'),
)

export const editionsAnswer: z.ZodType<EditionsAnswer> = said<EditionsAnswer>()(
  z
    .strictObject({
      editions: z.array(
        z.strictObject({
          date: z.string(),
          sha256: z.string(),
          layout: z.string(),
          state: z.enum(['loaded', 'held']),
          entries: z.number(),
          names: z.number(),
          obtainedFrom: z.string(),
          obtainedAt: z.string(),
          reasons: z.array(z.string()),
        }),
      ),
    })
    .openapi('Editions'),
)

export const recentChanges: z.ZodType<RecentChanges> = said<RecentChanges>()(
  z
    .strictObject({
      changes: z.array(
        z.strictObject({
          list: z.string(),
          authority: z.string(),
          edition: z.string(),
          before: z.string(),
          added: z.number(),
          removed: z.number(),
          amended: z.number(),
          renumbered: z.number(),
          examples: z.array(z.strictObject({ entry: entryKey, caption: z.string() })),
        }),
      ),
    })
    .openapi('RecentChanges'),
)
