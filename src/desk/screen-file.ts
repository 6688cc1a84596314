import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import {
  encodingOf,
  headingOf,
  linesOf,
  type TableHeading,
  type TableRow,
  type TextEncoding,
  tableRows,
} from '../formats/index.ts'
import { canonicalJson, sha256OfStream } from '../proof/index.ts'
import type { QueryIdentifier } from '../screen/index.ts'
import type { Hit } from './hit.ts'
import { birthDateFrom, countryFrom, genderFrom, partyTypeFrom } from './request-fields.ts'
import type { Coverage, Screening, ScreeningDesk, ScreeningStatus } from './screen.ts'
import { UnusableInput } from './unusable-input.ts'

/** A file of names to screen. */
export interface FileRequest {
  readonly path: string
  readonly lists?: readonly string[] | undefined
  readonly at: string
  readonly onProgress?: ((rows: number) => void) | undefined
}

/** The first line of the answer: what all rows have in common. */
export interface FileHeader {
  readonly file: string
  readonly sha256: string
  readonly encoding: TextEncoding
  readonly delimiter: string
  /** Columns that are used, and those that are not. */
  readonly columns: { readonly used: readonly string[]; readonly ignored: readonly string[] }
  readonly at: string
  readonly asOf: string | null
  readonly stale: readonly string[]
  readonly policy: Screening['policy']
  readonly engine: Screening['engine']
  readonly coverage: readonly Coverage[]
}

/** A row of the answer, in the order of the file. */
export interface FileRow {
  /** Counted from 1, without the header. */
  readonly row: number
  readonly line: number
  readonly id: string | null
  /** `null` where the row could not be read. */
  readonly query: Readonly<Record<string, unknown>> | null
  readonly status: ScreeningStatus | 'bad-row'
  readonly hits: readonly Hit[]
  /** Why the row could not be read. */
  readonly fault?: string
}

/** The last line of the answer. */
export interface FileSummary {
  readonly rows: number
  /** Rows that could not be read; they were not screened. */
  readonly bad: number
  readonly notScreenable: number
  /** Rows with an alert. */
  readonly alerts: number
  /** Rows with hits under the alert line only. */
  readonly near: number
  readonly incomplete: number
  /** Over the header and every row, in order. */
  readonly receipt: string
}

export type FileAnswer =
  | { readonly kind: 'header'; readonly header: FileHeader }
  | { readonly kind: 'row'; readonly row: FileRow }
  | { readonly kind: 'summary'; readonly summary: FileSummary }

/** The names under which a column is known, in lower case with `_` for anything between words. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'reference', 'ref', 'customer_id', 'client_id', 'record_id'],
  name: ['name', 'full_name', 'entity_name', 'party_name', 'customer_name', 'nom', 'nombre'],
  given: ['first_name', 'given_name', 'given_names', 'forename', 'prenom'],
  family: ['last_name', 'family_name', 'surname', 'apellido'],
  type: ['type', 'entity_type', 'party_type', 'schema'],
  birthDate: ['birth_date', 'date_of_birth', 'dob', 'birthdate', 'born'],
  country: ['country', 'nationality', 'country_code', 'citizenship'],
  gender: ['gender', 'sex'],
  address: ['address', 'full_address', 'street_address'],
  position: ['position', 'office', 'job_title', 'function'],
  passportNumber: ['passport', 'passport_number', 'passport_no'],
  idNumber: ['id_number', 'national_id', 'identity_number'],
  taxNumber: ['tax_number', 'tax_id', 'inn'],
  registrationNumber: ['registration_number', 'company_number'],
  imoNumber: ['imo', 'imo_number'],
  leiCode: ['lei', 'lei_code'],
  swiftBic: ['bic', 'swift'],
}

const IDENTIFIER_COLUMNS = [
  'passportNumber',
  'idNumber',
  'taxNumber',
  'registrationNumber',
  'imoNumber',
  'leiCode',
  'swiftBic',
]

/**
 * Screens a delimited file, row by row and in order; what it holds at a time is one row.
 *
 * @throws UnusableInput where the file is empty, cannot be read, or has no column for a name
 */
export async function* screenFile(desk: ScreeningDesk, request: FileRequest): AsyncGenerator<FileAnswer> {
  const { path, lists, at } = request
  const encoding = await reading(path, () => encodingOf(path))
  const lines = linesOf(path, encoding)
  const first = await lines.next()
  if (first.done === true || first.value.trim() === '')
    throw new UnusableInput(`${path} line 1: expected a header line, got nothing`)
  const heading = headingOf(first.value)
  const columns = columnsOf(path, heading)
  const header: FileHeader = {
    file: basename(path),
    sha256: await sha256OfStream(createReadStream(path)),
    encoding,
    delimiter: heading.delimiter,
    columns: {
      used: [...columns.values()],
      ignored: heading.columns.filter((name) => ![...columns.values()].includes(name)),
    },
    at,
    ...desk.terms(lists, at),
  }
  const receipt = createHash('sha256').update(canonicalJson(header))
  yield { kind: 'header', header }
  const counts = { rows: 0, bad: 0, notScreenable: 0, alerts: 0, near: 0, incomplete: 0 }
  for await (const table of tableRows(lines, heading)) {
    const row = await screenRow(desk, table, columns, lists, at)
    receipt.update('\n').update(canonicalJson(row))
    counts.rows += 1
    if (row.status === 'bad-row') counts.bad += 1
    if (row.status === 'not-screenable') counts.notScreenable += 1
    if (row.status === 'incomplete') counts.incomplete += 1
    if (row.hits.some(({ alert }) => alert)) counts.alerts += 1
    else if (row.hits.length > 0) counts.near += 1
    if (counts.rows % 200 === 0) request.onProgress?.(counts.rows)
    yield { kind: 'row', row }
  }
  yield { kind: 'summary', summary: { ...counts, receipt: `sha256:${receipt.digest('hex')}` } }
}

async function reading<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw new UnusableInput(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** Which column of the file serves as what. */
function columnsOf(path: string, { columns, delimiter }: TableHeading): ReadonlyMap<string, string> {
  const served = new Map<string, string>()
  const twice = columns.find((name, at) => columns.indexOf(name) !== at)
  if (twice !== undefined) throw new UnusableInput(`${path} line 1: the column "${twice}" is there twice`)
  for (const [use, names] of Object.entries(COLUMNS)) {
    const found = columns.find((column) => names.includes(plain(column)))
    if (found !== undefined) served.set(use, found)
  }
  if (!served.has('name') && !served.has('family')) {
    const shown = columns.map((name) => `"${name}"`).join(', ')
    const separator = delimiter === '\t' ? 'tabs' : `"${delimiter}"`
    throw new UnusableInput(
      `${path} line 1: expected a column "name" (or "last_name" and "first_name"); there are ${shown}, separated by ${separator}`,
    )
  }
  return served
}

function plain(column: string): string {
  return column
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
}

async function screenRow(
  desk: ScreeningDesk,
  { row, line, cells, fault }: TableRow,
  columns: ReadonlyMap<string, string>,
  lists: readonly string[] | undefined,
  at: string,
): Promise<FileRow> {
  const cell = (use: string): string => cells.get(columns.get(use) ?? '')?.trim() ?? ''
  const id = cell('id') === '' ? null : cell('id')
  if (fault !== null) return { row, line, id, query: null, status: 'bad-row', hits: [], fault }
  const name =
    cell('name') === ''
      ? [cell('given'), cell('family')].filter((part) => part !== '').join(' ')
      : cell('name')
  const given = <Value>(use: string, read: (words: string) => Value): Value | undefined =>
    cell(use) === '' ? undefined : read(cell(use))
  try {
    const identifiers = IDENTIFIER_COLUMNS.flatMap((kind): readonly QueryIdentifier[] =>
      cell(kind) === '' ? [] : [{ kind, value: cell(kind) }],
    )
    const { query, status, hits } = await desk.screen({
      name,
      type: given('type', partyTypeFrom),
      birthDate: given('birthDate', birthDateFrom),
      country: given('country', countryFrom),
      identifiers,
      gender: given('gender', genderFrom),
      address: given('address', String),
      position: given('position', String),
      lists,
      at,
    })
    const { at: _, asOf: __, lists: ___, ...asked } = query
    return { row, line, id, query: asked, status, hits }
  } catch (error) {
    if (error instanceof UnusableInput)
      return { row, line, id, query: null, status: 'bad-row', hits: [], fault: error.message }
    throw error
  }
}
