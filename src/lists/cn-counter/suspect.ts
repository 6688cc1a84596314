import type { Bounds } from '../adapter.ts'

/** A lifted designation stays in the table, so that nothing ever leaves it. */
export const cnCounterBounds: Bounds = {
  fewestEntries: 40,
  entriesMayFallBy: 0.02,
  fieldsMayFallBy: 0.05,
}
