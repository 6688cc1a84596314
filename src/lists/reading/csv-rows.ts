import { CsvError, type Parser, parse } from 'csv-parse'
import { type SourceFile, UnreadableList } from '../adapter.ts'
import { csvText } from './csv-text.ts'

/** One row of a delimited file, with the line that it begins in, counted from 1. */
export interface CsvRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** How a delimited file (RFC 4180) is read. */
export interface CsvOptions {
  /** How many cells a row has; `null`: as many as the first row. */
  readonly columns: number | null
  /** So many rows stand before the header, of any width (`Last Updated,05/06/2023`); none unless told. */
  readonly titleRows?: number
  /** One character; a comma unless told. */
  readonly delimiter?: string
  /** More UTF-16 units than this in a file are refused; 2 ** 29 unless told. */
  readonly longestFile?: number
}

/** A longer cell is refused: no publisher writes one, an unclosed quote does. */
const LONGEST_CELL = 1_000_000

/**
 * The rows of a delimited file, in order; a header, where there is one, is the first. Empty lines are passed over.
 *
 * @throws UnreadableList with file, line and value, for an empty file, a row of another width, a quote that is not closed
 * or stands where none may, a cell of more than 1,000,000 characters, and what `csvText` refuses
 */
export async function* csvRows(
  file: SourceFile,
  { columns, titleRows = 0, delimiter = ',', longestFile }: CsvOptions,
): AsyncGenerator<CsvRow, void, undefined> {
  const parser = new RowParser(delimiter)
  let width = columns
  let rows = 0
  for await (const text of withEnd(csvText(file, longestFile))) {
    const { parsed, error } = await parser.parse(text)
    for (const row of parsed) {
      const isTitle = rows < titleRows
      if (!isTitle) width ??= row.cells.length
      refuseUnlike(row, isTitle ? row.cells.length : (width ?? row.cells.length), file)
      rows++
      yield row
    }
    if (error !== null) throw asUnreadable(error, file, parser.last + 1)
  }
  if (rows === 0) throw new UnreadableList({ file: file.name, line: null }, 'an empty file: expected rows')
}

/** The pieces of a text, and `null` after the last. */
async function* withEnd(text: AsyncIterable<string>): AsyncGenerator<string | null, void, undefined> {
  yield* text
  yield null
}

/** Parses piece by piece. Rows are taken as they are met, so that those before an error are not lost with it. */
class RowParser {
  /** The line in which the last row ended. */
  last = 0
  private parsed: CsvRow[] = []
  private readonly parser: Parser

  constructor(delimiter: string) {
    this.parser = parse({
      delimiter,
      max_record_size: 4 * LONGEST_CELL,
      on_record: (cells, { lines }) => {
        this.parsed.push({ cells, line: firstLine(cells, lines) })
        this.last = lines
        return null
      },
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    })
    // Each error comes through the call that caused it.
    this.parser.on('error', () => undefined)
    this.parser.resume()
  }

  /** The rows that end in this piece, and why there are no more; `null`: the text has ended. */
  async parse(
    text: string | null,
  ): Promise<{ readonly parsed: readonly CsvRow[]; readonly error: CsvError | null }> {
    const error = await new Promise<Error | null>((resolve) => {
      const done = (given?: Error | null): void => resolve(given ?? null)
      if (text === null) this.parser.end(done)
      else this.parser.write(text, done)
    })
    const parsed = this.parsed
    this.parsed = []
    if (error !== null && !(error instanceof CsvError)) throw error
    return { parsed, error }
  }
}

/** The parser counts the line in which a row ends. */
function firstLine(cells: readonly string[], last: number): number {
  return cells.reduce((line, cell) => line - (cell.includes('\n') ? cell.split('\n').length - 1 : 0), last)
}

function refuseUnlike({ cells, line }: CsvRow, width: number, file: SourceFile): void {
  const place = { file: file.name, line }
  if (cells.length !== width)
    throw new UnreadableList(
      place,
      `expected ${width} columns, got ${cells.length}: ${shown(cells.join(','))}`,
    )
  const long = cells.findIndex((cell) => cell.length > LONGEST_CELL)
  if (long !== -1)
    throw new UnreadableList(
      place,
      `column ${long + 1} has ${cells[long]?.length.toLocaleString('en')} characters: expected at most ${LONGEST_CELL.toLocaleString('en')}`,
    )
}

const MESSAGES: Readonly<Record<string, string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'text after a closing quote',
  CSV_MAX_RECORD_SIZE: `a row of more than ${(4 * LONGEST_CELL).toLocaleString('en')} characters: is a quote not closed?`,
  CSV_QUOTE_NOT_CLOSED: 'a quote that is opened and not closed',
  INVALID_OPENING_QUOTE: 'a quote within a cell that is not quoted',
}

/** `begun`: the line after the last whole row, in which a quote that swallowed the rest was opened at the earliest. */
function asUnreadable(error: CsvError, file: SourceFile, begun: number): UnreadableList {
  const swallowed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
  const line = swallowed || typeof error['lines'] !== 'number' ? begun : error['lines']
  const value: unknown = error['value']
  const after = typeof value === 'string' && value !== '' ? `: ${shown(value)}` : ''
  return new UnreadableList({ file: file.name, line }, `${MESSAGES[error.code] ?? error.message}${after}`)
}

function shown(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
}
