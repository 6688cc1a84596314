import { couldBeSameDay, parsePartialDate } from '../../record/index.ts'
import type { WordingView } from './view.ts'

/**
 * How far authorities agree on a fact: `alike`; `less-exact`: no two contradict each other, some say it less exactly;
 * `differs`; `only-one`: one alone states it.
 */
export type Agreement = 'alike' | 'less-exact' | 'differs' | 'only-one'

/** What authorities state of one fact. */
export interface StatedFact {
  readonly fact: 'born' | 'position'
  readonly agreement: Agreement
  readonly values: readonly {
    readonly value: string
    /** The lists that say so. */
    readonly lists: readonly string[]
  }[]
}

/** In words, for what stands beside a fact. */
export const AGREEMENT_WORDS: Readonly<Record<Agreement, string>> = {
  alike: 'alike',
  'less-exact': 'differs in how exact it is',
  differs: 'differs',
  'only-one': 'only here',
}

/**
 * Birth dates and positions as each authority states them, and whether they agree. Give it the wording of lists that are
 * loaded: a stand-in repeats what this project knows of the party, and says nothing of what an authority stated.
 */
export function statedFacts(wordings: readonly WordingView[]): readonly StatedFact[] {
  const facts = [
    factOf('born', wordings, ({ born }) => born),
    factOf('position', wordings, ({ positions }) => positions),
  ]
  return facts.filter((fact) => fact !== null)
}

function factOf(
  fact: StatedFact['fact'],
  wordings: readonly WordingView[],
  valuesOf: (wording: WordingView) => readonly string[],
): StatedFact | null {
  const byValue = new Map<string, { readonly value: string; readonly lists: Set<string> }>()
  const byList = new Map<string, Set<string>>()
  for (const wording of wordings)
    for (const value of valuesOf(wording)) {
      const key = sameWords(value)
      const known = byValue.get(key) ?? { value, lists: new Set() }
      known.lists.add(wording.list)
      byValue.set(key, known)
      byList.set(wording.list, (byList.get(wording.list) ?? new Set()).add(key))
    }
  if (byValue.size === 0) return null
  const stated = [...byList.values()]
  const agreement =
    stated.length === 1
      ? 'only-one'
      : stated.every((one) => stated.every((other) => one.isSubsetOf(other)))
        ? 'alike'
        : fact === 'born' && stated.every((one) => stated.every((other) => couldAgree(one, other)))
          ? 'less-exact'
          : 'differs'
  return {
    fact,
    agreement,
    values: [...byValue.values()].map(({ value, lists }) => ({ value, lists: [...lists] })),
  }
}

/** What two authorities would both read as one text: case, marks and spaces are no difference. */
function sameWords(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim()
}

/** Whether for each date of the one the other has one that may be the same day. */
function couldAgree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const others = [...other].map((words) => parsePartialDate(words))
  return [...one]
    .map((words) => parsePartialDate(words))
    .every((date) => date !== null && others.some((each) => each !== null && couldBeSameDay(date, each)))
}
