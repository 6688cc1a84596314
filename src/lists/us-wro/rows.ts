import { type SourceFile, UnreadableList } from '../adapter.ts'
import { countryCode } from '../reading/country.ts'
import { csvRows } from '../reading/csv-rows.ts'
import { type HtmlTable, htmlTables } from '../reading/html-tables.ts'
import { columnsOf, rowOf, type WroColumn, type WroRow } from './columns.ts'

/** The rows of a CSV of orders: the publisher's dataset, or one that somebody typed with fewer columns. */
export async function* csvOrders(file: SourceFile): AsyncGenerator<WroRow, void, undefined> {
  let header: readonly string[] | null = null
  let columns: readonly (WroColumn | null)[] | null = null
  for await (const { cells, line } of csvRows(file, { columns: null })) {
    if (header === null || columns === null) {
      header = cells
      columns = columnsOf(cells)
      if (columns === null)
        throw new UnreadableList(
          { file: file.name, line },
          `header ${JSON.stringify(cells.join(',').slice(0, 120))}: expected an entity and a date`,
        )
    } else yield rowOf(header, columns, cells, line)
  }
}

/**
 * The rows of the publisher's page, written from descriptions of it and not tried on the page itself: a table a country, under
 * a heading that names it, with columns for the date, the merchandise, the manufacturer, the status and notes.
 *
 * @throws UnreadableList where the page has no such table, or a row has another number of cells than its header
 */
export async function* htmlOrders(file: SourceFile): AsyncGenerator<WroRow, void, undefined> {
  const tables = await htmlTables(file)
  let found = 0
  for (const table of tables) {
    const header = table.rows[0]?.cells.map(({ text }) => text) ?? []
    const columns = columnsOf(header)
    if (columns === null) continue
    found++
    const country = columns.includes('country') ? null : countryBefore(table)
    for (const { cells, line } of table.rows.slice(1)) {
      if (cells.every(({ text }) => text === '')) continue
      if (cells.length !== header.length)
        throw new UnreadableList(
          { file: file.name, line },
          `expected ${header.length} cells, got ${cells.length}: ${JSON.stringify(
            cells
              .map(({ text }) => text)
              .join(' | ')
              .slice(0, 80),
          )}`,
        )
      const row = rowOf(
        header,
        columns,
        cells.map(({ text }) => text),
        line,
      )
      yield {
        ...row,
        known: country === null ? row.known : { ...row.known, country },
        links: cells.flatMap(({ links }) => links),
      }
    }
  }
  if (found === 0)
    throw new UnreadableList(
      { file: file.name, line: null },
      `none of ${tables.length} tables has the columns of the orders`,
    )
}

/** The country in the last heading or caption before the table. */
function countryBefore({ before, caption }: HtmlTable): string | null {
  return (
    [caption, ...before.toReversed()].find((words) => words !== '' && countryCode(words) !== null) ?? null
  )
}
