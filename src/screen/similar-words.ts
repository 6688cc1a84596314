import { sameNumber } from '../names/index.ts'
import { eachDelete } from './deletes.ts'
import { bucketOf, type Filed } from './filed.ts'
import { bitCount } from './letters-of.ts'
import type { NameIndex } from './name-index.ts'
import type { JoinedWords, QueryWord } from './query-words.ts'
import { abjadKeys, consonantKeys, soundedKey } from './sounding-keys.ts'
import { textHash } from './text-hash.ts'
import { lettersApart, mostCost, SHORTEST_CUT, wordLikeness } from './word-likeness.ts'

/** Of the words under one sounding key at most so many are looked at: a key that more share tells nothing. */
const MOST_UNDER_KEY = 400

const CONSONANT = '~'.charCodeAt(0)

/** In the place of a likeness: by their keys the words may be alike, but they were not compared yet. */
export const NOT_COMPARED = 2000

/** What a scanner makes of letters, both ways: found by trying each. */
const SCANNED: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['vv', 'w'],
  ['w', 'vv'],
  ['ii', 'u'],
  ['u', 'ii'],
]
/** How alike words are that only a scanner's mistake parts, of 1000. */
const SCANNED_LIKENESS = 930
/** How alike a cut word and one that begins with it are, of 1000, and how many such are looked at. */
const CUT_LIKENESS = 850
const MOST_CUT = 60

/** Listed tokens that are like a word, each with its likeness (of 1000, or `NOT_COMPARED`). */
export interface Similar {
  readonly tokens: Uint32Array
  readonly likenesses: Uint16Array
}

export const NONE: Similar = { tokens: new Uint32Array(0), likenesses: new Uint16Array(0) }

/** Words that were looked up are remembered, so many at most: names repeat. */
const MOST_REMEMBERED = 8192

/** Finds the listed tokens that are like a word of a query. Keeps scratch memory and what it found; one a thread. */
export class SimilarWords {
  readonly #index: NameIndex
  readonly #remembered = new Map<string, Similar>()
  /** The round in which each token was last seen, and the place of its likeness then. */
  readonly #rounds: Uint32Array
  readonly #places: Uint32Array
  #round = 0
  #tokens = new Uint32Array(256)
  #likenesses = new Uint16Array(256)
  #count = 0

  constructor(index: NameIndex) {
    this.#index = index
    this.#rounds = new Uint32Array(index.tokens.length)
    this.#places = new Uint32Array(index.tokens.length)
  }

  /** The tokens like a word; where it may have been cut off, those that begin with it as well. */
  find(word: QueryWord, isCut: boolean): Similar {
    return this.#once(isCut ? `${word.text}…` : word.text, () => this.#find(word, isCut))
  }

  /** The tokens that neighbouring words are as one, exactly or, where one of them is short, by their consonants. */
  findJoined({ word, hasShort }: JoinedWords): Similar {
    if (!hasShort && word.token < 0) return NONE
    return this.#once(`+${word.text}`, () => {
      this.#meet(word.token, 1000)
      if (hasShort) this.#findConsonants(word, abjadKeys(word.text))
    })
  }

  #once(key: string, find: () => void): Similar {
    const known = this.#remembered.get(key)
    if (known !== undefined) return known
    this.#begin()
    find()
    const found = {
      tokens: this.#tokens.slice(0, this.#count),
      likenesses: this.#likenesses.slice(0, this.#count),
    }
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear()
    this.#remembered.set(key, found)
    return found
  }

  #begin(): void {
    this.#count = 0
    this.#round = (this.#round + 1) >>> 0
    if (this.#round !== 0) return
    this.#rounds.fill(0)
    this.#round = 1
  }

  #find(word: QueryWord, isCut: boolean): void {
    this.#meet(word.token, 1000)
    const { deletes, consonants } = this.#index
    if (word.text.charAt(0) !== '~' && word.units.length > 3) {
      const most = lettersApart(mostCost(word.units.length + 1))
      const check = (token: number): void => {
        if (this.#isNear(word, token, most)) this.#check(word, token)
      }
      eachDelete(word.units, 0, word.units.length, (hash) => eachIn(deletes, hash, Infinity, check))
    }
    for (const key of soundedKey(word.sound.text))
      eachIn(consonants, textHash(key), MOST_UNDER_KEY, (token) => this.#check(word, token))
    this.#findConsonants(word, consonantKeys(word.text))
    for (const same of sameNumber(word.text)) {
      const token = this.#index.tokens.find(same)
      if (token >= 0) this.#check(word, token)
    }
    this.#addScanned(word.text)
    if (isCut) this.#addCut(word.text)
  }

  /** Whether a token shares so many letters with a word, by number, that it may be spelled like it. */
  #isNear(word: QueryWord, token: number, most: number): boolean {
    if (this.#rounds[token] === this.#round) return false
    const { tokens, tokenLetters } = this.#index
    const length = (tokens.starts[token + 1] ?? 0) - (tokens.starts[token] ?? 0)
    if (Math.abs(length - word.units.length) > 3) return false
    return bitCount((word.letters ^ (tokenLetters[token] ?? 0)) >>> 0) <= most
  }

  #check(word: QueryWord, token: number): void {
    if (this.#rounds[token] === this.#round) return
    const likeness = wordLikeness(word, this.#index, token)
    if (likeness > 0) this.#meet(token, likeness)
  }

  /** Words of which one side has no vowels are compared only where the rest of the name is met: that takes long. */
  #findConsonants(word: QueryWord, keys: readonly string[]): void {
    const { consonants, tokens } = this.#index
    const isOfConsonants = word.units[0] === CONSONANT
    for (const key of keys)
      eachIn(consonants, textHash(key), MOST_UNDER_KEY, (token) => {
        if (this.#rounds[token] === this.#round) return
        if (isOfConsonants || tokens.units[tokens.starts[token] ?? 0] === CONSONANT)
          this.#meet(token, NOT_COMPARED)
      })
  }

  #addScanned(text: string): void {
    for (const [from, to] of SCANNED)
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1))
        this.#meet(
          this.#index.tokens.find(text.slice(0, at) + to + text.slice(at + from.length)),
          SCANNED_LIKENESS,
        )
  }

  #addCut(text: string): void {
    if (text.length < SHORTEST_CUT) return
    const { tokens } = this.#index
    const first = tokens.firstFrom(text)
    for (let token = first; token < first + MOST_CUT && tokens.startsWith(token, text); token += 1)
      this.#meet(token, CUT_LIKENESS)
  }

  /** Takes a token (-1: none) with its likeness; of a token met before, the greater one counts. */
  #meet(token: number, likeness: number): void {
    if (token < 0) return
    if (this.#rounds[token] === this.#round) {
      const place = this.#places[token] ?? 0
      if ((this.#likenesses[place] ?? 0) < likeness) this.#likenesses[place] = likeness
      return
    }
    this.#rounds[token] = this.#round
    this.#places[token] = this.#count
    if (this.#count === this.#tokens.length) this.#grow()
    this.#tokens[this.#count] = token
    this.#likenesses[this.#count] = likeness
    this.#count += 1
  }

  #grow(): void {
    const tokens = new Uint32Array(this.#count * 2)
    tokens.set(this.#tokens)
    this.#tokens = tokens
    const likenesses = new Uint16Array(this.#count * 2)
    likenesses.set(this.#likenesses)
    this.#likenesses = likenesses
  }
}

/** Gives the values of a hash's bucket, no more than so many. */
export function eachIn(filed: Filed, hash: number, most: number, found: (value: number) => void): void {
  const bucket = bucketOf(filed, hash)
  const start = filed.starts[bucket] ?? 0
  const end = Math.min(filed.starts[bucket + 1] ?? 0, start + most)
  for (let at = start; at < end; at += 1) found(filed.values[at] ?? 0)
}
