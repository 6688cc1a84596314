import type { CsvRow } from '../reading/csv-rows.ts'
import { valuesIn } from '../reading/numbered-values.ts'
import { wordsOf } from '../reading/xml-element.ts'
import type { Gathering } from './gathering.ts'
import type { UkField } from './uk-party.ts'

/** Columns whose cells belong together, or are read as a whole. */
export type UkColumn =
  | UkField
  | 'addressLine'
  | 'aliasStrength'
  | 'birthCountry'
  | 'birthTown'
  | 'country'
  | 'id'
  | 'name'
  | 'nameType'
  | 'nationalIdDetail'
  | 'nationalIdNumber'
  | 'nativeLanguage'
  | 'nativeName'
  | 'nativeScript'
  | 'passportDetail'
  | 'passportNumber'
  | 'postalCode'

/** A header: for each column what it is and the publisher's words for it, and where the columns of a kind stand. */
export interface UkHeader {
  /** `null` where the publisher's words are in no table. */
  readonly columns: readonly { readonly column: UkColumn | null; readonly label: string }[]
  readonly at: ReadonlyMap<UkColumn, readonly number[]>
}

/** Reads a header by a table from its words, in lower case and without punctuation, to columns. */
export function headerOf(cells: readonly string[], table: Readonly<Record<string, UkColumn>>): UkHeader {
  const at = new Map<UkColumn, number[]>()
  const columns = cells.map((cell, index) => {
    const label = wordsOf(cell)
    const key = keyOf(label)
    const column = Object.hasOwn(table, key) ? (table[key] ?? null) : null
    if (column !== null) at.set(column, [...(at.get(column) ?? []), index])
    return { column, label }
  })
  return { columns, at }
}

/** "Nationality(/ies)" is `nationalityies`. */
function keyOf(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Fields whose cells may number several values. */
const SEVERAL: ReadonlySet<string> = new Set<UkField>([
  'email',
  'flag',
  'gender',
  'imoNumber',
  'nationality',
  'owner',
  'parentCompany',
  'pastFlag',
  'pastOwner',
  'phone',
  'position',
  'shipType',
  'subsidiary',
  'title',
  'typeOfEntity',
  'website',
])

/** Columns that are read together with others, in {@link gatherRow}. */
const TOGETHER: ReadonlySet<string> = new Set<UkColumn>([
  'addressLine',
  'aliasStrength',
  'birthCountry',
  'birthTown',
  'country',
  'id',
  'name',
  'nameType',
  'nationalIdDetail',
  'nationalIdNumber',
  'nativeLanguage',
  'nativeName',
  'nativeScript',
  'passportDetail',
  'passportNumber',
  'postalCode',
])

/** The words of the first cell of that column; `null` where it is empty or there is none. */
export function cellOf({ cells }: CsvRow, header: UkHeader, column: UkColumn): string | null {
  for (const index of header.at.get(column) ?? NOWHERE) {
    const value = wordsOf(cells[index] ?? '')
    if (value !== '') return value
  }
  return null
}

/**
 * Adds what a row says: a name of the party, and all the rest again in every row of it. `onText` takes a field of its own
 * away from the common rule by returning true.
 */
export function gatherRow(
  row: CsvRow,
  header: UkHeader,
  gathering: Gathering,
  onText: (field: UkField, value: string) => boolean = () => false,
): void {
  const text = (column: UkColumn): string | null => cellOf(row, header, column)
  // The rows of a party repeat most of what they say; what does adds nothing.
  const isNew = (...columns: readonly UkColumn[]): boolean =>
    columns.some((column) =>
      (header.at.get(column) ?? NOWHERE).some((at) => row.cells[at] !== gathering.lastCells[at]),
    )
  if (isNew('name', 'nameType', 'aliasStrength'))
    gathering.addName({
      parts: cellsOf(row.cells, header, 'name')
        .map(({ label, value }) => ({ label: label.replace(/\s/gu, ''), value }))
        .toSorted((a, b) => (a.label < b.label ? -1 : 1)),
      type: text('nameType'),
      strength: text('aliasStrength'),
    })
  if (isNew('nativeName', 'nativeScript', 'nativeLanguage'))
    gathering.addNative({
      value: text('nativeName') ?? '',
      script: text('nativeScript'),
      language: text('nativeLanguage'),
    })
  if (isNew('addressLine', 'postalCode', 'country'))
    gathering.addAddress({
      lines: cellsOf(row.cells, header, 'addressLine').map(({ value }) => value),
      postalCode: text('postalCode'),
      country: text('country'),
    })
  if (isNew('birthTown', 'birthCountry'))
    gathering.addBirthPlace({ town: text('birthTown'), country: text('birthCountry') })
  if (isNew('passportNumber', 'passportDetail'))
    gathering.addPassport({ number: text('passportNumber'), detail: text('passportDetail') })
  if (isNew('nationalIdNumber', 'nationalIdDetail'))
    gathering.addNationalId({ number: text('nationalIdNumber'), detail: text('nationalIdDetail') })
  for (const [at, { column, label }] of header.columns.entries()) {
    const cell = row.cells[at] ?? ''
    if (cell === '' || cell === gathering.lastCells[at]) continue
    const value = wordsOf(cell)
    if (column === null) gathering.addUnread(label === '' ? `column ${at + 1}` : label, value)
    else if (isField(column) && !onText(column, value)) addTexts(column, value, gathering)
  }
  gathering.lastCells = row.cells
}

/** Adds the values of a cell, each of a numbered one apart. */
export function addTexts(field: UkField, cell: string, gathering: Gathering): void {
  if (SEVERAL.has(field)) for (const value of valuesIn(cell)) gathering.add(field, value)
  else gathering.add(field, cell)
}

function isField(column: UkColumn): column is UkField {
  return !TOGETHER.has(column)
}

function cellsOf(
  cells: readonly string[],
  { columns, at }: UkHeader,
  column: UkColumn,
): readonly { readonly label: string; readonly value: string }[] {
  const found: { readonly label: string; readonly value: string }[] = []
  for (const index of at.get(column) ?? NOWHERE) {
    const value = wordsOf(cells[index] ?? '')
    if (value !== '') found.push({ label: columns[index]?.label ?? '', value })
  }
  return found
}

const NOWHERE: readonly number[] = []
