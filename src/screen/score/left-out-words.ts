import {
  isMeaningToken,
  KIND_WORDS,
  MEANING_MARK,
  OFTEN_LEFT_OUT,
  SEAT_WORDS,
  usualMeaning,
} from '../../names/index.ts'
import type { NameIndex } from '../compact-index/name-index.ts'
import type { QueryWord } from '../words/query-word.ts'

/** What is known of a word that one of two names has and the other has not: nothing, that it is often left out, that a body is there, that it only says that it is one. */
const NO_HABIT = 0
export const LEFT_OUT = 1
export const SEAT = 2
export const KIND = 3

/** Tells which words names are often written without. */
export class LeftOutWords {
  readonly #ofTokens: Uint8Array

  constructor({ tokens }: NameIndex) {
    this.#ofTokens = new Uint8Array(tokens.length)
    for (const word of [...OFTEN_LEFT_OUT, ...SEAT_WORDS, ...KIND_WORDS]) {
      const token = tokens.find(word)
      if (token >= 0) this.#ofTokens[token] = this.#ofText(word)
    }
    tokens.eachFrom(MEANING_MARK, Infinity, (token) => {
      this.#ofTokens[token] = this.#ofText(tokens.at(token))
    })
  }

  /** Of a word of a query, found out once. */
  ofWord(word: QueryWord): number {
    if (word.habit < 0) word.habit = this.#ofText(word.text)
    return word.habit
  }

  #ofText(text: string): number {
    if (OFTEN_LEFT_OUT.has(text)) return LEFT_OUT
    if (SEAT_WORDS.has(text)) return SEAT
    return KIND_WORDS.has(isMeaningToken(text) ? usualMeaning(text) : text) ? KIND : NO_HABIT
  }

  /** The same of a listed word. */
  ofToken(token: number): number {
    return this.#ofTokens[token] ?? NO_HABIT
  }
}
