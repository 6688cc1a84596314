import type { TableRow } from '../../formats/index.ts'
import { canonicalJson } from '../../proof/index.ts'
import type { QueryIdentifier } from '../../screen/index.ts'
import { birthDateFrom, countryFrom, genderFrom, partyTypeFrom } from '../request-fields.ts'
import type { ScreeningDesk } from '../screening/screening-desk.ts'
import { UnusableInput } from '../unusable-input.ts'
import type { FileRow } from './file-answer.ts'
import { IDENTIFIER_COLUMNS } from './file-columns.ts'

/** What is asked of every row alike. */
export interface RowTerms {
  /** The columns of the file by what they serve as. */
  readonly columns: ReadonlyMap<string, string>
  readonly lists: readonly string[] | undefined
  readonly at: string
}

/** A row with its answer, and that as it goes into the receipt: RFC 8785. */
export interface AnsweredRow {
  readonly row: FileRow
  readonly canonical: string
}

/** Screens some rows, one after the other. */
export async function screenRows(
  desk: ScreeningDesk,
  rows: readonly TableRow[],
  terms: RowTerms,
): Promise<readonly AnsweredRow[]> {
  const answers: AnsweredRow[] = []
  for (const table of rows) {
    const row = await screenRow(desk, table, terms)
    answers.push({ row, canonical: canonicalJson(row) })
  }
  return answers
}

/** Screens a row; one that cannot be read is answered with its fault. */
async function screenRow(
  desk: ScreeningDesk,
  { row, line, cells, fault }: TableRow,
  { columns, lists, at }: RowTerms,
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
    const { query, status, hits } = await desk.answer({
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
