/** A number of a text, 0 to 2³²−1, spread evenly (FNV-1a with a final mix). */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** A fixed stream of numbers: the same seed gives the same deck (mulberry32). */
export class Random {
  #state: number

  constructor(seed: string) {
    this.#state = numberOf(seed)
  }

  /** From 0 up to, not including, `bound`. */
  below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * bound)
  }

  /** One of them; `null` where there is none. */
  pick<T>(from: readonly T[]): T | null {
    return from[this.below(from.length)] ?? null
  }

  /** One of the characters. */
  letter(of: string): string {
    return of.charAt(this.below(of.length))
  }

  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[] {
    const order = [...things]
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = this.below(at + 1)
      const [one, two] = [order[at], order[other]]
      if (one === undefined || two === undefined) continue
      order[at] = two
      order[other] = one
    }
    return order
  }
}
