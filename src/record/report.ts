/** What is poor about the text of a report. */
export const REPORT_FLAGS = [
  'glued-words',
  'unbalanced-quotation',
  'quotation-marks-lost',
  'machine-rewrite',
  'no-date',
  'no-source',
  'no-by-line',
  'boilerplate',
  'duplicate-paragraph',
  'other-language',
  'hidden-text',
  'repaired-encoding',
  'cut-short',
  'no-text',
] as const
export type ReportFlagKind = (typeof REPORT_FLAGS)[number]

/** Something poor about a text, with its place; the whole text where it is about the whole. */
export interface ReportFlag {
  readonly flag: ReportFlagKind
  readonly start: number
  readonly end: number
}

/** Where a fact about a report was read: `given`, `json-ld`, `meta`, `time`, `url`, `dateline`, `by-line`, `record`. */
export interface MetadataFact {
  readonly field: 'publishedAt' | 'source' | 'title' | 'byline' | 'url' | 'language'
  readonly value: string
  readonly from: string
}

/** A document by the hash of its content. */
export interface Report {
  /** `sha256:…` of the bytes as they were given. */
  readonly id: string
  /** What the user called it: a path, `-`, or a path with a line. */
  readonly file: string
  /** EDTF, to the day at most; `null` where nothing says it. */
  readonly publishedAt: string | null
  /** The publisher; `null` where nothing says it. */
  readonly source: string | null
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  /** BCP 47, guessed from the words where nothing says it; `null` where neither. */
  readonly language: string | null
  /** `html`, `text`, `markdown`, `pdf` or `json`. */
  readonly format: ReportFormat
  /** SHA-256 of the text's UTF-8: what the spans point into. */
  readonly textSha256: string
  /** UTF-16 code units of the text. */
  readonly length: number
  readonly flags: readonly ReportFlag[]
  /** What the fields above rest on. */
  readonly evidence: readonly MetadataFact[]
}

export const REPORT_FORMATS = ['html', 'text', 'markdown', 'pdf', 'json'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]
