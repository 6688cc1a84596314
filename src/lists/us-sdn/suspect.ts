import type { Bounds } from '../adapter.ts'

/**
 * What makes an edition of the SDN list suspect. It had 7,773 entries in 2019 and 19,249 in 2026. Between the 308 states
 * of sdn.csv from August 2021 to May 2024 it fell by at most 150 of 9,158 (1.6 %, around 2021-12-30).
 */
export const usSdnBounds: Bounds = {
  fewestEntries: 5_000,
  entriesMayFallBy: 0.03,
  fieldsMayFallBy: 0.1,
}
