const decoder = new TextDecoder()

/** A string's beginning is kept as its distance from that of the first of so many. */
const BLOCK = 16

/** Where strings begin that stand one behind the other, and where the last one ends. */
export interface Starts {
  /** Where the first string of each block begins, and how far behind it each string of the block does. */
  readonly blocks: Uint32Array
  readonly offsets: Uint16Array | Uint32Array
}

/** The starts in as little room as they fit. */
export function packedStarts(starts: Uint32Array): Starts {
  const blocks = new Uint32Array(Math.ceil(starts.length / BLOCK))
  for (let block = 0; block < blocks.length; block += 1) blocks[block] = starts[block * BLOCK] ?? 0
  const offsets = starts.map((start, at) => start - (blocks[Math.trunc(at / BLOCK)] ?? 0))
  return {
    blocks,
    offsets: offsets.every((offset) => offset < 1 << 16) ? Uint16Array.from(offsets) : offsets,
  }
}

/** Many strings in a few arrays: their UTF-8 one behind the other, and where each begins. Decoded once, when asked for. */
export class StringTable {
  readonly #bytes: Uint8Array
  readonly #starts: Starts
  readonly #decoded = new Map<number, string>()

  constructor(bytes: Uint8Array, starts: Starts) {
    this.#bytes = bytes
    this.#starts = starts
  }

  get length(): number {
    return this.#starts.offsets.length - 1
  }

  /** @throws RangeError where the table has no such string */
  at(index: number): string {
    const known = this.#decoded.get(index)
    if (known !== undefined) return known
    if (!(index >= 0 && index < this.length))
      throw new RangeError(`String ${index} is out of range for a table of ${this.length}`)
    const text = decoder.decode(this.#bytes.subarray(this.#startOf(index), this.#startOf(index + 1)))
    this.#decoded.set(index, text)
    return text
  }

  #startOf(index: number): number {
    return (this.#starts.blocks[Math.trunc(index / BLOCK)] ?? 0) + (this.#starts.offsets[index] ?? 0)
  }
}
