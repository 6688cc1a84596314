/** What a column of the orders holds. */
export type WroColumn =
  | 'entity'
  | 'merchandise'
  | 'country'
  | 'countryCode'
  | 'industry'
  | 'date'
  | 'type'
  | 'status'
  | 'remarks'
  | 'link'
  | 'number'
  | 'year'

/** The names that each column has in one layout or another. */
const COLUMNS: readonly (readonly [WroColumn, RegExp])[] = [
  ['entity', /^(?:entity|entities|manufacturers?(?:\(s\))?|company|entity name|party)$/iu],
  ['merchandise', /^(?:merchandise|products?|goods)$/iu],
  ['country', /^country$/iu],
  ['countryCode', /^country code$/iu],
  ['industry', /^industry$/iu],
  ['date', /^(?:effective[ _]date|date|date issued)$/iu],
  ['type', /^(?:wro ?\/ ?finding|type|order type)$/iu],
  ['status', /^status$/iu],
  ['remarks', /^(?:remarks|notes|status notes)$/iu],
  ['link', /^press release$/iu],
  ['number', /^(?:order number|wro number|number|order no\.?)$/iu],
  ['year', /^calendar year$/iu],
]

/** A row, by what its columns hold; those of no known name by their own. */
export interface WroRow {
  readonly line: number
  readonly known: Readonly<Partial<Record<WroColumn, string>>>
  readonly others: readonly { readonly field: string; readonly value: string }[]
  readonly links: readonly string[]
}

/** What the columns of a header hold, in their order; `null` where they are none of a list of orders. */
export function columnsOf(header: readonly string[]): readonly (WroColumn | null)[] | null {
  const columns = header.map((name) => columnOf(name.trim()))
  const isOrders = columns.includes('date') && (columns.includes('entity') || columns.includes('merchandise'))
  const isClear = columns.every((column, at) => column === null || columns.indexOf(column) === at)
  return isOrders && isClear ? columns : null
}

function columnOf(name: string): WroColumn | null {
  return COLUMNS.find(([, names]) => names.test(name))?.[0] ?? null
}

/** The row of these cells. */
export function rowOf(
  header: readonly string[],
  columns: readonly (WroColumn | null)[],
  cells: readonly string[],
  line: number,
): WroRow {
  const known: Partial<Record<WroColumn, string>> = {}
  const others: { field: string; value: string }[] = []
  for (const [at, cell] of cells.entries()) {
    const value = cell.replace(/[\s\u00A0]+/gu, ' ').trim()
    const column = columns[at] ?? null
    if (value === '') continue
    if (column === null) others.push({ field: header[at]?.trim() || `column ${at + 1}`, value })
    else known[column] = value
  }
  return { line, known, others, links: [] }
}
