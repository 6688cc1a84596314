import {
  type CountryFact,
  type CountryRole,
  type Entry,
  entry,
  entryKey,
  type Identifier,
  type PartialDate,
  SCHEMAS,
  type Schema,
  type Unread,
} from '../../record/index.ts'
import type { Place } from '../adapter.ts'
import { countryCode } from '../reading/country.ts'
import { distinct, filled, refusingAt } from '../reading/entry-facts.ts'
import type { JsonObject } from '../reading/json-records.ts'
import { countryOfFtm } from './countries.ts'
import { ftmDate } from './dates.ts'
import { documentNumbers, identifierOf, withDocuments } from './documents.ts'
import { type FtmEntity, ftmEntity, referencesIn } from './entity.ts'
import { FtmFields } from './fields.ts'
import { type Gathered, REFERS_BY } from './gathering.ts'
import { ftmListing } from './listing.ts'
import { ftmProperty, isFtmKind } from './model.ts'
import { ftmNames } from './names.ts'
import { ftmRelations } from './relations.ts'

const NAMES = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation']

const ROLES: Readonly<Record<string, CountryRole>> = {
  nationality: 'nationality',
  citizenship: 'citizenship',
  birthCountry: 'birthCountry',
  country: 'country',
  mainCountry: 'country',
  jurisdiction: 'jurisdiction',
  flag: 'flag',
  pastFlags: 'pastFlags',
}

/** Properties whose name means something else in an entry: there `status` is that of the listing. */
const RENAMED: Readonly<Record<string, string>> = { status: 'legalStatus' }

/** The id of an entity as an entry key holds it: white space, control characters and `%` in percent-encoding. */
function keyIdOf(id: string): string {
  return id.replaceAll(/[\s%\p{Cc}]/gu, encodeURIComponent)
}

/** The entry of a party with all that the file says of it; `null` for one without any name. */
export function ftmEntry(list: string, party: FtmEntity, gathered: Gathered, place: Place): Entry | null {
  const { names, unread: unreadNames } = ftmNames(party)
  if (names.length === 0) return null
  const fields = new FtmFields(party)
  for (const property of NAMES) fields.texts(property)
  const joined = joinedTo(party, gathered, place)
  const of = (...schemas: readonly string[]): readonly FtmEntity[] =>
    joined.filter(({ schema }) => schemas.includes(schema))
  const relations = ftmRelations(
    party.id,
    joined.filter(({ schema }) => (REFERS_BY[schema]?.length ?? 0) > 1),
    (id) => gathered.parties.get(id)?.caption ?? null,
  )
  const documents = documentNumbers(of('Identification', 'Passport'))
  const addresses = addressesOf(party, gathered)
  fields.texts('addressEntity')
  const sanctions = ftmListing(of('Sanction'), [...fields.texts('program'), ...programmeIds(fields)])
  const own = ownFacts(party, fields)
  return refusingAt(place, () =>
    entry({
      key: entryKey(list, keyIdOf(party.id)),
      schema: schemaOf(party.schema),
      names,
      dates: distinct(own.dates, ({ edtf }) => edtf),
      countries: distinct(
        [...own.countries, ...addresses.countries],
        ({ role, words }) => `${role} ${words}`,
      ),
      identifiers: distinct(withDocuments(own.identifiers, documents.identifiers), (each) =>
        JSON.stringify(each),
      ),
      properties: filled(
        merged([
          ...own.properties,
          ['address', addresses.lines],
          ...sanctions.properties,
          ['linkedTo', relations.linkedTo],
          ['relationship', relations.relationships],
          ['owner', isFtmKind(party.schema, 'Vehicle') ? relations.owners : []],
          ['datasets', party.datasets],
        ]),
      ),
      listing: sanctions.listing,
      unread: [
        ...party.unread,
        ...unreadNames,
        ...own.unread,
        ...addresses.unread,
        ...documents.unread,
        ...sanctions.unread,
        ...relations.unread,
      ],
    }),
  )
}

/** The nearest of our schemas: a descendant that is none of them is its kind of legal entity. */
function schemaOf(schema: string): Schema {
  return (
    SCHEMAS.find((each) => each === schema) ??
    SCHEMAS.toReversed().find((each) => isFtmKind(schema, each)) ??
    'LegalEntity'
  )
}

/** What refers to the party, and what the file nests in it. */
function joinedTo(party: FtmEntity, { joined }: Gathered, place: Place): readonly FtmEntity[] {
  const nested = [...party.properties.values()]
    .flat()
    .filter((value) => typeof value !== 'string')
    .filter(({ schema }) => REFERS_BY[schema] !== undefined)
  // What was gathered is the text of objects.
  const apart = (joined.get(party.id) ?? []).map((text) => ftmEntity(JSON.parse(text) as JsonObject, place))
  return distinct([...apart, ...nested], ({ id }) => id)
}

function programmeIds(fields: FtmFields): readonly string[] {
  const ids = fields.texts('programId')
  return fields.texts('program').length > 0 ? [] : ids
}

/** The addresses that are entities of their own: their lines and countries. */
function addressesOf(
  party: FtmEntity,
  { addresses }: Gathered,
): {
  readonly lines: readonly string[]
  readonly countries: readonly CountryFact[]
  readonly unread: readonly Unread[]
} {
  const found = referencesIn(party, 'addressEntity').map(({ id, nested }) => ({
    id,
    address: nested ?? addresses.get(id) ?? null,
  }))
  const read = found.map(({ id, address }) => {
    if (address === null) return { lines: [], countries: [], unread: [{ field: 'addressEntity', value: id }] }
    const fields = new FtmFields(address)
    const full = fields.texts('full')
    const parts = ['street', 'street2', 'postOfficeBox', 'city', 'postalCode', 'region', 'state'].flatMap(
      (part) => fields.texts(part),
    )
    const countries = fields.texts('country').map((words) => factOf('country', words))
    const names = fields.texts('name')
    const lines = full.length > 0 ? full : parts.length > 0 ? [parts.join(', ')] : names
    return { lines, countries, unread: fields.unread() }
  })
  return {
    lines: read.flatMap(({ lines }) => lines),
    countries: read.flatMap(({ countries }) => countries),
    unread: read.flatMap(({ unread }) => unread),
  }
}

interface OwnFacts {
  readonly dates: readonly PartialDate[]
  readonly countries: readonly CountryFact[]
  readonly identifiers: readonly Identifier[]
  readonly properties: readonly (readonly [string, readonly string[]])[]
  readonly unread: readonly Unread[]
}

/** What the properties of the party itself say. */
function ownFacts(party: FtmEntity, fields: FtmFields): OwnFacts {
  const dates: PartialDate[] = []
  const countries: CountryFact[] = []
  const identifiers: Identifier[] = []
  const properties: (readonly [string, readonly string[]])[] = []
  const unread: Unread[] = []
  for (const property of fields.left()) {
    const words = fields.texts(property)
    const known = ftmProperty(party.schema, property)
    const role = ROLES[property]
    if (known === null) unread.push(...words.map((value) => ({ field: property, value })))
    else if (property === 'birthDate' || property === 'buildDate')
      for (const value of words) {
        const date = ftmDate(value)
        if (date === null) unread.push({ field: property, value })
        else dates.push(date)
      }
    else if (known.type === 'country' && role !== undefined)
      countries.push(...words.map((value) => factOf(role, value)))
    else if (known.type === 'identifier')
      identifiers.push(...words.map((value) => identifierOf(property, value)))
    else properties.push([RENAMED[property] ?? property, words])
  }
  return { dates, countries, identifiers, properties, unread }
}

/** A country as the file has it: a code of the model, else a name. */
function factOf(role: CountryRole, words: string): CountryFact {
  return { role, code: countryOfFtm(words) ?? countryCode(words), words }
}

/** The values of a property that is given more than once, put together. */
function merged(
  given: readonly (readonly [string, readonly string[]])[],
): Readonly<Record<string, readonly string[]>> {
  const values = new Map<string, readonly string[]>()
  for (const [property, words] of given) values.set(property, [...(values.get(property) ?? []), ...words])
  return Object.fromEntries(values)
}
