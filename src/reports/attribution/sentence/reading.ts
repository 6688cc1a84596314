import type { Attribution, ClaimKind, SpeechAct } from '../../../record/index.ts'
import type { Entity, Mentions } from '../../mentions/entity.ts'
import type { ReportText } from '../../text/report-text.ts'

/** From `start` up to `end` in the text, UTF-16. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** Whom words name: the words, and what they mean within the report. */
export interface Named extends Extent {
  readonly canonical: string
  readonly entity: Entity | null
  /** For whom they speak. */
  readonly onBehalfOf: string | null
  /** The country whose organ it is, where the text tells: of `the foreign ministry`. */
  readonly home?: string
  readonly attribution: Attribution
}

/** Whom a claim is about. */
export interface AboutDraft {
  readonly named: Named
  readonly role: 'accused' | 'victim' | 'topic'
}

/** A claim as a rule makes it, before it is checked and gets an id. */
export interface Draft {
  readonly kind: ClaimKind
  act: SpeechAct
  readonly content: Extent[]
  readonly cue: Extent | null
  speaker: Named | null
  via: Named | null
  addressee: Named | null
  readonly about: AboutDraft[]
  attribution: Attribution
  readonly rule: string
  /** The lemma of its verb; '' where there is none. */
  readonly lemma: string
  /** Numbers of its first token, its sentence and its paragraph. */
  readonly token: number
  readonly sentence: number
  readonly paragraph: number
  /** The quotations of its content. */
  readonly quotations: readonly number[]
}

/** What the rules of attribution read, and what they have found so far. */
export interface Reading {
  readonly report: ReportText
  readonly mentions: Mentions
  /** For each token the number of the quotation in or at whose marks it stands, -1 for none. */
  readonly quotationAt: Int32Array
  /** For each token 1 where it belongs to words for a date. */
  readonly isDate: Uint8Array
  readonly drafts: Draft[]
}

/** A report to be read for what is said in it. */
export function readingOf(report: ReportText, mentions: Mentions, isDate: Uint8Array): Reading {
  const quotationAt = new Int32Array(report.tokens.length).fill(-1)
  for (const { index, openToken, closeToken, isClosed } of report.quotations)
    quotationAt.fill(index, openToken, isClosed ? closeToken + 1 : closeToken)
  return { report, mentions, quotationAt, isDate, drafts: [] }
}
