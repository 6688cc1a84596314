import { type SourceFile, UnreadableList } from '../../adapter.ts'
import { type CsvRow, csvRows } from '../../reading/csv-rows.ts'

/** A row of the primary file, in the publisher's columns; `null` where it says "-0-". */
export interface PrimaryRow {
  readonly line: number
  /** ent_num, the publisher's id. */
  readonly id: string
  readonly name: string
  readonly type: string | null
  readonly program: string | null
  readonly title: string | null
  readonly callSign: string | null
  readonly vesselType: string | null
  readonly tonnage: string | null
  readonly grossRegisteredTonnage: string | null
  readonly flag: string | null
  readonly owner: string | null
  /** Not trimmed: the comments file goes on where it ends. */
  readonly remarks: string | null
}

/** A row of the file of aliases. */
export interface AliasRow {
  readonly line: number
  readonly id: string
  readonly number: string | null
  /** aka, fka or nka. */
  readonly type: string | null
  readonly name: string
  readonly remarks: string | null
}

/** A row of the file of addresses. */
export interface AddressRow {
  readonly line: number
  readonly id: string
  readonly number: string | null
  readonly address: string | null
  readonly city: string | null
  readonly country: string | null
  readonly remarks: string | null
}

/** A row of the file of comments: what of the remarks the primary file had no room for. */
export interface CommentRow {
  readonly line: number
  readonly id: string
  readonly remarks: string
}

/** The rows of sdn.csv or cons_prim.csv. @throws UnreadableList */
export async function* primaryRows(file: SourceFile): AsyncGenerator<PrimaryRow, void, undefined> {
  for await (const row of csvRows(file, { columns: 12 })) yield primaryRow(row, file)
}

/** Every row of alt.csv or cons_alt.csv. @throws UnreadableList */
export async function* aliasRows(file: SourceFile): AsyncGenerator<AliasRow, void, undefined> {
  for await (const { cells, line } of csvRows(file, { columns: 5 }))
    yield {
      line,
      id: idOf(cells[0], file, line),
      number: valueOf(cells[1]),
      type: valueOf(cells[2]),
      name: nameOf(cells[3], file, line),
      remarks: valueOf(cells[4]),
    }
}

/** Every row of add.csv or cons_add.csv. @throws UnreadableList */
export async function* addressRows(file: SourceFile): AsyncGenerator<AddressRow, void, undefined> {
  for await (const { cells, line } of csvRows(file, { columns: 6 }))
    yield {
      line,
      id: idOf(cells[0], file, line),
      number: valueOf(cells[1]),
      address: valueOf(cells[2]),
      city: valueOf(cells[3]),
      country: valueOf(cells[4]),
      remarks: valueOf(cells[5]),
    }
}

/** Every row of sdn_comments.csv or cons_comments.csv. @throws UnreadableList */
export async function* commentRows(file: SourceFile): AsyncGenerator<CommentRow, void, undefined> {
  for await (const { cells, line } of csvRows(file, { columns: 2 }))
    yield {
      line,
      id: idOf(cells[0], file, line),
      remarks: valueOf(cells[1]) === null ? '' : (cells[1] ?? ''),
    }
}

/** Whether a row could be one of the primary file: twelve cells, of which the first is a number. */
export function isPrimaryRow({ cells }: CsvRow): boolean {
  return cells.length === 12 && ID.test(cells[0]?.trim() ?? '')
}

/** What a cell says: its words, or `null` for the publisher's "-0-" and for nothing. */
export function valueOf(cell: string | undefined): string | null {
  const words = cell?.replace(/\s+/gu, ' ').trim() ?? ''
  return words === '' || words === '-0-' ? null : words
}

const ID = /^\d{1,10}$/u

function primaryRow({ cells, line }: CsvRow, file: SourceFile): PrimaryRow {
  const [id, name, type, program, title, callSign, vesselType, tonnage, grt, flag, owner, remarks] = cells
  return {
    line,
    id: idOf(id, file, line),
    name: nameOf(name, file, line),
    type: valueOf(type),
    program: valueOf(program),
    title: valueOf(title),
    callSign: valueOf(callSign),
    vesselType: valueOf(vesselType),
    tonnage: valueOf(tonnage),
    grossRegisteredTonnage: valueOf(grt),
    flag: valueOf(flag),
    owner: valueOf(owner),
    remarks: valueOf(remarks) === null ? null : (remarks ?? null),
  }
}

function idOf(cell: string | undefined, file: SourceFile, line: number): string {
  const id = cell?.trim() ?? ''
  if (!ID.test(id))
    throw new UnreadableList(
      { file: file.name, line },
      `ent_num ${JSON.stringify(id.slice(0, 80))}: expected a number`,
    )
  return String(Number(id))
}

function nameOf(cell: string | undefined, file: SourceFile, line: number): string {
  const name = valueOf(cell)
  if (name === null || !/[\p{L}\p{N}]/u.test(name))
    throw new UnreadableList(
      { file: file.name, line },
      `name ${JSON.stringify((name ?? '').slice(0, 80))}: expected a letter or a digit`,
    )
  return name
}
