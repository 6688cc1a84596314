import type { Bounds } from '../adapter.ts'

/**
 * What makes an edition of OFSI's list suspect. It had 2,106 targets in April 2018, 2,114 in 2020, 3,993 in June 2023 and
 * 4,688 in April 2025. The five editions at hand pass these bounds, one after the other.
 */
export const ofsiBounds: Bounds = {
  fewestEntries: 1_500,
  entriesMayFallBy: 0.03,
  fieldsMayFallBy: 0.1,
}
