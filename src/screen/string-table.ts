const decoder = new TextDecoder()

/** Many strings in two arrays: their UTF-8 one behind the other, and where each begins. Decoded once, when asked for. */
export class StringTable {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly #decoded: (string | undefined)[] = []

  constructor(bytes: Uint8Array, starts: Uint32Array) {
    this.bytes = bytes
    this.starts = starts
  }

  get length(): number {
    return this.starts.length - 1
  }

  /** @throws RangeError where the table has no such string */
  at(index: number): string {
    const known = this.#decoded[index]
    if (known !== undefined) return known
    const start = this.starts[index]
    const end = this.starts[index + 1]
    if (start === undefined || end === undefined)
      throw new RangeError(`String ${index} is out of range for a table of ${this.length}`)
    const text = decoder.decode(this.bytes.subarray(start, end))
    this.#decoded[index] = text
    return text
  }
}
