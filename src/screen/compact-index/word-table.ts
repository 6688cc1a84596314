import { bucketOf, type Filed } from './filed.ts'
import { unitsHash } from './text-hash.ts'

/** Longer words are in no table. */
const LONGEST = 4096
const scratch = new Uint16Array(LONGEST)

/**
 * Words one behind the other in UTF-16 units; word n is `units[starts[n] … starts[n + 1]]`. The common ones are in front, so
 * that what is kept of words by number has those together that are met most; they, and the others, are sorted by units.
 */
export class WordTable {
  readonly units: Uint16Array
  readonly starts: Uint32Array
  /** So many are common. */
  readonly #common: number
  readonly #filed: Filed

  constructor(units: Uint16Array, starts: Uint32Array, common: number, filed: Filed) {
    this.units = units
    this.starts = starts
    this.#common = common
    this.#filed = filed
  }

  get length(): number {
    return this.starts.length - 1
  }

  at(word: number): string {
    const end = this.starts[word + 1] ?? 0
    let text = ''
    for (let at = this.starts[word] ?? 0; at < end; at += 1) text += String.fromCharCode(this.units[at] ?? 0)
    return text
  }

  /** The number of a word, -1 where the table has it not. */
  find(text: string): number {
    for (let at = 0; at < text.length && at < LONGEST; at += 1) scratch[at] = text.charCodeAt(at)
    return text.length > LONGEST ? -1 : this.findUnits(scratch, 0, text.length)
  }

  /** The number of the word that some units are. */
  findUnits(units: Uint16Array, start: number, end: number): number {
    const bucket = bucketOf(this.#filed, unitsHash(units, start, end))
    const last = this.#filed.starts[bucket + 1] ?? 0
    for (let at = this.#filed.starts[bucket] ?? 0; at < last; at += 1) {
      const word = this.#filed.values[at] ?? 0
      if (this.#is(word, units, start, end)) return word
    }
    return -1
  }

  #is(word: number, units: Uint16Array, start: number, end: number): boolean {
    const own = this.starts[word] ?? 0
    if ((this.starts[word + 1] ?? 0) - own !== end - start) return false
    for (let at = start; at < end; at += 1) if (this.units[own + at - start] !== units[at]) return false
    return true
  }

  /** Gives the words that begin with a text, no more than so many. */
  eachFrom(text: string, most: number, found: (word: number) => void): void {
    let left = most
    for (const [start, end] of [
      [0, this.#common],
      [this.#common, this.length],
    ] as const)
      for (
        let word = this.#firstFrom(text, start, end);
        word < end && left > 0 && this.startsWith(word, text);
        word += 1
      ) {
        found(word)
        left -= 1
      }
  }

  /** The first word of a sorted run that does not come before a text. */
  #firstFrom(text: string, start: number, end: number): number {
    let low = start
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#comesBefore(middle, text)) low = middle + 1
      else high = middle
    }
    return low
  }

  #comesBefore(word: number, text: string): boolean {
    const start = this.starts[word] ?? 0
    const length = (this.starts[word + 1] ?? 0) - start
    for (let at = 0; at < length && at < text.length; at += 1) {
      const difference = (this.units[start + at] ?? 0) - text.charCodeAt(at)
      if (difference !== 0) return difference < 0
    }
    return length < text.length
  }

  startsWith(word: number, text: string): boolean {
    const start = this.starts[word] ?? 0
    if ((this.starts[word + 1] ?? 0) - start < text.length) return false
    for (let at = 0; at < text.length; at += 1)
      if (this.units[start + at] !== text.charCodeAt(at)) return false
    return true
  }
}
