import { isConsonantToken, isMeaningToken } from '../../names/index.ts'
import type { NameIndex } from '../compact-index/name-index.ts'
import { weightOfText } from '../compact-index/role-weights.ts'
import type { QueryWord } from '../words/query-word.ts'

/**
 * How much a word tells of a body that is called by it, whatever the lists have: they have a word often because one group has
 * many companies, and it is as much its own for that. Words are looked at when they are first met.
 */
export class OwnWords {
  readonly #index: NameIndex
  /** Sixteenths of a bit; 0: not looked at. */
  readonly #told: Uint8Array

  constructor(index: NameIndex) {
    this.#index = index
    this.#told = new Uint8Array(index.tokens.length)
  }

  /** What a listed word tells, in sixteenths of a bit. */
  of(token: number): number {
    const known = this.#told[token] ?? 0
    if (known > 0) return known
    const told = Math.max(1, this.#index.tokenWeights[token] ?? 0, ofText(this.#index.tokens.at(token)))
    this.#told[token] = told
    return told
  }

  /** What a listed word tells that met a word of a query: no more than that does, where its letters are known. */
  ofPair(token: number, { text, token: asked }: QueryWord): number {
    const listed = this.of(token)
    if (isInOtherLetters(text)) return listed
    return Math.min(listed, asked < 0 ? ofText(text) : this.of(asked))
  }
}

function ofText(text: string): number {
  return isInOtherLetters(text) ? 0 : weightOfText(text)
}

/** Whether a word is known by its consonants or its meaning alone: nobody is called by that. */
function isInOtherLetters(text: string): boolean {
  return isConsonantToken(text) || isMeaningToken(text)
}
