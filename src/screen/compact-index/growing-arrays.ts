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

  at(index: number): number {
    return this.#values[index] ?? 0
  }

  set(index: number, value: number): void {
    this.#values[index] = value
  }

  /** A window into this, not a copy: valid until the next push. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.length)
  }
}

/** Pairs of a 32-bit number and a value, to be filed by the number. */
export class GrowingPairs {
  readonly #numbers = new GrowingNumbers()
  readonly #values = new GrowingNumbers()

  push(number: number, value: number): void {
    this.#numbers.push(number)
    this.#values.push(value)
  }

  /** The pairs in two arrays, in the order in which they were pushed: windows, valid until the next push. */
  pushed(): { readonly numbers: Uint32Array; readonly values: Uint32Array } {
    return { numbers: this.#numbers.values(), values: this.#values.values() }
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

/** UTF-16 units of words that are added one by one. */
export class GrowingWords {
  #units = new Uint16Array(1 << 14)
  #length = 0
  readonly #starts = new GrowingNumbers()

  push(text: string): number {
    if (this.#length + text.length > this.#units.length) {
      const grown = new Uint16Array(Math.max(this.#length + text.length, this.#units.length * 2))
      grown.set(this.#units.subarray(0, this.#length))
      this.#units = grown
    }
    const at = this.#starts.push(this.#length)
    for (let unit = 0; unit < text.length; unit += 1) this.#units[this.#length + unit] = text.charCodeAt(unit)
    this.#length += text.length
    return at
  }

  /** The units one behind the other, and where each word begins; the last start is the end. To be asked for once. */
  table(): { readonly units: Uint16Array; readonly starts: Uint32Array } {
    this.#starts.push(this.#length)
    return { units: this.#units.slice(0, this.#length), starts: this.#starts.values() }
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

  /** The texts sorted by UTF-16 units, the common ones before the others; `rank`: old number to new; `from`: new to old. */
  sorted(isCommon: (number: number) => boolean): {
    readonly texts: readonly string[]
    readonly rank: Uint32Array
    readonly from: Uint32Array
  } {
    const from = Uint32Array.from(this.texts.keys()).sort(
      (a, b) =>
        Number(isCommon(b)) - Number(isCommon(a)) || ((this.texts[a] ?? '') < (this.texts[b] ?? '') ? -1 : 1),
    )
    const rank = new Uint32Array(from.length)
    for (const [at, old] of from.entries()) rank[old] = at
    return { texts: Array.from(from, (old) => this.texts[old] ?? ''), rank, from }
  }
}
