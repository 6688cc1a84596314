import {
  type CountryFact,
  type Entry,
  entry,
  entryKey,
  InvalidValue,
  name,
  type PartialDate,
  partialDate,
  type Schema,
  type Unread,
} from '../../record/index.ts'
import { type Place, UnreadableList } from '../adapter.ts'
import { distinct, filled } from '../reading/entry-facts.ts'
import { valuesIn } from '../reading/numbered-values.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { Attributes } from './attributes.ts'
import { fsfBirth } from './birth.ts'
import { fsfIdentifier } from './identification.ts'
import { IGNORED } from './ignored.ts'
import { fsfListedOn, isDay } from './listing-date.ts'
import { type FsfName, fsfNames } from './names.ts'
import { fsfCountry, fsfPlace } from './place.ts'

/** Where a contactInfo belongs, by its key. */
const CONTACTS: Readonly<Record<string, string>> = {
  EMAIL: 'email',
  FAX: 'fax',
  PHONE: 'phone',
  WEB: 'website',
}

/**
 * The entry of a sanctionEntity of the 1.1 schema; what no rule reads is in its `unread`. Key: euReferenceNumber.
 *
 * @throws UnreadableList for an entity without euReferenceNumber or without a name
 */
export function fsfEntry(record: XmlElement, file: string): Entry {
  const place = { file, line: record.line }
  const entity = new Attributes(record)
  const reference = entity.attribute('euReferenceNumber')
  if (reference === null) throw new UnreadableList(place, 'sanctionEntity without euReferenceNumber')
  const types = entity.children('subjectType').map((each) => each.attribute('code') ?? '')
  const schema = schemaOf(types[0] ?? '')
  const aliases = entity.children('nameAlias')
  const names = fsfNames(aliases.map(aliasOf), schema === 'Person')
  if (names.length === 0) throw new UnreadableList(place, `${reference} without a name`)
  const births = entity.children('birthdate')
  const dated = births.map(fsfBirth)
  const born = births.map((each) => fsfPlace('birthCountry', each))
  const addresses = entity.children('address')
  const places = addresses.map((each) => fsfPlace('country', each))
  const citizenships = entity.children('citizenship')
  const regulations = entity.children('regulation')
  const designationDate = entity.attribute('designationDate')
  if (designationDate !== null && !isDay(designationDate)) entity.giveBack('designationDate')
  const listedOn = fsfListedOn(designationDate, record)
  const functions = aliases.map((each) => each.attribute('function'))
  const properties: readonly (readonly [string, readonly (string | null)[]])[] = [
    ['title', aliases.flatMap((each) => several(each.attribute('title')))],
    [schema === 'Person' ? 'position' : 'description', functions.flatMap(several)],
    ['gender', aliases.map((each) => genderOf(each))],
    ['birthPlace', born.map(({ line }) => line)],
    ['address', places.map(({ line }) => line)],
    ...contactsOf(addresses),
    [
      'notes',
      [
        ...entity.texts('remark'),
        entity.attribute('designationDetails'),
        ...dated.map(({ words }) => words),
        ...citizenships.map((each) => saidOf(each, 'Citizenship')),
      ],
    ],
    ['unReference', [entity.attribute('unitedNationId')]],
    ['logicalId', [entity.attribute('logicalId')]],
    ['sourceUrl', regulations.flatMap((each) => each.texts('publicationUrl'))],
  ]
  const programmes = regulations.map((each) => each.attribute('programme')).filter((each) => each !== null)
  const acts = regulations.map((each) => each.attribute('numberTitle')).filter((each) => each !== null)
  const identifiers = entity.children('identification').map(fsfIdentifier)
  const countries: readonly (CountryFact | null)[] = [
    ...citizenships.map((each) => fsfCountry('citizenship', each)),
    ...born.map(({ country }) => country),
    ...places.map(({ country }) => country),
  ]
  const unread: readonly Unread[] = [
    ...entity.unread(IGNORED),
    ...(schema === 'LegalEntity' ? types.map((value) => ({ field: 'subjectType/@code', value })) : []),
  ]
  return built(place, () => ({
    key: entryKey('eu-fsf', reference),
    schema,
    names: names.map(name),
    dates: distinct(
      dated.map(({ date }) => date).filter((date) => date !== null),
      ({ edtf }) => edtf,
    ),
    countries: distinct(
      countries.filter((each) => each !== null),
      ({ role, words }) => `${role} ${words}`,
    ),
    identifiers: distinct(
      identifiers.filter((each) => each !== null),
      (each) => JSON.stringify(each),
    ),
    properties: filled(properties),
    listing: {
      programmes: [...new Set(programmes)],
      listedOn,
      amendedOn: amendments(record, listedOn?.date ?? null),
      measures: ['asset-freeze'],
      legalBasis: [...new Set(acts)].join('; ') || null,
      reasons: null,
    },
    unread: unread.filter(({ value }) => value !== ''),
  }))
}

/** Builds an entry; what the vocabulary refuses makes the list unreadable at that place. */
export function built(place: Place, build: () => Entry): Entry {
  try {
    return entry(build())
  } catch (error) {
    if (error instanceof InvalidValue) throw new UnreadableList(place, error.message)
    throw error
  }
}

/** Person of "person" and "P", Organization of "enterprise" and "E". */
export function schemaOf(type: string): Schema {
  if (/^p(?:erson)?$/iu.test(type)) return 'Person'
  return /^e(?:nterprise)?$/iu.test(type) ? 'Organization' : 'LegalEntity'
}

/** "(a) Maulavi, (b) Mullah" holds two. */
export function several(words: string | null): readonly string[] {
  return words === null ? [] : valuesIn(words)
}

function aliasOf(alias: Attributes): FsfName {
  const parts = ['firstName', 'middleName', 'lastName'].flatMap((label) => {
    const value = alias.attribute(label)
    return value === null ? [] : [{ label, value }]
  })
  const remark = alias.texts('remark').join('; ') || null
  const strong = alias.attribute('strong')
  if (strong !== null && strong !== 'true' && strong !== 'false') alias.giveBack('strong')
  return {
    value: alias.attribute('wholeName') ?? parts.map(({ value }) => value).join(' '),
    parts,
    language: alias.attribute('nameLanguage'),
    isWeak: strong === 'false' || /^\(?low quality/iu.test(remark ?? ''),
    remark,
  }
}

function genderOf(alias: Attributes): string | null {
  const gender = alias.attribute('gender')
  if (gender === 'M') return 'male'
  return gender === 'F' ? 'female' : gender
}

function contactsOf(addresses: readonly Attributes[]): readonly (readonly [string, readonly string[]])[] {
  return addresses.flatMap((address) =>
    address.children('contactInfo').flatMap((contact): readonly (readonly [string, readonly string[]])[] => {
      const key = contact.attribute('key')?.toUpperCase() ?? ''
      const value = contact.attribute('value') ?? contact.text()
      if (value === null) return []
      const property = Object.hasOwn(CONTACTS, key) ? CONTACTS[key] : undefined
      return [property === undefined ? ['notes', [`${key} ${value}`.trim()]] : [property, [value]]]
    }),
  )
}

/** "Citizenship CHUVASH ASSR: (a remark)" */
function saidOf(element: Attributes, what: string): string | null {
  const said = [element.attribute('region'), ...element.texts('remark')].filter((each) => each !== null)
  return said.length === 0 ? null : `${what}: ${said.join('; ')}`
}

/** The last act upon the entity, where it came after the listing. */
function amendments({ children }: XmlElement, since: string | null): readonly PartialDate[] {
  const days = children
    .filter((child) => child.name === 'regulation')
    .map(({ attributes }) => attributes['publicationDate'] ?? '')
    .filter((day) => isDay(day) && (since === null || day > since))
  return distinct(
    days.map((day) => partialDate(day)),
    ({ edtf }) => edtf,
  )
}
