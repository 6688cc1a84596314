import { consonantKeysOf, isBroadKey } from '../../names/index.ts'
import { textHash } from './text-hash.ts'
import type { WordTable } from './word-table.ts'

/** So many leading bits of a hash tell whether a key is there. */
const BITS = 16
/** Where the signs of abugidas are among all signs: from Devanagari to Khmer. */
const FIRST_SIGN = 0x900
const LAST_SIGN = 0x17ff
const CONSONANT = '~'

/**
 * The broad keys of the listed words from South and South-East Asia. Most lists have few of these, and every Latin word that is
 * asked for has such a key: it is looked up only where it may find one.
 */
export class ListedBroadKeys {
  readonly #bits = new Uint8Array(2 ** BITS / 8)

  constructor(tokens: WordTable) {
    tokens.eachFrom(CONSONANT, Infinity, (token) => {
      if (!isOfAbugida(tokens, token)) return
      for (const key of consonantKeysOf(tokens.at(token))) {
        if (!isBroadKey(key)) continue
        const place = placeOf(key)
        this.#bits[place >>> 3] = (this.#bits[place >>> 3] ?? 0) | (1 << (place & 7))
      }
    })
  }

  /** Whether a key that Latin words are asked under may find a listed word: always, where it is no broad one. */
  mayHave(key: string): boolean {
    if (!isBroadKey(key)) return true
    const place = placeOf(key)
    return ((this.#bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0
  }
}

function placeOf(key: string): number {
  return textHash(key) >>> (32 - BITS)
}

function isOfAbugida({ units, starts }: WordTable, token: number): boolean {
  const end = starts[token + 1] ?? 0
  for (let at = starts[token] ?? 0; at < end; at += 1) {
    const unit = units[at] ?? 0
    if (unit >= FIRST_SIGN && unit <= LAST_SIGN) return true
  }
  return false
}
