import { stringify } from 'csv-stringify/sync'

/**
 * One line of a CSV file. A cell that a spreadsheet would take for a formula is written with an apostrophe before it
 * (OWASP, CSV injection).
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return stringify([cells.map(String)], { escape_formulas: true })
}
