import type { DesignationStatus, ListedOn, Schema } from '../../record/index.ts'

/** What the page of a comparison needs; an answer to `compare` is one. */
export interface ComparisonView {
  /** What was asked: `at`, `asOf`, `lists`, `programme`, `party`, `listed`, `missingFrom`. */
  readonly query: Readonly<Record<string, unknown>>
  readonly lists: readonly ListView[]
  /** The revision of the alignment that says which entries are one party; 0: none has been made. */
  readonly alignment: number
  readonly parties: readonly PartyView[]
  readonly lags: readonly LagView[]
  readonly counterSanctions: readonly CounterSanctionView[]
}

/** A list that was compared. */
export interface ListView {
  readonly list: string
  readonly authority: string
  readonly jurisdiction: string
  /** `loaded`, or `starter`: only this project's own facts of it are at hand. */
  readonly state: string
  readonly edition: { readonly date: string; readonly sha256: string; readonly layout: string } | null
}

/** One party across the lists. */
export interface PartyView {
  readonly party: string
  readonly caption: string
  readonly schema: Schema
  readonly subjects: readonly string[]
  readonly first: { readonly list: string; readonly date: string } | null
  readonly cells: readonly CellView[]
  readonly joint: readonly string[]
  readonly delistedAlone: readonly string[]
  readonly wordings: readonly WordingView[]
}

/** What one list says of a party. */
export interface CellView {
  readonly list: string
  readonly state:
    | 'listed'
    | 'delisted'
    | 'suspended'
    | 'not-listed'
    | 'undecided'
    | 'not-yet-knowable'
    | 'unknown'
  /** Entries that may be the party; only where it is undecided. */
  readonly alike: readonly string[]
  readonly entries: readonly ListedView[]
  /** Days after the first authority. */
  readonly lag: number | null
}

/** One entry of a party on a list. */
export interface ListedView {
  readonly entry: string
  readonly listedOn: ListedOn
  readonly status: DesignationStatus
  readonly until: string | null
  readonly programmes: readonly string[]
  readonly transferred: boolean
}

/** What one authority says of a party. */
export interface WordingView {
  readonly list: string
  readonly entry: string
  readonly authority: string
  readonly reasons: string | null
  readonly positions: readonly string[]
  readonly born: readonly string[]
  readonly legalBasis: string | null
}

/** How long one authority took to follow another. */
export interface LagView {
  readonly first: string
  readonly later: string
  readonly subject: string | null
  readonly parties: number
  readonly quartiles: readonly [number, number, number]
  readonly joint: number
}

/** A counter-sanction with the listing that it says it answers. */
export interface CounterSanctionView {
  readonly entry: string
  readonly caption: string
  readonly listedOn: string | null
  readonly status: DesignationStatus
  readonly answers: { readonly jurisdiction: string; readonly listedOn: string }
  /** The parties of the comparison that were listed then, and that it may mean. */
  readonly beside: readonly string[]
}
