import { InvalidValue } from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'

/** The properties that have a value, each value once. */
export function filled(
  properties: Readonly<Record<string, readonly (string | null)[]>>,
): Readonly<Record<string, readonly string[]>> {
  const given = Object.entries(properties).map(
    ([property, values]) =>
      [property, [...new Set(values.filter((value) => value !== null && value !== ''))]] as const,
  )
  // The filter has left strings only.
  return Object.fromEntries(given.filter(([, values]) => values.length > 0)) as Readonly<
    Record<string, readonly string[]>
  >
}

/** The first of those that share a key, in their order. */
export function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const byKey = new Map<string, T>()
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value)
  return [...byKey.values()]
}

/** What the vocabulary refuses, told with the place in the file. */
export function refusingAt<T>(
  place: { readonly file: string; readonly line: number | null },
  build: () => T,
): T {
  try {
    return build()
  } catch (error) {
    if (error instanceof InvalidValue) throw new UnreadableList(place, error.message)
    throw error
  }
}
