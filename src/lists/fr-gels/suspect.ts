import type { Bounds } from '../adapter.ts'

/** The editions of 2026-05-13 and 2026-05-31 hold 6,204 and 6,212 records. */
export const frGelsBounds: Bounds = {
  fewestEntries: 3_000,
  entriesMayFallBy: 0.03,
  fieldsMayFallBy: 0.1,
}
