import type { Entry } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { xmlRecords } from '../reading/xml-records.ts'
import { caSemaEntry } from './entry.ts'
import { keysApart } from './keys-apart.ts'
import { listFile, ROOT } from './layouts.ts'

/**
 * The entries of sema-lmes.xml, in any of its layouts. They are given when the whole file has been read: which records
 * share a name, and what their keys must hold to differ, is only known then. The file does not say of what day it is.
 */
export async function* readCaSema(
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = (await listFile(files)) ?? files.find(({ name }) => name.endsWith('.xml'))
  if (file === undefined)
    throw new UnreadableList({ file: 'sema-lmes.xml', line: null }, 'is not among the files of the edition')
  const records = xmlRecords(file, {
    root: ROOT,
    records: ['record'],
    onStray: (place, path, text) =>
      told.findings.push({
        file: place.file,
        line: place.line,
        message: `text outside of any record: ${path}: ${text.slice(0, 80)}`,
      }),
  })
  const entries: Entry[] = []
  for await (const record of records) entries.push(caSemaEntry(record, file.name))
  yield* keysApart(entries)
}
