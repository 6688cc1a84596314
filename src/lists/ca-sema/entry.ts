import {
  type Entry,
  entry,
  type Identifier,
  InvalidValue,
  type ListedOn,
  listedOn,
  type Name,
  type PartialDate,
  parsePartialDate,
  type Schema,
} from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'
import { RecordFields } from '../reading/record-fields.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { bodyName } from './body-name.ts'
import { imposedMeasures, isScheduleOfShips } from './imposed-measures.ts'
import { caSemaKey } from './key.ts'
import { namesOfBody, namesOfPerson } from './names.ts'
import { personName } from './person-name.ts'
import { programmeOf, regulationOf } from './regulations.ts'

/** The elements of the two layouts that hold the same. */
const BODY = ['EntityOrShip', 'Entity'] as const
const DATE = ['DateOfBirthOrShipBuildDate', 'DateOfBirth'] as const
const TITLE = ['TitleOrShip', 'Title'] as const

/**
 * The entry of a record, under the key that its own words give it (two parties may share it still); what no rule reads is
 * in its `unread`. Country is the regulation's, never the party's: it becomes the programme.
 *
 * @throws UnreadableList for a record without Country or without a name
 */
export function caSemaEntry(record: XmlElement, file: string): Entry {
  const fields = new RecordFields(record)
  const place = { file, line: record.line }
  const country = fields.text('Country')
  if (country === null) throw new UnreadableList(place, 'record without Country')
  const programme = programmeOf(country)
  const regulation = regulationOf(programme)
  const schedule = fields.text('Schedule')
  const item = fields.text('Item')
  const imo = fields.texts('ShipIMONumber')
  const aliases = fields.texts('Aliases')

  const person = personName(fields)
  const body = person === null ? textOf(fields, BODY) : null
  const party = body === null ? null : bodyName(body)
  if (person === null && party === null)
    throw new UnreadableList(place, `record without a name (${programme}, item ${item ?? 'none'})`)
  const schema: Schema =
    person !== null
      ? 'Person'
      : imo.length > 0 || isScheduleOfShips(regulation.slug, schedule)
        ? 'Vessel'
        : 'Organization'
  const title = textOf(fields, TITLE)
  const dates = datesOf(fields)
  const since = statedListing(fields)
  const built = schema === 'Vessel' ? (dates[0] ?? null) : null
  return refusingWith(place, () => {
    const names: readonly Name[] =
      person !== null ? namesOfPerson(person, aliases) : party !== null ? namesOfBody(party, aliases) : []
    return entry({
      key: caSemaKey(regulation.slug, names[0]?.value ?? '', built),
      schema,
      names,
      dates,
      countries: [],
      identifiers: imo.map((value): Identifier => ({ kind: 'imoNumber', value, country: null, note: null })),
      properties: filled({
        [schema === 'Vessel' ? 'type' : 'title']: title === null ? [] : [title],
        // The whole cells, in the list's words: only their parts are elsewhere in the entry.
        regulation: [country],
        schedule: schedule === null ? [] : [schedule],
        item: item === null ? [] : [item],
        nameCell: body === null || body === names[0]?.value ? [] : [body],
        aliasCell: aliases,
      }),
      listing: {
        programmes: [programme],
        listedOn: since,
        amendedOn: [],
        measures: imposedMeasures(regulation.slug, schedule, schema),
        legalBasis: regulation.legalBasis,
        reasons: null,
      },
      unread: fields.unread({}),
    })
  })
}

function textOf(fields: RecordFields, names: readonly string[]): string | null {
  for (const name of names) {
    const words = fields.text(name)
    if (words !== null) return words
  }
  return null
}

/** Birth or building dates; five digits are a day number of a spreadsheet, which the list once let through. */
function datesOf(fields: RecordFields): readonly PartialDate[] {
  return DATE.flatMap((name) => {
    const read = fields.texts(name).map((words) => parsePartialDate(words, { excelSerials: true }))
    const dates = read.filter((date) => date !== null)
    if (dates.length < read.length) fields.giveBack(name)
    return dates
  })
}

function statedListing(fields: RecordFields): ListedOn | null {
  const words = fields.text('DateOfListing')
  if (words === null) return null
  const date = parsePartialDate(words)?.edtf ?? ''
  if (/^\d{4}(?:-\d{2}){0,2}$/u.test(date)) return listedOn({ date, basis: 'stated' })
  fields.giveBack('DateOfListing')
  return null
}

function filled(
  properties: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0))
}

function refusingWith<T>(place: { readonly file: string; readonly line: number }, build: () => T): T {
  try {
    return build()
  } catch (error) {
    if (error instanceof InvalidValue) throw new UnreadableList(place, error.message)
    throw error
  }
}
