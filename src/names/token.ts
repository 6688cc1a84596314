/** What sort of thing bears the name; decides whether titles or legal forms are looked for. */
export type NameOf = 'person' | 'organization' | 'object' | 'unknown'

/** What a word does in a name. Only titles and legal forms are left out of the key. */
export type TokenRole = 'name' | 'initial' | 'title' | 'particle' | 'legal-form' | 'generic' | 'number'

/** One folded word of a name. */
export interface Token {
  readonly text: string
  readonly role: TokenRole
}

/** One way to read a name in one script: as written, or romanised by a named scheme. */
export interface Reading {
  /** `as written`, `pinyin`, `Palladius`, `Cyrillic (passport)`, … */
  readonly scheme: string
  readonly tokens: readonly Token[]
  /** What two spellings of one name share whatever their order, case, diacritics, punctuation, titles and legal forms. */
  readonly key: string
}

/** A name that was understood: its script (ISO 15924) and the ways to read it, best first, at most eight and three besides (by meaning, or Japanese). */
export interface ReadName {
  readonly value: string
  readonly script: string
  readonly readings: readonly Reading[]
}

/** The key of some tokens: all but titles and legal forms (or all, if nothing else is there), sorted, joined by a space. */
export function keyOf(tokens: readonly Token[]): string {
  const kept: string[] = []
  for (const token of tokens) if (token.role !== 'title' && token.role !== 'legal-form') kept.push(token.text)
  if (kept.length === 0) for (const token of tokens) kept.push(token.text)
  return joinedInOrder(kept)
}

/** Some words sorted by UTF-16 units and joined by a space. They are few: sorted in place, by insertion. */
export function joinedInOrder(words: string[]): string {
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? ''
    let place = at
    while (place > 0 && (words[place - 1] ?? '') > word) {
      words[place] = words[place - 1] ?? ''
      place -= 1
    }
    words[place] = word
  }
  return words.join(' ')
}
