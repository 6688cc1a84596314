export { claimHeader, claimRow } from './claims-csv.ts'
export { CLAIM_CONTEXT, claimNode, codePoints, type JsonLdNode } from './claims-json-ld.ts'
export type { ExportedClaim } from './exported-claim.ts'
