import type { Bounds } from '../adapter.ts'

/** The edition of 2026-02-18 has 7,608 persons and bodies, beside 646 records that say nothing of whom they are. */
export const chSecoBounds: Bounds = {
  fewestEntries: 4_000,
  entriesMayFallBy: 0.03,
  fieldsMayFallBy: 0.1,
}
