import type { Layout, LayoutField } from '../../record/index.ts'
import { type SourceFile, UnreadableList } from '../adapter.ts'
import { csvRows } from '../reading/csv-rows.ts'
import { xmlRootName } from '../reading/xml-root.ts'
import { isPrimaryRow, valueOf } from './csv/rows.ts'
import type { CsvFiles, OfacFiles } from './ofac-list.ts'

/** Which of the files there are, and whether the primary one says more than names, types and programmes. */
interface Shape {
  readonly details: boolean
  readonly aliases: boolean
  readonly addresses: boolean
}

/** What titles, vessel columns and remarks give. Countries are not here: they come from addresses too. */
const OF_DETAILS: readonly LayoutField[] = [
  'weakAliases',
  'dates',
  'birthPlaces',
  'identifiers',
  'positions',
  'remarks',
]

const SHAPES: readonly Shape[] = [true, false].flatMap((details) =>
  [true, false].flatMap((aliases) => [true, false].map((addresses) => ({ details, aliases, addresses }))),
)

/** What every XML layout carries. */
const OF_XML: readonly LayoutField[] = [
  'names',
  'aliases',
  'weakAliases',
  'dates',
  'birthPlaces',
  'countries',
  'identifiers',
  'positions',
  'addresses',
  'programmes',
  'remarks',
]

/** `sdn.xml` and `consolidated.xml`: what the delimited text says, in elements. Neither listing dates nor legal bases. */
export const CLASSIC: Layout = { id: 'classic', carries: OF_XML }

/** `sdn_advanced.xml` and `cons_advanced.xml`: since 2015, after a schema of the United Nations. */
export const ADVANCED: Layout = {
  id: 'advanced',
  carries: [...OF_XML, 'originalScript', 'listedOn', 'legalBasis'],
}

/** `sdn_enhanced.xml` and `cons_enhanced.xml`: since 2024. */
export const ENHANCED: Layout = {
  id: 'enhanced',
  carries: [...OF_XML, 'originalScript', 'listedOn', 'legalBasis'],
}

/** The root element of each XML layout's file, the richest layout first. */
const XML_LAYOUTS: readonly (readonly [Layout, Exclude<keyof OfacFiles, 'csv'>, string])[] = [
  [ENHANCED, 'enhanced', 'sanctionsData'],
  [ADVANCED, 'advanced', 'Sanctions'],
  [CLASSIC, 'classic', 'sdnList'],
]

/**
 * The layouts: those of XML, the richest first; then `csv` with all files, `csv-without-add`, `csv-without-alt`,
 * `csv-primary-only`, and each of these with `csv-names-only` for editions whose rows have neither titles nor remarks nor
 * vessel columns. A layout carries a field only where every place that it may come from is there.
 */
export const ofacLayouts: readonly Layout[] = [ENHANCED, ADVANCED, CLASSIC, ...SHAPES.map(layoutOf)]

/**
 * The layout of these files, the richest where several stand together; `null` where there is none.
 * A file of the publisher's name that has no element at all is of its layout: whoever reads it tells what is wrong with it.
 */
export async function recogniseOfac(files: readonly SourceFile[], names: OfacFiles): Promise<Layout | null> {
  for (const [layout, kind, root] of XML_LAYOUTS) {
    const file = fileNamed(files, names[kind])
    const found = file === null ? null : await xmlRootName(file)
    if (file !== null && (found === root || found === null)) return layout
  }
  return recogniseCsv(files, names.csv)
}

/**
 * The layout of files of delimited text; `null` where none of them is a primary file of that name whose first row has
 * twelve cells. A row with details settles it; without one among the first rows the edition has names only.
 */
async function recogniseCsv(files: readonly SourceFile[], names: CsvFiles): Promise<Layout | null> {
  const primary = fileNamed(files, names.primary)
  const details = primary === null ? null : await hasDetails(primary)
  if (details === null) return null
  const wanted = layoutOf({
    details,
    aliases: fileNamed(files, names.aliases) !== null,
    addresses: fileNamed(files, names.addresses) !== null,
  })
  return ofacLayouts.find(({ id }) => id === wanted.id) ?? null
}

/** The file of that name, in whatever case: the publisher writes SDN.CSV in one place and sdn.csv in another. */
export function fileNamed(files: readonly SourceFile[], name: string): SourceFile | null {
  return files.find((file) => file.name.toLowerCase() === name) ?? null
}

function layoutOf({ details, aliases, addresses }: Shape): Layout {
  const lacks =
    aliases && addresses ? '' : aliases ? '-without-add' : addresses ? '-without-alt' : '-primary-only'
  return {
    id: `csv${details ? '' : '-names-only'}${lacks}`,
    carries: [
      'names',
      ...(aliases ? (['aliases'] as const) : []),
      ...(details ? OF_DETAILS : []),
      ...(details && addresses ? (['countries'] as const) : []),
      ...(addresses ? (['addresses'] as const) : []),
      'programmes',
    ],
  }
}

/** Full editions have remarks in one of their first three rows; this many without are an edition of names. */
const ROWS_LOOKED_AT = 1_000

const FIRST_DETAIL = 4

async function hasDetails(file: SourceFile): Promise<boolean | null> {
  let looked = 0
  try {
    for await (const row of csvRows(file, { columns: null })) {
      if (looked === 0 && !isPrimaryRow(row)) return null
      looked++
      if (row.cells.slice(FIRST_DETAIL).some((cell) => valueOf(cell) !== null)) return true
      if (looked === ROWS_LOOKED_AT) return false
    }
  } catch (error) {
    // Whoever reads the file then tells what is wrong with it, and where.
    if (!(error instanceof UnreadableList)) throw error
  }
  return looked === 0 ? null : false
}
