import {
  type CountryFact,
  type Entry,
  entry,
  entryKey,
  type ListedOn,
  type Name,
  name,
  type Schema,
  type Unread,
} from '../../record/index.ts'
import { distinct, filled } from '../reading/entry-facts.ts'
import { addressCountry, addressLine, type OfacAddress } from './address.ts'
import type { OfacList } from './ofac-list.ts'
import type { RemarkFacts } from './remarks/remark-facts.ts'

/** What any of the layouts says of one party: all that an entry is made of. */
export interface OfacParty {
  /** The publisher's id, the same in every layout. */
  readonly id: string
  readonly schema: Schema
  /** The primary one first; weak aliases that stand in remarks are among the facts. */
  readonly names: readonly Name[]
  readonly programmes: readonly string[]
  /** Offices and forms of address, parted by semicolons. */
  readonly title: string | null
  readonly addresses: readonly OfacAddress[]
  readonly facts: RemarkFacts
  readonly listedOn: ListedOn | null
  /** Orders and acts, in the publisher's words. */
  readonly legalBasis: readonly string[]
  readonly unread: readonly Unread[]
}

/** What kind of thing the publisher's word makes a party; `LegalEntity` for a word that is not known. */
export function schemaOf(type: string | null): Schema {
  switch (type?.toLowerCase()) {
    case undefined:
    case 'entity':
      return 'Organization'
    case 'individual':
      return 'Person'
    case 'vessel':
      return 'Vessel'
    case 'aircraft':
      return 'Airplane'
    default:
      return 'LegalEntity'
  }
}

/** The names with the primary ones before the others. */
export function primaryFirst(names: readonly Name[]): readonly Name[] {
  return names.toSorted((a, b) => Number(b.kind === 'primary') - Number(a.kind === 'primary'))
}

/** The entry of a party: the same from every layout, as far as the layout carries the fact. */
export function partyEntry(
  party: OfacParty,
  { list, measuresOf }: Pick<OfacList, 'list' | 'measuresOf'>,
): Entry {
  const { facts, addresses, programmes, legalBasis } = party
  const countries: readonly CountryFact[] = [...facts.countries, ...addresses.flatMap(addressCountry)]
  return entry({
    key: entryKey(list, party.id),
    schema: party.schema,
    names: [...party.names, ...facts.names].map(name),
    dates: distinct(facts.dates, ({ edtf, words }) => `${edtf} ${words ?? ''}`),
    countries: distinct(countries, ({ role, words }) => `${role} ${words}`),
    identifiers: distinct(facts.identifiers, ({ kind, value, note }) => `${kind} ${value} ${note ?? ''}`),
    properties: filled([
      ['position', party.title?.split(/;\s*/u) ?? []],
      ...facts.properties,
      ['address', addresses.map(addressLine)],
    ]),
    listing: {
      programmes,
      listedOn: party.listedOn,
      amendedOn: [],
      measures: measuresOf(programmes),
      legalBasis: legalBasis.length === 0 ? null : legalBasis.join('; '),
      reasons: null,
    },
    unread: party.unread,
  })
}
