import type { Entry, Layout } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { isXlsx } from '../reading/xlsx-workbook.ts'
import { auDfatEntry } from './entry.ts'
import { auDfatLines } from './layouts.ts'
import { auPartiesInLines } from './lines.ts'
import { auPartiesInWorkbook } from './workbook.ts'

/** The entries of an edition; a key met again is told as a finding, and its record left out. */
export async function* readAuDfat(
  files: readonly SourceFile[],
  layout: Layout,
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const lines = layout.id === auDfatLines.id
  const file = lines ? files.find(({ name }) => name.endsWith('.jsonl')) : await workbookIn(files)
  if (file === undefined)
    throw new UnreadableList(
      { file: lines ? 'au-processed.jsonl' : 'Australian_Sanctions_Consolidated_List.xlsx', line: null },
      'is not among the files of the edition',
    )
  const lineOf = new Map<string, number>()
  for await (const party of lines ? auPartiesInLines(file) : await auPartiesInWorkbook(file, told)) {
    const entry = auDfatEntry(party)
    const before = lineOf.get(entry.key)
    if (before === undefined) {
      lineOf.set(entry.key, party.line)
      yield entry
    } else
      told.findings.push({
        file: party.file,
        line: party.line,
        message: `${entry.key} is listed again; the first is in line ${before}`,
      })
  }
}

async function workbookIn(files: readonly SourceFile[]): Promise<SourceFile | undefined> {
  for (const file of files) if (await isXlsx(file)) return file
  return files.find(({ name }) => name.endsWith('.xlsx'))
}
