import type { Bounds } from '../adapter.ts'

/** The edition of 2026-03-05 has 2,862 parties in 41 sheets that are in force. */
export const jpMofBounds: Bounds = {
  fewestEntries: 1_500,
  entriesMayFallBy: 0.05,
  fieldsMayFallBy: 0.15,
}
