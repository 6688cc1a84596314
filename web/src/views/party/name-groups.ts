import type { PartyView } from '../../../../src/desk/index.ts'

type PartyName = PartyView['names'][number]

/** Names of one script. */
interface ScriptGroup {
  /** ISO 15924. */
  readonly script: string
  /** Primary names and those in their own script first, then aliases, then former names. */
  readonly names: readonly ListedName[]
}

/** A name however often it is listed: with every list that has it. */
export interface ListedName {
  readonly value: string
  readonly script: string
  readonly language: string | null
  readonly kinds: readonly PartyName['kind'][]
  readonly notes: readonly string[]
  readonly lists: readonly string[]
}

/** Names as they are shown: the strong ones by script, those that lists call weak apart. */
export interface NameGroups {
  readonly strong: readonly ScriptGroup[]
  readonly weak: readonly ListedName[]
}

const KINDS: readonly PartyName['kind'][] = ['primary', 'original-script', 'alias', 'former']

/** Scripts by how many of the names they have; the script of the caption first. */
export function nameGroups(names: readonly PartyName[]): NameGroups {
  const strong = merged(names.filter(({ strength }) => strength === 'strong'))
  const strongValues = new Set(strong.map(({ value }) => value))
  const weak = merged(names.filter(({ strength }) => strength === 'weak')).filter(
    ({ value }) => !strongValues.has(value),
  )
  const byScript = Map.groupBy(strong, ({ script }) => script)
  const own = names[0]?.script
  return {
    strong: [...byScript]
      .map(([script, of]) => ({ script, names: of }))
      .toSorted(
        (a, b) => Number(b.script === own) - Number(a.script === own) || b.names.length - a.names.length,
      ),
    weak,
  }
}

/** One name a value; the kinds, notes and lists of all its entries together. */
function merged(names: readonly PartyName[]): readonly ListedName[] {
  const byValue = Map.groupBy(names, ({ value }) => value)
  return [...byValue.values()]
    .flatMap((same): readonly ListedName[] => {
      const [first] = same
      if (first === undefined) return []
      return [
        {
          value: first.value,
          script: first.script,
          language: same.find(({ language }) => language !== null)?.language ?? null,
          kinds: KINDS.filter((kind) => same.some((each) => each.kind === kind)),
          notes: [...new Set(same.flatMap(({ note }) => note ?? []))],
          lists: [...new Set(same.flatMap(({ lists }) => lists))],
        },
      ]
    })
    .toSorted((a, b) => rank(a) - rank(b) || b.lists.length - a.lists.length)
}

function rank({ kinds }: ListedName): number {
  return Math.min(...kinds.map((kind) => KINDS.indexOf(kind)))
}

/** A name in another script than the caption’s, to stand beside it. */
export function inOwnScript(names: readonly PartyName[], caption: string): PartyName | null {
  const script = names.find(({ value }) => value === caption)?.script
  return (
    names.find(
      (name) => name.kind === 'original-script' && name.strength === 'strong' && name.script !== script,
    ) ?? null
  )
}
