import type { Bounds } from '../adapter.ts'

/**
 * What makes an edition of the UK Sanctions List suspect. It had 6,349 entries in August 2026, as many in both editions of that
 * month; OFSI's narrower list had 3,993 already in June 2023.
 */
export const ukslBounds: Bounds = {
  fewestEntries: 2_000,
  entriesMayFallBy: 0.03,
  fieldsMayFallBy: 0.1,
}
