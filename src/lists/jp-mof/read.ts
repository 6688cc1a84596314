import type { Entry, PartialDate, Unread } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { isXlsx, type XlsxSheet, xlsxSheets } from '../reading/xlsx-workbook.ts'
import { type JpColumn, type JpHeader, jpColumns } from './columns.ts'
import { type JpRow, jpMofEntry } from './entry.ts'
import { endOfProgramme, type JpProgramme, jpProgramme } from './programme.ts'

/** The first sheet is a table of contents. */
const CONTENTS = '一覧'

/**
 * The entries of the workbook, sheet after sheet. A row without a name keeps the number of a party that was removed, and
 * says nothing else: it is no entry. A row without date and number goes on with the party above it. A number met again in
 * its sheet is told as a finding, and its row left out.
 */
export async function* readJpMof(
  files: readonly SourceFile[],
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const file = await workbookIn(files)
  const lineOf = new Map<string, number>()
  let headers = 0
  for (const sheet of await xlsxSheets(file)) {
    if (sheet.name.trim() === CONTENTS) continue
    const programme = jpProgramme(sheet.name)
    for await (const row of rowsOf(sheet, programme, told, () => headers++)) {
      const entry = jpMofEntry(row)
      const before = lineOf.get(entry.key)
      if (before === undefined) {
        lineOf.set(entry.key, row.line)
        yield entry
      } else
        told.findings.push({
          file: sheet.place,
          line: row.line,
          message: `${entry.key} is listed again; the first is in row ${before}`,
        })
    }
  }
  if (headers === 0)
    throw new UnreadableList(
      { file: file.name, line: null },
      'no sheet with the header of a programme (告示日付, 日本語表記)',
    )
}

async function workbookIn(files: readonly SourceFile[]): Promise<SourceFile> {
  for (const file of files) if (await isXlsx(file)) return file
  const named = files.find(({ name }) => name.endsWith('.xlsx'))
  if (named !== undefined) return named
  throw new UnreadableList(
    { file: 'shisantouketsu.xlsx', line: null },
    'is not among the files of the edition',
  )
}

async function* rowsOf(
  sheet: XlsxSheet,
  programme: JpProgramme,
  told: Told,
  onHeader: () => void,
): AsyncGenerator<JpRow, void, undefined> {
  let header: JpHeader | null = null
  let ended: PartialDate | null = null
  let open: { line: number; cells: Map<JpColumn, string[]>; others: Unread[] } | null = null
  const made = (): JpRow | null => {
    if (open === null) return null
    const hasName = ['japanese name', 'english name'].some((column) =>
      (open?.cells.get(column === 'japanese name' ? column : 'english name') ?? []).some((cell) =>
        /[\p{L}\p{N}]/u.test(cell),
      ),
    )
    if (!hasName) {
      reportNameless(open, sheet, told)
      return null
    }
    return { file: sheet.place, line: open.line, programme, ended, cells: open.cells, others: open.others }
  }
  for await (const { row, cells } of sheet.rows()) {
    const found = jpColumns(cells)
    if (found !== null) {
      header = found
      onHeader()
      continue
    }
    if (header === null) {
      ended ??= endOfProgramme(cells.join(' '))
      continue
    }
    if (cells.every((cell) => cell.trim() === '')) continue
    const goesOn = isEmptyIn(cells, header, 'notice date') && isEmptyIn(cells, header, 'number')
    if (!goesOn || open === null) {
      const before = made()
      if (before !== null) yield before
      open = { line: row, cells: new Map(), others: [] }
      if (goesOn)
        throw new UnreadableList({ file: sheet.place, line: row }, 'a row without a notice date and a number')
    }
    for (const [at, cell] of cells.entries()) {
      if (cell.trim() === '') continue
      const column = header.columns[at]
      if (column === null || column === undefined)
        open.others.push({ field: header.words[at] || `column ${at + 1}`, value: cell.trim() })
      else {
        const values = open.cells.get(column)
        if (values === undefined) open.cells.set(column, [cell])
        else values.push(cell)
      }
    }
  }
  const last = made()
  if (last !== null) yield last
}

function isEmptyIn(cells: readonly string[], header: JpHeader, column: JpColumn): boolean {
  return header.columns.every((each, at) => each !== column || (cells[at] ?? '').trim() === '')
}

/** A row that keeps a number has a date and a number only; one that says more has lost its name. */
function reportNameless(
  open: {
    readonly line: number
    readonly cells: ReadonlyMap<JpColumn, readonly string[]>
    readonly others: readonly Unread[]
  },
  sheet: XlsxSheet,
  told: Told,
): void {
  const more = [...open.cells.keys()].filter((column) => column !== 'notice date' && column !== 'number')
  if (more.length > 0 || open.others.length > 0)
    told.findings.push({
      file: sheet.place,
      line: open.line,
      message: `number ${(open.cells.get('number') ?? []).join(' ').slice(0, 40)} has no name, but ${more.join(', ') || 'more'}`,
    })
}
