import type { Reading } from '../names/index.ts'

/**
 * The keys under which a reading is met exactly: its words without titles and legal forms, and all of its words, for
 * a word counts as a title by its place and a query may have it in another.
 */
export function exactKeysOf({ key, tokens }: Reading): readonly string[] {
  const whole = wholeKey(tokens.map(({ text }) => text))
  return whole === key ? [key] : [key, whole]
}

/** The key of these words, every one counted. */
export function wholeKey(words: readonly string[]): string {
  return words.toSorted().join(' ')
}
