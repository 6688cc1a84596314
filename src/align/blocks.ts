import { BLOCK_BOUNDS } from './tuning.ts'

/** Entries are numbered below this, so that a block key and an entry's number fit one exact double. */
export const MOST_ENTRIES: number = 2 ** 20

/** Digests of all entries in one array: those of entry `n` from `starts[n]` to `starts[n + 1]`. */
export interface PackedHashes {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

export function packed(lists: readonly (readonly number[] | Uint32Array)[]): PackedHashes {
  const starts = new Uint32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length
  const values = new Uint32Array(starts[lists.length] ?? 0)
  for (const [at, list] of lists.entries()) values.set(list, starts[at] ?? 0)
  return { starts, values }
}

export function boundOf(block: number): number {
  return BLOCK_BOUNDS[block & 3] ?? 0
}

/** All blocks: entry numbers by block key, in one sorted array. */
export class Blocks {
  readonly #sorted: Float64Array

  constructor({ starts, values }: PackedHashes) {
    const sorted = new Float64Array(values.length)
    for (let entry = 0; entry + 1 < starts.length; entry += 1)
      for (let at = starts[entry] ?? 0; at < (starts[entry + 1] ?? 0); at += 1)
        sorted[at] = (values[at] ?? 0) * MOST_ENTRIES + entry
    this.#sorted = sorted.sort()
  }

  /** Calls with each block that has two entries or more: its key, and its entry numbers in order. */
  each(found: (block: number, entries: readonly number[]) => void): void {
    const sorted = this.#sorted
    const entries: number[] = []
    for (let at = 0; at < sorted.length; ) {
      const block = Math.floor((sorted[at] ?? 0) / MOST_ENTRIES)
      const end = (block + 1) * MOST_ENTRIES
      entries.length = 0
      while (at < sorted.length && (sorted[at] ?? 0) < end) {
        entries.push((sorted[at] ?? 0) - block * MOST_ENTRIES)
        at += 1
      }
      if (entries.length > 1) found(block, entries)
    }
  }

  sizeOf(block: number): number {
    return this.#lowerBound((block + 1) * MOST_ENTRIES) - this.#lowerBound(block * MOST_ENTRIES)
  }

  #lowerBound(value: number): number {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#sorted[middle] ?? 0) < value) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Pairs of entry numbers, `low * MOST_ENTRIES + high`, growing; sorted and distinct when taken. */
export class PairSet {
  #pairs = new Float64Array(1 << 16)
  #size = 0

  add(a: number, b: number): void {
    if (this.#size === this.#pairs.length) {
      this.#settle()
      if (this.#size > this.#pairs.length / 2) {
        const larger = new Float64Array(this.#pairs.length * 2)
        larger.set(this.#pairs)
        this.#pairs = larger
      }
    }
    this.#pairs[this.#size] = a < b ? a * MOST_ENTRIES + b : b * MOST_ENTRIES + a
    this.#size += 1
  }

  each(found: (a: number, b: number) => void): void {
    this.#settle()
    for (let at = 0; at < this.#size; at += 1) {
      const pair = this.#pairs[at] ?? 0
      const a = Math.floor(pair / MOST_ENTRIES)
      found(a, pair - a * MOST_ENTRIES)
    }
  }

  #settle(): void {
    const sorted = this.#pairs.subarray(0, this.#size).sort()
    let kept = 0
    for (let at = 0; at < sorted.length; at += 1) {
      const pair = sorted[at] ?? 0
      if (kept > 0 && sorted[kept - 1] === pair) continue
      sorted[kept] = pair
      kept += 1
    }
    this.#size = kept
  }
}
