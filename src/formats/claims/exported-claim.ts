import type { Claim, Report } from '../../record/index.ts'

/** A claim with what is needed to find it again: its report, its sentence and the words around it. */
export interface ExportedClaim {
  readonly claim: Claim
  readonly report: Pick<Report, 'id' | 'file' | 'title' | 'source' | 'url' | 'publishedAt' | 'textSha256'>
  /** The sentence around it, its words between ⟦ and ⟧. */
  readonly sentence: string
  /** The text of the report: what the spans point into. */
  readonly text: string
}
