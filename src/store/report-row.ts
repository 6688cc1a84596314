import type { Claim, DateMention, Mention, Report, ReportEvent } from '../record/index.ts'

/** A report that is held: what stays the same however often it is read. */
export interface HeldReport {
  readonly row: number
  /** `sha256:…` of its bytes as they were given. */
  readonly id: string
  /** Of the bytes in the archive; 64 hex digits. */
  readonly sha256: string
  readonly bytes: number
}

/** One reading of a report, by one version of the reader and with one set of facts given. */
export interface StoredReading {
  readonly number: number
  /** What it was made by and from: another digest, another reading. */
  readonly digest: string
  readonly reader: number
  /** What the user said of the report, as JSON: a later reading keeps it. */
  readonly given: string
  /** ISO 8601, UTC. */
  readonly readAt: string
  readonly report: Report
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly events: readonly ReportEvent[]
}

/** A claim of a reading, with the report it stands in. */
export interface StoredClaim {
  readonly claim: Claim
  readonly reading: number
  readonly report: number
}

export type ClaimVerdict = 'accepted' | 'rejected' | 'speaker'

/** What a person decided of a claim; of several the last of its kind holds. */
export interface ClaimDecision {
  readonly claim: string
  readonly verdict: ClaimVerdict
  /** The name that is right, with `speaker`; `null`: nobody is named. */
  readonly speaker: string | null
  readonly because: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** That two names of speakers mean one. */
export interface SpeakerMerge {
  readonly name: string
  readonly into: string
  readonly because: string
  readonly by: string
  readonly at: string
}
