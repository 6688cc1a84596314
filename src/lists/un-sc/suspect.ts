import type { Bounds } from '../adapter.ts'

/**
 * What makes an edition of the UN list suspect. Of 81 successive editions from 2021-01 to 2025-06 (about 1,000
 * entries down to 862) these bounds and the reader's findings hold five: a damaged REFERENCE_NUMBER (2023-08-09), the end of the
 * Mali programme (2023-09-01), the end of the Iran programme (2023-10-19, 84 of 946 entries), a party listed twice
 * (2023-12-09), and 110 people who had lost all their birth dates but one (2024-01-25, put right on 2024-02-08). Each is one that
 * a person should see.
 */
export const unScBounds: Bounds = {
  fewestEntries: 500,
  entriesMayFallBy: 0.05,
  fieldsMayFallBy: 0.1,
}
