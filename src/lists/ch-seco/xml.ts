import type { Identifier, Unread } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { RecordFields } from '../reading/record-fields.ts'
import type { XmlElement } from '../reading/xml-element.ts'
import { xmlRecords } from '../reading/xml-records.ts'
import { CH_SECO_ROOT } from './layouts.ts'
import { type ChTables, countryIn, placeIn, programmesIn } from './places.ts'
import type { ChDate, ChName, ChPlace, ChTarget } from './target.ts'

/** Attributes that are read, or that say nothing of the party: numbers of the database, versions, the schema. */
const READ =
  /@(?:ssid|main|order|lang|script|name-part-type|name-type|quality|sex|object-type|modification-type|enactment-date|effective-date|publication-date|version-date|predecessor-version-date|place-id|iso-code|day|month|year|calendar|document-type|sanctions-set-id|target-id|relation-type|schemaLocation|noNamespaceSchemaLocation)$/u
const KINDS = ['individual', 'entity', 'object'] as const

/** The targets of the publisher's file: read once for its places and programmes, which may stand after them, then again. */
export async function* chTargetsInXml(
  file: SourceFile,
  told: Told,
): AsyncGenerator<ChTarget, void, undefined> {
  const tables = await tablesIn(file, told)
  for await (const element of xmlRecords(file, { root: CH_SECO_ROOT, records: ['target'] }))
    yield targetIn(element, file, tables)
}

async function tablesIn(file: SourceFile, told: Told): Promise<ChTables> {
  const places = new Map<string, ChPlace>()
  const programmes = new Map<string, readonly string[]>()
  const records = xmlRecords(file, {
    root: CH_SECO_ROOT,
    records: ['place', 'sanctions-program', 'target'],
    onRoot: ({ date }) => {
      const day = date?.slice(0, 10) ?? ''
      told.publishedOn = /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day)) ? day : null
      if (told.publishedOn === null)
        told.findings.push({
          file: file.name,
          line: 1,
          message: `date ${JSON.stringify(date ?? '')}: expected a day`,
        })
    },
    onStray: (place, path, text) =>
      told.findings.push({
        file: place.file,
        line: place.line,
        message: `text outside of any record: ${path}: ${text.slice(0, 80)}`,
      }),
  })
  for await (const element of records) {
    const fields = new RecordFields(element)
    if (element.name === 'place') places.set(fields.attribute('ssid') ?? '', placeIn(fields))
    if (element.name === 'sanctions-program')
      for (const [ssid, names] of programmesIn(fields)) programmes.set(ssid, names)
  }
  return { places, programmes }
}

function targetIn(element: XmlElement, file: SourceFile, tables: ChTables): ChTarget {
  const fields = new RecordFields(element)
  const place = { file: file.name, line: element.line }
  const ssid = fields.attribute('ssid')
  if (ssid === null || ssid === '') throw new UnreadableList(place, 'a target without ssid')
  const kind = KINDS.find((each) => fields.groups(each).length > 0)
  if (kind === undefined) throw new UnreadableList(place, `target ${ssid} is no individual, entity or object`)
  const [party] = fields.groups(kind)
  const identities = party?.groups('identity') ?? []
  const within = (name: string): readonly RecordFields[] =>
    identities.flatMap((identity) => identity.groups(name))
  const attributeSet = fields.attribute('sanctions-set-id')
  const sets = [...(attributeSet === null ? [] : [attributeSet]), ...fields.texts('sanctions-set-id')]
  const unread: Unread[] = []
  const placed = (each: RecordFields): ChPlace | null => {
    const id = each.attribute('place-id')
    if (id === null) return null
    const found = tables.places.get(id)
    if (found === undefined) unread.push({ field: 'place-id', value: id })
    return found ?? null
  }
  const dated = within('day-month-year').map((each) => ({ each, date: dateIn(each) }))
  for (const { each } of dated) {
    const calendar = each.attribute('calendar')
    if (calendar !== null && !/^gregorian$/iu.test(calendar))
      unread.push({ field: 'calendar', value: calendar })
  }
  const target: Omit<ChTarget, 'unread'> = {
    ...place,
    ssid,
    kind,
    sets,
    programmes: sets.flatMap((set) => tables.programmes.get(set) ?? []),
    objectType: party?.attribute('object-type') ?? null,
    sex: party?.attribute('sex') ?? null,
    names: within('name').map(nameIn),
    dates: dated
      .filter(({ each }) => /^(?:gregorian)?$/iu.test(each.attribute('calendar') ?? ''))
      .map(({ date }) => date),
    otherDates: [],
    birthPlaces: within('place-of-birth')
      .map(placed)
      .filter((each) => each !== null),
    nationalities: within('nationality').map((each) => countryIn(each.groups('country')[0])),
    addresses: within('address').flatMap((each) => addressIn(each, placed(each))),
    identifiers: within('identification-document').flatMap(documentIn),
    foreignIdentifiers: fields.texts('foreign-identifier'),
    justification: party?.texts('justification') ?? [],
    notes: [
      ...(party?.texts('other-information') ?? []),
      ...[...fields.groups('generic-attribute'), ...(party?.groups('generic-attribute') ?? [])].flatMap(
        genericIn,
      ),
      ...(party?.groups('relation') ?? []).map(relationIn),
    ],
    modifications: fields.groups('modification').map((each) => ({
      type: each.attribute('modification-type') ?? '',
      day:
        each.attribute('effective-date') ??
        each.attribute('enactment-date') ??
        each.attribute('publication-date'),
    })),
  }
  const rest = fields.unread({}).filter(({ field }) => !READ.test(field))
  return { ...target, unread: [...unread, ...rest] }
}

function nameIn(name: RecordFields): ChName {
  return {
    type: name.attribute('name-type') ?? '',
    quality: name.attribute('quality') ?? '',
    lang: name.attribute('lang'),
    parts: name.groups('name-part').map((part) => ({
      type: part.attribute('name-part-type') ?? '',
      order: Number(part.attribute('order') ?? 0),
      value: part.text('value') ?? '',
      variants: part.groups('spelling-variant').flatMap((variant) => {
        const value = variant.ownText()
        return value === null
          ? []
          : [{ value, lang: variant.attribute('lang'), script: variant.attribute('script') }]
      }),
    })),
  }
}

function dateIn(date: RecordFields): ChDate {
  return { day: date.attribute('day'), month: date.attribute('month'), year: date.attribute('year') }
}

function addressIn(address: RecordFields, place: ChPlace | null): readonly ChPlace[] {
  const parts = [
    address.text('c-o'),
    address.text('address-details'),
    address.text('p-o-box'),
    address.text('zip-code'),
    place?.words ?? null,
    address.text('remark'),
  ].filter((part) => part !== null)
  return parts.length === 0
    ? []
    : [{ words: parts.join(', '), country: place?.country ?? null, code: place?.code ?? null }]
}

/** FollowTheMoney properties by the type of a document. */
const DOCUMENT_KINDS: Readonly<Record<string, string>> = {
  passport: 'passportNumber',
  'diplomatic-passport': 'passportNumber',
  'driving-license': 'idNumber',
  'id-card': 'idNumber',
  'registration-number': 'registrationNumber',
  'tax-number': 'taxNumber',
}

function documentIn(document: RecordFields): readonly Identifier[] {
  const number = document.text('number')
  const [issuer] = document.groups('issuer')
  const country = countryIn(issuer)
  const type = document.attribute('document-type') ?? ''
  const note = [
    type,
    country.words === null ? null : `issued by ${country.words}`,
    dayWords('issued on', document.text('date-of-issue')),
    dayWords('expires on', document.text('expiry-date')),
    document.text('remark'),
  ].filter((part) => part !== null && part !== '')
  if (number === null) return []
  const kind = Object.hasOwn(DOCUMENT_KINDS, type) ? DOCUMENT_KINDS[type] : undefined
  return [{ kind: kind ?? 'idNumber', value: number, country: country.code, note: note.join('; ') || null }]
}

function dayWords(label: string, words: string | null): string | null {
  return words === null ? null : `${label} ${words}`
}

function genericIn(attribute: RecordFields): readonly string[] {
  const words = attribute.ownText()
  const name = attribute.attribute('name')
  return words === null ? [] : [name === null ? words : `${name}: ${words}`]
}

function relationIn(relation: RecordFields): string {
  const remark = relation.text('remark')
  const words = `${relation.attribute('relation-type') ?? 'related to'} ch-seco:${relation.attribute('target-id') ?? '?'}`
  return remark === null ? words : `${words}: ${remark}`
}
