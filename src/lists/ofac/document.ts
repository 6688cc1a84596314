import type { Unread } from '../../record/index.ts'
import type { RemarkFacts } from './remarks/remark-facts.ts'
import { readLabelled } from './remarks/remarks.ts'

/** An identity document as the enhanced and the advanced layout have it. */
export interface OfacDocument {
  /** "Passport", "Tax ID No." */
  readonly type: string
  readonly number: string
  readonly country: string | null
  /** Dates in the words of the delimited text. */
  readonly issued: string | null
  readonly expires: string | null
  /** What the delimited text has no room for: place and authority of issue, a name of its own, that it is not valid. */
  readonly said: readonly string[]
}

/**
 * Reads a document into the facts, as the words that the delimited text has for it are read. What goes beyond them is kept as a
 * `documentNote`, so that the number is the same from every layout.
 */
export function readDocument(document: OfacDocument, field: string, facts: RemarkFacts): readonly Unread[] {
  const { type, number, country, issued, expires, said } = document
  const words = [
    number,
    country === null ? null : `(${country})`,
    issued === null ? null : `issued ${issued}`,
    expires === null ? null : `expires ${expires}`,
  ].filter((part) => part !== null)
  if (said.length > 0) facts.add('documentNote', `${type} ${number}: ${said.join(', ')}`)
  return readLabelled(type, words.join(' '), facts) ? [] : [{ field, value: [type, ...words].join(' ') }]
}
