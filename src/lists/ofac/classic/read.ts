import { type Entry, parsePartialDate } from '../../../record/index.ts'
import type { SourceFile, Told } from '../../adapter.ts'
import { RecordFields } from '../../reading/record-fields.ts'
import { xmlRecords } from '../../reading/xml-records.ts'
import type { OfacList } from '../ofac-list.ts'
import { entriesOf, onlyFile, type PartyInFile } from '../one-file.ts'
import { classicParty } from './party.ts'

/**
 * The entries of sdn.xml or consolidated.xml, in the order of the file.
 *
 * Told as findings: a uid met again (the second record is left out), a Record_Count that is not the number of records,
 * a Publish_Date that is no day, a type that is not known, and text outside of the records.
 */
export async function* readClassic(
  list: OfacList,
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = onlyFile(files, list.files.classic)
  yield* entriesOf(partiesOf(file, told), file.name, list, told)
}

async function* partiesOf(file: SourceFile, told: Told): AsyncGenerator<PartyInFile, void, undefined> {
  const find = (line: number | null, message: string): void => {
    told.findings.push({ file: file.name, line, message })
  }
  let stated: string | null = null
  let count = 0
  const records = xmlRecords(file, {
    root: 'sdnList',
    records: ['publshInformation', 'sdnEntry'],
    onStray: ({ line }, path, text) =>
      find(line, `text outside of any record: ${path}: ${text.slice(0, 80)}`),
  })
  for await (const record of records) {
    if (record.name === 'publshInformation') {
      const fields = new RecordFields(record)
      const words = fields.text('Publish_Date') ?? ''
      told.publishedOn = dayOf(words)
      if (told.publishedOn === null) find(record.line, `Publish_Date "${words}": expected a day`)
      stated = fields.text('Record_Count')
      for (const { field, value } of fields.unread({}))
        find(record.line, `publshInformation/${field} "${value.slice(0, 80)}" is not known`)
    } else {
      count++
      yield { party: classicParty(record, file.name, find), line: record.line }
    }
  }
  if (stated === null || Number(stated) !== count)
    find(null, `Record_Count ${stated ?? 'missing'}: the file has ${count} records`)
}

function dayOf(words: string): string | null {
  const day = parsePartialDate(words, { order: 'mdy' })?.edtf ?? ''
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null
}
