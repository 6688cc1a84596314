import { type SourceFile, UnreadableList } from '../adapter.ts'
import { stringItemText, unescaped } from './xlsx-text.ts'
import { XlsxZip, xlsxBytes } from './xlsx-zip.ts'
import type { XmlElement } from './xml-element.ts'
import { xmlRecords } from './xml-records.ts'

/** One row of a sheet that has a cell. */
export interface XlsxRow {
  /** As the sheet counts it, from 1. */
  readonly row: number
  /**
   * The cells from column A on, as they are stored: a date may be a day number ("23011"), a truth value is "1" or "0".
   * A cell that is missing is empty; so are those that a merged cell covers.
   */
  readonly cells: readonly string[]
}

/** One sheet, hidden or not. */
export interface XlsxSheet {
  readonly name: string
  /** `book.xlsx [Sheet1]`, for places and findings. */
  readonly place: string
  rows(): AsyncGenerator<XlsxRow, void, undefined>
}

/** The format's own bound. */
const MOST_COLUMNS = 16_384

/** UTF-16 units of one cell: the format allows 32,767. */
const LONGEST_CELL = 1_000_000

/**
 * The sheets of an Office Open XML workbook (ECMA-376), in its order. The archive is held as a whole, and one sheet at a
 * time.
 *
 * @throws UnreadableList with the file and the sheet, for anything that is no sound archive or workbook, that has a
 *   DOCTYPE, or that passes the bounds of this reader
 */
export function xlsxSheets(file: SourceFile): Promise<readonly XlsxSheet[]> {
  const sheets = opened.get(file) ?? openedSheets(file)
  opened.set(file, sheets)
  return sheets
}

/** A workbook is opened to recognise its layout and again to read it; its strings are most of it. Gone with the file. */
const opened = new WeakMap<SourceFile, Promise<readonly XlsxSheet[]>>()

async function openedSheets(file: SourceFile): Promise<readonly XlsxSheet[]> {
  const zip = new XlsxZip(file.name, await xlsxBytes(file))
  const bookPath = await workbookPath(zip)
  const targets = await relationships(zip, bookPath)
  const strings = await sharedStrings(zip, targets)
  const sheets: XlsxSheet[] = []
  const book = zip.member(bookPath)
  for await (const sheet of xmlRecords(book, { root: 'workbook', records: ['sheet'] })) {
    const { name = '', id = '' } = sheet.attributes
    const target = targets.get(id)
    if (target === undefined)
      throw new UnreadableList(
        { file: book.name, line: sheet.line },
        `sheet ${JSON.stringify(name)} without a file`,
      )
    // A chart sheet has no rows.
    if (!target.type.endsWith('/worksheet')) continue
    const place = `${file.name} [${name}]`
    sheets.push({ name, place, rows: () => sheetRows(zip.member(target.path), place, strings) })
  }
  if (sheets.length === 0)
    throw new UnreadableList({ file: file.name, line: null }, 'a workbook without sheets')
  return sheets
}

/** Whether the first bytes are those of a ZIP archive, as each workbook is one. */
export async function isXlsx(file: SourceFile): Promise<boolean> {
  let head = ''
  for await (const bytes of file.read()) {
    head += String.fromCharCode(...bytes.subarray(0, 4 - head.length))
    if (head.length >= 4) break
  }
  return head === 'PK\u0003\u0004'
}

interface Target {
  readonly type: string
  readonly path: string
}

/** From the relationships of the package; else where every program puts it. */
async function workbookPath(zip: XlsxZip): Promise<string> {
  const root = zip.has('_rels/.rels') ? await relationships(zip, '') : new Map<string, Target>()
  const found = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))
  return found?.path ?? 'xl/workbook.xml'
}

/** What a part of the package refers to, by id. */
async function relationships(zip: XlsxZip, part: string): Promise<ReadonlyMap<string, Target>> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const member = zip.member(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  const targets = new Map<string, Target>()
  for await (const { attributes } of xmlRecords(member, {
    root: 'Relationships',
    records: ['Relationship'],
  })) {
    const { Id = '', Type = '', Target: to = '', TargetMode } = attributes
    if (TargetMode !== 'External') targets.set(Id, { type: Type, path: resolved(folder, to) })
  }
  return targets
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') path.pop()
    else if (part !== '.') path.push(part)
  }
  return path.join('/')
}

async function sharedStrings(zip: XlsxZip, targets: ReadonlyMap<string, Target>): Promise<readonly string[]> {
  const target = [...targets.values()].find(({ type }) => type.endsWith('/sharedStrings'))
  if (target === undefined) return []
  const strings: string[] = []
  for await (const item of xmlRecords(zip.member(target.path), { root: 'sst', records: ['si'] }))
    strings.push(stringItemText(item))
  return strings
}

async function* sheetRows(
  member: SourceFile,
  place: string,
  strings: readonly string[],
): AsyncGenerator<XlsxRow, void, undefined> {
  let last = 0
  for await (const element of xmlRecords(member, { root: 'worksheet', records: ['row'] })) {
    const given = element.attributes['r']
    const row = given === undefined ? last + 1 : Number(given)
    if (!Number.isInteger(row) || row <= last || row > 2 ** 20)
      throw new UnreadableList({ file: place, line: last }, `row ${JSON.stringify(given)} after row ${last}`)
    last = row
    const cells = cellsOf(element, { file: place, line: row }, strings)
    if (cells.length > 0) yield { row, cells }
  }
}

function cellsOf(
  row: XmlElement,
  place: { readonly file: string; readonly line: number },
  strings: readonly string[],
): readonly string[] {
  const cells: string[] = []
  let next = 0
  for (const cell of row.children) {
    if (cell.name !== 'c') continue
    const column = cell.attributes['r'] === undefined ? next : columnOf(cell.attributes['r'])
    if (column === null || column < next || column >= MOST_COLUMNS)
      throw new UnreadableList(
        place,
        `cell ${JSON.stringify(cell.attributes['r']?.slice(0, 20))} is out of its place`,
      )
    next = column + 1
    const text = cellText(cell, place, strings)
    if (text.length > LONGEST_CELL)
      throw new UnreadableList(place, `a cell of ${text.length.toLocaleString('en')} characters`)
    if (text === '') continue
    while (cells.length < column) cells.push('')
    cells.push(text)
  }
  return cells
}

function cellText(
  cell: XmlElement,
  place: { readonly file: string; readonly line: number },
  strings: readonly string[],
): string {
  const type = cell.attributes['t'] ?? 'n'
  if (type === 'inlineStr') {
    const item = cell.children.find(({ name }) => name === 'is')
    return item === undefined ? '' : stringItemText(item)
  }
  const value = cell.children.find(({ name }) => name === 'v')?.text ?? ''
  if (type !== 's') return type === 'str' ? unescaped(value) : value
  const at = Number(value)
  const text = /^\d+$/u.test(value) ? strings[at] : undefined
  if (text === undefined)
    throw new UnreadableList(
      place,
      `shared string ${JSON.stringify(value.slice(0, 20))}: expected one of ${strings.length.toLocaleString('en')}`,
    )
  return text
}

/** 0 for "A7", 27 for "AB7"; `null` where it is no reference. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d{1,7}$/u.exec(reference)?.[1]
  if (letters === undefined) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
