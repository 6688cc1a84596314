import type { Measure } from '../../record/index.ts'
import type { Bounds, ListSource } from '../adapter.ts'

/**
 * The names of the files in which OFAC serves a list as delimited text. `primary` is the list; the others add to its rows.
 * `comments` holds what of a row's remarks goes beyond the 1,000 characters of the column.
 */
export interface OfacFiles {
  readonly primary: string
  readonly aliases: string
  readonly addresses: string
  readonly comments: string
}

/** A list that OFAC serves in these files: the SDN list, and the consolidated list of the others. */
export interface OfacList {
  readonly list: string
  readonly source: ListSource
  readonly files: OfacFiles
  readonly bounds: Bounds
  /** What a listing under these programmes imposes. */
  readonly measuresOf: (programmes: readonly string[]) => readonly Measure[]
}
