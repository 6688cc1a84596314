import type { PartyType } from '../record/index.ts'

/**
 * What a screening counts as an alert. All numbers are fixed-point scores 0..10000 or days; a policy is plain data,
 * named by its hash in every answer.
 */
export interface Policy {
  readonly id: string
  /** From this score on a hit is an alert. */
  readonly alert: number
  /** Below this score a match is not shown at all. */
  readonly floor: number
  /** Whether a weak alias may alert by itself; by default it only confirms (OFAC FAQ 122 to 125). */
  readonly weakAliasesAlert: boolean
  /** An edition older than this many days is told as stale. */
  readonly staleAfterDays: number
  /**
   * A past day that falls between two editions held is only answered for where these are no further apart: what was
   * listed and lifted in between is in neither.
   */
  readonly mostDaysBetweenEditions: number
  /** At most so many matches under the alert line are shown; alerts are never cut. */
  readonly mostNear: number
  /** What a fact adds to or takes from the score of a name. */
  readonly effects: {
    readonly birthDay: number
    readonly birthMonth: number
    readonly birthYear: number
    readonly birthContradicted: number
    readonly country: number
    readonly countryContradicted: number
    readonly typeContradicted: number
    readonly genderContradicted: number
    readonly address: number
    readonly position: number
    /** Another number of a sort that a party has one of, its check digits right (IMO, LEI, INN, OGRN, USCC). */
    readonly identifierContradicted: number
  }
  /** Only these lists are screened; all that are still kept where it is left out. */
  readonly lists?: readonly string[]
  /** Only listed parties that may be of these types are answered; all where it is left out. */
  readonly types?: readonly PartyType[]
  /** Of the facts beside a name only these count; all where it is left out. */
  readonly fields?: readonly ScreenedFact[]
}

/** The facts of a query that a policy may leave aside. */
export const SCREENED_FACTS = [
  'birth-date',
  'country',
  'identifier',
  'gender',
  'address',
  'position',
] as const
export type ScreenedFact = (typeof SCREENED_FACTS)[number]

export const DEFAULT_POLICY: Policy = {
  id: 'default',
  alert: 7000,
  floor: 6000,
  weakAliasesAlert: false,
  staleAfterDays: 14,
  mostDaysBetweenEditions: 92,
  mostNear: 20,
  effects: {
    birthDay: 700,
    birthMonth: 500,
    birthYear: 300,
    birthContradicted: -2500,
    country: 150,
    countryContradicted: -300,
    typeContradicted: -4000,
    genderContradicted: -1500,
    address: 400,
    position: 300,
    identifierContradicted: -1500,
  },
}
