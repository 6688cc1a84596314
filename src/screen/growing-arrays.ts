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

  /** A window into this, not a copy: valid until the next push. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.length)
  }
}

/** Pairs of a 32-bit number and a value, to be filed by the number. The values must come in rising order. */
export class GrowingPairs {
  readonly #numbers = new GrowingNumbers()
  readonly #values = new GrowingNumbers()

  push(number: number, value: number): void {
    this.#numbers.push(number)
    this.#values.push(value)
  }

  /** The pairs in two arrays, by number, then value, each pair once. They take the place of what was pushed. */
  filed(): { readonly numbers: Uint32Array; readonly values: Uint32Array } {
    const [numbers, values] = [this.#numbers.values(), this.#values.values()]
    sortByNumber(numbers, values)
    let distinct = 0
    for (let at = 0; at < numbers.length; at += 1) {
      if (at > 0 && numbers[at] === numbers[distinct - 1] && values[at] === values[distinct - 1]) continue
      numbers[distinct] = numbers[at] ?? 0
      values[distinct] = values[at] ?? 0
      distinct += 1
    }
    return { numbers: numbers.subarray(0, distinct), values: values.subarray(0, distinct) }
  }
}

const HALF = 2 ** 16

/** A stable sort by the two halves of the number, the lower first (least significant digit radix sort), there and back. */
function sortByNumber(numbers: Uint32Array, values: Uint32Array): void {
  const there = [new Uint32Array(numbers.length), new Uint32Array(numbers.length)] as const
  sortByHalf(0, [numbers, values], there)
  sortByHalf(16, there, [numbers, values])
}

type Pairs = readonly [numbers: Uint32Array, values: Uint32Array]

function sortByHalf(shift: 0 | 16, [numbers, values]: Pairs, [toNumbers, toValues]: Pairs): void {
  const next = new Uint32Array(HALF + 1)
  for (const number of numbers) {
    const digit = ((number >>> shift) & (HALF - 1)) + 1
    next[digit] = (next[digit] ?? 0) + 1
  }
  for (let digit = 1; digit <= HALF; digit += 1) next[digit] = (next[digit] ?? 0) + (next[digit - 1] ?? 0)
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0
    const digit = (number >>> shift) & (HALF - 1)
    const place = next[digit] ?? 0
    next[digit] = place + 1
    toNumbers[place] = number
    toValues[place] = values[at] ?? 0
  }
}

const encoder = new TextEncoder()

/** Strings that are added one by one and read as one table at the end, held as UTF-8 from the first. */
export class GrowingStrings {
  #bytes = new Uint8Array(1 << 16)
  #length = 0
  readonly #starts = new GrowingNumbers()

  push(text: string): number {
    const room = this.#length + text.length * 3
    if (room > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(room, this.#bytes.length * 2))
      grown.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = grown
    }
    const at = this.#starts.push(this.#length)
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written
    return at
  }

  get length(): number {
    return this.#starts.length
  }

  /** The strings one behind the other, and where each begins; the last start is the end. To be asked for once. */
  table(): { readonly bytes: Uint8Array; readonly starts: Uint32Array } {
    this.#starts.push(this.#length)
    return { bytes: this.#bytes.slice(0, this.#length), starts: this.#starts.values() }
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
