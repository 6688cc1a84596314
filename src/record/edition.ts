import { invalid } from './invalid.ts'

/** The fields that a layout may carry; guards and changes compare only those that both editions carry. */
export const LAYOUT_FIELDS = [
  'names',
  'aliases',
  'weakAliases',
  'originalScript',
  'dates',
  'birthPlaces',
  'countries',
  'identifiers',
  'positions',
  'addresses',
  'programmes',
  'listedOn',
  'amendedOn',
  'measures',
  'legalBasis',
  'reasons',
  'remarks',
] as const
export type LayoutField = (typeof LAYOUT_FIELDS)[number]

/** One form in which a publisher serves (or served) a list, and the fields that it can carry. */
export interface Layout {
  readonly id: string
  readonly carries: readonly LayoutField[]
}

/** One state of a list, identified by list and sha256. */
export interface Edition {
  readonly list: string
  /** Over the bytes of its files in the order of their names: hex, 64 digits. */
  readonly sha256: string
  /** The day of the edition: the publisher's own date of the file, else the date it was obtained under. */
  readonly date: string
  readonly layout: string
  /** ISO 8601, UTC. */
  readonly obtainedAt: string
  /** The address or folder that it came from. */
  readonly obtainedFrom: string
}

/** Refuses a date that is no day and a damaged hash. */
export function edition(given: Edition): Edition {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given.date) || Number.isNaN(Date.parse(given.date)))
    throw invalid(`edition date of ${given.list}`, given.date, 'YYYY-MM-DD')
  if (!/^[0-9a-f]{64}$/.test(given.sha256))
    throw invalid(`sha256 of ${given.list}`, given.sha256, '64 hex digits')
  return given
}
