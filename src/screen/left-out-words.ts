import { OFTEN_LEFT_OUT, SEAT_WORDS } from '../names/index.ts'
import type { NameIndex } from './name-index.ts'

/** What is known of a word that one of two names has and the other has not: nothing, that it is often left out, that a body is there. */
const NO_HABIT = 0
export const LEFT_OUT = 1
export const SEAT = 2

/** Tells which words names are often written without. */
export class LeftOutWords {
  readonly #byToken: ReadonlyMap<number, number>

  constructor({ tokens }: NameIndex) {
    const known = [...OFTEN_LEFT_OUT, ...SEAT_WORDS]
    this.#byToken = new Map(known.map((word) => [tokens.find(word), this.ofText(word)]))
  }

  ofText(text: string): number {
    return OFTEN_LEFT_OUT.has(text) ? LEFT_OUT : SEAT_WORDS.has(text) ? SEAT : NO_HABIT
  }

  /** The same of a listed word. */
  ofToken(token: number): number {
    return this.#byToken.get(token) ?? NO_HABIT
  }
}
