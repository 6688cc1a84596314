// Lags run from the same day to many years. The scale gives the first days and weeks as much room as the years after
// them: logarithmic, with a day added so that the same day has a place.

/** Where a lag stands, 0 to 100. */
export function lagPlace(days: number, most: number): number {
  if (most <= 0) return 0
  return 100 * (Math.log1p(Math.min(Math.max(days, 0), most)) / Math.log1p(most))
}

const TICKS = [0, 3, 30, 182, 365, 1096, 3653, 7305] as const

/** Days that are marked on the axis, no two closer than there is room for. */
export function lagTicks(most: number): readonly number[] {
  return TICKS.filter((days) => days <= Math.max(most, 3))
}

/** The end of the axis: the longest third quarter, and never less than a month. */
export function lagEnd(lags: readonly { readonly quartiles: readonly [number, number, number] }[]): number {
  return Math.max(30, ...lags.map(({ quartiles }) => quartiles[2]))
}
