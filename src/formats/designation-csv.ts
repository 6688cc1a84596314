import { captionOf, type Designation, type Entry, type NameKind, type NameStrength } from '../record/index.ts'
import { csvLine } from './table-writer.ts'

type Cell = (entry: Entry, designation: Designation) => string

/** The columns of a table of designations, in their order. Several values of one cell are parted by ` | `. */
const COLUMNS: readonly (readonly [column: string, cell: Cell])[] = [
  ['entry', (entry) => entry.key],
  ['list', (_, { list }) => list],
  ['authority', (_, { authority }) => authority],
  ['schema', ({ schema }) => schema],
  ['caption', captionOf],
  ['names', (entry) => names(entry, ['primary'], 'strong')],
  ['original_script', (entry) => names(entry, ['original-script'], 'strong')],
  ['aliases', (entry) => names(entry, ['alias'], 'strong')],
  ['former_names', (entry) => names(entry, ['former'], 'strong')],
  ['weak_aliases', (entry) => names(entry, ['primary', 'original-script', 'alias', 'former'], 'weak')],
  ['birth_dates', ({ dates, schema }) => cell(schema === 'Person' ? dates.map(({ edtf }) => edtf) : [])],
  ['build_dates', ({ dates, schema }) => cell(schema === 'Person' ? [] : dates.map(({ edtf }) => edtf))],
  [
    'countries',
    ({ countries }) => cell(countries.map(({ role, code, words }) => `${role}:${code ?? words}`)),
  ],
  ['identifiers', ({ identifiers }) => cell(identifiers.map(({ kind, value }) => `${kind}:${value}`))],
  ['positions', ({ properties }) => cell(properties['position'] ?? [])],
  ['addresses', ({ properties }) => cell(properties['address'] ?? [])],
  ['programmes', (_, { programmes }) => cell(programmes)],
  ['listed_on', (_, { listedOn }) => listedOn.date ?? ''],
  ['listed_on_basis', (_, { listedOn }) => listedOn.basis],
  ['not_before', (_, { listedOn }) => listedOn.between?.[0] ?? ''],
  ['not_after', (_, { listedOn }) => listedOn.between?.[1] ?? ''],
  ['status', (_, { status }) => status],
  ['until', (_, { periods }) => cell(periods.flatMap(([, until]) => (until === null ? [] : [until])))],
  ['measures', (_, { measures }) => cell(measures)],
  ['legal_basis', (_, { legalBasis }) => legalBasis ?? ''],
  ['reasons', (_, { reasons }) => reasons ?? ''],
  ['note', (_, { note }) => note ?? ''],
  ['source', (_, { source }) => source],
]

/** The header of a table of designations. */
export function designationHeader(): string {
  return csvLine(COLUMNS.map(([column]) => column))
}

/** One designation as a row. */
export function designationRow(entry: Entry, designation: Designation): string {
  return csvLine(COLUMNS.map(([, of]) => of(entry, designation)))
}

function names(entry: Entry, kinds: readonly NameKind[], strength: NameStrength): string {
  return cell(
    entry.names
      .filter((name) => kinds.includes(name.kind) && name.strength === strength)
      .map(({ value }) => value),
  )
}

function cell(values: readonly string[]): string {
  return [...new Set(values)].join(' | ')
}
