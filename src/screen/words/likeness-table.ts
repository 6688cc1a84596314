import type { NameIndex } from '../compact-index/name-index.ts'
import type { QueryReading } from '../query-readings.ts'
import type { QueryWord } from './query-word.ts'
import type { SimilarWords } from './similar-words.ts'
import { cutLikeness, mayBeMissed, ruledLikeness, wordLikeness } from './word-likeness.ts'

/** In the place of a likeness: nothing is known of the words. */
const UNKNOWN = 0xffff

/**
 * How alike the words of one query and listed tokens are: a row for each token that was met, a column for each distinct
 * word, so that a word that several readings have is compared once. Nothing is forgotten before the next query, and
 * nothing entered before the first row is asked for: most names that are on no list have nothing to be compared with.
 */
export class LikenessTable {
  readonly #index: NameIndex
  /** Where the row of each token begins; 0: it has none. */
  readonly #rows: Uint32Array
  #tokens = new Uint32Array(1024)
  #values = new Uint16Array(1 << 14)
  #count = 0
  #query = 0
  readonly #words: QueryWord[] = []
  #end = 0
  readonly #similar: SimilarWords
  #isEntered = false

  constructor(index: NameIndex, similar: SimilarWords) {
    this.#index = index
    this.#similar = similar
    this.#rows = new Uint32Array(index.tokens.length)
  }

  /** Forgets everything, gives each word of a query's readings a column, and looks for the listed tokens that are like it. */
  begin(readings: readonly Pick<QueryReading, 'words' | 'joined'>[]): void {
    for (let at = 0; at < this.#count; at += 1) this.#rows[this.#tokens[at] ?? 0] = 0
    this.#count = 0
    this.#end = 1
    this.#query += 1
    this.#words.length = 0
    this.#isEntered = false
    for (const { words } of readings) for (const word of words) this.#addColumn(word)
    // Those that are not remembered come last.
    for (const { joined } of readings) for (const { word } of joined) this.#addColumn(word)
  }

  #addColumn(word: QueryWord): void {
    if (word.query === this.#query) return
    word.query = this.#query
    word.column = this.#words.length
    this.#words.push(word)
    this.#similar.find(word)
  }

  #enter(): void {
    this.#isEntered = true
    const { tokens, likenesses } = this.#similar
    for (const word of this.#words)
      for (let at = word.similarStart; at < word.similarEnd; at += 1)
        this.#values[this.rowOf(tokens[at] ?? 0) + word.column] = likenesses[at] ?? 0
  }

  /** The row of a token, for the other methods. */
  rowOf(token: number): number {
    if (!this.#isEntered) this.#enter()
    const known = this.#rows[token] ?? 0
    return known === 0 ? this.#addRow(token) : known
  }

  #addRow(token: number): number {
    const row = this.#end
    this.#end += this.#words.length
    if (this.#end > this.#values.length) this.#values = grown(this.#values, Uint16Array, this.#end)
    if (this.#count === this.#tokens.length) this.#tokens = grown(this.#tokens, Uint32Array, this.#count + 1)
    this.#rows[token] = row
    this.#tokens[this.#count] = token
    this.#count += 1
    this.#values.fill(UNKNOWN, row, this.#end)
    return row
  }

  /** How alike a word and a token, whose row this is, are; compared when it is asked for. */
  likeness(row: number, word: QueryWord, token: number): number {
    const known = this.#values[row + word.column] ?? UNKNOWN
    return known === UNKNOWN ? this.#compare(row, word, token) : known
  }

  #compare(row: number, word: QueryWord, token: number): number {
    // A legal form is not looked for, but a listed name may have it as a word: it is no word too many then.
    let likeness =
      token === word.token || word.isJoined || mayBeMissed(word, this.#index, token)
        ? wordLikeness(word, this.#index, token)
        : ruledLikeness(word, this.#index, token)
    if (likeness === 0 && word.mayBeCut) likeness = cutLikeness(word, this.#index, token)
    this.#values[row + word.column] = likeness
    return likeness
  }
}

function grown<Kind extends Uint16Array | Uint32Array>(
  array: Kind,
  kind: new (length: number) => Kind,
  least: number,
): Kind {
  const larger = new kind(Math.max(least, array.length * 2))
  larger.set(array)
  return larger
}
