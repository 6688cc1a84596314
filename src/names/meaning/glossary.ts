/**
 * Words of a language by their usual English: English words, folded, to the words that mean them, apart by a space. Where a
 * word stands twice the first English counts. The English of `''` is nothing: particles, and what English leaves out.
 */
export type Glossary = Readonly<Record<string, string>>

/** The English words of each word of some glossaries, by the word as `write` has it. */
export function englishByWord(
  glossaries: readonly Glossary[],
  write: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const english = new Map<string, readonly string[]>()
  for (const glossary of glossaries)
    for (const [meaning, words] of Object.entries(glossary)) {
      const means = meaning.split(' ').filter((word) => word !== '')
      for (const word of words.split(' ')) {
        const written = write(word)
        if (written !== '' && !english.has(written)) english.set(written, means)
      }
    }
  return english
}
