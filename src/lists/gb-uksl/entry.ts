import {
  type CountryFact,
  type Entry,
  entry,
  entryKey,
  type Identifier,
  InvalidValue,
  type Schema,
  type Unread,
} from '../../record/index.ts'
import { type Place, UnreadableList } from '../adapter.ts'
import { countryFact } from '../reading/country.ts'
import { distinct, filled } from '../reading/entry-facts.ts'
import { businessNumbers } from './business-numbers.ts'
import { UkDates } from './dates.ts'
import { readDocument } from './documents.ts'
import { htmlText } from './html-text.ts'
import { ukListedOn } from './listed-on.ts'
import { ukMeasures } from './measures.ts'
import { ukNames } from './names.ts'
import { addressLine, countriesOf, placesOf } from './places.ts'
import { textsOf, type UkField, type UkParty } from './uk-party.ts'

/** What differs between the lists that the United Kingdom publishes. */
export interface UkList {
  readonly list: string
  /** The field that holds the day of the listing. */
  readonly listedOn: 'dateDesignated' | 'listedOn'
  /** Whether the name of the regime is that of the regulations. */
  readonly regimeIsLaw: boolean
  /** What every listing imposes, besides what the entry says. */
  readonly measures: readonly 'asset-freeze'[]
}

const SCHEMAS: Readonly<Record<string, Schema>> = {
  entity: 'Organization',
  individual: 'Person',
  ship: 'Vessel',
}

/** Texts that are read one by one below. */
const PROPERTIES: readonly (readonly [string, UkField])[] = [
  ['title', 'title'],
  ['position', 'position'],
  ['phone', 'phone'],
  ['email', 'email'],
  ['website', 'website'],
  ['legalForm', 'typeOfEntity'],
  ['parent', 'parentCompany'],
  ['subsidiaries', 'subsidiary'],
  ['type', 'shipType'],
  ['tonnage', 'tonnage'],
  ['length', 'length'],
  ['owner', 'owner'],
  ['pastOwner', 'pastOwner'],
  ['ofsiGroupId', 'ofsiGroupId'],
  ['unReference', 'unReference'],
  ['ukslReference', 'ukslReference'],
  ['designationSource', 'source'],
  ['sanctionsImposed', 'imposed'],
]

/**
 * The entry of a party; what no rule reads is in its `unread`.
 *
 * @throws UnreadableList for a party without a name, and for an id that is none
 */
export function ukEntry(party: UkParty, uk: UkList, file: string): Entry {
  const place = { file, line: party.line }
  const { names, unread: unreadNames } = ukNames(party)
  if (names.length === 0) throw new UnreadableList(place, `${party.id} without a name`)
  const kind = textsOf(party, 'kind')[0]?.toLowerCase() ?? ''
  const schema = (Object.hasOwn(SCHEMAS, kind) ? SCHEMAS[kind] : undefined) ?? 'LegalEntity'
  const dates = new UkDates(party)
  const born = dates.of('dateOfBirth')
  const built = dates.of('yearBuilt')
  const amendedOn = dates.of('lastUpdated')
  const listing = ukListedOn(uk.listedOn, dates)
  const { measures, unread: unreadMeasures } = ukMeasures(party)
  const births = party.birthPlaces.flatMap(placesOf)
  const passports = party.passports.map((each) => readDocument('passportNumber', each))
  const nationalIds = party.nationalIds.map((each) => readDocument('idNumber', each))
  const regimes = textsOf(party, 'regime')
  const properties: readonly (readonly [string, readonly string[]])[] = [
    ...PROPERTIES.map(([property, field]) => [property, textsOf(party, field)] as const),
    [
      'gender',
      textsOf(party, 'gender').map((words) => (/^(?:fe)?male$/iu.test(words) ? words.toLowerCase() : words)),
    ],
    ['birthPlace', births.map(({ line }) => line)],
    ['address', party.addresses.map(addressLine)],
    [
      'notes',
      [
        ...textsOf(party, 'notes').map(htmlText),
        ...passports.flatMap(({ words }) => words).map((words) => `Passport: ${words}`),
        ...nationalIds.flatMap(({ words }) => words).map((words) => `National identifier: ${words}`),
      ],
    ],
    ['listedOnNote', listing.notes],
    [
      'designatedOn',
      uk.listedOn === 'dateDesignated' ? [] : dates.of('dateDesignated').map(({ edtf }) => edtf),
    ],
  ]
  const unread: readonly Unread[] = [
    ...party.unread,
    ...unreadNames,
    ...unreadMeasures,
    ...dates.unread,
    ...(schema === 'LegalEntity' && kind !== ''
      ? textsOf(party, 'kind').map((value) => ({ field: 'IndividualEntityShip', value }))
      : []),
  ]
  return refusingWith(place, () =>
    entry({
      key: entryKey(uk.list, party.id),
      schema,
      names,
      dates: distinct([...born, ...built], ({ edtf }) => edtf),
      countries: distinct(
        [...nationalitiesAndFlags(party), ...countriesOf(party, births)],
        ({ role, words }) => `${role} ${words}`,
      ),
      identifiers: distinct(
        [...[...passports, ...nationalIds].flatMap(({ identifiers }) => identifiers), ...numbersOf(party)],
        ({ kind: of, value, note }) => `${of} ${value} ${note ?? ''}`,
      ),
      properties: filled(properties),
      listing: {
        programmes: regimes,
        listedOn: listing.listedOn,
        amendedOn,
        measures: [...new Set([...uk.measures, ...measures])],
        legalBasis: uk.regimeIsLaw && regimes.length > 0 ? regimes.join('; ') : null,
        reasons: textsOf(party, 'reasons').map(htmlText).join('\n') || null,
      },
      unread,
    }),
  )
}

function nationalitiesAndFlags(party: UkParty): readonly CountryFact[] {
  return [
    ...textsOf(party, 'nationality').map((words) => countryFact('nationality', words)),
    ...textsOf(party, 'flag').map((words) => countryFact('flag', words)),
    ...textsOf(party, 'pastFlag').map((words) => countryFact('pastFlags', words)),
  ]
}

function numbersOf(party: UkParty): readonly Identifier[] {
  return [
    ...textsOf(party, 'businessNumber').flatMap(businessNumbers),
    ...textsOf(party, 'imoNumber').map((words) => {
      const digits = /^(?:IMO)?:? ?(\d{7})$/iu.exec(words)?.[1]
      return {
        kind: 'imoNumber',
        value: digits ?? words,
        country: null,
        note: digits === words || digits === undefined ? null : words,
      }
    }),
    ...textsOf(party, 'hullNumber').map((value) => ({
      kind: 'registrationNumber',
      value,
      country: null,
      note: 'Hull identification number (HIN)',
    })),
  ]
}

function refusingWith<T>(place: Place, build: () => T): T {
  try {
    return build()
  } catch (error) {
    if (error instanceof InvalidValue) throw new UnreadableList(place, error.message)
    throw error
  }
}
