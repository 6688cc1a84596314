import { invalid } from './invalid.ts'
import type { PartialDate } from './partial-date.ts'

/** What a designation imposes, in one vocabulary for all lists. */
export const MEASURES = [
  'asset-freeze',
  'travel-ban',
  'arms-embargo',
  'arms-restrictions',
  'dealings-ban',
  'financial-restrictions',
  'sectoral',
  'services-ban',
  'investment-ban',
  'export-control',
  'import-ban',
  'transport-restrictions',
  'debarment',
  'director-disqualification',
  'claims-ban',
  'aid-suspension',
] as const
export type Measure = (typeof MEASURES)[number]

/**
 * How the date of a listing is known: the list states it; it is the earliest act that the entry quotes;
 * it is one of this project's own sourced facts; or only the editions held bound it.
 */
export type ListedOnBasis = 'stated' | 'earliest-quoted-act' | 'dated-fact' | 'first-seen'

/** Since when a party is listed, and how that is known. */
export interface ListedOn {
  /** `null` where only bounds are known. */
  readonly date: string | null
  readonly basis: ListedOnBasis
  /**
   * For `first-seen`: the last edition held without the entry (`null`: none is held) and the first with it.
   * The listing falls after the one and not after the other.
   */
  readonly between?: readonly [string | null, string]
  /** Where a `dated-fact` was published. */
  readonly source?: string
}

/** Refuses a listing date that is no calendar date, and `first-seen` without its bounds. */
export function listedOn(given: ListedOn): ListedOn {
  if (given.date !== null && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(given.date))
    throw invalid('listing date', given.date, 'YYYY, YYYY-MM or YYYY-MM-DD')
  if (given.basis === 'first-seen' ? given.between === undefined : given.date === null)
    throw invalid('listing date', String(given.date), `what the basis ${given.basis} needs`)
  return given
}

/** What a list says of its act upon the party. */
export interface Listing {
  /** The publisher's programme or regime codes, in its own words. */
  readonly programmes: readonly string[]
  /** As the list states it; `null` where the list gives no date. */
  readonly listedOn: ListedOn | null
  /** When the entry was amended, as the list states. */
  readonly amendedOn: readonly PartialDate[]
  readonly measures: readonly Measure[]
  readonly legalBasis: string | null
  /** The stated reasons, in the publisher's words. */
  readonly reasons: string | null
}

/**
 * Whether a designation is in force on the day asked for. `suspended`: its authority has set it aside for a time;
 * `unknown`: the editions held cannot tell.
 */
export type DesignationStatus = 'active' | 'suspended' | 'delisted' | 'not-yet-listed' | 'unknown'

/** An authority's act upon a party, as an answer shows it. */
export interface Designation {
  readonly list: string
  /** The entry key, `us-sdn:29220`. */
  readonly entry: string
  readonly authority: string
  readonly programmes: readonly string[]
  readonly listedOn: ListedOn
  /** On the day asked for. */
  readonly status: DesignationStatus
  /** From and until (`null`: still) when the party was listed, one pair a period. */
  readonly periods: readonly (readonly [string | null, string | null])[]
  readonly measures: readonly Measure[]
  readonly legalBasis: string | null
  readonly reasons: string | null
  /** What a reader must know besides: what is not certain, or how the dates came about. */
  readonly note: string | null
  /** Where this is written: the edition's file, or the address of a dated fact. */
  readonly source: string
}
