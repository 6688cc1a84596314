import type { Bounds } from '../adapter.ts'

/**
 * What makes an edition of the consolidated list suspect. It had 375 entries in March 2019, 443 in January 2025 and 442 in
 * December 2025. Whole sub-lists come and go: what a programme loses is told by the guard for programmes.
 */
export const usConsBounds: Bounds = {
  fewestEntries: 200,
  entriesMayFallBy: 0.05,
  fieldsMayFallBy: 0.1,
}
