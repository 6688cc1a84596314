import type { CompareWording } from '../../../../src/desk/index.ts'

/**
 * How far authorities agree on a fact: `alike`; `less-exact`: none contradicts another, some say it less exactly;
 * `differs`; `only-one`: one alone states it.
 */
type Agreement = 'alike' | 'less-exact' | 'differs' | 'only-one'

/** What authorities state of one fact, by value. */
export interface StatedFact {
  readonly fact: 'born' | 'position'
  readonly agreement: Agreement
  readonly values: readonly { readonly value: string; readonly lists: readonly string[] }[]
}

/** Birth dates and positions as each authority states them, and whether they agree. */
export function statedFacts(wordings: readonly CompareWording[]): readonly StatedFact[] {
  return [
    factOf('born', wordings, ({ born }) => born),
    factOf('position', wordings, ({ positions }) => positions),
  ].filter((fact) => fact !== null)
}

function factOf(
  fact: StatedFact['fact'],
  wordings: readonly CompareWording[],
  valuesOf: (wording: CompareWording) => readonly string[],
): StatedFact | null {
  const values = new Map<string, { readonly value: string; readonly lists: string[] }>()
  const byList = new Map<string, Set<string>>()
  for (const wording of wordings)
    for (const value of valuesOf(wording)) {
      const key = sameWords(value)
      const known = values.get(key) ?? { value, lists: [] }
      if (!known.lists.includes(wording.list)) known.lists.push(wording.list)
      values.set(key, known)
      byList.set(wording.list, (byList.get(wording.list) ?? new Set()).add(key))
    }
  if (values.size === 0) return null
  return { fact, agreement: agreementOf(fact, [...byList.values()]), values: [...values.values()] }
}

function agreementOf(fact: StatedFact['fact'], stated: readonly ReadonlySet<string>[]): Agreement {
  if (stated.length < 2) return 'only-one'
  if (stated.every((one) => stated.every((other) => one.isSubsetOf(other)))) return 'alike'
  const couldAgree = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].every((date) => [...other].some((each) => date.startsWith(each) || each.startsWith(date)))
  return fact === 'born' && stated.every((one) => stated.every((other) => couldAgree(one, other)))
    ? 'less-exact'
    : 'differs'
}

/** Case, marks and spaces are no difference. */
function sameWords(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
}
