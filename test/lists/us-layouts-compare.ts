import { valuesIn } from '../../src/lists/index.ts'
import type { Entry, LayoutField } from '../../src/record/index.ts'

/** What two readings of a list say of the parties that both have. */
export interface Comparison {
  readonly shared: number
  readonly onlyFirst: readonly string[]
  readonly onlySecond: readonly string[]
  /** The entries that differ, by field or property. */
  readonly differ: Readonly<Record<string, readonly Difference[]>>
}

export interface Difference {
  readonly key: string
  /** What only the first says, and what only the second does. */
  readonly first: readonly string[]
  readonly second: readonly string[]
}

/** Compares two readings in these fields and properties, whatever the order of the values. */
export function compare(
  first: readonly Entry[],
  second: readonly Entry[],
  fields: readonly LayoutField[],
  properties: readonly string[] = [],
): Comparison {
  const byKey = new Map(second.map((entry) => [entry.key, entry]))
  const keys = new Set(first.map(({ key }) => key))
  const differ: Record<string, Difference[]> = {}
  const note = (what: string, key: string, a: readonly unknown[], b: readonly unknown[]): void => {
    const [left, right] = [a.map((each) => JSON.stringify(each)), b.map((each) => JSON.stringify(each))]
    const onlyLeft = left.filter((each) => !right.includes(each))
    const onlyRight = right.filter((each) => !left.includes(each))
    if (onlyLeft.length + onlyRight.length === 0 && left.length === right.length) return
    differ[what] = [...(differ[what] ?? []), { key, first: onlyLeft, second: onlyRight }]
  }
  for (const entry of first) {
    const other = byKey.get(entry.key)
    if (other === undefined) continue
    note('schema', entry.key, [entry.schema], [other.schema])
    for (const field of fields) note(field, entry.key, valuesIn(entry, field), valuesIn(other, field))
    for (const each of properties)
      note(each, entry.key, entry.properties[each] ?? [], other.properties[each] ?? [])
  }
  return {
    shared: first.filter(({ key }) => byKey.has(key)).length,
    onlyFirst: first.map(({ key }) => key).filter((key) => !byKey.has(key)),
    onlySecond: second.map(({ key }) => key).filter((key) => !keys.has(key)),
    differ,
  }
}

/** How many entries differ, by field or property. */
export function counts({ differ }: Comparison): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(differ).map(([what, each]) => [what, each.length]))
}
