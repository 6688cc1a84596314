import {
  type CountryFact,
  type CountryRole,
  type Entry,
  entry,
  entryKey,
  InvalidValue,
  type ListedOn,
  listedOn,
  type PartialDate,
  parsePartialDate,
  type Schema,
} from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'
import { filled } from '../reading/entry-facts.ts'
import { JsonFields } from '../reading/json-fields.ts'
import type { JsonRecord } from '../reading/json-records.ts'
import { wordKey } from '../reading/word-key.ts'
import { addressesOf, type CslAddress, codeOf } from './address.ts'
import { type CslDocument, documentsOf, identifierOf } from './document.ts'
import { cslNames } from './names.ts'
import type { SubList } from './sub-lists.ts'

const SCHEMAS: Readonly<Record<string, Schema>> = {
  individual: 'Person',
  entity: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
}

/**
 * The entry of a record, under the key that it has by itself: the publisher's `entity_number`, else the words of its name
 * and a country (two records may share it still). The publication's own ids are hashes of a record and change with it: they
 * are kept as `recordId`. An entry whose `endDate` has passed has ended; it is kept, and who asks compares the dates.
 *
 * @throws UnreadableList for a record without a name
 */
export function cslEntry(record: JsonRecord, list: SubList, file: string): Entry {
  const fields = new JsonFields(record.value)
  const place = { file, line: record.line }
  const cell = nameOf(record)
  fields.text('name')
  fields.text('source')
  const addresses = addressesOf(fields)
  const said = addresses.map(({ line }) => line).join('; ')
  const documents = documentsOf(fields)
  const aliases = fields.texts('alt_names')
  return refusingWith(place, () => {
    const { names, cell: read, remarks, addresses: more } = cslNames(cell, aliases, said)
    const [primary] = names
    if (primary === undefined)
      throw new UnreadableList(place, `record without a name: ${JSON.stringify(cell.slice(0, 80))}`)
    const programmes = fields.texts('programs')
    const type = fields.text('type')
    const schema = SCHEMAS[type?.toLowerCase() ?? ''] ?? (read.isPerson ? 'Person' : 'LegalEntity')
    if (type !== null && !Object.hasOwn(SCHEMAS, type.toLowerCase())) fields.giveBack('type')
    const notice = fields.text('federal_register_notice')
    const countries = countriesOf(fields, addresses)
    const facts = factsOf(documents)
    const since = dateIn(fields, 'start_date') ?? facts.listedOn
    const number = fields.text('entity_number')
    return entry({
      key: entryKey(list.list, number === null ? keyWords(primary.value, countries) : wordKey(number)),
      schema,
      names,
      dates: datesOf(fields),
      countries,
      identifiers: documents.flatMap((document) => identifierOf(document) ?? []),
      properties: filled({
        nameCell: primary.value === cell ? [] : [cell],
        aliasCell: aliases.filter((alias) => !names.some(({ value }) => value === alias)),
        title: fields.texts('title'),
        address: [...addresses.map(({ line }) => line), ...more],
        birthPlace: fields.texts('places_of_birth'),
        parent: read.parents,
        extendsTo: read.extendsTo,
        endDate: fields.texts('end_date'),
        federalRegisterNotice: notice === null ? [] : [notice],
        licenseRequirement: fields.texts('license_requirement'),
        licensePolicy: fields.texts('license_policy'),
        standardOrder: fields.texts('standard_order'),
        notes: [...fields.texts('remarks'), ...remarks, ...facts.notes],
        sourceUrl: [...fields.texts('source_list_url'), ...fields.texts('source_information_url')],
        recordId: [...fields.texts('_id'), ...fields.texts('id')],
      }),
      listing: {
        programmes: programmes.length > 0 ? programmes : [list.programme],
        listedOn: since,
        amendedOn: [],
        measures: list.measures(programmes),
        legalBasis: legalBasisOf(list, programmes, notice),
        reasons: null,
      },
      unread: fields.unread(),
    })
  })
}

/** The rule that forbids, or the programmes that name one, and the notice of the listing. */
function legalBasisOf(list: SubList, programmes: readonly string[], notice: string | null): string | null {
  const rule = list.rule ?? programmes.join(', ')
  return [rule, notice].filter((part) => part !== null && part !== '').join('; ') || null
}

/** The name as the file has it, line ends and all: only here is it told whether a rule changed it. */
function nameOf({ value }: JsonRecord): string {
  const cell = value['name']
  return typeof cell === 'string' ? cell : ''
}

/** What tells one of several records of the same name and country. */
export function keyWords(name: string, countries: readonly CountryFact[]): string {
  const codes = countries.flatMap(({ code }) => code ?? []).toSorted()
  return `${codes[0]?.toLowerCase() ?? 'xx'}-${wordKey(name)}`
}

function countriesOf(fields: JsonFields, addresses: readonly CslAddress[]): readonly CountryFact[] {
  const facts = [
    ...addresses.flatMap(({ country }) => (country === null ? [] : [factOf('country', country)])),
    ...fields.texts('country').map((words) => factOf('country', words)),
    ...fields.texts('nationalities').map((words) => factOf('nationality', words)),
    ...fields.texts('citizenships').map((words) => factOf('citizenship', words)),
  ]
  return facts.filter(
    (fact, at) => facts.findIndex((each) => each.role === fact.role && each.words === fact.words) === at,
  )
}

function factOf(role: CountryRole, words: string): CountryFact {
  return { role, code: codeOf(words), words }
}

function datesOf(fields: JsonFields): readonly PartialDate[] {
  const read = fields.texts('dates_of_birth').map((words) => parsePartialDate(words))
  if (read.includes(null)) fields.giveBack('dates_of_birth')
  return read.filter((date) => date !== null)
}

function dateIn(fields: JsonFields, name: string): ListedOn | null {
  const words = fields.text(name)
  const date = statedOn(words ?? '')
  if (words !== null && date === null) fields.giveBack(name)
  return date
}

function statedOn(words: string): ListedOn | null {
  const date = parsePartialDate(words)?.edtf ?? ''
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? listedOn({ date, basis: 'stated' }) : null
}

/** What `ids` say that is no number: the day of listing, and notes in the publisher's words. */
function factsOf(documents: readonly CslDocument[]): {
  readonly listedOn: ListedOn | null
  readonly notes: readonly string[]
} {
  const facts = documents.filter((document) => identifierOf(document) === null)
  const listing = facts.find(({ type }) => /^listing date/iu.test(type))
  const date = listing === undefined ? null : statedOn(listing.value)
  const notes = facts
    .filter((fact) => fact !== listing || date === null)
    .map(({ type, value, country, dates }) => {
      const words = [country, ...dates, value].filter((part) => part !== null && part !== '').join(', ')
      return words === '' ? type : `${type}: ${words}`
    })
  return { listedOn: date, notes: notes.filter((note) => note !== '') }
}

export function refusingWith<T>(place: { readonly file: string; readonly line: number }, build: () => T): T {
  try {
    return build()
  } catch (error) {
    if (error instanceof InvalidValue) throw new UnreadableList(place, error.message)
    throw error
  }
}
