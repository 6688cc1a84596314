import type { Listing } from './designation.ts'
import { invalid } from './invalid.ts'
import type { Name } from './name.ts'
import type { PartialDate } from './partial-date.ts'
import type { Schema } from './schema.ts'

/** The only durable name of a listed party: the list and the publisher's id, `un-sc:CDi.001`. */
export type EntryKey = string

/** Builds an entry key; refuses an empty id and a list that is not `aa-word`. */
export function entryKey(list: string, id: string): EntryKey {
  if (!/^[a-z]{2}-[a-z0-9-]+$/.test(list)) throw invalid('list', list, 'a list id such as un-sc')
  if (id === '' || /\s/u.test(id)) throw invalid(`id in ${list}`, id, 'an id without white space')
  return `${list}:${id}`
}

/** The list and the id of an entry key. */
export function partsOfKey(key: EntryKey): { readonly list: string; readonly id: string } {
  const colon = key.indexOf(':')
  if (colon < 1) throw invalid('entry key', key, 'LIST:ID, for example un-sc:CDi.001')
  return { list: key.slice(0, colon), id: key.slice(colon + 1) }
}

/** How a country belongs to a party, by FollowTheMoney's property names. */
export type CountryRole =
  | 'nationality'
  | 'citizenship'
  | 'birthCountry'
  | 'country'
  | 'jurisdiction'
  | 'flag'
  | 'pastFlags'

/** A country of a party. */
export interface CountryFact {
  readonly role: CountryRole
  /** ISO 3166-1 alpha-2 (and `XK`, `SU`, `YU`, `CS`, `DD` as FollowTheMoney has them); `null` where the words name none that is known. */
  readonly code: string | null
  /** The publisher's words. */
  readonly words: string
}

/** An official number of a party. `kind` is a FollowTheMoney property (`passportNumber`, `idNumber`, `imoNumber`, …). */
export interface Identifier {
  readonly kind: string
  readonly value: string
  /** ISO 3166-1 alpha-2 of the issuer, where the list gives one. */
  readonly country: string | null
  /** What else the list says of it, in its words: type, place and date of issue, expiry. */
  readonly note: string | null
}

/** A fact that no rule read: kept and counted, never dropped. */
export interface Unread {
  /** The publisher's field, as a path (`INDIVIDUAL_DOCUMENT/CITY_OF_ISSUE`). */
  readonly field: string
  readonly value: string
}

/** One record of an edition, with everything that the publisher says in it. */
export interface Entry {
  readonly key: EntryKey
  readonly schema: Schema
  /** At least one; the primary one first. */
  readonly names: readonly Name[]
  /** Birth dates of a person, building dates of a vessel. */
  readonly dates: readonly PartialDate[]
  readonly countries: readonly CountryFact[]
  readonly identifiers: readonly Identifier[]
  /** Everything else, by FollowTheMoney property name (`position`, `birthPlace`, `address`, `gender`, `notes`, …). */
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly listing: Listing
  readonly unread: readonly Unread[]
}

/** Refuses an entry without a name or with a damaged key. */
export function entry(given: Entry): Entry {
  partsOfKey(given.key)
  if (given.names.length === 0) throw invalid('names of', given.key, 'at least one')
  return given
}

/** The name that an entry is shown under: its first primary name. */
export function captionOf(given: Entry): string {
  const shown = given.names.find((each) => each.kind === 'primary') ?? given.names[0]
  return shown?.value ?? given.key
}
