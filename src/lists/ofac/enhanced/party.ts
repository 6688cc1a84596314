import type { Unread } from '../../../record/index.ts'
import { RecordFields } from '../../reading/record-fields.ts'
import type { XmlElement } from '../../reading/xml-element.ts'
import { isDay } from '../date-words.ts'
import type { OfacList } from '../ofac-list.ts'
import { uidOf, withName } from '../one-file.ts'
import { type OfacParty, primaryFirst, schemaOf } from '../party.ts'
import { addRelationship } from '../relationship.ts'
import { RemarkFacts } from '../remarks/remark-facts.ts'
import { readPlainRemarks, readTitle } from '../remarks/remarks.ts'
import { statedListing, subListWords } from '../sub-lists.ts'
import { enhancedAddresses } from './address.ts'
import { BOOKKEEPING } from './bookkeeping.ts'
import { enhancedDocuments } from './document.ts'
import { enhancedFeatures } from './feature.ts'
import { enhancedNames } from './names.ts'

/** What a record is read with. */
export interface EnhancedReading {
  readonly list: OfacList
  readonly file: string
  readonly find: (line: number, message: string) => void
}

/** The party of an entity. @throws UnreadableList for a record without id or name */
export function enhancedParty(record: XmlElement, { list, file, find }: EnhancedReading): OfacParty {
  const fields = new RecordFields(record)
  const id = uidOf(fields.attribute('id'), 'id', file, record.line)
  const general = fields.groups('generalInfo')
  const type = general.map((each) => each.text('entityType')).find((words) => words !== null) ?? null
  const schema = schemaOf(type)
  const facts = new RemarkFacts(schema)
  const unread: Unread[] = []
  if (type === null || schema === 'LegalEntity') {
    find(record.line, `entityType ${JSON.stringify(type ?? '')} of record ${id} is not known`)
    if (type !== null) unread.push({ field: 'generalInfo/entityType', value: type })
  }

  const names = primaryFirst(itemsOf(fields, 'names', 'name').flatMap((each) => enhancedNames(each, unread)))
  const [primary] = names
  unread.push(...enhancedFeatures(itemsOf(fields, 'features', 'feature'), facts))
  unread.push(
    ...enhancedDocuments(
      itemsOf(fields, 'identityDocuments', 'identityDocument'),
      primary?.value ?? '',
      facts,
    ),
  )
  const title = general.map((each) => each.text('title')).find((words) => words !== null) ?? null
  readTitle(title, facts)
  for (const remarks of general.flatMap((each) => each.texts('remarks')))
    unread.push(...readPlainRemarks(remarks, 'generalInfo/remarks', facts))
  for (const each of itemsOf(fields, 'relationships', 'relationship')) readRelationship(each, facts)
  const listings = itemsWithText(fields, 'sanctionsLists', 'sanctionsList').map(({ item, text }) => {
    const date = item.attribute('datePublished')
    if (date === null || isDay(date)) return { name: text, date }
    unread.push({ field: 'sanctionsLists/sanctionsList/@datePublished', value: date })
    return { name: text, date: null }
  })
  for (const each of listings) facts.add('sanctionsList', subListWords(each))
  for (const { text } of itemsWithText(fields, 'sanctionsTypes', 'sanctionsType'))
    facts.add('sanctionsType', text)

  const party: OfacParty = {
    id,
    schema,
    names,
    programmes: itemsWithText(fields, 'sanctionsPrograms', 'sanctionsProgram').map(({ text }) => text),
    title,
    addresses: enhancedAddresses(itemsOf(fields, 'addresses', 'address'), facts),
    facts,
    listedOn: statedListing(listings, list),
    legalBasis: [
      ...new Set(itemsWithText(fields, 'legalAuthorities', 'legalAuthority').map(({ text }) => text)),
    ],
    unread: [...unread, ...fields.unread(BOOKKEEPING)],
  }
  return withName(party, file, record.line)
}

function itemsOf(fields: RecordFields, list: string, item: string): readonly RecordFields[] {
  return fields.groups(list).flatMap((each) => each.groups(item))
}

/** The items of a list that are words with attributes. */
function itemsWithText(
  fields: RecordFields,
  list: string,
  item: string,
): readonly { readonly item: RecordFields; readonly text: string }[] {
  return itemsOf(fields, list, item).flatMap((each) => {
    const text = each.ownText()
    return text === null ? [] : [{ item: each, text }]
  })
}

function readRelationship(fields: RecordFields, facts: RemarkFacts): void {
  const others = fields.groups('relatedEntity')
  if (others.length === 0) return
  const type = fields.text('type') ?? 'Relationship'
  const quality = fields.text('quality')
  for (const other of others)
    addRelationship(
      { type, name: other.ownText(), uid: other.attribute('entityId') ?? '', quality, isFormer: false },
      facts,
    )
}
