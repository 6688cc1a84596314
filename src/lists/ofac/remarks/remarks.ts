import type { Schema, Unread } from '../../../record/index.ts'
import { whatOfPerson } from './positions.ts'
import { RemarkFacts } from './remark-facts.ts'
import { knownIdentifier, likelyIdentifier } from './remark-identifier.ts'
import { REMARK_RULES } from './remark-rules.ts'
import { splitRemarks } from './split-remarks.ts'

/** What the remarks of a row say, and the segments that no rule reads. */
export interface ReadRemarks {
  readonly facts: RemarkFacts
  readonly unread: readonly Unread[]
}

/**
 * Reads one row's remarks; `isCutOff`: they end in the middle, and the last segment is not to be trusted.
 * What they say is added to `facts`.
 */
export function readRemarks(
  remarks: string,
  schema: Schema,
  isCutOff: boolean,
  facts: RemarkFacts = new RemarkFacts(schema),
): ReadRemarks {
  const { whole, cutOff } = splitRemarks(remarks, isCutOff)
  const unread = whole
    .filter((segment) => !readSegment(segment, facts))
    .map((value): Unread => ({ field: 'Remarks', value }))
  if (cutOff !== null) unread.push({ field: 'Remarks/cut-off', value: cutOff })
  return { facts, unread }
}

/**
 * Reads remarks of the XML layouts, which have no full stop added at their end, into `facts`; what no rule reads is told
 * under the name of their field.
 */
export function readPlainRemarks(remarks: string, field: string, facts: RemarkFacts): readonly Unread[] {
  const { unread } = readRemarks(`${remarks}.`, facts.schema, false, facts)
  return unread.map(({ value }) => ({ field, value }))
}

/**
 * Reads a fact that a layout gives apart, by the words for what it is: the same words introduce it in remarks
 * ("Website", "DOB", "Passport"). Whether a rule reads it; its facts are then added.
 */
export function readLabelled(words: string, value: string, facts: RemarkFacts): boolean {
  const segment = `${words} ${value}`.replaceAll('’', "'")
  return segment.length <= LONGEST_SEGMENT && (readByWords(segment, facts) || addLikely(segment, facts))
}

/**
 * Ranks and forms of address among what the XML layouts give as a title: the delimited text repeats them in its remarks, where
 * they are told from offices.
 */
export function readTitle(title: string | null, facts: RemarkFacts): void {
  if (title === null || facts.schema !== 'Person' || title.length > LONGEST_SEGMENT) return
  for (const part of title.split(/;\s*/u)) if (whatOfPerson(part) === 'title') facts.add('title', part)
}

/** A longer segment is prose or damage; none of the rules is meant for it. */
const LONGEST_SEGMENT = 4_000

/** Whether a rule reads the segment; its facts are then added. */
function readSegment(given: string, facts: RemarkFacts): boolean {
  if (given.length > LONGEST_SEGMENT) return false
  const segment = given.replace(/^alt\. /iu, '')
  if (readByWords(segment, facts)) return true
  const property = facts.schema === 'Person' ? whatOfPerson(segment) : null
  if (property !== null) return facts.add(property, segment)
  return addLikely(segment, facts)
}

/** By the words at its beginning: those of a rule, or those of a number that are in the table. */
function readByWords(segment: string, facts: RemarkFacts): boolean {
  for (const [pattern, take] of REMARK_RULES) {
    const found = pattern.exec(segment)
    if (found !== null) return take(segment.slice(found[0].length), facts, segment)
  }
  const known = knownIdentifier(segment)
  if (known === null) return false
  return typeof known === 'string' ? facts.add('notes', known) : facts.addIdentifier(known)
}

function addLikely(segment: string, facts: RemarkFacts): boolean {
  const likely = likelyIdentifier(segment)
  return likely !== null && facts.addIdentifier(likely)
}
