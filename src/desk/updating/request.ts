import type { Limits, Proxies } from '../../fetch/index.ts'
import type { Adapter } from '../../lists/index.ts'
import type { UpdateDetail } from './outcome.ts'

/** Which editions to take, and where from. */
export interface UpdateRequest {
  readonly home: string
  /** A mirror folder, `DIR/LIST/DATE/FILES`; the publishers where it is left out. */
  readonly from?: string | undefined
  /** Every list that there is an edition of, where it is left out. */
  readonly lists?: readonly string[] | undefined
  /** This edition of the mirror instead of the newest; `all`: every one, the oldest first. */
  readonly edition?: string | undefined
  /** The clock, ISO 8601 in UTC. */
  readonly at: string
  readonly onProgress?: ((progress: UpdateProgress) => void) | undefined
  /** Told what became of a list as soon as that is known. */
  readonly onOutcome?: ((outcome: UpdateDetail) => void) | undefined
  /** The adapters to take the lists by; those of all lists where it is left out. */
  readonly adapters?: readonly Adapter[] | undefined
  /** How publishers are asked, where it is otherwise than usual. */
  readonly network?: { readonly proxies?: Proxies; readonly limits?: Partial<Limits> } | undefined
}

/** How far an update has come. */
export interface UpdateProgress {
  readonly list: string
  readonly edition: string | null
  readonly step: 'downloading' | 'reading' | 'indexing' | 'aligning'
  /** Entries read so far, or bytes received. */
  readonly done: number
  /** Of how many, where that is known. */
  readonly total: number | null
}
