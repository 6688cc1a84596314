import { type ReportReading, readReport, textDocument } from '../../src/reports/index.ts'

/** What the reader makes of a plain text, published on 16 May 2023, a Tuesday, unless told. */
export function readText(text: string, date: string | null = '2023-05-16', file = 'text.txt'): ReportReading {
  const format = file.endsWith('.html') ? 'html' : file.endsWith('.md') ? 'markdown' : 'text'
  return readReport(textDocument(Buffer.from(text, 'utf8'), file, format, date === null ? {} : { date }))
}
