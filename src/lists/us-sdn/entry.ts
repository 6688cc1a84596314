import {
  type CountryFact,
  type Entry,
  entry,
  entryKey,
  type Identifier,
  type Name,
  name,
  type Schema,
  type Unread,
} from '../../record/index.ts'
import { countryFact } from '../reading/country.ts'
import { listedName } from './name-parts.ts'
import type { OfacList } from './ofac-list.ts'
import { readRemarks } from './remarks.ts'
import type { AddressRow, AliasRow, PrimaryRow } from './rows.ts'

/** A row of the primary file with the rows that belong to it. */
export interface OfEntry {
  /** With the whole of its remarks, as far as the files hold them. */
  readonly row: PrimaryRow
  /** Whether the remarks end in the middle. */
  readonly isCutOff: boolean
  readonly aliases: readonly AliasRow[]
  readonly addresses: readonly AddressRow[]
}

/** The entry of a row; what no rule reads is in its `unread`. */
export function ofacEntry(
  { row, isCutOff, aliases, addresses }: OfEntry,
  { list, measuresOf }: Pick<OfacList, 'list' | 'measuresOf'>,
): Entry {
  const schema = schemaOf(row.type)
  const { facts, unread } = readRemarks(row.remarks ?? '', schema, isCutOff)
  const programmes = row.program?.split(/\s*\]\s*\[\s*/u).filter((each) => each !== '') ?? []
  const countries: readonly CountryFact[] = [
    ...facts.countries,
    ...(row.flag === null || isNone(row.flag) ? [] : [countryFact('flag', row.flag)]),
    ...addresses.flatMap(({ country }) => (country === null ? [] : [countryFact('country', country)])),
  ]
  const identifiers: readonly Identifier[] = [
    ...(row.callSign === null ? [] : [callSign(row.callSign)]),
    ...facts.identifiers,
  ]
  const names = [
    listedName(row.name, 'primary', 'strong', schema),
    ...aliases.map((each) => aliasName(each, schema)),
    ...facts.names,
  ]
  return entry({
    key: entryKey(list, row.id),
    schema,
    names: names.map(name),
    dates: distinct(facts.dates, ({ edtf, words }) => `${edtf} ${words ?? ''}`),
    countries: distinct(countries, ({ role, words }) => `${role} ${words}`),
    identifiers: distinct(identifiers, ({ kind, value, note }) => `${kind} ${value} ${note ?? ''}`),
    properties: filled([
      ['position', row.title?.split(/;\s*/u) ?? []],
      ['type', [row.vesselType]],
      ['tonnage', [row.tonnage]],
      ['grossRegisteredTonnage', [row.grossRegisteredTonnage]],
      ['owner', [row.owner]],
      ...facts.properties,
      ['notes', [isNone(row.flag) ? `Vessel Flag ${row.flag}` : null]],
      ['address', addresses.map(addressLine)],
    ]),
    listing: {
      programmes,
      listedOn: null,
      amendedOn: [],
      measures: measuresOf(programmes),
      legalBasis: null,
      reasons: null,
    },
    unread: [...unread, ...unreadCells(row, aliases)],
  })
}

function schemaOf(type: string | null): Schema {
  switch (type?.toLowerCase()) {
    case undefined:
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

function aliasName({ type, name: value, remarks }: AliasRow, schema: Schema): Name {
  const kind = type?.toLowerCase() === 'fka' ? 'former' : 'alias'
  const said = [type?.toLowerCase() === 'nka' ? 'now known as' : null, remarks].filter(
    (part) => part !== null,
  )
  return listedName(value, kind, 'strong', schema, said.length === 0 ? null : said.join('; '))
}

/** What the publisher writes for the flag of a vessel that flies none that is known. */
function isNone(flag: string | null): boolean {
  return flag?.toLowerCase() === 'none identified'
}

function callSign(value: string): Identifier {
  return { kind: 'callSign', value, country: null, note: null }
}

/** "Ibex House, The Minories, London EC3N 1DY, United Kingdom (a remark)" */
function addressLine({ address, city, country, remarks }: AddressRow): string {
  const line = [address, city, country].filter((part) => part !== null).join(', ')
  return remarks === null ? line : `${line} (${remarks})`.trim()
}

/** Words for what a party or an alias is that no rule knows. */
function unreadCells({ type }: PrimaryRow, aliases: readonly AliasRow[]): readonly Unread[] {
  const known = /^(?:aka|fka|nka)$/iu
  return [
    ...(type === null || schemaOf(type) !== 'LegalEntity' ? [] : [{ field: 'SDN_Type', value: type }]),
    ...aliases.flatMap((alias) =>
      alias.type === null || known.test(alias.type) ? [] : [{ field: 'alt_type', value: alias.type }],
    ),
  ]
}

/** The properties that have a value, each value once; those given twice are put together. */
function filled(
  given: readonly (readonly [string, readonly (string | null)[]])[],
): Readonly<Record<string, readonly string[]>> {
  const properties = new Map<string, Set<string>>()
  for (const [property, values] of given)
    for (const value of values) {
      if (value === null || value === '') continue
      const known = properties.get(property)
      if (known === undefined) properties.set(property, new Set([value]))
      else known.add(value)
    }
  return Object.fromEntries([...properties].map(([property, values]) => [property, [...values]]))
}

function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const byKey = new Map<string, T>()
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value)
  return [...byKey.values()]
}
