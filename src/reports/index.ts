export { UnreadableReport } from './intake/decode.ts'
export {
  extractedDocument,
  formatOf,
  type GivenFacts,
  jsonDocument,
  MOST_REPORT_BYTES,
  textDocument,
} from './intake/document.ts'
export { type Document, READER_VERSION, type ReportReading, readReport } from './read-report.ts'
