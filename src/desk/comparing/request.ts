import type { ProgrammeSubject } from '../../align/index.ts'
import type { DesignationStatus, EntryKey, ListedOn, Schema } from '../../record/index.ts'
import type { Coverage } from '../screening/screening.ts'

/** Which parties to compare, and on which lists. */
export interface CompareRequest {
  /** The columns; every list that is loaded or has stand-ins, and is still kept, where it is left out. */
  readonly lists?: readonly string[] | undefined
  /** A programme as a list has it, or a subject of several (`human-rights`). */
  readonly programme?: string | undefined
  /** An entry key, or a name. */
  readonly party?: string | undefined
  /** Parties that some authority listed from one day to another, both included. */
  readonly listed?: { readonly from: string; readonly to: string } | undefined
  /** Parties that this list does not have in force. */
  readonly missingFrom?: string | undefined
  readonly asOf?: string | undefined
  /** The clock, ISO 8601 in UTC. */
  readonly at: string
}

/** What one list says of a party. */
export interface CompareCell {
  readonly list: string
  /**
   * `listed`; `delisted`, `suspended`: it was, or is set aside; `not-listed`: the list is younger than the first
   * designation and does not have the party; `undecided`: it has an entry that is alike, and the facts do not decide
   * whether it is this party; `not-yet-knowable`: the list is older; `unknown`: the record cannot tell.
   */
  readonly state:
    | 'listed'
    | 'delisted'
    | 'suspended'
    | 'not-listed'
    | 'undecided'
    | 'not-yet-knowable'
    | 'unknown'
  readonly entries: readonly {
    readonly entry: EntryKey
    readonly listedOn: ListedOn
    readonly status: DesignationStatus
    /** The day by which it was taken off, where it was and that is known. */
    readonly until: string | null
    readonly programmes: readonly string[]
    /** Taken over from another authority's list on that day, not decided then. */
    readonly transferred: boolean
  }[]
  /** Entries of the list that may be this party; only where it is `undecided`. */
  readonly alike: readonly EntryKey[]
  /** Days from the first authority's listing to this list's; `null`: not listed, not dated, or taken over. */
  readonly lag: number | null
}

/** What one authority says of a party, in its own words. */
export interface CompareWording {
  readonly list: string
  readonly entry: EntryKey
  readonly authority: string
  readonly reasons: string | null
  readonly positions: readonly string[]
  readonly born: readonly string[]
  readonly legalBasis: string | null
}

/** A counter-sanction, beside the listing that it says it answers. */
export interface CounterSanction {
  readonly entry: EntryKey
  readonly caption: string
  readonly listedOn: string | null
  readonly status: DesignationStatus
  /** The jurisdiction and the day of what it answers. */
  readonly answers: { readonly jurisdiction: string; readonly listedOn: string }
  /** The parties here that were listed then, and that it may mean. */
  readonly beside: readonly EntryKey[]
}

/** One party across the lists. */
export interface ComparedParty {
  readonly party: EntryKey
  readonly caption: string
  readonly schema: Schema
  readonly subjects: readonly ProgrammeSubject[]
  /** The first listing that was an authority's own act; `null`: none is dated to the day. */
  readonly first: { readonly list: string; readonly date: string } | null
  readonly cells: readonly CompareCell[]
  /** Lists of several authorities that listed it within three days of one another. */
  readonly joint: readonly string[]
  /** Lists that took it off while others kept it. */
  readonly delistedAlone: readonly string[]
  /** Only where one party was asked for. */
  readonly wordings: readonly CompareWording[]
}

/** How long one authority took to follow another. */
export interface LagOfPair {
  /** The authority that listed first (or on the same day), and the other. */
  readonly first: string
  readonly later: string
  readonly subject: ProgrammeSubject | null
  readonly parties: number
  /** Days: the quarter points of the lags. */
  readonly quartiles: readonly [number, number, number]
  /** How many followed within three days. */
  readonly joint: number
}

/** The answer to `compare`. */
export interface Comparison {
  readonly query: Readonly<Record<string, unknown>>
  readonly lists: readonly (Coverage & { readonly authority: string; readonly jurisdiction: string })[]
  readonly alignment: number
  readonly parties: readonly ComparedParty[]
  readonly lags: readonly LagOfPair[]
  readonly counterSanctions: readonly CounterSanction[]
}
