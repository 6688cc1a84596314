import type { Layout } from '../../record/index.ts'
import type { SourceFile } from '../adapter.ts'
import { isXlsx, xlsxSheets } from '../reading/xlsx-workbook.ts'
import { jpColumns } from './columns.ts'

/** shisantouketsu.xlsx: a sheet a programme, with a header of its own. */
export const jpMofWorkbook: Layout = {
  id: 'xlsx',
  carries: [
    'names',
    'aliases',
    'weakAliases',
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
    'reasons',
    'remarks',
  ],
}

/** So many sheets are looked at: the first is a table of contents, some are of programmes that have ended. */
const SHEETS_LOOKED_AT = 12

/** Told by a sheet with the header of a programme. */
export async function recogniseJpMof(files: readonly SourceFile[]): Promise<Layout | null> {
  for (const file of files) {
    if (!(await isXlsx(file))) continue
    for (const sheet of (await xlsxSheets(file)).slice(0, SHEETS_LOOKED_AT)) {
      let rows = 0
      for await (const { cells } of sheet.rows()) {
        if (jpColumns(cells) !== null) return jpMofWorkbook
        if (++rows > 6) break
      }
    }
  }
  return null
}
