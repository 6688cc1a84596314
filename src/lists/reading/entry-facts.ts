import { InvalidValue } from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'

type Values = readonly (string | null)[]

/** The properties that have a value, each value once; those given twice are put together. */
export function filled(
  given: Readonly<Record<string, Values>> | readonly (readonly [property: string, values: Values])[],
): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const [property, all] of Symbol.iterator in given ? given : Object.entries(given)) {
    if (all.length === 0) continue
    const values = all.filter(isFilled)
    const before = found.get(property)
    if (before !== undefined) found.set(property, [...new Set([...before, ...values])])
    else if (values.length > 0) found.set(property, values.length === 1 ? values : [...new Set(values)])
  }
  return Object.fromEntries(found)
}

function isFilled(value: string | null): value is string {
  return value !== null && value !== ''
}

/** The first of those that share a key, in their order. */
export function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  if (values.length < 2) return values
  const byKey = new Map<string, T>()
  for (const value of values) {
    const key = keyOf(value)
    if (!byKey.has(key)) byKey.set(key, value)
  }
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
