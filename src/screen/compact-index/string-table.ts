import type { RisingNumbers } from './rising-numbers.ts'

const decoder = new TextDecoder()

/** Many strings in a few arrays: their UTF-8 one behind the other, and where each begins. Decoded once, when asked for. */
export class StringTable {
  readonly #bytes: Uint8Array
  readonly #starts: RisingNumbers
  readonly #decoded = new Map<number, string>()

  /** @param starts where each string begins, and where the last one ends */
  constructor(bytes: Uint8Array, starts: RisingNumbers) {
    this.#bytes = bytes
    this.#starts = starts
  }

  get length(): number {
    return this.#starts.length - 1
  }

  /** @throws RangeError where the table has no such string */
  at(index: number): string {
    const known = this.#decoded.get(index)
    if (known !== undefined) return known
    if (!(index >= 0 && index < this.length))
      throw new RangeError(`String ${index} is out of range for a table of ${this.length}`)
    const text = decoder.decode(this.#bytes.subarray(this.#starts.at(index), this.#starts.at(index + 1)))
    this.#decoded.set(index, text)
    return text
  }
}
