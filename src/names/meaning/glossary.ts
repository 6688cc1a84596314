/**
 * Words of a language by their usual English: English words, folded, to the words that mean them, apart by a space. Where a
 * word stands twice the first English counts. The English of `''` is nothing: particles, and what English leaves out.
 */
export type Glossary = Readonly<Record<string, string>>

/** What a word ends in that English may leave out. */
const MAY_BE_LEFT_OUT = '?'
const OR = '|'

/**
 * The English words of each word of some glossaries, by the word as `write` has it. What `further` glossaries have for it
 * may stand there as well, where it is as many words.
 */
export function englishByWord(
  glossaries: readonly Glossary[],
  write: (word: string) => string,
  further: readonly Glossary[] = [],
): ReadonlyMap<string, readonly string[]> {
  const english = new Map<string, readonly string[]>()
  for (const [written, means] of wordsOf(glossaries, write))
    if (!english.has(written)) english.set(written, means)
  for (const [written, means] of wordsOf(further, write)) {
    const known = english.get(written)
    english.set(written, known === undefined ? means : withAlternatives(known, means))
  }
  return english
}

function* wordsOf(
  glossaries: readonly Glossary[],
  write: (word: string) => string,
): Iterable<readonly [string, readonly string[]]> {
  for (const glossary of glossaries)
    for (const [meaning, words] of Object.entries(glossary)) {
      const means = meaning.split(' ').filter((word) => word !== '')
      for (const word of words.split(' ')) {
        const written = write(word)
        if (written !== '') yield [written, means]
      }
    }
}

const mayBeLeftOut = (word: string): boolean => word.endsWith(MAY_BE_LEFT_OUT)

/**
 * English words with those that others have in the same place. Where one has a word more than the other, that may be left out:
 * "electric" and "electric power". Unchanged where they differ by more.
 */
export function withAlternatives(known: readonly string[], others: readonly string[]): readonly string[] {
  const must = others.filter((word) => !mayBeLeftOut(word))
  const own = known.filter((word) => !mayBeLeftOut(word))
  if (must.length === 0 || own.length === 0) return known
  if (own.length !== must.length) return withWordsOfLonger(known, others, own, must)
  const made: string[] = []
  for (const word of known) {
    const other = mayBeLeftOut(word) ? '' : (must.shift() ?? '')
    made.push(other === '' ? word : merged(word, other))
  }
  return [...made, ...others.filter((word) => mayBeLeftOut(word) && !known.includes(word))]
}

/** What joins two words is no word more. */
const PARTICLE = /^(?:and|of|for)\?$/

const merged = (word: string, other: string): string =>
  [...new Set([...word.split(OR), ...other.split(OR)])].join(OR)

function withWordsOfLonger(
  known: readonly string[],
  others: readonly string[],
  own: readonly string[],
  must: readonly string[],
): readonly string[] {
  const [longer, shorter] = own.length > must.length ? [own, [...must]] : [must, [...own]]
  const made = longer.map((word): string => {
    const [next] = shorter
    if (next === undefined || !word.split(OR).some((each) => next.split(OR).includes(each)))
      return word + MAY_BE_LEFT_OUT
    shorter.shift()
    return longer === own ? merged(word, next) : merged(next, word)
  })
  if (shorter.length > 0 || longer.length - 1 > Math.min(own.length, must.length)) return known
  if (made.some((word) => PARTICLE.test(word))) return known
  const left = [...known, ...others].filter(mayBeLeftOut)
  return [...made, ...new Set(left.filter((word) => !made.includes(word)))]
}
