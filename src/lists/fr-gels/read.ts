import { type Entry, type Layout, parsePartialDate } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { type JsonObject, jsonRecords } from '../reading/json-records.ts'
import { frGelsEntry } from './entry.ts'
import { flattenedParty } from './flattened.ts'
import { frGelsFile, frGelsPublication } from './layouts.ts'
import { publishedParty } from './publication.ts'

/**
 * The entries of the register. An IdRegistre met again, and a count at the root that is not that of the records, are told as
 * findings; the record is left out.
 */
export async function* readFrGels(
  files: readonly SourceFile[],
  layout: Layout,
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = (await frGelsFile(files))?.file ?? files[0]
  if (file === undefined)
    throw new UnreadableList(
      { file: 'derniere-publication.json', line: null },
      'is not among the files of the edition',
    )
  const isPublication = layout.id === frGelsPublication.id
  const lineOf = new Map<string, number>()
  let records = 0
  const onRest = (rest: JsonObject): void => {
    const words = rest[isPublication ? 'DatePublication' : 'as_of']
    told.publishedOn = dayOf(words)
    const message = `${isPublication ? 'DatePublication' : 'as_of'} ${JSON.stringify(words)}: expected a day`
    if (told.publishedOn === null) told.findings.push({ file: file.name, line: null, message })
    if (typeof rest['count'] === 'number' && rest['count'] !== records)
      told.findings.push({
        file: file.name,
        line: null,
        message: `the file counts ${rest['count'].toLocaleString('en')} records and holds ${records.toLocaleString('en')}`,
      })
  }
  const member = isPublication ? 'Publications/PublicationDetail' : 'entries'
  for await (const record of jsonRecords(file, { member, onRest })) {
    records++
    const party = isPublication ? publishedParty(record, file.name) : flattenedParty(record, file.name)
    const entry = frGelsEntry(party)
    const before = lineOf.get(entry.key)
    if (before === undefined) {
      lineOf.set(entry.key, record.line)
      yield entry
    } else
      told.findings.push({
        file: file.name,
        line: record.line,
        message: `${entry.key} is listed again; the first is in line ${before}`,
      })
  }
}

/** The publisher writes an instant with its own offset; the day is the one it writes. */
function dayOf(words: unknown): string | null {
  const day = typeof words === 'string' ? words.slice(0, 10) : ''
  const read = parsePartialDate(day, { order: 'dmy' })?.edtf ?? ''
  return /^\d{4}-\d{2}-\d{2}$/u.test(read) ? read : null
}
