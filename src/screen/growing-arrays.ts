/** Whole numbers below 2^32 that are added one by one and read as one array at the end. */
export class GrowingNumbers {
  #values = new Uint32Array(1024)
  length = 0

  push(value: number): number {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(this.length * 2)
      grown.set(this.#values)
      this.#values = grown
    }
    this.#values[this.length] = value
    this.length += 1
    return this.length - 1
  }

  values(): Uint32Array {
    return this.#values.slice(0, this.length)
  }
}

/** The second of a pair has room for this many values: the most readings that one index can have. */
const ROOM = 2 ** 21

/** Pairs of a 32-bit number and a value, to be filed by the number. */
export class GrowingPairs {
  #packed = new Float64Array(1024)
  #length = 0

  /** @throws RangeError where the value does not fit */
  push(number: number, value: number): void {
    if (value >= ROOM) throw new RangeError(`Value ${value} is out of range for an index of at most ${ROOM}`)
    if (this.#length === this.#packed.length) {
      const grown = new Float64Array(this.#length * 2)
      grown.set(this.#packed)
      this.#packed = grown
    }
    this.#packed[this.#length] = number * ROOM + value
    this.#length += 1
  }

  /** The pairs in two arrays, sorted by number, then value, each pair once. */
  filed(): { readonly numbers: Uint32Array; readonly values: Uint32Array } {
    const sorted = this.#packed.subarray(0, this.#length).sort()
    const numbers = new Uint32Array(sorted.length)
    const values = new Uint32Array(sorted.length)
    let distinct = 0
    for (let at = 0; at < sorted.length; at += 1) {
      const pair = sorted[at] ?? 0
      if (at > 0 && pair === sorted[at - 1]) continue
      const number = Math.floor(pair / ROOM)
      numbers[distinct] = number
      values[distinct] = pair - number * ROOM
      distinct += 1
    }
    return { numbers: numbers.slice(0, distinct), values: values.slice(0, distinct) }
  }
}

/** Gives each text a number, in the order of first sight. */
export class Numbering {
  readonly texts: string[] = []
  readonly #numbers = new Map<string, number>()

  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const next = this.texts.push(text) - 1
    this.#numbers.set(text, next)
    return next
  }

  /** The texts sorted by UTF-16 units; `rank`: old number to new; `from`: new to old. */
  sorted(): { readonly texts: readonly string[]; readonly rank: Uint32Array; readonly from: Uint32Array } {
    const from = Uint32Array.from(this.texts.keys()).sort((a, b) =>
      (this.texts[a] ?? '') < (this.texts[b] ?? '') ? -1 : 1,
    )
    const rank = new Uint32Array(from.length)
    for (const [at, old] of from.entries()) rank[old] = at
    return { texts: Array.from(from, (old) => this.texts[old] ?? ''), rank, from }
  }
}
