export {
  PROVEN_SORTS,
  type ProvenSort,
  plainNumber,
  provenSort,
} from './check-digits.ts'
export * from './claim.ts'
export * from './designation.ts'
export * from './edition.ts'
export * from './entry.ts'
export * from './invalid.ts'
export * from './mention.ts'
export * from './name.ts'
export * from './partial-date.ts'
export * from './report.ts'
export * from './report-event.ts'
export * from './schema.ts'
export * from './span.ts'
export * from './statement.ts'
