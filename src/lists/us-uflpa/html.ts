import type { Unread } from '../../record/index.ts'
import { type SourceFile, UnreadableList } from '../adapter.ts'
import { type HtmlRow, type HtmlTable, htmlTables } from '../reading/html-tables.ts'
import type { UflpaRecord } from './record.ts'
import { type SubListOf, subListIn } from './sub-lists.ts'

/**
 * The rows of the publisher's page, written from descriptions of it (tables with the columns "Name of Entity" and "Effective
 * Date", each after a paragraph or heading that names its section of the Act) and not tried on the page itself.
 *
 * @throws UnreadableList where the page has no such table, or one of them does not say of which sub-list it is
 */
export async function* htmlRecords(file: SourceFile): AsyncGenerator<UflpaRecord, void, undefined> {
  const tables = await htmlTables(file)
  let found = 0
  for (const table of tables) {
    const columns = columnsOf(table)
    if (columns === null) continue
    found++
    const subList = subListOf(table)
    if (subList === null)
      throw new UnreadableList(
        { file: file.name, line: table.line },
        `a table of entities without its section of the Act before it: ${JSON.stringify(table.before.at(-1)?.slice(-120) ?? '')}`,
      )
    for (const row of table.rows.slice(1)) {
      const record = recordOf(row, columns, subList, file)
      if (record !== null) yield record
    }
  }
  if (found === 0)
    throw new UnreadableList(
      { file: file.name, line: null },
      `none of ${tables.length} tables has the columns of the list`,
    )
}

interface Columns {
  readonly name: number
  readonly date: number
  readonly headers: readonly string[]
}

function columnsOf({ rows }: HtmlTable): Columns | null {
  const headers = rows[0]?.cells.map(({ text }) => text) ?? []
  const name = headers.findIndex((text) => /^(?:name of entity|entity name|entity)$/iu.test(text))
  const date = headers.findIndex((text) => /^effective date$/iu.test(text))
  return name === -1 || date === -1 ? null : { name, date, headers }
}

/** The nearest words before the table that name a section, else its caption. */
function subListOf({ before, caption }: HtmlTable): SubListOf | null {
  return [caption, ...before.toReversed()].map(subListIn).find((each) => each !== null) ?? null
}

function recordOf(row: HtmlRow, columns: Columns, subList: SubListOf, file: SourceFile): UflpaRecord | null {
  if (row.cells.every(({ text }) => text === '')) return null
  if (row.cells.length !== columns.headers.length)
    throw new UnreadableList(
      { file: file.name, line: row.line },
      `expected ${columns.headers.length} cells, got ${row.cells.length}: ${JSON.stringify(
        row.cells
          .map(({ text }) => text)
          .join(' | ')
          .slice(0, 80),
      )}`,
    )
  const others = row.cells.flatMap(({ text }, at): readonly Unread[] =>
    at === columns.name || at === columns.date || text === ''
      ? []
      : [{ field: columns.headers[at] || `column ${at + 1}`, value: text }],
  )
  return {
    line: row.line,
    name: row.cells[columns.name]?.text ?? '',
    parent: null,
    subLists: [subList],
    effective: row.cells[columns.date]?.text || null,
    countries: [],
    recordId: null,
    sourceUrls: row.cells.flatMap(({ links }) => links),
    unread: others,
  }
}
