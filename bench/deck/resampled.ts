import type { Random } from '../../src/deck/index.ts'

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
