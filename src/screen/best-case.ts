import type { FormSlots } from './form-slots.ts'
import type { LikenessTable } from './likeness-table.ts'
import { TOKEN_ROLES } from './name-index.ts'
import type { QueryReading } from './query-readings.ts'

const INITIAL = TOKEN_ROLES.indexOf('initial')
const CONSONANT = '~'.charCodeAt(0)

/**
 * Tells which words of a query's reading and which slots of a form may be paired at all: no alignment pairs others. What
 * the names score if all these are the same is the most that they can score, and most forms need not be aligned to know
 * that it is too little. Reused from form to form.
 */
export class BestCase {
  readonly #slots: FormSlots
  readonly #table: LikenessTable
  /** The words and slots that may be paired, a bit each. */
  metWords = 0
  metSlots = 0
  /** Whether one of them is known by its consonants alone. */
  hasUnvowelled = false

  constructor(slots: FormSlots, table: LikenessTable) {
    this.#slots = slots
    this.#table = table
  }

  /** Of a reading in the roles of a bearer and the form that the slots are of. */
  find(reading: QueryReading, roles: Uint8Array): void {
    this.metWords = 0
    this.metSlots = 0
    this.hasUnvowelled = false
    this.#meetWords(reading, roles)
    this.#meetJoinedQuery(reading)
    this.#meetParts(reading)
  }

  #meetWords({ words }: QueryReading, roles: Uint8Array): void {
    const { count, rows, tokens, firsts, roles: slotRoles } = this.#slots
    for (let w = 0; w < words.length; w += 1) {
      const word = words[w]
      if (word === undefined) continue
      const isInitial = roles[w] === INITIAL
      const first = word.units[0]
      for (let s = 0; s < count; s += 1) {
        const mayMeet =
          this.#table.mayBeLike(rows[s] ?? 0, word, tokens[s] ?? 0) ||
          (first === firsts[s] && isInitial !== (slotRoles[s] === INITIAL))
        if (mayMeet) this.#meet(1 << w, 1 << s, first === CONSONANT || firsts[s] === CONSONANT)
      }
    }
  }

  #meetJoinedQuery({ joined }: QueryReading): void {
    const { count, rows, tokens, firsts } = this.#slots
    for (let at = 0; at < joined.length; at += 1) {
      const run = joined[at]
      if (run === undefined) continue
      const bits = ((1 << run.count) - 1) << run.first
      for (let s = 0; s < count; s += 1) {
        if ((this.metWords & bits) === bits && (this.metSlots & (1 << s)) !== 0) continue
        if (!this.#slots.mayBe(run.word, s)) continue
        if (this.#table.mayBeLike(rows[s] ?? 0, run.word, tokens[s] ?? 0))
          this.#meet(bits, 1 << s, run.word.units[0] === CONSONANT || firsts[s] === CONSONANT)
      }
    }
  }

  /** A word of the query that is two or three listed words by its first letter and length, or their initials. */
  #meetParts({ words }: QueryReading): void {
    const { count, firsts, lengths } = this.#slots
    for (let w = 0; w < words.length; w += 1) {
      const units = words[w]?.units
      if (units === undefined || units.length < 2) continue
      for (let first = 0; first < count; first += 1) {
        if (firsts[first] !== units[0]) continue
        let length = lengths[first] ?? 0
        let bits = 1 << first
        let isUnvowelled = units[0] === CONSONANT
        for (let more = 1; more <= 2 && more < count; more += 1) {
          const s = (first + more) % count
          length += lengths[s] ?? 0
          bits |= 1 << s
          isUnvowelled ||= firsts[s] === CONSONANT
          const isJoined = Math.abs(length - units.length) <= 1
          const isInitials = units.length === more + 1 && firsts[s] === units[more]
          if (isJoined || isInitials) this.#meet(1 << w, bits, isUnvowelled)
        }
      }
    }
  }

  #meet(words: number, slots: number, isUnvowelled: boolean): void {
    this.metWords |= words
    this.metSlots |= slots
    this.hasUnvowelled ||= isUnvowelled
  }
}
