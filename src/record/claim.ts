import type { Span } from './span.ts'
import type { AnswerKind, SpeechAct } from './statement.ts'

/** How the words of a claim stand in the report. */
export const CLAIM_KINDS = ['direct', 'partial', 'indirect', 'headline', 'no-comment'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]

/** What ties a claim to its speaker. */
export const ATTRIBUTIONS = [
  'explicit',
  'title',
  'pronoun',
  'inherited',
  'document',
  'anonymous',
  'vague-group',
  'outlet',
  'broken',
  'none',
] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

export const CLAIM_STATUSES = ['proposed', 'accepted', 'rejected'] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

/** Somebody named in a report: the words that stand there, and whom they mean within it. */
export interface NamedInReport {
  /** The words at the place. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** The fullest name that the report itself gives them. */
  readonly canonical: string
}

/** Who says it. */
export interface ClaimSpeaker extends NamedInReport {
  /** For whom they speak, where the report says so. */
  readonly onBehalfOf: string | null
}

export interface ClaimAbout {
  readonly name: string
  readonly role: 'accused' | 'victim' | 'topic'
  /** A party of the lists; `null` until one is linked. */
  readonly party: string | null
}

/** Attributed content: what a report says that somebody said. */
export interface Claim {
  /** From the document and the places of the content, so that a later reading of the same words is the same claim. */
  readonly id: string
  /** The id of the report. */
  readonly document: string
  readonly kind: ClaimKind
  readonly act: SpeechAct
  /** `null` where the text names none. */
  readonly speaker: ClaimSpeaker | null
  /** Through whom it became known: an interpreter, an outlet. */
  readonly via: string | null
  readonly addressee: string | null
  readonly content: readonly Span[]
  /** The word that makes it a claim: `said`, `denied`, `according to`. */
  readonly cue: Span | null
  /** The words for when it was said, as a date of EDTF where the text allows. */
  readonly when: string | null
  readonly about: readonly ClaimAbout[]
  readonly answers: readonly { readonly claim: string; readonly how: AnswerKind }[]
  /** Ids of claims of the same speaker that this one excludes. */
  readonly contradicts: readonly string[]
  readonly attribution: Attribution
  /** The id of the rule that made it. */
  readonly rule: string
  readonly status: ClaimStatus
}
