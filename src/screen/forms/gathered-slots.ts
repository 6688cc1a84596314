import { type NameIndex, ROLE_BITS } from '../compact-index/name-index.ts'

/** No more forms are gathered at once. */
export const MOST_CANDIDATES = 300
/** Slots of a form behind so many are not compared. */
export const MOST_SLOTS = 32

/**
 * The slots of some forms, side by side. Forms lie far from one another in a large index, and so do their tokens: who asks
 * for all of them in one go waits for memory once, and not form by form. Reused: valid until others are gathered.
 */
export class GatheredSlots {
  readonly #index: NameIndex
  readonly forms: Uint32Array = new Uint32Array(MOST_CANDIDATES)
  /** Where the slots of each form begin; behind the last form, where they end. */
  readonly starts: Uint32Array = new Uint32Array(MOST_CANDIDATES + 1)
  readonly #ends = new Uint32Array(MOST_CANDIDATES)
  /** The slots as the index has them, and the heads of their tokens. */
  readonly slots: Uint32Array = new Uint32Array(MOST_CANDIDATES * MOST_SLOTS)
  readonly heads: Uint32Array = new Uint32Array(MOST_CANDIDATES * MOST_SLOTS)
  /** How many slots there are. */
  count = 0

  constructor(index: NameIndex) {
    this.#index = index
  }

  /** Gathers the slots of the first so many of some forms. */
  gather(forms: Uint32Array, count: number): void {
    const { slotStarts, slots, heads } = this.#index
    for (let at = 0; at < count; at += 1) {
      const form = forms[at] ?? 0
      this.forms[at] = form
      this.starts[at] = slotStarts[form] ?? 0
      this.#ends[at] = slotStarts[form + 1] ?? 0
    }
    let end = 0
    for (let at = 0; at < count; at += 1) {
      const start = this.starts[at] ?? 0
      const length = Math.min(MOST_SLOTS, (this.#ends[at] ?? 0) - start)
      this.starts[at] = end
      for (let s = 0; s < length; s += 1) this.slots[end + s] = slots[start + s] ?? 0
      end += length
    }
    this.starts[count] = end
    for (let at = 0; at < end; at += 1) this.heads[at] = heads.of((this.slots[at] ?? 0) >>> ROLE_BITS)
    this.count = end
  }
}
