import { type ListedName, numberOf } from '../../src/deck/index.ts'

/** Which part of the names a run sees: what is tuned on `tune` is reported on `held-out`. */
export const HALVES = ['tune', 'held-out'] as const
export type Half = (typeof HALVES)[number]

/** The half that a party belongs to for good, whatever the seed. */
export function halfOf(key: string): Half {
  return numberOf(`half ${key}`) % 2 === 0 ? 'tune' : 'held-out'
}

/** The names whose parties are in a half. */
export function ofHalf(names: readonly ListedName[], half: Half | 'all'): readonly ListedName[] {
  return names.filter(({ party }) => half === 'all' || halfOf(party) === half)
}
