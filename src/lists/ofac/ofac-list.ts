import type { Measure } from '../../record/index.ts'
import type { Bounds, ListSource } from '../adapter.ts'

/** The names of the files in which OFAC serves a list, in small letters. */
export interface OfacFiles {
  /** Delimited text: `primary` is the list; the others add to its rows. */
  readonly csv: CsvFiles
  /** `sdnList` XML, of one file. */
  readonly classic: string
  /** `sanctionsData` XML, of one file. */
  readonly enhanced: string
  /** `Sanctions` XML, of one file. */
  readonly advanced: string
}

/** The files of delimited text. */
export interface CsvFiles {
  readonly primary: string
  readonly aliases: string
  readonly addresses: string
  /** What of a row's remarks goes beyond the 1,000 characters of the column. */
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
  /**
   * Whether a list that OFAC names within an entry ("SDN List", "CAPTA List") is part of this one: a party may be on
   * several, each with a date of its own.
   */
  readonly isPart: (name: string) => boolean
}
