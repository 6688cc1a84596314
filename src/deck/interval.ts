/** The 95 % Wilson score interval of `met` in `of`, as shares from 0 to 1. */
export function wilson(met: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1]
  const z = 1.959964
  const share = met / of
  const middle = share + (z * z) / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const whole = 1 + (z * z) / of
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)]
}

/** A share as `97.3 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

/** An interval of shares as `96.1–98.2`. */
export function range([low, high]: readonly [number, number]): string {
  return `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}`
}
