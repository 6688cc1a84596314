import type { Bounds } from '../adapter.ts'

/** What makes an edition suspect: there are some ninety entities, and one is taken off in several years. */
export const caListedBounds: Bounds = {
  fewestEntries: 50,
  entriesMayFallBy: 0.05,
  fieldsMayFallBy: 0.1,
}
