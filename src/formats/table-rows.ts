import { parse } from 'csv-parse/sync'

/** A row of a delimited table: its cells by the header's names, or why it cannot be read. */
export interface TableRow {
  /** Counted from 1, the header not counted. */
  readonly row: number
  /** The line of the file in which the row begins, counted from 1. */
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
  /** `null` where the row was read. */
  readonly fault: string | null
}

/** What the header says. */
export interface TableHeading {
  readonly delimiter: string
  /** As written, without white space around them. */
  readonly columns: readonly string[]
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** A quoted cell may run over this many lines; a mark that does not close by then was none. */
const MOST_LINES = 50

/** A line longer than this is no row of a table. */
const LONGEST_LINE = 1_000_000

/** The delimiter and columns of a header line: the delimiter is the one that occurs most outside of quotation marks. */
export function headingOf(line: string): TableHeading {
  const bare = line.replaceAll(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length)
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
  return { delimiter, columns: (cellsOf(line, delimiter, true) ?? [line]).map((cell) => cell.trim()) }
}

/**
 * The rows below a header. A row that cannot be read is given with its fault, and the ones after it are read all the
 * same: a quotation mark that never closes costs its own line only.
 */
export async function* tableRows(
  lines: AsyncIterable<string>,
  { delimiter, columns }: TableHeading,
): AsyncGenerator<TableRow> {
  const ahead: string[] = []
  const source = lines[Symbol.asyncIterator]()
  let line = 2
  let row = 0
  const reach = async (count: number): Promise<boolean> => {
    while (ahead.length < count) {
      const next = await source.next()
      if (next.done === true) return false
      ahead.push(next.value)
    }
    return true
  }
  while (await reach(1)) {
    const first = ahead[0] ?? ''
    let taken = 1
    if (first.trim() !== '') {
      row += 1
      let cells = isClosed(first) ? cellsOf(first, delimiter, false) : null
      if (cells === null && !isClosed(first)) {
        let text = first
        while (
          taken < MOST_LINES &&
          !isClosed(text) &&
          text.length < LONGEST_LINE &&
          (await reach(taken + 1))
        ) {
          text += `\n${ahead[taken] ?? ''}`
          taken += 1
        }
        cells = isClosed(text) ? cellsOf(text, delimiter, false) : null
      }
      if (cells?.length !== columns.length) {
        taken = 1
        cells = cellsOf(first, delimiter, true)
      }
      const fault = faultOf(first, cells, columns)
      yield {
        row,
        line,
        cells: new Map(
          fault === null && cells !== null ? columns.map((name, at) => [name, cells[at] ?? '']) : [],
        ),
        fault,
      }
    }
    ahead.splice(0, taken)
    line += taken
  }
}

function faultOf(line: string, cells: readonly string[] | null, columns: readonly string[]): string | null {
  if (line.length > LONGEST_LINE)
    return `a line of ${line.length} characters; at most ${LONGEST_LINE} are read`
  if (cells === null)
    return isClosed(line) ? 'quotation marks inside a cell' : 'a quotation mark that never closes'
  return cells.length === columns.length ? null : `expected ${columns.length} cells, got ${cells.length}`
}

function isClosed(text: string): boolean {
  let marks = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks += 1
  return marks % 2 === 0
}

/** The cells of one record; `null` where its quotation marks make no sense. `relaxed`: a mark inside a cell is text. */
function cellsOf(text: string, delimiter: string, relaxed: boolean): readonly string[] | null {
  if (text.length > LONGEST_LINE) return null
  try {
    const [cells] = parse(text, {
      delimiter,
      relax_quotes: relaxed,
      relax_column_count: true,
      record_delimiter: '\u0000',
    })
    return cells ?? ['']
  } catch {
    return null
  }
}
