/** Given and family names that are crossed with one another only: what is common in one country is none in another. */
export interface CrossedNames {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

/** Names of people or bodies who are on no list, as one class of the deck. */
export interface OrdinarySet {
  /** `ordinary-people` */
  readonly id: string
  /** In one line, for the table of classes. */
  readonly says: string
  /** How many are asked for each one of a class of listed names. */
  readonly times: number
  /** Whole names, and names to cross; drawn from the whole ones where there are any. */
  readonly names: readonly string[]
  readonly crossed: readonly CrossedNames[]
}

/** Names that are not taken from any list. */
export interface OrdinaryNames {
  readonly sets: readonly OrdinarySet[]
  /** Short forms by given name, in small letters. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>
}

export const NO_ORDINARY_NAMES: OrdinaryNames = { sets: [], nicknames: new Map() }
