import type { Entry } from '../../../record/index.ts'
import type { SourceFile, Told } from '../../adapter.ts'
import { RecordFields } from '../../reading/record-fields.ts'
import { xmlRecords } from '../../reading/xml-records.ts'
import { isDay } from '../date-words.ts'
import type { OfacList } from '../ofac-list.ts'
import { entriesOf, onlyFile, type PartyInFile } from '../one-file.ts'
import type { OfacParty } from '../party.ts'
import { addRelationship } from '../relationship.ts'
import { statedListing, subListWords } from '../sub-lists.ts'
import { dayOf } from './date-period.ts'
import { type AdvancedDocument, advancedDocument } from './document.ts'
import { type AdvancedLocation, advancedLocation } from './location.ts'
import { advancedParty } from './party.ts'
import { ReferenceValues } from './reference-values.ts'
import { type ProfileRelationship, profileRelationship } from './relationships.ts'
import { type SanctionsEntry, sanctionsEntry } from './sanctions-entry.ts'

/** Called with the line and what is odd there. */
type Find = (line: number | null, message: string) => void

/**
 * The entries of sdn_advanced.xml or cons_advanced.xml, in the order of its DistinctParties. What a party is listed for stands
 * at the end of the file, so that its parties are held until then; of the file itself nothing is.
 *
 * Told as findings: an id met again (the second record is left out), a document, listing or relation of a party that the
 * file does not have, a party without a listing, a type that is not known, and text outside of the records.
 */
export async function* readAdvanced(
  list: OfacList,
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = onlyFile(files, list.files.advanced)
  yield* entriesOf(partiesOf(file, list, told), file.name, list, told)
}

/** All that is held of a file. */
class AdvancedFile {
  readonly references = new ReferenceValues()
  readonly locations = new Map<string, AdvancedLocation>()
  /** By identity. */
  readonly documents = new Map<string, AdvancedDocument[]>()
  readonly parties: PartyInFile[] = []
  /** By profile. */
  readonly entries = new Map<string, SanctionsEntry[]>()
  /** By the profile that they are stated of. */
  readonly relationships = new Map<string, ProfileRelationship[]>()
}

async function* partiesOf(
  source: SourceFile,
  list: OfacList,
  told: Told,
): AsyncGenerator<PartyInFile, void, undefined> {
  const find: Find = (line, message) => {
    told.findings.push({ file: source.name, line, message })
  }
  const file = await readFile(source, told, find)
  const nameOf = new Map(file.parties.map(({ party }) => [party.id, party.names[0]?.value ?? null]))
  for (const { party, line } of file.parties) {
    const entries = file.entries.get(party.id) ?? []
    if (entries.length === 0) find(line, `record ${party.id} has no SanctionsEntry`)
    const relationships = file.relationships.get(party.id) ?? []
    for (const { relationship } of relationships)
      addRelationship({ ...relationship, name: nameOf.get(relationship.uid) ?? null }, party.facts)
    yield { party: listed(party, entries, relationships, list), line }
  }
  for (const { identity, line } of [...file.documents.values()].flat())
    find(line, `a document of identity ${identity}, which no record has`)
  for (const { profile, line } of [...file.entries.values()].flat())
    if (!nameOf.has(profile)) find(line, `a SanctionsEntry of profile ${profile}, which no record has`)
  for (const { from, line } of [...file.relationships.values()].flat())
    if (!nameOf.has(from)) find(line, `a relationship of profile ${from}, which no record has`)
}

async function readFile(source: SourceFile, told: Told, find: Find): Promise<AdvancedFile> {
  const file = new AdvancedFile()
  const { references, locations, documents } = file
  const records = xmlRecords(source, {
    root: 'Sanctions',
    records: [
      'DateOfIssue',
      'ReferenceValueSets',
      'Location',
      'IDRegDocument',
      'DistinctParty',
      'ProfileRelationship',
      'SanctionsEntry',
      'SanctionsEntryLink',
    ],
    onStray: ({ line }, path, text) =>
      find(line, `text outside of any record: ${path}: ${text.slice(0, 80)}`),
  })
  for await (const record of records)
    switch (record.name) {
      case 'DateOfIssue':
        readDateOfIssue(new RecordFields(record), told, find)
        break
      case 'ReferenceValueSets':
        references.add(record)
        break
      case 'Location': {
        const location = advancedLocation(record, references)
        locations.set(location.id, location)
        break
      }
      case 'IDRegDocument': {
        const document = advancedDocument(record, references, locations)
        push(documents, document.identity, document)
        break
      }
      case 'DistinctParty':
        file.parties.push({
          party: advancedParty(record, { references, locations, documents, file: source.name, find }),
          line: record.line,
        })
        break
      case 'ProfileRelationship': {
        const relationship = profileRelationship(record, references)
        push(file.relationships, relationship.from, relationship)
        break
      }
      case 'SanctionsEntry': {
        const entry = sanctionsEntry(record, references)
        push(file.entries, entry.profile, entry)
        break
      }
      default:
        find(record.line, `${record.name}: no edition known has one, and none is read`)
    }
  return file
}

function readDateOfIssue(fields: RecordFields, told: Told, find: Find): void {
  const day = dayOf(fields)
  told.publishedOn = isDay(day) ? day : null
  if (told.publishedOn === null) find(fields.line, `DateOfIssue ${day}: expected a day`)
}

/** The party with what the end of the file says of it. */
function listed(
  party: OfacParty,
  entries: readonly SanctionsEntry[],
  relationships: readonly ProfileRelationship[],
  list: OfacList,
): OfacParty {
  for (const { listing } of entries) party.facts.add('sanctionsList', subListWords(listing))
  for (const type of entries.flatMap(({ types }) => types)) party.facts.add('sanctionsType', type)
  return {
    ...party,
    programmes: [...new Set(entries.flatMap(({ programmes }) => programmes))],
    listedOn: statedListing(
      entries.map(({ listing }) => listing),
      list,
    ),
    legalBasis: [...new Set(entries.flatMap(({ legalBasis }) => legalBasis))],
    unread: [...party.unread, ...[...entries, ...relationships].flatMap(({ unread }) => unread)],
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key)
  if (held === undefined) map.set(key, [value])
  else held.push(value)
}
