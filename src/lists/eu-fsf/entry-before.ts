import type { CountryFact, CountryRole, Entry, Identifier, PartialDate, Unread } from '../../record/index.ts'
import { entryKey, name, parsePartialDate } from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'
import { distinct, filled } from '../reading/entry-facts.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { Attributes } from './attributes.ts'
import { alpha2Of } from './country-codes.ts'
import { built, schemaOf, several } from './entry.ts'
import { kindOfCode } from './identification.ts'
import { IGNORED_BEFORE } from './ignored.ts'
import { fsfListedOn } from './listing-date.ts'
import { type FsfName, fsfNames } from './names.ts'

/**
 * The entry of an ENTITY of the schema before 1.1 (`global.xml`); what no rule reads is in its `unread`. Key: the number of
 * the entity, which is the logicalId of the newer schema.
 *
 * @throws UnreadableList for an entity without Id or without a name
 */
export function fsfEntryBefore(record: XmlElement, file: string): Entry {
  const place = { file, line: record.line }
  const entity = new Attributes(record)
  const id = entity.attribute('Id')
  if (id === null) throw new UnreadableList(place, 'ENTITY without Id')
  const type = entity.attribute('Type') ?? ''
  const schema = schemaOf(type)
  const aliases = entity.children('NAME')
  const names = fsfNames(aliases.map(aliasOf), schema === 'Person')
  if (names.length === 0) throw new UnreadableList(place, `ENTITY ${id} without a name`)
  const births = entity.children('BIRTH').map(birthOf)
  const addresses = entity.children('ADDRESS').map(addressOf)
  const citizenships = entity.children('CITIZEN').map((each) => countryOf('citizenship', each))
  const remark = entity.attribute('remark')
  entity.attribute('reg_date')
  const unread: readonly Unread[] = [
    ...births.flatMap((birth) => birth.unread),
    ...(schema === 'LegalEntity' && type !== '' ? [{ field: '@Type', value: type }] : []),
  ]
  const text = (each: Attributes, field: string): readonly string[] => each.texts(field).flatMap(several)
  const countries: readonly (CountryFact | null)[] = [
    ...citizenships,
    ...births.map(({ country }) => country),
    ...addresses.map(({ country }) => country),
  ]
  const programme = entity.attribute('programme')
  return built(place, () => ({
    key: entryKey('eu-fsf', id),
    schema,
    names: names.map(name),
    dates: distinct(
      births.map(({ date }) => date).filter((date) => date !== null),
      ({ edtf }) => edtf,
    ),
    countries: distinct(
      countries.filter((each) => each !== null),
      ({ role, words }) => `${role} ${words}`,
    ),
    identifiers: entity.children('PASSPORT').flatMap(identifierOf),
    properties: filled([
      ['title', aliases.flatMap((each) => text(each, 'TITLE'))],
      [schema === 'Person' ? 'position' : 'description', aliases.flatMap((each) => text(each, 'FUNCTION'))],
      ['gender', aliases.flatMap((each) => each.texts('GENDER')).map(genderOf)],
      ['birthPlace', births.map(({ line }) => line)],
      ['address', addresses.map(({ line }) => line)],
      ...addresses.flatMap(({ contacts }) => contacts),
      ['notes', [remark === null ? null : withoutBrackets(remark)]],
      ['sourceUrl', [entity.attribute('pdf_link')]],
    ]),
    listing: {
      programmes: programme === null ? [] : [programme],
      listedOn: fsfListedOn(null, record),
      amendedOn: [],
      measures: ['asset-freeze'],
      legalBasis: entity.attribute('legal_basis'),
      reasons: null,
    },
    unread: [...entity.unread(IGNORED_BEFORE), ...unread],
  }))
}

function aliasOf(alias: Attributes): FsfName {
  const parts = [
    ['FIRSTNAME', 'firstName'],
    ['MIDDLENAME', 'middleName'],
    ['LASTNAME', 'lastName'],
  ].flatMap(([field = '', label = '']) => alias.texts(field).map((value) => ({ label, value })))
  return {
    value: alias.texts('WHOLENAME')[0] ?? parts.map(({ value }) => value).join(' '),
    parts,
    language: alias.texts('LANGUAGE')[0] ?? null,
    isWeak: false,
    remark: null,
  }
}

function genderOf(words: string): string {
  if (words === 'M') return 'male'
  return words === 'F' ? 'female' : words
}

/** The country of CITIZEN, BIRTH, PASSPORT or ADDRESS: an alpha-3 code, or words. */
function countryOf(role: CountryRole, element: Attributes): CountryFact | null {
  const words = element.texts('COUNTRY')[0] ?? null
  return words === null ? null : { role, code: alpha2Of(words), words }
}

interface BirthBefore {
  readonly date: PartialDate | null
  readonly line: string | null
  readonly country: CountryFact | null
  readonly unread: readonly Unread[]
}

/** "1956-02-01", "1963 (approximative)", "1958 - 1963 (approximative)" */
function birthOf(birth: Attributes): BirthBefore {
  const words = birth.texts('DATE')[0] ?? null
  const plain = words?.replace(/^(.*\S) \(approximative\)$/u, 'circa $1') ?? null
  const read = plain === null ? null : parsePartialDate(plain)
  const country = countryOf('birthCountry', birth)
  const places = birth.texts('PLACE')
  return {
    date: read === null ? null : { edtf: read.edtf, words: words === read.edtf ? null : words },
    line: joined([...places, country?.words ?? null]),
    country,
    unread: words !== null && read === null ? [{ field: 'BIRTH/DATE', value: words }] : [],
  }
}

interface AddressBefore {
  readonly line: string | null
  readonly country: CountryFact | null
  readonly contacts: readonly (readonly [string, readonly string[]])[]
}

const CONTACTS: Readonly<Record<string, string>> = {
  EMAIL: 'email',
  FAX: 'fax',
  PHONE: 'phone',
  WEB: 'website',
}

const CONTACT = /\b(EMAIL|FAX|PHONE|WEB)\[([^\]]{0,500})\]/gu

/** OTHER holds contacts ("PHONE[0300-820 91 99] FAX[662 38 14]") and remarks in brackets. */
function addressOf(address: Attributes): AddressBefore {
  const country = countryOf('country', address)
  const other = address.texts('OTHER').join(' ')
  const found = [...other.matchAll(CONTACT)]
  const rest = other.replace(CONTACT, ' ').replace(/\s+/gu, ' ').trim()
  const parts = ['NUMBER', 'STREET', 'CITY', 'ZIPCODE'].flatMap((field) => address.texts(field))
  const line = joined([...parts, country?.words ?? null])
  return {
    line: joined([line, rest === '' ? null : rest], ' '),
    country,
    contacts: found.map(([, key = '', value = '']) => [CONTACTS[key] ?? 'notes', [value.trim()]]),
  }
}

/** "AD001095 (passport-National passport) [known to be expired](issued on …)": the number, its type, and the rest. */
function identifierOf(passport: Attributes): readonly Identifier[] {
  const issuer = countryOf('country', passport)
  return passport.texts('NUMBER').map((cell) => {
    const [, value = cell, code = 'other'] = /^(.{1,200}?) ?\(([a-z]{2,20})-/u.exec(cell) ?? []
    const said = [value === cell ? null : cell, issuer?.code === null ? issuer.words : null]
    return { kind: kindOfCode(code), value, country: issuer?.code ?? null, note: joined(said, '; ') }
  })
}

function joined(parts: readonly (string | null)[], separator = ', '): string | null {
  return parts.filter((part) => part !== null).join(separator) || null
}

/** Remarks of the old schema stand in brackets as a whole. */
function withoutBrackets(words: string): string {
  return /^\(([^()]*)\)$/u.exec(words)?.[1] ?? words
}
