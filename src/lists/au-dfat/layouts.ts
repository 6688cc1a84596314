import type { Layout, LayoutField } from '../../record/index.ts'
import type { SourceFile } from '../adapter.ts'
import { isXlsx, xlsxSheets } from '../reading/xlsx-workbook.ts'
import { columnsOf } from './columns.ts'

const OLD: readonly LayoutField[] = [
  'names',
  'aliases',
  'originalScript',
  'dates',
  'birthPlaces',
  'countries',
  'identifiers',
  'positions',
  'addresses',
  'programmes',
  'listedOn',
  'amendedOn',
  'measures',
  'legalBasis',
  'remarks',
]

/** regulation8_consolidated.xlsx, until 2025: says neither how strong an alias is nor what is imposed. */
const auDfatWorkbook: Layout = { id: 'xlsx', carries: OLD }

/** Australian_Sanctions_Consolidated_List.xlsx, since 1 November 2025. */
const auDfatWorkbook2025: Layout = { id: 'xlsx-2025', carries: [...OLD, 'weakAliases'] }

/** A record a party, one JSON object a line: the workbook as others have read it. */
export const auDfatLines: Layout = { id: 'jsonl', carries: [...OLD, 'weakAliases'] }

export const AU_DFAT_LAYOUTS: readonly Layout[] = [auDfatWorkbook2025, auDfatWorkbook, auDfatLines]

/** Told by the header of the first sheet that has one, or by the first bytes of a file of lines. */
export async function recogniseAuDfat(files: readonly SourceFile[]): Promise<Layout | null> {
  for (const file of files) {
    if (await isXlsx(file)) {
      for (const sheet of await xlsxSheets(file))
        for await (const { cells } of sheet.rows()) {
          const columns = columnsOf(cells)
          if (columns === null) break
          return columns.has('alias strength') ? auDfatWorkbook2025 : auDfatWorkbook
        }
    } else if (file.name.endsWith('.jsonl') && (await beginsWithBrace(file))) return auDfatLines
  }
  return null
}

async function beginsWithBrace(file: SourceFile): Promise<boolean> {
  for await (const bytes of file.read()) {
    const head = new TextDecoder().decode(bytes.subarray(0, 2_000))
    return /^\s*\{/u.test(head) && head.includes('"sanction"')
  }
  return false
}
