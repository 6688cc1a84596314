import type { Layout, LayoutField } from '../../record/index.ts'
import { type SourceFile, UnreadableList } from '../adapter.ts'
import type { UkColumn, UkHeader } from '../gb-uksl/columns.ts'
import { ukRows } from '../gb-uksl/uk-rows.ts'
import { OFSI_COLUMNS } from './columns.ts'

const COMMON: readonly LayoutField[] = [
  'names',
  'aliases',
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
  'remarks',
]

/** ConList.csv, from 2021 to the end of the list: with alias quality, names in other scripts and labelled information. */
export const ofsiCsv: Layout = {
  id: 'csv',
  carries: [...COMMON, 'weakAliases', 'originalScript', 'reasons'],
}

/** sanctionsconlist.csv before 2021: neither of these, and the reasons are among the remarks. */
export const ofsiCsvBefore2021: Layout = { id: 'csv-before-2021', carries: COMMON }

/** The layout of these files, by the header of the first that has OFSI's; `null` where none has. */
export async function recogniseOfsi(files: readonly SourceFile[]): Promise<Layout | null> {
  return (await ofsiFile(files))?.layout ?? null
}

/** Columns that the list has in all its layouts, besides id and name. */
const KNOWN_BY: readonly UkColumn[] = ['kind', 'nameType', 'regime']

/** The file of the list, and its layout. */
export async function ofsiFile(
  files: readonly SourceFile[],
): Promise<{ readonly file: SourceFile; readonly layout: Layout } | null> {
  for (const file of files) {
    const header = await headerIn(file)
    if (header === null || !KNOWN_BY.every((column) => header.at.has(column))) continue
    return { file, layout: header.at.has('aliasStrength') ? ofsiCsv : ofsiCsvBefore2021 }
  }
  return null
}

async function headerIn(file: SourceFile): Promise<UkHeader | null> {
  try {
    const { header, rows } = await ukRows(file, OFSI_COLUMNS)
    await rows.return()
    return header
  } catch (error) {
    if (error instanceof UnreadableList) return null
    throw error
  }
}
