export { headingOf, type TableHeading, type TableRow, tableRows } from './table-rows.ts'
export { csvLine } from './table-writer.ts'
export { encodingOf, linesOf, type TextEncoding } from './text-file.ts'
