import { OFTEN_LEFT_OUT, SEAT_WORDS } from '../../names/index.ts'
import type { NameIndex } from '../compact-index/name-index.ts'

/** What is known of a word that one of two names has and the other has not: nothing, that it is often left out, that a body is there. */
const NO_HABIT = 0
export const LEFT_OUT = 1
export const SEAT = 2

/** Tells which words names are often written without. */
export class LeftOutWords {
  readonly #ofTokens: Uint8Array

  constructor({ tokens }: NameIndex) {
    this.#ofTokens = new Uint8Array(tokens.length)
    for (const word of [...OFTEN_LEFT_OUT, ...SEAT_WORDS]) {
      const token = tokens.find(word)
      if (token >= 0) this.#ofTokens[token] = this.ofText(word)
    }
  }

  ofText(text: string): number {
    return OFTEN_LEFT_OUT.has(text) ? LEFT_OUT : SEAT_WORDS.has(text) ? SEAT : NO_HABIT
  }

  /** The same of a listed word. */
  ofToken(token: number): number {
    return this.#ofTokens[token] ?? NO_HABIT
  }
}
