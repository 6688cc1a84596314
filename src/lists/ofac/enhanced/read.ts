import { type Entry, parsePartialDate } from '../../../record/index.ts'
import type { SourceFile, Told } from '../../adapter.ts'
import { RecordFields } from '../../reading/record-fields.ts'
import { xmlRecords } from '../../reading/xml-records.ts'
import { isDay } from '../date-words.ts'
import type { OfacList } from '../ofac-list.ts'
import { entriesOf, onlyFile, type PartyInFile } from '../one-file.ts'
import { enhancedParty } from './party.ts'

/** Called with the line and what is odd there. */
type Find = (line: number | null, message: string) => void

/**
 * The entries of sdn_enhanced.xml or cons_enhanced.xml, in the order of the file. Its tables of reference values and of kinds
 * of features are passed over: every record repeats their words.
 *
 * Told as findings: an id met again (the second record is left out), a file that the publisher made for some programmes
 * only, a type that is not known, and text outside of the records.
 */
export async function* readEnhanced(
  list: OfacList,
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = onlyFile(files, list.files.enhanced)
  yield* entriesOf(partiesOf(file, list, told), file.name, list, told)
}

async function* partiesOf(
  file: SourceFile,
  list: OfacList,
  told: Told,
): AsyncGenerator<PartyInFile, void, undefined> {
  const find: Find = (line, message) => {
    told.findings.push({ file: file.name, line, message })
  }
  const records = xmlRecords(file, {
    root: 'sanctionsData',
    records: ['publicationInfo', 'referenceValues', 'featureTypes', 'entity'],
    onStray: ({ line }, path, text) =>
      find(line, `text outside of any record: ${path}: ${text.slice(0, 80)}`),
  })
  for await (const record of records) {
    if (record.name === 'publicationInfo') readPublication(new RecordFields(record), told, find)
    else if (record.name === 'entity')
      yield { party: enhancedParty(record, { list, file: file.name, find }), line: record.line }
  }
}

/** When the file was made, and whether of the whole list. */
function readPublication(fields: RecordFields, told: Told, find: Find): void {
  const words = fields.text('dataAsOf') ?? ''
  const day = parsePartialDate(words)?.edtf ?? ''
  told.publishedOn = isDay(day) ? day : null
  if (told.publishedOn === null) find(fields.line, `dataAsOf "${words}": expected a day`)
  for (const filters of fields.groups('filters')) {
    for (const lists of filters.groups('sanctionsLists')) lists.texts('sanctionsList')
    for (const { field, value } of filters.unread({}))
      if (!field.endsWith('/@refId'))
        find(
          filters.line,
          `not the whole list, but ${field.replace(/^filters\//u, '')} "${value.slice(0, 80)}"`,
        )
  }
}
