import { isConsonantToken, type Reading, type Token } from '../names/index.ts'

/**
 * The keys under which a reading is met exactly: its words without titles and legal forms, and all of its words, for
 * a word counts as a title by its place and a query may have it in another. Readings that only tell the consonants of
 * words have none.
 */
export function exactKeysOf({ key, tokens }: Reading): readonly string[] {
  if (tokens.some(({ text }) => isConsonantToken(text))) return []
  const whole = wholeKey(tokens.map(({ text }) => text))
  return whole === key ? [key] : [key, whole]
}

/** The key of these words, every one counted. */
function wholeKey(words: readonly string[]): string {
  return words.toSorted().join(' ')
}

/** Marks keys of another kind, so that they never meet a key of words. */
const UNSPACED = '='
/** Shorter runs of letters are met by their words. */
const SHORTEST_UNSPACED = 6

/** The key of a reading however its words are parted: their letters in order; `null` where these are too few. */
export function unspacedKeyOf(tokens: readonly Pick<Token, 'text'>[]): string | null {
  let letters = ''
  for (const { text } of tokens) letters += text
  return letters.length < SHORTEST_UNSPACED || letters.includes('~') ? null : UNSPACED + letters
}
