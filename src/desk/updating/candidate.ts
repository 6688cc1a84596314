import type { SourceFile } from '../../lists/index.ts'
import type { EditionSource } from '../../store/index.ts'

/** An edition that may be taken, wherever it is from. */
export interface Candidate {
  /** The day of the edition, YYYY-MM-DD; `null` where only its files may tell. */
  readonly date: string | null
  /** The day to take where the files do not tell: that of the download. */
  readonly elseDate: string
  /** The folder or the address. */
  readonly from: string
  /** The day on which this was the publisher's newest, as far as it is known. */
  readonly seenOn: string | null
  /** Whether this is what its publisher serves now: bytes that were followed by others since are in force again. */
  readonly isNewest: boolean
  readonly files: () => Promise<readonly SourceFile[]>
  /** What the archive has of it already; `null`: nothing yet. */
  readonly sources: readonly EditionSource[] | null
}
