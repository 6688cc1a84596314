import type { Bounds } from '../adapter.ts'

/**
 * What makes an edition of one of these lists suspect. Each has its own bounds, since the publication can lose one list and
 * keep the others. The counts in the comments are those of 2022-04-21, and of 2026-08-18 where that is known.
 */
const USUAL = { entriesMayFallBy: 0.1, fieldsMayFallBy: 0.15 } as const

/** 2,001; 3,420 in 2026. */
export const entityListBounds: Bounds = { ...USUAL, entriesMayFallBy: 0.05, fewestEntries: 1_000 }

/** 71 in both years. */
export const militaryEndUserBounds: Bounds = { ...USUAL, fewestEntries: 40 }

/** 201. Parties leave it when a check has been made, often many at once. */
export const unverifiedBounds: Bounds = { ...USUAL, entriesMayFallBy: 0.4, fewestEntries: 40 }

/** 462. Orders end by the dozen at the turn of a year. */
export const deniedPersonsBounds: Bounds = { ...USUAL, entriesMayFallBy: 0.2, fewestEntries: 200 }

/** 163; the statutes' sanctions end after two years. */
export const nonproliferationBounds: Bounds = { ...USUAL, entriesMayFallBy: 0.3, fewestEntries: 60 }

/** 727. */
export const debarredBounds: Bounds = { ...USUAL, fewestEntries: 300 }

/** 68. */
export const militaryIndustrialBounds: Bounds = { ...USUAL, fewestEntries: 30 }
