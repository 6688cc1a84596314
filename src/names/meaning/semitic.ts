/** The particles and the article that Arabic writes with the next word, the longer before the shorter, and whether "and" is one of them. */
export const ARABIC_PREFIXES: readonly (readonly [string, boolean])[] = [
  ['وبال', true],
  ['ولل', true],
  ['وال', true],
  ['بال', false],
  ['كال', false],
  ['فال', false],
  ['لل', false],
  ['ال', false],
  ['ول', true],
  ['وب', true],
  ['و', true],
  ['ل', false],
  ['ب', false],
]
/** Endings of the feminine, the plural and Persian’s, folded. */
export const ARABIC_ENDINGS: readonly string[] = ['ه', 'ات', 'يه', 'ين', 'ون', 'هاي', 'ها', 'ان', 'ي']
/** Letters that Hebrew writes before a word: and, the, to, in, from, that. */
export const HEBREW_PREFIXES: readonly (readonly [string, boolean])[] = [
  ['וה', true],
  ['ול', true],
  ['וב', true],
  ['ו', true],
  ['מה', false],
  ['ה', false],
  ['ל', false],
  ['ב', false],
  ['מ', false],
]

/** Whether a folded word is another with particles before it or an ending behind it. */
export function isWithAffixes(
  word: string,
  written: string,
  prefixes: readonly (readonly [string, boolean])[],
  endings: readonly string[],
): boolean {
  if (!word.includes(written)) return false
  return ['', ...prefixes.map(([prefix]) => prefix)].some(
    (prefix) =>
      word.startsWith(prefix + written) &&
      ['', ...endings].includes(word.slice(prefix.length + written.length)),
  )
}

/** Shorter words have no prefix or ending taken from them. */
const SHORTEST = 2

export interface Meant {
  readonly english: readonly string[]
  readonly and: boolean
  /** The word without the particles before it. */
  readonly bare: string
}

/** What a folded word means, with or without the particles before it and the endings after it. */
export function meaningWithAffixes(
  word: string,
  words: ReadonlyMap<string, readonly string[]>,
  prefixes: readonly (readonly [string, boolean])[],
  endings: readonly string[],
): Meant | null {
  const whole = words.get(word)
  if (whole !== undefined) return { english: whole, and: false, bare: word }
  const bare = withoutEnding(word, words, endings)
  if (bare !== null) return { english: bare, and: false, bare: word }
  for (const [prefix, and] of prefixes) {
    if (!word.startsWith(prefix) || word.length - prefix.length < SHORTEST) continue
    const rest = word.slice(prefix.length)
    const english = words.get(rest) ?? withoutEnding(rest, words, endings)
    if (english != null) return { english, and, bare: rest }
  }
  return null
}

/** Words so short are not taken for one with an ending. */
const SHORTEST_WITH_ENDING = 5

function withoutEnding(
  word: string,
  words: ReadonlyMap<string, readonly string[]>,
  endings: readonly string[],
): readonly string[] | null {
  if (word.length < SHORTEST_WITH_ENDING) return null
  for (const ending of endings) {
    const means = word.endsWith(ending) ? words.get(word.slice(0, -ending.length)) : undefined
    if (means !== undefined) return means
  }
  return null
}
