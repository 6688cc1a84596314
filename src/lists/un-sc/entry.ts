import {
  type CountryFact,
  type Entry,
  entry,
  entryKey,
  InvalidValue,
  type ListedOn,
  listedOn,
  type Name,
  name,
  type PartialDate,
  parsePartialDate,
  partialDate,
} from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'
import { countryFact } from '../reading/country.ts'
import { distinct, filled } from '../reading/entry-facts.ts'
import { type IgnoredFields, RecordFields } from '../reading/record-fields.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { birthDate } from './birth-date.ts'
import { identifiersOf } from './document.ts'
import { imposedMeasures } from './measures.ts'
import { aliasNames, originalScriptNames, primaryNames, withoutRepeats } from './names.ts'
import { placeOf } from './place.ts'

/**
 * The publisher's bookkeeping, which says nothing of the party: DATAID and VERSIONNUM of its database, its sorting,
 * the name of the list itself, and the address of the schema.
 */
export const BOOKKEEPING: IgnoredFields = {
  DATAID: /./u,
  VERSIONNUM: /./u,
  SORT_KEY: /./u,
  SORT_KEY_LAST_MOD: /./u,
  'LIST_TYPE/VALUE': /^UN List$/u,
  '@noNamespaceSchemaLocation': /./u,
}

/** Where a record stands: its file, and the day of the edition where that is known. */
export interface RecordPlace {
  readonly file: string
  readonly day: string | null
  /** Told of what is odd in the record and does not keep it from being read. */
  readonly onOddity: (message: string) => void
}

/**
 * The entry of an INDIVIDUAL or ENTITY; what no rule reads is in its `unread`.
 *
 * @throws UnreadableList for a record without REFERENCE_NUMBER or without a name
 */
export function unScEntry(record: XmlElement, { file, day, onOddity }: RecordPlace): Entry {
  const fields = new RecordFields(record)
  const isBody = record.name === 'ENTITY'
  const schema = isBody ? 'Organization' : 'Person'
  const place = { file, line: record.line }
  const written = fields.text('REFERENCE_NUMBER')
  // The edition of 2023-08-09 has "KPi.063 .1" for KPi.063.
  const reference = written?.replace(/\s/gu, '') ?? null
  if (reference !== written) onOddity(`REFERENCE_NUMBER "${written}": white space within it`)
  if (reference === null) throw new UnreadableList(place, `${record.name} without REFERENCE_NUMBER`)
  const primary = primaryNames(fields, isBody)
  if (primary.length === 0) throw new UnreadableList(place, `${record.name} ${reference} without a name`)

  const originals = originalScriptNames(fields)
  const aliases = fields
    .groups(`${record.name}_ALIAS`)
    .map((alias) => ({ alias, ofAlias: aliasNames(alias, isBody) }))
  const birthPlaces = fields
    .groups('INDIVIDUAL_PLACE_OF_BIRTH')
    .map(placeOf)
    .filter((each) => each !== null)
  const addresses = fields
    .groups(`${record.name}_ADDRESS`)
    .map(placeOf)
    .filter((each) => each !== null)
  const dates = fields
    .groups('INDIVIDUAL_DATE_OF_BIRTH')
    .map(birthDate)
    .filter((each) => each !== null)
  for (const { alias, ofAlias } of aliases) {
    const { names, birthDate: words } = ofAlias
    const date = words === null ? null : aliasBirthDate(words, names)
    if (date !== null) dates.push(date)
    else if (words !== null) alias.giveBack('DATE_OF_BIRTH')
  }
  const countries: readonly CountryFact[] = [
    ...valuesOf(fields, 'NATIONALITY').map((words) => countryFact('nationality', words)),
    ...fields.texts('NATIONALITY2').map((words) => countryFact('nationality', words)),
    ...birthPlaces.flatMap(({ country }) => (country === null ? [] : [countryFact('birthCountry', country)])),
    ...aliases.flatMap(({ ofAlias: { birthCountry } }) =>
      birthCountry === null ? [] : [countryFact('birthCountry', birthCountry)],
    ),
    ...addresses.flatMap(({ country }) => (country === null ? [] : [countryFact('country', country)])),
  ]
  const comment = fields.texts('COMMENTS1').join(' ') || null
  const programmes = fields.texts('UN_LIST_TYPE')
  const gender = fields.text('GENDER')
  const identifiers = fields.groups('INDIVIDUAL_DOCUMENT').flatMap(identifiersOf)
  const properties: Readonly<Record<string, readonly string[]>> = {
    title: valuesOf(fields, 'TITLE'),
    position: valuesOf(fields, 'DESIGNATION'),
    gender: gender === null ? [] : [/^(?:fe)?male$/iu.test(gender) ? gender.toLowerCase() : gender],
    birthPlace: birthPlaces.map(({ line }) => line),
    address: addresses.map(({ line }) => line),
    notes: [
      ...fields.texts('SUBMITTED_BY').map((words) => `Submitted by ${words}`),
      ...fields.texts('SUBMITTED_ON').map((words) => `Submitted on ${words}`),
    ],
  }
  const listing = {
    programmes,
    listedOn: statedListing(fields),
    amendedOn: amendments(fields),
    ...imposedMeasures(programmes[0] ?? '', schema, day, comment),
    reasons: comment,
  }
  return refusingWith(place, () =>
    entry({
      key: entryKey('un-sc', reference),
      schema,
      names: withoutRepeats([
        ...primary,
        ...originals,
        ...aliases.flatMap(({ ofAlias }) => ofAlias.names),
      ]).map(name),
      dates: distinct(dates, ({ edtf }) => edtf),
      countries: distinct(countries, ({ role, words }) => `${role} ${words}`),
      identifiers,
      properties: filled(properties),
      listing,
      unread: fields.unread(BOOKKEEPING),
    }),
  )
}

/** The words of the VALUE fields within fields of that name. */
function valuesOf(fields: RecordFields, group: string): readonly string[] {
  return fields.groups(group).flatMap((each) => each.texts('VALUE'))
}

/** A birth date under another name is one that the party has used; whose it is stays in its words. */
function aliasBirthDate(words: string, names: readonly Name[]): PartialDate | null {
  const read = parsePartialDate(words)
  const [alias] = names
  return read === null || alias === undefined ? read : partialDate(read.edtf, `${words} (as ${alias.value})`)
}

function statedListing(fields: RecordFields): ListedOn | null {
  const words = fields.text('LISTED_ON')
  if (words === null) return null
  const date = parsePartialDate(words)?.edtf ?? ''
  if (/^\d{4}(?:-\d{2}){0,2}$/u.test(date)) return listedOn({ date, basis: 'stated' })
  fields.giveBack('LISTED_ON')
  return null
}

function amendments(fields: RecordFields): readonly PartialDate[] {
  return fields.groups('LAST_DAY_UPDATED').flatMap((group) => {
    const read = group.texts('VALUE').map((words) => parsePartialDate(words))
    const dates = read.filter((date) => date !== null)
    if (dates.length < read.length) group.giveBack('VALUE')
    return dates
  })
}

function refusingWith<T>(place: { readonly file: string; readonly line: number }, build: () => T): T {
  try {
    return build()
  } catch (error) {
    if (error instanceof InvalidValue) throw new UnreadableList(place, error.message)
    throw error
  }
}
