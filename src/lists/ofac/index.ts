export { ofacAdapter } from './ofac-adapter.ts'
export type { OfacFiles } from './ofac-list.ts'
