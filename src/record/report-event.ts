import type { Span } from './span.ts'

export const EVENT_TYPES = [
  'sanction',
  'detention',
  'trial',
  'release',
  'vote',
  'joint-statement',
  'visit',
  'motion',
  'law',
  'access-demand',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** A number with its bound and what it counts. */
export interface CountedNumber {
  readonly value: number
  readonly bound: '=' | '>' | '>=' | '<' | '<=' | '~'
  readonly of: string
}

/** Something that a report says happened, or will. */
export interface ReportEvent {
  /** From the document, the type and the places. */
  readonly id: string
  /** The id of the report. */
  readonly document: string
  readonly type: EventType
  readonly status: 'happened' | 'expected' | 'not-confirmed'
  /** EDTF; `null` where the text does not say. */
  readonly date: string | null
  readonly participants: readonly string[]
  readonly numbers: readonly CountedNumber[]
  readonly spans: readonly Span[]
  /** The id of the rule that made it. */
  readonly rule: string
}
