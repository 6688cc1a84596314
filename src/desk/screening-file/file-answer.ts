import type { TextEncoding } from '../../formats/index.ts'
import type { Hit } from '../hit.ts'
import type { Coverage, Screening, ScreeningStatus } from '../screening/screening.ts'

/** The first line of the answer: what all rows have in common. */
export interface FileHeader {
  readonly file: string
  readonly sha256: string
  readonly encoding: TextEncoding
  readonly delimiter: string
  /** Columns that are used, and those that are not. */
  readonly columns: { readonly used: readonly string[]; readonly ignored: readonly string[] }
  readonly at: string
  readonly asOf: string | null
  readonly stale: readonly string[]
  readonly policy: Screening['policy']
  readonly engine: Screening['engine']
  readonly coverage: readonly Coverage[]
}

/** A row of the answer, in the order of the file. */
export interface FileRow {
  /** Counted from 1, without the header. */
  readonly row: number
  readonly line: number
  readonly id: string | null
  /** `null` where the row could not be read. */
  readonly query: Readonly<Record<string, unknown>> | null
  readonly status: ScreeningStatus | 'bad-row'
  readonly hits: readonly Hit[]
  /** Why the row could not be read. */
  readonly fault?: string
}

/** The last line of the answer. */
export interface FileSummary {
  readonly rows: number
  /** Rows that could not be read; they were not screened. */
  readonly bad: number
  readonly notScreenable: number
  /** Rows with an alert. */
  readonly alerts: number
  /** Rows with hits under the alert line only. */
  readonly near: number
  readonly incomplete: number
  /** Over the header and every row, in order. */
  readonly receipt: string
}

export type FileAnswer =
  | { readonly kind: 'header'; readonly header: FileHeader }
  | { readonly kind: 'row'; readonly row: FileRow }
  | { readonly kind: 'summary'; readonly summary: FileSummary }
