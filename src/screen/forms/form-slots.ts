import { ROLE_BITS, ROLE_MASK } from '../compact-index/name-index.ts'
import { weightIn } from '../compact-index/role-weights.ts'
import { firstIn, lengthIn, weightInHead } from '../compact-index/token-heads.ts'
import type { LikenessTable } from '../words/likeness-table.ts'
import type { QueryWord } from '../words/query-word.ts'
import { type GatheredSlots, MOST_SLOTS } from './gathered-slots.ts'

const CONSONANT = '~'.charCodeAt(0)

/** The slots of one form, at hand while its words are compared. Reused: valid until the next form is taken. */
export class FormSlots {
  readonly #gathered: GatheredSlots
  readonly #table: LikenessTable
  form = 0
  count = 0
  readonly tokens: Uint32Array = new Uint32Array(MOST_SLOTS)
  readonly roles: Uint8Array = new Uint8Array(MOST_SLOTS)
  /** What the tokens weigh in their roles, sixteenths of a bit. */
  readonly weights: Uint16Array = new Uint16Array(MOST_SLOTS)
  /** The first units of the tokens, and their lengths. */
  readonly firsts: Uint16Array = new Uint16Array(MOST_SLOTS)
  readonly lengths: Uint16Array = new Uint16Array(MOST_SLOTS)
  /** The rows of the tokens in the table of likenesses, once `enterRows` has entered them. */
  readonly rows: Uint32Array = new Uint32Array(MOST_SLOTS)

  constructor(gathered: GatheredSlots, table: LikenessTable) {
    this.#gathered = gathered
    this.#table = table
  }

  /** Takes one of the forms that were gathered last. */
  take(at: number): void {
    const { forms, starts, slots, heads } = this.#gathered
    const start = starts[at] ?? 0
    this.form = forms[at] ?? 0
    this.count = (starts[at + 1] ?? 0) - start
    for (let s = 0; s < this.count; s += 1) {
      const slot = slots[start + s] ?? 0
      const head = heads[start + s] ?? 0
      const role = slot & ROLE_MASK
      this.tokens[s] = slot >>> ROLE_BITS
      this.roles[s] = role
      this.weights[s] = weightIn(role, weightInHead(head))
      this.firsts[s] = firstIn(head)
      this.lengths[s] = lengthIn(head)
    }
  }

  enterRows(): void {
    for (let s = 0; s < this.count; s += 1) this.rows[s] = this.#table.rowOf(this.tokens[s] ?? 0)
  }

  /**
   * Whether some words as one and a slot's token are so near in length, and begin so alike, that they are worth comparing.
   * By their consonants they are only like what was found for them.
   */
  mayBe({ units, similarStart, similarEnd }: QueryWord, s: number): boolean {
    const first = this.firsts[s] ?? 0
    if (first === CONSONANT || units[0] === CONSONANT) return similarEnd > similarStart
    return first === units[0] && Math.abs((this.lengths[s] ?? 0) - units.length) <= 1
  }
}
