import { COMMON_WORDS } from './common-words.ts'

const BITS: ReadonlyMap<string, number> = new Map(
  Object.entries(COMMON_WORDS)
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .flatMap(([bits, words]) => words.split(' ').map((word): [string, number] => [word, Number(bits)])),
)

/** How many bits meeting a folded word tells at most, whatever the lists have; `null` where nothing is known. */
export function mostTelling(word: string): number | null {
  return BITS.get(word) ?? null
}
