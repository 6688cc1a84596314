import type { Bounds } from '../adapter.ts'

/**
 * What makes an edition of the UFLPA Entity List suspect. It began with 20 parties (2022-06-21) and had 144 in 2026. Parties
 * are taken off one at a time; a lost table takes a whole sub-list, which the guard tells by itself.
 */
export const usUflpaBounds: Bounds = {
  fewestEntries: 20,
  entriesMayFallBy: 0.05,
  fieldsMayFallBy: 0.1,
}
