import type { Name, NamePart, Schema, Unread } from '../../../record/index.ts'
import { RecordFields } from '../../reading/record-fields.ts'
import type { XmlElement } from '../../reading/xml-element.ts'
import { addressOfParts, type OfacAddress } from '../address.ts'
import { aliasKind, type OfacName, ofacName } from '../listed-name.ts'
import { uidOf, withName } from '../one-file.ts'
import { type OfacParty, schemaOf } from '../party.ts'
import { RemarkFacts } from '../remarks/remark-facts.ts'
import { readLabelled, readPlainRemarks, readTitle } from '../remarks/remarks.ts'

/** The publisher's own numbers of names, addresses and the like, and which of several stands first. */
const BOOKKEEPING = {
  'idList/id/uid': /^\d+$/u,
  'akaList/aka/uid': /^\d+$/u,
  'addressList/address/uid': /^\d+$/u,
  'nationalityList/nationality/uid': /^\d+$/u,
  'nationalityList/nationality/mainEntry': /^(?:true|false)$/u,
  'citizenshipList/citizenship/uid': /^\d+$/u,
  'citizenshipList/citizenship/mainEntry': /^(?:true|false)$/u,
  'dateOfBirthList/dateOfBirthItem/uid': /^\d+$/u,
  'dateOfBirthList/dateOfBirthItem/mainEntry': /^(?:true|false)$/u,
  'placeOfBirthList/placeOfBirthItem/uid': /^\d+$/u,
  'placeOfBirthList/placeOfBirthItem/mainEntry': /^(?:true|false)$/u,
} as const

/** List, item and value of what stands in a list of its own, and the words for it in remarks. */
const LISTS = [
  ['dateOfBirthList', 'dateOfBirthItem', 'dateOfBirth', 'DOB'],
  ['placeOfBirthList', 'placeOfBirthItem', 'placeOfBirth', 'POB'],
  ['nationalityList', 'nationality', 'country', 'nationality'],
  ['citizenshipList', 'citizenship', 'country', 'citizen'],
] as const

const VESSEL_FIELDS = [
  ['callSign', 'Vessel Call Sign'],
  ['vesselType', 'Vessel Type'],
  ['tonnage', 'Vessel Tonnage'],
  ['grossRegisteredTonnage', 'Vessel Gross Registered Tonnage'],
  ['vesselOwner', 'Vessel Owner'],
  ['vesselFlag', 'Vessel Flag'],
] as const

/** The party of an sdnEntry. @throws UnreadableList for a record without uid or name */
export function classicParty(
  record: XmlElement,
  file: string,
  find: (line: number, message: string) => void,
): OfacParty {
  const fields = new RecordFields(record)
  const id = uidOf(fields.text('uid'), 'uid', file, record.line)
  const type = fields.text('sdnType')
  const schema = schemaOf(type)
  const facts = new RemarkFacts(schema)
  const unread: Unread[] = []
  if (type === null || schema === 'LegalEntity') {
    find(record.line, `sdnType ${JSON.stringify(type ?? '')} of record ${id} is not known`)
    if (type !== null) unread.push({ field: 'sdnType', value: type })
  }
  const read = (words: string, value: string, field: string): void => {
    if (!readLabelled(words, value, facts)) unread.push({ field, value: `${words} ${value}` })
  }

  const names = [
    nameOf(fields, { kind: 'primary', strength: 'strong', note: null }, schema),
    ...itemsOf(fields, 'akaList', 'aka').map((aka) => aliasOf(aka, schema, unread)),
  ].filter((each) => each !== null)
  for (const [list, item, value, words] of LISTS)
    for (const each of itemsOf(fields, list, item))
      for (const text of each.texts(value)) read(words, text, `${list}/${item}/${value}`)
  for (const each of itemsOf(fields, 'idList', 'id')) readId(each, read)
  for (const vessel of fields.groups('vesselInfo'))
    for (const [field, words] of VESSEL_FIELDS)
      for (const text of vessel.texts(field)) read(words, text, `vesselInfo/${field}`)
  const title = fields.text('title')
  readTitle(title, facts)
  for (const remarks of fields.texts('remarks')) unread.push(...readPlainRemarks(remarks, 'remarks', facts))

  const party: OfacParty = {
    id,
    schema,
    names,
    programmes: fields.groups('programList').flatMap((each) => each.texts('program')),
    title,
    addresses: itemsOf(fields, 'addressList', 'address').map(addressOf),
    facts,
    listedOn: null,
    legalBasis: [],
    unread: [...unread, ...fields.unread(BOOKKEEPING)],
  }
  return withName(party, file, record.line)
}

function itemsOf(fields: RecordFields, list: string, item: string): readonly RecordFields[] {
  return fields.groups(list).flatMap((each) => each.groups(item))
}

/** A name of lastName and firstName, written as in the delimited text; `null` where it has no letter: it stays unread. */
function nameOf(
  fields: RecordFields,
  given: Pick<OfacName, 'kind' | 'strength' | 'note'>,
  schema: Schema,
): Name | null {
  const last = fields.text('lastName')
  const first = fields.text('firstName')
  const value = [last, first].filter((part) => part !== null).join(', ')
  if (!/[\p{L}\p{N}]/u.test(value)) {
    fields.giveBack('lastName')
    fields.giveBack('firstName')
    return null
  }
  const parts: readonly NamePart[] = [
    ...(last === null ? [] : [{ label: 'lastName', value: last }]),
    ...(first === null ? [] : [{ label: 'firstName', value: first }]),
  ]
  return ofacName({ value, ...given, parts: schema === 'Person' && parts.length > 1 ? parts : [] })
}

function aliasOf(aka: RecordFields, schema: Schema, unread: Unread[]): Name | null {
  const type = aka.text('type')
  const category = aka.text('category')
  const known = aliasKind(type ?? '')
  if (known === null && type !== null) unread.push({ field: 'akaList/aka/type', value: type })
  if (category !== null && !/^(?:strong|weak)$/iu.test(category))
    unread.push({ field: 'akaList/aka/category', value: category })
  const strength = category?.toLowerCase() === 'weak' ? 'weak' : 'strong'
  return nameOf(aka, { kind: known?.kind ?? 'alias', strength, note: known?.note ?? null }, schema)
}

/** An id: a document, and since 2011 any other fact that has no element of its own. */
function readId(id: RecordFields, read: (words: string, value: string, field: string) => void): void {
  const words = id.text('idType')
  const number = id.text('idNumber')
  const country = id.text('idCountry')
  const issued = id.text('issueDate')
  const expires = id.text('expirationDate')
  const said = [
    number,
    country === null ? null : `(${country})`,
    issued === null ? null : `issued ${issued}`,
    expires === null ? null : `expires ${expires}`,
  ].filter((part) => part !== null)
  if (words !== null || said.length > 0) read(words ?? '', said.join(' '), 'idList/id')
}

function addressOf(fields: RecordFields): OfacAddress {
  return addressOfParts({
    lines: [fields.text('address1'), fields.text('address2'), fields.text('address3')],
    city: fields.text('city'),
    state: fields.text('stateOrProvince'),
    postalCode: fields.text('postalCode'),
    region: null,
    country: fields.text('country'),
  })
}
