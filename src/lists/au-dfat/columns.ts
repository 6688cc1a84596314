import { foldedWords } from '../reading/folded-words.ts'

/** What a column of the workbook holds, by its header in either layout. */
const COLUMNS: Readonly<Record<string, string>> = {
  reference: 'reference',
  'name of individual or entity': 'name',
  'name of individual entity or vessel': 'name',
  name: 'name',
  type: 'type',
  'name type': 'name type',
  'alias strength': 'alias strength',
  'date of birth': 'date of birth',
  'place of birth': 'place of birth',
  citizenship: 'citizenship',
  address: 'address',
  'additional information': 'additional information',
  'listing information': 'listing information',
  'imo number': 'imo number',
  committees: 'committees',
  committee: 'committees',
  'control date': 'control date',
  'instrument of designation': 'instrument',
  instrument: 'instrument',
  'targeted financial sanction': 'targeted financial sanction',
  'targeted financial sanctions': 'targeted financial sanction',
  'travel ban': 'travel ban',
  'arms embargo': 'arms embargo',
  'maritime restriction': 'maritime restriction',
  'maritime restrictions': 'maritime restriction',
}

/** Where each column stands; a header that is not known keeps its own words. `null` where the row is no header of this list. */
export function columnsOf(header: readonly string[]): ReadonlyMap<string, number> | null {
  const columns = new Map<string, number>()
  for (const [at, cell] of header.entries()) {
    const words = foldedWords(cell).join(' ')
    const column = Object.hasOwn(COLUMNS, words) ? (COLUMNS[words] ?? words) : cell.trim()
    if (!columns.has(column)) columns.set(column, at)
  }
  const isHeader = ['reference', 'name', 'name type'].every((column) => columns.has(column))
  return isHeader ? columns : null
}
