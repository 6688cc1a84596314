import type { Random } from './random.ts'

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

/** The 95 % interval of a figure over these cases, by drawing them again a thousand times. */
export function resampled<T>(
  cases: readonly T[],
  figure: (drawn: readonly T[]) => number,
  random: Random,
): readonly [number, number] {
  const figures = Array.from({ length: 1000 }, () =>
    figure(cases.flatMap(() => random.pick(cases) ?? [])),
  ).toSorted((a, b) => a - b)
  return [figures[25] ?? 0, figures[974] ?? 1]
}

/** A share as `97.3 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

/** An interval of shares as `96.1–98.2`. */
export function range([low, high]: readonly [number, number]): string {
  return `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}`
}
