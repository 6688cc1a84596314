import { type SourceFile, UnreadableList } from '../adapter.ts'
import { csvRows } from '../reading/csv-rows.ts'
import { type JsonObject, type JsonRecord, jsonRecords } from '../reading/json-records.ts'

/** The columns of `consolidated.csv` that hold several values. */
const SEVERAL: ReadonlySet<string> = new Set([
  'addresses',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'ids',
  'nationalities',
  'places_of_birth',
  'programs',
])

/** Columns without which a row is no record of the publication. */
const NEEDED = ['source', 'name'] as const

/**
 * The rows of `consolidated.csv` as records of `consolidated.json` hold them: columns of several values as arrays, the
 * empty cells left out; only those of a source that is wanted. In the CSV an address and a document are one line each.
 *
 * @throws UnreadableList with file and line, for a header without `source` or `name` or with a column twice
 */
export async function* csvRecords(
  file: SourceFile,
  wanted: (source: string) => boolean,
): AsyncGenerator<JsonRecord, void, undefined> {
  let columns: readonly string[] | null = null
  let source = 0
  for await (const { cells, line } of csvRows(file, { columns: null })) {
    if (columns === null) {
      columns = checked(cells, file, line)
      source = columns.indexOf('source')
    } else if (wanted((cells[source] ?? '').trim())) yield { value: recordOf(columns, cells), line }
  }
}

/** The results of `consolidated.json`. */
export function jsonResults(file: SourceFile): AsyncIterable<JsonRecord> {
  return jsonRecords(file, { member: 'results' })
}

function checked(cells: readonly string[], file: SourceFile, line: number): readonly string[] {
  const columns = cells.map((cell) => cell.trim())
  const missing = NEEDED.find((name) => !columns.includes(name))
  if (missing !== undefined)
    throw new UnreadableList({ file: file.name, line }, `header without the column "${missing}"`)
  const twice = columns.find((name, at) => columns.indexOf(name) !== at)
  if (twice !== undefined)
    throw new UnreadableList({ file: file.name, line }, `column ${JSON.stringify(twice.slice(0, 80))} twice`)
  return columns
}

function recordOf(columns: readonly string[], cells: readonly string[]): JsonObject {
  return Object.fromEntries(
    columns.flatMap((column, at) => {
      const cell = cells[at] ?? ''
      if (cell.trim() === '') return []
      return [[column, SEVERAL.has(column) ? cell.split(/;\s+/u) : cell]]
    }),
  )
}
