import type { Unread } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { wordKey } from '../reading/word-key.ts'
import { type XlsxRow, type XlsxSheet, xlsxSheets } from '../reading/xlsx-workbook.ts'
import { wordsOf } from '../reading/xml-element.ts'
import { columnsOf } from './columns.ts'
import { AU_CELLS, type AuFlags, type AuParty } from './party.ts'
import { withoutDebris } from './pieces.ts'

interface NameRow {
  readonly sheet: string
  readonly line: number
  readonly number: string
  readonly cell: (column: string) => string
  readonly unread: readonly Unread[]
  readonly isPrimary: boolean
}

/** The columns that {@link AuParty} holds in members of its own. */
const OTHER_COLUMNS = ['reference', 'name', 'type', 'name type', 'alias strength'] as const
const FLAGS = ['targeted financial sanction', 'travel ban', 'arms embargo', 'maritime restriction'] as const
const KNOWN: ReadonlySet<string> = new Set([...OTHER_COLUMNS, ...AU_CELLS, ...FLAGS])

/**
 * The parties of the workbook, in the order of their first rows: rows with one number are one party. Where a number has two
 * primary names it was given to two parties by mistake: the first keeps the bare key, each other is told as a finding and
 * keyed by number and name, with the rows that stand after it.
 */
export async function auPartiesInWorkbook(file: SourceFile, told: Told): Promise<readonly AuParty[]> {
  const groups = new Map<string, NameRow[]>()
  let headers = 0
  for (const sheet of await xlsxSheets(file)) {
    let columns: ReadonlyMap<string, number> | null = null
    for await (const row of sheet.rows()) {
      if (columns === null) {
        columns = columnsOf(row.cells)
        if (columns === null) strayRow(sheet, row, told)
        else headers++
        continue
      }
      const name = nameRow(sheet, row, columns, told)
      if (name === null) continue
      const group = groups.get(name.number)
      if (group === undefined) groups.set(name.number, [name])
      else group.push(name)
    }
  }
  if (headers === 0)
    throw new UnreadableList(
      { file: file.name, line: null },
      'no row of headers: expected Reference, Name, Name Type',
    )
  return [...groups].flatMap(([number, rows]) => partiesOf(file.name, number, rows, told))
}

function strayRow(sheet: XlsxSheet, row: XlsxRow, told: Told): void {
  const words = row.cells.join(' ').trim().slice(0, 80)
  told.findings.push({ file: sheet.place, line: row.row, message: `a row outside of the table: ${words}` })
}

function nameRow(
  sheet: XlsxSheet,
  row: XlsxRow,
  columns: ReadonlyMap<string, number>,
  told: Told,
): NameRow | null {
  const cell = (column: string): string => {
    const at = columns.get(column)
    return at === undefined ? '' : withoutDebris(row.cells[at] ?? '')
  }
  if (row.cells.every((each) => each.trim() === '')) return null
  const place = { file: sheet.place, line: row.row }
  const number = /^\s*(\d{1,9})\s*(?:[a-z]{1,3}\s*\d{0,3})?\s*$/iu.exec(cell('reference'))?.[1]
  if (number === undefined || !/[\p{L}\p{N}]/u.test(cell('name')))
    throw new UnreadableList(
      place,
      `reference ${JSON.stringify(cell('reference').slice(0, 80))}, name ${JSON.stringify(cell('name').slice(0, 80))}: expected a number as 101 or 101a and a name`,
    )
  const known = new Set([...columns].filter(([column]) => KNOWN.has(column)).map(([, at]) => at))
  const names = new Map([...columns].map(([column, at]) => [at, column]))
  const unread = row.cells.flatMap((value, at) =>
    known.has(at) || value.trim() === ''
      ? []
      : [{ field: names.get(at) ?? `column ${at + 1}`, value: wordsOf(value) }],
  )
  if (!/^(?:primary|aka$|alias|original|former|previous|low|good)/iu.test(cell('name type').trim()))
    told.findings.push({ ...place, message: `name type ${JSON.stringify(cell('name type').slice(0, 80))}` })
  return {
    sheet: sheet.place,
    line: row.row,
    number: String(Number(number)),
    cell,
    unread,
    isPrimary: /^\s*primary/iu.test(cell('name type')),
  }
}

function partiesOf(file: string, number: string, rows: readonly NameRow[], told: Told): readonly AuParty[] {
  const starts = rows.filter(({ isPrimary }) => isPrimary).slice(1)
  const [first] = rows
  if (first === undefined) return []
  if (!rows.some(({ isPrimary }) => isPrimary))
    told.findings.push({
      file: first.sheet,
      line: first.line,
      message: `reference ${number} without a primary name`,
    })
  const parts = [...starts].reduceRight<NameRow[][]>(
    ([rest = [], ...done], start) => {
      const at = rest.indexOf(start)
      return [rest.slice(0, at), rest.slice(at), ...done]
    },
    [[...rows]],
  )
  return parts.map((part, at) => {
    const [head] = part
    if (at > 0 && head !== undefined)
      told.findings.push({
        file: head.sheet,
        line: head.line,
        message: `reference ${number} has a second primary name, ${wordsOf(head.cell('name')).slice(0, 80)}`,
      })
    const suffix = at === 0 ? '' : `-${wordKey(head?.cell('name') ?? '')}`
    return partyOf(file, number, suffix, part, told)
  })
}

function partyOf(
  file: string,
  reference: string,
  suffix: string,
  rows: readonly NameRow[],
  told: Told,
): AuParty {
  const ordered = [
    ...rows.filter(({ isPrimary }) => isPrimary),
    ...rows.filter(({ isPrimary }) => !isPrimary),
  ]
  const valuesOf = (column: string): readonly string[] => [
    ...new Set(ordered.map(({ cell }) => cell(column).trim()).filter((value) => value !== '')),
  ]
  const types = [...new Set(valuesOf('type').map((type) => type.toLowerCase()))]
  const [head = rows[0]] = ordered
  if (types.length > 1)
    told.findings.push({
      file: head?.sheet ?? file,
      line: head?.line ?? null,
      message: `reference ${reference} is ${types.join(' and ')}`,
    })
  const said = FLAGS.some((flag) => valuesOf(flag).length > 0)
  return {
    reference,
    suffix,
    file: head?.sheet ?? file,
    line: head?.line ?? 0,
    type: types[0] ?? '',
    names: ordered.map(({ cell }) => ({
      value: cell('name'),
      type: wordsOf(cell('name type')),
      strength: wordsOf(cell('alias strength')) || null,
    })),
    cells: new Map(AU_CELLS.map((column) => [column, valuesOf(column)])),
    flags: said ? flagsOf(valuesOf) : null,
    unread: [
      ...rows.flatMap(({ unread }) => unread),
      ...FLAGS.flatMap((flag) =>
        valuesOf(flag)
          .filter((value) => truth(value) === null)
          .map((value) => ({ field: flag, value })),
      ),
    ],
  }
}

function flagsOf(valuesOf: (column: string) => readonly string[]): AuFlags {
  const isSet = (column: string): boolean => valuesOf(column).some((value) => truth(value) === true)
  return {
    'targeted financial sanction': isSet('targeted financial sanction'),
    'travel ban': isSet('travel ban'),
    'arms embargo': isSet('arms embargo'),
    'maritime restriction': isSet('maritime restriction'),
  }
}

function truth(value: string): boolean | null {
  if (/^(?:true|yes|y|1)$/iu.test(value)) return true
  return /^(?:false|no|n|0|n\/?a)$/iu.test(value) ? false : null
}
