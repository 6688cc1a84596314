import type { Bounds } from '../adapter.ts'

/** What makes an edition of the orders suspect: there are some fifty to seventy; one that is revoked stays on the page with its status. */
export const usWroBounds: Bounds = {
  fewestEntries: 20,
  entriesMayFallBy: 0.1,
  fieldsMayFallBy: 0.15,
}
