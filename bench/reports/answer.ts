/** A span as `read --json` prints it, UTF-16 offsets into the document's text. */
export interface AnsweredSpan {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** A speaker, or the outlet or person through whom or to whom something is said. */
export interface AnsweredParty {
  readonly name: string
  readonly canonical?: string | null
  readonly onBehalfOf?: string | AnsweredParty | null
}

export interface AnsweredClaim {
  readonly id: string
  readonly document: string
  readonly kind: string
  readonly act: string
  readonly speaker: AnsweredParty | null
  readonly via: string | AnsweredParty | null
  readonly content: readonly AnsweredSpan[]
  readonly about: readonly { readonly name: string; readonly role: string }[]
  readonly answers: readonly { readonly claim: string; readonly how: string }[]
}

export interface AnsweredMention {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly type: string
  readonly canonical: string
}

export interface AnsweredDate {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly iso: string | null
}

export interface AnsweredEvent {
  readonly document: string
  readonly type: string
  readonly status: string
  readonly date: string | null
  readonly participants: readonly string[]
  readonly numbers: readonly { readonly value: number; readonly bound: string; readonly of: string }[]
  readonly spans: readonly AnsweredSpan[]
}

/** What of `read --json` is measured, as the design fixes it. */
export interface Answer {
  readonly documents: readonly {
    readonly id: string
    readonly publishedAt: string | null
    readonly source: string | null
  }[]
  readonly claims: readonly AnsweredClaim[]
  readonly mentions: readonly AnsweredMention[]
  readonly dates: readonly AnsweredDate[]
  readonly events: readonly AnsweredEvent[]
}
