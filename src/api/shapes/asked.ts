import { z } from '@hono/zod-openapi'
import { birthDateFrom, countryFrom, dayFrom, genderFrom, UnusableInput } from '../../desk/index.ts'
import { PARTY_TYPES, type PartialDate, type PartyType } from '../../record/index.ts'

// What stands in many questions. Every text has a bound.

/** The longest name that is looked for, in UTF-16 code units. */
const LONGEST_NAME = 2000

/** A text that the desk reads: what it does not understand is told in its words. */
function readBy<Read>(most: number, read: (words: string) => Read): z.ZodType<Read, string> {
  return z
    .string()
    .max(most)
    .transform((words, issues) => {
      try {
        return read(words)
      } catch (error) {
        if (!(error instanceof UnusableInput)) throw error
        issues.addIssue({ code: 'custom', message: error.message })
        return z.NEVER
      }
    })
}

export const day: z.ZodType<string, string> = readBy(10, dayFrom).openapi({
  description: 'A day, YYYY-MM-DD.',
  example: '2021-03-22',
})

export const birthDate: z.ZodType<PartialDate, string> = readBy(100, birthDateFrom).openapi({
  description: 'As much as is known: 1962, 1962-08, 1962-08-10, or words such as "10 Aug 1962".',
  example: '1955-11',
})

export const country: z.ZodType<string, string> = readBy(100, countryFrom).openapi({
  description: 'ISO 3166-1 alpha-2, or the English name of a country.',
  example: 'CN',
})

export const gender: z.ZodType<ReturnType<typeof genderFrom>, string> = readBy(20, genderFrom).openapi({
  description: '`male` or `female`.',
})

export const partyType: z.ZodType<PartyType, PartyType> = z.enum(PARTY_TYPES)

export const name: z.ZodType<string, string> = z
  .string()
  .max(LONGEST_NAME)
  .openapi({ description: 'A name in any script.', example: 'Chen Quanguo' })

export const listId: z.ZodType<string, string> = z.string().max(64).openapi({ example: 'us-sdn' })

export const listIds: z.ZodType<string[], string[]> = z.array(listId).max(100)

/** Lists in a query, parted by commas. */
export const listsParted: z.ZodType<readonly string[], string> = z
  .string()
  .max(2000)
  .transform((words) =>
    words
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  )
  .openapi({ description: 'Ids of lists, parted by commas.', example: 'us-sdn,eu-fsf' })

/** A whole number in a query, in words there. */
export function limitIn(most: number, usual: number): z.ZodType<number, string | undefined> {
  return z
    .string()
    .max(9)
    .regex(/^\d+$/, `expected a whole number from 1 to ${most}`)
    .transform(Number)
    .pipe(z.number().int().min(1).max(most))
    .default(usual)
    .openapi({ type: 'integer', minimum: 1, maximum: most, default: usual })
}

/** A limit in a body. */
export function limitOf(most: number, usual: number): z.ZodType<number, number | undefined> {
  return z.number().int().min(1).max(most).default(usual)
}

/** Where the next part begins, as the last one said it: a place counted from 0. */
export const cursor: z.ZodType<number, string | undefined> = z
  .string()
  .max(12)
  .regex(/^\d+$/, 'expected what `next` of the part before said')
  .default('0')
  .transform(Number)
  .openapi({ type: 'string', description: 'What `next` of the part before said.' })

/** The same in a body. */
export const cursorOf: z.ZodType<string, string | undefined> = z
  .string()
  .max(12)
  .regex(/^\d+$/, 'expected what `next` of the part before said')
  .default('0')
