/** Spellings of sounds with what each stands for, by their first letters. */
export type Spellings = ReadonlyMap<string, readonly (readonly [spelling: string, sound: string])[]>

/** Files spellings by their first letters, in their order: the first that fits at a place counts. */
export function byFirstLetter(spellings: Iterable<readonly [string, string]>): Spellings {
  return Map.groupBy(spellings, ([spelling]) => spelling.charAt(0))
}

/** The longer ones first. */
export function longestFirst(spellings: Readonly<Record<string, string>>): Spellings {
  return byFirstLetter(Object.entries(spellings).toSorted(([a], [b]) => b.length - a.length))
}

/** The first of the spellings that stands at a place of a word. */
export function spellingAt(
  spellings: Spellings,
  word: string,
  at: number,
): readonly [spelling: string, sound: string] | undefined {
  const own = spellings.get(word.charAt(at))
  if (own === undefined) return undefined
  for (const each of own) if (each[0].length === 1 || word.startsWith(each[0], at)) return each
  return undefined
}
