import { invalid } from './invalid.ts'

/** A place in the text of a report: UTF-16 offsets, and the words that stand there, to the letter. */
export interface Span {
  /** The first code unit. */
  readonly start: number
  /** The one after the last. */
  readonly end: number
  readonly exact: string
}

/** The span from `start` to `end` of a text. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, exact: text.slice(start, end) }
}

/** Whether the words of a span stand at its place in the text. */
export function spanStands(text: string, { start, end, exact }: Span): boolean {
  return (
    Number.isInteger(start) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    text.slice(start, end) === exact
  )
}

/** @throws InvalidValue for a span whose words are not what the text has at its place */
export function checkedSpan(text: string, span: Span, what: string): Span {
  if (!spanStands(text, span))
    throw invalid(
      `span ${span.start}–${span.end} of ${what}`,
      span.exact,
      `the text’s own ${JSON.stringify(text.slice(span.start, Math.min(span.end, span.start + 80)))}`,
    )
  return span
}
