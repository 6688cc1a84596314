import type {
  AsOfState,
  Coverage,
  ListDetail,
  ReadOutcome,
  Screening,
  ShownClaim,
  UpdateDetail,
  UpdateProgress,
} from '../desk/index.ts'
import type { DateMention, Mention, Report, ReportEvent } from '../record/index.ts'

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
  | { readonly index: number; readonly id: string | null; readonly screening: Screening }
  | { readonly index: number; readonly id: string | null; readonly problem: Problem }

export interface BatchAnswer {
  readonly answers: readonly BatchItem[]
}

/** An edition that changed something, counted; for the home page. */
export interface RecentChange {
  readonly list: string
  readonly authority: string
  readonly edition: string
  readonly before: string
  readonly added: number
  readonly removed: number
  readonly amended: number
  readonly renumbered: number
  /** Some of those who came, by caption. */
  readonly examples: readonly { readonly entry: string; readonly caption: string }[]
}

/** What there is to choose from on the coverage page. */
export interface CompareChoices {
  readonly lists: readonly (Pick<Coverage, 'list' | 'state'> & {
    readonly authority: string
    readonly title: string
    readonly jurisdiction: string
    readonly asOf: AsOfState | null
  })[]
  /** Subjects that several lists have programmes of, `human-rights` for one. */
  readonly subjects: readonly string[]
  readonly programmes: readonly { readonly list: string; readonly programme: string; readonly entries: number }[]
}

/** A report as the list of reports has it. */
export interface ReportSummary {
  /** The id of the document, `sha256:…`. */
  readonly id: string
  readonly file: string
  readonly title: string | null
  readonly source: string | null
  readonly publishedAt: string | null
  readonly language: string | null
  readonly readAt: string
  readonly claims: number
  readonly flags: readonly string[]
}

/** A report with its text and all that was read in it. */
export interface ReportView {
  readonly report: Report
  /** The text that every span points into, in UTF-16 code units. */
  readonly text: string
  readonly claims: readonly ShownClaim[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly events: readonly ReportEvent[]
  readonly lost: readonly unknown[]
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
  | { readonly step: 'reading-reports'; readonly done: number; readonly total: number | null; readonly file: string }

/** What became of one document, with the id that it is asked for by. */
export type JobReading =
  | { readonly state: Exclude<ReadOutcome['state'], 'unreadable'>; readonly file: string; readonly report: string; readonly isEmpty: boolean }
  | { readonly state: 'unreadable'; readonly file: string; readonly reason: string }

/** What `GET /api/events` sends: an event of that name with this as its data. */
export type ServiceEvent =
  | { readonly event: 'record'; readonly data: Pick<RecordSummary, 'revision' | 'state'> }
  | { readonly event: 'job'; readonly data: Job }
