import type { Bounds } from '../adapter.ts'

/** The editions of 2024-12-17, 2025-04-06 and 2026-08-21 hold 3,062, 3,214 and 3,856 parties; none lost a programme. */
export const auDfatBounds: Bounds = {
  fewestEntries: 2_000,
  entriesMayFallBy: 0.05,
  fieldsMayFallBy: 0.15,
}
