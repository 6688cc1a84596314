import { type SourceFile, UnreadableList } from '../adapter.ts'
import { type CsvRow, csvRows } from '../reading/csv-rows.ts'
import { headerOf, type UkColumn, type UkHeader } from './columns.ts'

/** The first rows of a UK file: a title ("Report Date: 22-Aug-2026", "Last Updated,14/04/2025"), then the header. */
export interface UkRows {
  readonly title: readonly string[]
  readonly header: UkHeader
  /** The rows after the header. Whoever does not read them to their end returns them, which closes the file. */
  readonly rows: AsyncGenerator<CsvRow, void, undefined>
}

/**
 * Opens a UK file of rows. A file without the title begins with the header.
 *
 * @throws UnreadableList where neither the first nor the second row names both the id and the name
 */
export async function ukRows(file: SourceFile, table: Readonly<Record<string, UkColumn>>): Promise<UkRows> {
  const rows = csvRows(file, { columns: null, titleRows: 1 })
  const first = (await rows.next()).value ?? null
  const firstHeader = first === null ? null : usable(headerOf(first.cells, table))
  if (firstHeader !== null) return { title: [], header: firstHeader, rows: asWideAs(firstHeader, rows, file) }
  const second = (await rows.next()).value ?? null
  const header = second === null ? null : usable(headerOf(second.cells, table))
  if (first === null || header === null) {
    const shown = JSON.stringify((second ?? first)?.cells.slice(0, 3).join(',').slice(0, 80) ?? '')
    await rows.return()
    throw new UnreadableList({ file: file.name, line: second?.line ?? 1 }, `${shown}: expected a header`)
  }
  return { title: first.cells, header, rows }
}

function usable(header: UkHeader): UkHeader | null {
  return header.at.has('id') && header.at.has('name') ? header : null
}

/** Without a title the reader takes the width from the row after the header. */
async function* asWideAs(
  header: UkHeader,
  rows: AsyncIterable<CsvRow>,
  file: SourceFile,
): AsyncGenerator<CsvRow, void, undefined> {
  for await (const row of rows) {
    if (row.cells.length !== header.columns.length)
      throw new UnreadableList(
        { file: file.name, line: row.line },
        `expected ${header.columns.length} columns, got ${row.cells.length}`,
      )
    yield row
  }
}
