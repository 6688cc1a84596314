import type { NameIndex } from './name-index.ts'
import type { QueryReading } from './query-readings.ts'
import type { QueryWord } from './query-word.ts'
import type { SimilarWords } from './similar-words.ts'
import { cutLikeness, MEANING, mayStandFor, unvowelledLikeness, wordLikeness } from './word-likeness.ts'

/** In the place of a likeness: by their keys the words may be alike, but they were not compared yet. */
export const NOT_COMPARED = 2000
/** In the place of a likeness: nothing is known of the words. */
const UNKNOWN = 0xffff
/** Shorter words are not looked for by their spelling. */
const SHORT = 4

/** What stands in a row before the likenesses: the token's first unit and its length. */
const FIRST = 0
const LENGTH = 1
const HEAD = 2

/**
 * How alike the words of one query and listed tokens are: a row for each token that was met, a column for each distinct
 * word, so that a word that several readings have is compared once. Nothing is forgotten before the next query.
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

  constructor(index: NameIndex) {
    this.#index = index
    this.#rows = new Uint32Array(index.tokens.length)
  }

  /** Forgets everything, gives each word of a query's readings a column, and enters the listed tokens that are like it. */
  begin(readings: readonly Pick<QueryReading, 'words' | 'joined'>[], similar: SimilarWords): void {
    for (let at = 0; at < this.#count; at += 1) this.#rows[this.#tokens[at] ?? 0] = 0
    this.#count = 0
    this.#end = 1
    this.#query += 1
    this.#words.length = 0
    for (const { words, joined } of readings) {
      for (const word of words) this.#addColumn(word)
      for (const { word } of joined) this.#addColumn(word)
    }
    for (const word of this.#words) {
      similar.find(word)
      for (let at = word.similarStart; at < word.similarEnd; at += 1)
        this.#values[this.rowOf(similar.tokens[at] ?? 0) + word.column] = similar.likenesses[at] ?? 0
    }
  }

  #addColumn(word: QueryWord): void {
    if (word.query === this.#query) return
    word.query = this.#query
    word.column = HEAD + this.#words.length
    this.#words.push(word)
  }

  /** The row of a token, for the other methods. */
  rowOf(token: number): number {
    const known = this.#rows[token] ?? 0
    return known === 0 ? this.#addRow(token) : known
  }

  #addRow(token: number): number {
    const { units, starts } = this.#index.tokens
    const row = this.#end
    this.#end += HEAD + this.#words.length
    if (this.#end > this.#values.length) this.#values = grown(this.#values, Uint16Array, this.#end)
    if (this.#count === this.#tokens.length) this.#tokens = grown(this.#tokens, Uint32Array, this.#count + 1)
    this.#rows[token] = row
    this.#tokens[this.#count] = token
    this.#count += 1
    const start = starts[token] ?? 0
    this.#values[row + FIRST] = units[start] ?? 0
    this.#values[row + LENGTH] = (starts[token + 1] ?? 0) - start
    for (let at = row + HEAD; at < this.#end; at += 1) this.#values[at] = UNKNOWN
    return row
  }

  firstUnit(row: number): number {
    return this.#values[row + FIRST] ?? 0
  }

  length(row: number): number {
    return this.#values[row + LENGTH] ?? 0
  }

  /** How alike a word and a token, whose row this is, are; compared when it is asked for. */
  likeness(row: number, word: QueryWord, token: number): number {
    const known = this.#values[row + word.column] ?? UNKNOWN
    return known < NOT_COMPARED ? known : this.#compare(row, word, token, known)
  }

  /** Whether a word and a token are alike at all, or may be where it takes long to tell. */
  mayBeLike(row: number, word: QueryWord, token: number): boolean {
    const known = this.#values[row + word.column] ?? UNKNOWN
    return (known === UNKNOWN ? this.#compare(row, word, token, known) : known) > 0
  }

  #compare(row: number, word: QueryWord, token: number, known: number): number {
    let likeness = 0
    if (known === NOT_COMPARED) likeness = unvowelledLikeness(word, this.#index, token)
    else if (word.isJoined || this.#mayBeMissed(row, word, token))
      likeness = wordLikeness(word, this.#index, token)
    if (likeness === 0 && word.mayBeCut) likeness = cutLikeness(word, this.#index, token)
    this.#values[row + word.column] = likeness
    return likeness
  }

  /** Whether a word and a token may be alike although the search for similar words did not bring them together. */
  #mayBeMissed(row: number, word: QueryWord, token: number): boolean {
    return (
      word.units[0] === MEANING ||
      this.firstUnit(row) === MEANING ||
      word.units.length < SHORT ||
      this.length(row) < SHORT ||
      mayStandFor(word.senses, this.#index.tokenSenses[token] ?? 0)
    )
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
