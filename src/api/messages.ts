import type {
  Changes,
  ClaimsFound,
  Comparison,
  claimHistory,
  EditionChanges,
  ListDetail,
  ListEdition,
  ReadOutcome,
  RecentChange,
  ReportSummary,
  Screening,
  ShownClaim,
  UpdateDetail,
  UpdateProgress,
} from '../desk/index.ts'

export type { CompareChoices, RecentChange, ReportSummary, ReportView } from '../desk/index.ts'

// What the service says besides the answers of the desk, which it passes on as the command line prints them.

/** An error, as RFC 9457 has it (`application/problem+json`). */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  /** What went wrong, with the value and the bound. */
  readonly detail: string
  /** The request's id, as in the header `X-Request-Id`. */
  readonly instance: string
  /** The fields that are at fault, as JSON pointers into the body or names of parameters. */
  readonly errors?: readonly { readonly field: string; readonly detail: string }[]
}

/** What the service answers from now. */
export interface RecordSummary {
  readonly version: string
  /** Changes whenever what is answered from changes: the hash of editions, alignment, policy and engine. */
  readonly revision: string
  readonly policy: Screening['policy']
  readonly engine: Screening['engine']
  /** No list is loaded: every answer comes from the starter record. */
  readonly isStarter: boolean
  readonly lists: readonly ListDetail[]
  readonly stale: readonly string[]
  readonly entries: number
  readonly names: number
  readonly reports: number
  /** `preparing`: a newer state is being made ready; the old one still answers. */
  readonly state: 'ready' | 'preparing'
}

/** One query of many: its answer, or what is wrong with it. */
export type BatchItem =
  | { readonly index: number; readonly id: string | null; readonly screening: ExplainedScreening }
  | { readonly index: number; readonly id: string | null; readonly problem: Problem }

export interface BatchAnswer {
  readonly answers: readonly BatchItem[]
}

/** A screening with what it rests on and where it stops, in plain sentences. */
export interface ExplainedScreening extends Screening {
  readonly explained: readonly string[]
}

export interface EditionsAnswer {
  /** The newest first. */
  readonly editions: readonly ListEdition[]
}

/** A part of what changed on a list. `limit` counts changed entries. */
export interface ChangesPage extends Omit<Changes, 'editions'> {
  /** The newest first; of each the entries of this part. */
  readonly editions: readonly (EditionChanges & {
    /** Of the whole edition, whatever stands in this part. */
    readonly counts: Readonly<Record<'added' | 'removed' | 'amended' | 'renumbered', number>>
  })[]
  /** What to ask for the next part with, as `cursor`; `null`: this is the last. */
  readonly next: string | null
}

export interface RecentChanges {
  readonly changes: readonly RecentChange[]
}

/** A part of the parties compared; lags and counter-sanctions stand on the first part only, whole. */
export interface ComparisonPage extends Comparison {
  /** Parties on all parts. */
  readonly total: number
  readonly next: string | null
}

export interface ReportsPage {
  /** The one that was read last first. */
  readonly reports: readonly ReportSummary[]
  readonly total: number
  readonly next: string | null
}

export interface ClaimsPage extends ClaimsFound {
  readonly total: number
  readonly next: string | null
}

/** Every state of a claim and every decision on it, the oldest first. */
export type ClaimHistory = Awaited<ReturnType<typeof claimHistory>>

export interface DecidedClaim {
  readonly decision: ClaimHistory['decisions'][number]
  /** The claim as it stands now. */
  readonly claim: ShownClaim
}

/** Work that takes long and goes on when nobody looks. */
export interface Job {
  readonly id: string
  readonly kind: 'update' | 'read'
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'
  /** What was asked for, for people: lists, or names of files. */
  readonly subject: readonly string[]
  readonly startedAt: string
  readonly endedAt: string | null
  readonly progress: JobProgress | null
  /** What became of it so far: of an update one outcome a list, of reading one a document. */
  readonly outcomes: readonly (UpdateDetail | JobReading)[]
  /** Why it failed. */
  readonly reason: string | null
}

export type JobProgress =
  | UpdateProgress
  | {
      readonly step: 'reading-reports'
      readonly done: number
      readonly total: number | null
      readonly file: string
    }

/** What became of one document, with the id that it is asked for by. */
export type JobReading =
  | {
      readonly state: Exclude<ReadOutcome['state'], 'unreadable'>
      readonly file: string
      readonly report: string
      readonly isEmpty: boolean
    }
  | { readonly state: 'unreadable'; readonly file: string; readonly reason: string }

export interface JobsAnswer {
  /** The newest first. */
  readonly jobs: readonly Job[]
}

/** What `GET /api/events` sends: an event of that name with this as its data. */
export type ServiceEvent =
  | { readonly event: 'record'; readonly data: Pick<RecordSummary, 'revision' | 'state'> }
  | { readonly event: 'job'; readonly data: Job }
