export const MENTION_TYPES = ['PERSON', 'ORG', 'PLACE'] as const
export type MentionType = (typeof MENTION_TYPES)[number]

/** A name in a report. */
export interface Mention {
  /** The id of the report. */
  readonly document: string
  readonly start: number
  readonly end: number
  readonly type: MentionType
  /** The fullest name that the report gives the same person or body. */
  readonly canonical: string
  /** A party of the lists; `null` until one is linked. */
  readonly party: string | null
}

/** Words for a date in a report. */
export interface DateMention {
  /** The id of the report. */
  readonly document: string
  readonly start: number
  readonly end: number
  /** EDTF, never more precise than the words; `null` where they cannot be resolved. */
  readonly iso: string | null
}
