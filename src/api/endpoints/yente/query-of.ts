import { birthDateFrom, countryFrom, genderFrom } from '../../../desk/index.ts'
import type { PartyType } from '../../../record/index.ts'
import type { ScreeningQuery } from '../../shapes/screening.ts'
import type { EntityExample } from '../../shapes/yente.ts'

/** The types that a schema of FollowTheMoney may be of; `null`: any. */
const TYPES: Readonly<Record<string, PartyType | null>> = {
  Thing: null,
  LegalEntity: null,
  Person: 'person',
  Organization: 'organization',
  Company: 'organization',
  PublicBody: 'organization',
  Vessel: 'vessel',
  Airplane: 'aircraft',
  CryptoWallet: null,
  Asset: null,
  Vehicle: null,
}

const NAMES = ['name', 'alias', 'previousName', 'weakAlias', 'abbreviation']
const COUNTRIES = ['nationality', 'citizenship', 'country', 'jurisdiction', 'flag', 'birthCountry']
const NUMBERS = [
  'idNumber',
  'passportNumber',
  'taxNumber',
  'registrationNumber',
  'innCode',
  'ogrnCode',
  'leiCode',
  'swiftBic',
  'imoNumber',
  'mmsi',
  'vatCode',
  'dunsCode',
  'uniqueEntityId',
  'publicKey',
  'serialNumber',
  'socialSecurityNumber',
]

/** At most so many of the names of one query are looked for. */
const MOST_NAMES = 20
const MOST_NUMBERS = 50

/**
 * What is screened for an entity asked for: a query for each of its names. Facts that cannot be read are left aside, as yente
 * does; `null`: the schema is not one of a party.
 */
export function queriesOf({ schema, properties }: EntityExample): readonly ScreeningQuery[] | null {
  const type = Object.hasOwn(TYPES, schema) ? TYPES[schema] : undefined
  if (type === undefined) return null
  const valuesOf = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => (Object.hasOwn(properties, name) ? (properties[name] ?? []) : []))
  const facts = {
    ...(type !== null && { type }),
    birthDate: firstRead(valuesOf(['birthDate']), birthDateFrom),
    country: firstRead(valuesOf(COUNTRIES), countryFrom),
    gender: firstRead(valuesOf(['gender']), genderFrom),
    address: valuesOf(['address'])[0]?.slice(0, 1000),
    position: valuesOf(['position'])[0]?.slice(0, 500),
    identifiers: NUMBERS.flatMap((kind) => valuesOf([kind]).map((value) => ({ kind, value }))).slice(
      0,
      MOST_NUMBERS,
    ),
  }
  return namesOf(valuesOf).map((name) => ({ name, ...facts }))
}

function namesOf(valuesOf: (names: readonly string[]) => readonly string[]): readonly string[] {
  const whole = valuesOf(NAMES)
  const parts = [
    valuesOf(['firstName']),
    valuesOf(['secondName', 'middleName', 'fatherName']),
    valuesOf(['lastName']),
  ]
    .map((values) => values.join(' '))
    .filter((part) => part !== '')
    .join(' ')
  const given = whole.length > 0 || parts === '' ? whole : [parts]
  return [...new Set(given.map((name) => name.trim()).filter((name) => name !== ''))].slice(0, MOST_NAMES)
}

function firstRead<Read>(values: readonly string[], read: (words: string) => Read): Read | undefined {
  for (const value of values)
    try {
      return read(value)
    } catch {
      // What is not understood narrows nothing.
    }
  return undefined
}
