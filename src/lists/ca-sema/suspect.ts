import type { Bounds } from '../adapter.ts'

/**
 * What makes an edition of the Canadian list suspect. It has grown from 1,369 records (2020-04-15) to 5,690 (2026-08-20);
 * of what was lifted meanwhile the largest sets are 100 of Zimbabwe and 24 bodies of Syria. An act of the first size is held
 * until a person has seen it, one of the second is taken; a regulation that loses all its entries is told by the guard itself.
 */
export const caSemaBounds: Bounds = {
  fewestEntries: 1_000,
  entriesMayFallBy: 0.02,
  fieldsMayFallBy: 0.1,
}
