import { EDIT, editCost, isSyllabic, WRITTEN } from '../../names/index.ts'
import { BEARERS, type NameIndex, TOKEN_ROLES } from '../compact-index/name-index.ts'
import { MOST_WORDS, type QueryReading } from '../query-readings.ts'
import type { LikenessTable } from '../words/likeness-table.ts'
import { distantLikeness, SHORTEST_CUT } from '../words/word-likeness.ts'
import type { FormSlots } from './form-slots.ts'
import { MOST_SLOTS } from './gathered-slots.ts'

const INITIAL = TOKEN_ROLES.indexOf('initial')
const NAME = TOKEN_ROLES.indexOf('name')
const PARTICLE = TOKEN_ROLES.indexOf('particle')
const PERSON = BEARERS.indexOf('person')

/** Words so alike are not looked for elsewhere. */
const NEARLY_SAME = 900

/** All other words are so alike where one is taken for another that is further from it than others may be. */
const LEAST_BESIDE = 980

/** How alike a single letter and a name that begins with it are, of 1000. */
export const INITIAL_LIKENESS = 640
/** What it costs that words are joined on one side and apart on the other, of 1000. */
export const JOINED_COST = 20
/** Words that stand apart are taken for one word that is at least so like them. */
const LEAST_JOINED = 880
const MOST_PAIRS = MOST_WORDS * MOST_SLOTS

/**
 * Pairs the words of a query's reading with the words of a listed form, in any order: the most alike first, then words
 * that are joined on one side. Reused from form to form: what it found is valid until the next `align`, and nothing is
 * allocated for it.
 */
export class Alignment {
  readonly #index: NameIndex
  readonly #table: LikenessTable
  readonly #form: FormSlots
  readonly #pairs = new Uint32Array(MOST_PAIRS)
  readonly #run = new Uint16Array(256)
  /** How many words of the query take part, and how many slots of the form. */
  words = 0
  slots = 0
  /** How alike each word is to what it was paired with, of 1000 (0: to nothing), and the slot (-1) or word (-1). */
  readonly wordLikeness: Uint16Array = new Uint16Array(MOST_WORDS)
  readonly wordPartner: Int16Array = new Int16Array(MOST_WORDS)
  readonly slotLikeness: Uint16Array = new Uint16Array(MOST_SLOTS)
  readonly slotPartner: Int16Array = new Int16Array(MOST_SLOTS)
  /** Whether the query may have been cut off in its last word, and that is the beginning of what it was paired with. */
  isCut = false
  /** Whether the query is, word by word and in order, the beginning of the form, and may have been cut off there. */
  isBeginning = false
  /** Whether the only word and the only slot left are paired though they are further apart than others may be. */
  isDistant = false

  constructor(index: NameIndex, table: LikenessTable, form: FormSlots) {
    this.#index = index
    this.#table = table
    this.#form = form
  }

  /** Aligns a reading of the query that the table is of, in the roles of a bearer, with the form that the slots are of. */
  align(reading: QueryReading, bearer: number): void {
    this.words = reading.words.length
    this.slots = this.#form.count
    this.isCut = false
    this.isBeginning = false
    this.isDistant = false
    for (let w = 0; w < this.words; w += 1) {
      this.wordLikeness[w] = 0
      this.wordPartner[w] = -1
    }
    for (let s = 0; s < this.slots; s += 1) {
      this.slotLikeness[s] = 0
      this.slotPartner[s] = -1
    }
    const roles = reading.roles[bearer]
    const weights = reading.weights[bearer]
    if (roles == null || weights == null) return
    this.#meetWords(reading, roles)
    this.isCut = reading.mayBeCut && this.#endsInBeginning(reading)
    if (this.#leavesWords(weights)) {
      this.#meetJoinedQuery(reading)
      this.#meetJoinedForm(reading)
      this.#meetInitials(reading, roles)
      if (!reading.mayBeCut || !this.isCut) this.#meetDistant(reading, weights)
    }
    if (reading.mayBeCut) this.isBeginning = this.#isInOrder(reading, weights, bearer === PERSON)
  }

  /** Whether a slot is one of several that a word met, or met several words. */
  isJoined(slot: number): boolean {
    const word = this.slotPartner[slot] ?? -1
    for (let w = 0; w < this.words; w += 1) if (w !== word && this.wordPartner[w] === slot) return true
    for (let s = 0; s < this.slots; s += 1) if (s !== slot && this.slotPartner[s] === word) return true
    return false
  }

  #meetWords({ words }: QueryReading, roles: Uint8Array): void {
    const { rows, tokens, firsts, roles: slotRoles } = this.#form
    let count = 0
    for (let w = 0; w < this.words; w += 1) {
      const word = words[w]
      if (word === undefined) continue
      const isInitial = roles[w] === INITIAL
      for (let s = 0; s < this.slots; s += 1) {
        let likeness = this.#table.likeness(rows[s] ?? 0, word, tokens[s] ?? 0)
        if (
          likeness < INITIAL_LIKENESS &&
          isInitial !== (slotRoles[s] === INITIAL) &&
          word.units[0] === firsts[s]
        )
          likeness = INITIAL_LIKENESS
        if (likeness === 0) continue
        // Falling likeness, then rising place: one number, to be sorted.
        this.#pairs[count] = ((1000 - likeness) << 12) | (w << 6) | s
        count += 1
      }
    }
    sortFirst(this.#pairs, count)
    for (let at = 0; at < count; at += 1) {
      const pair = this.#pairs[at] ?? 0
      const w = (pair >>> 6) & 63
      const s = pair & 63
      if (this.wordLikeness[w] !== 0 || this.slotLikeness[s] !== 0) continue
      this.#meet(w, s, 1000 - (pair >>> 12))
    }
  }

  #meet(word: number, slot: number, likeness: number): void {
    this.wordLikeness[word] = likeness
    this.wordPartner[word] = slot
    this.slotLikeness[slot] = likeness
    this.slotPartner[slot] = word
  }

  /** Whether the last word is but the beginning of its partner, or so short that it met nothing. */
  #endsInBeginning({ words }: QueryReading): boolean {
    const last = this.words - 1
    const text = words[last]?.text ?? ''
    const slot = this.wordPartner[last] ?? -1
    if (slot < 0) return this.words > 1 && text.length > 1 && text.length < SHORTEST_CUT
    const token = this.#form.tokens[slot] ?? 0
    return (this.#form.lengths[slot] ?? 0) > text.length && this.#index.tokens.startsWith(token, text)
  }

  /**
   * Whether the words of the query have met slots that follow one another from the first on; a person's in a ring, for
   * "LISTED, Name" may be written as "Name Listed". What tells nothing, as a legal form, may stand anywhere.
   */
  #isInOrder({ words, mayEndHere }: QueryReading, weights: Uint16Array, inRing: boolean): boolean {
    // Nor does a name go on behind its legal form.
    if ((!this.isCut && !mayEndHere) || (weights[this.words - 1] ?? 0) === 0) return false
    let expected = inRing ? -1 : this.#nextSlot(this.slots - 1, -2)
    for (let w = 0; w < this.words; w += 1) {
      const slot = this.wordPartner[w] ?? -1
      if (slot >= 0 ? (this.#form.weights[slot] ?? 0) === 0 : (weights[w] ?? 0) === 0) continue
      if (slot < 0) {
        // So short an end of a query that was cut off has met nothing.
        const token = this.#form.tokens[expected] ?? 0
        const isEnd = w === this.words - 1 && this.isCut && expected >= 0
        return isEnd && this.#index.tokens.startsWith(token, words[w]?.text ?? '')
      }
      const isSameAsBefore = w > 0 && this.wordPartner[w - 1] === slot
      if (isSameAsBefore) continue
      if (expected >= 0 && slot !== expected) return false
      expected = this.#nextSlot(slot, w)
    }
    return expected >= 0
  }

  /** The slot that follows those that a word met, in a ring, passing over what tells nothing. */
  #nextSlot(slot: number, word: number): number {
    let next = slot
    for (let step = 0; step < this.slots; step += 1) {
      next = (next + 1) % this.slots
      if (this.slotPartner[next] !== word && (this.#form.weights[next] ?? 0) > 0) break
    }
    return next
  }

  /** Whether both sides have a word that counts and has met nothing, or nothing very like it. */
  #leavesWords(weights: Uint16Array): boolean {
    let leaves = false
    for (let w = 0; w < this.words && !leaves; w += 1)
      leaves = (this.wordLikeness[w] ?? 0) < NEARLY_SAME && (weights[w] ?? 0) > 0
    if (!leaves) return false
    for (let s = 0; s < this.slots; s += 1)
      if ((this.slotLikeness[s] ?? 0) < NEARLY_SAME && (this.#form.weights[s] ?? 0) > 0) return true
    return false
  }

  /** "hai lun" against "hailun": words of the query that are one listed word. */
  #meetJoinedQuery({ joined }: QueryReading): void {
    const { rows, tokens } = this.#form
    for (const run of joined) {
      let worst = 1000
      for (let w = run.first; w < run.first + run.count; w += 1)
        worst = Math.min(worst, this.wordLikeness[w] ?? 0)
      if (worst >= NEARLY_SAME) continue
      for (let s = 0; s < this.slots; s += 1) {
        if ((this.slotLikeness[s] ?? 0) >= NEARLY_SAME) continue
        if (!this.#form.mayBe(run.word, s)) continue
        const likeness = this.#table.likeness(rows[s] ?? 0, run.word, tokens[s] ?? 0)
        if (
          likeness < LEAST_JOINED ||
          likeness - JOINED_COST <= worst ||
          likeness - JOINED_COST <= (this.slotLikeness[s] ?? 0)
        )
          continue
        this.#release(s)
        for (let w = run.first; w < run.first + run.count; w += 1) {
          this.#releaseWord(w)
          this.wordLikeness[w] = likeness - JOINED_COST
          this.wordPartner[w] = s
        }
        this.slotLikeness[s] = likeness - JOINED_COST
        this.slotPartner[s] = run.first
      }
    }
  }

  /**
   * "hailun" against "hai lun": a word of the query that is two or three listed words. The listed words are taken in a
   * ring, for "LIU, Hai" is written in one as "hailiu".
   */
  #meetJoinedForm(reading: QueryReading): void {
    for (let w = 0; w < this.words; w += 1) {
      const word = reading.words[w]
      if (word === undefined || (this.wordLikeness[w] ?? 0) >= NEARLY_SAME || word.units.length < 4) continue
      for (let first = 0; first < this.slots; first += 1)
        for (let count = 2; count <= 3 && count <= this.slots; count += 1) {
          const likeness = this.#runLikeness(word.units, first, count) - JOINED_COST
          if (likeness <= (this.wordLikeness[w] ?? 0) || !this.#isFree(first, count, w, likeness)) continue
          this.#releaseWord(w)
          for (let at = first; at < first + count; at += 1) {
            const s = at % this.slots
            this.#release(s)
            this.slotLikeness[s] = likeness
            this.slotPartner[s] = w
          }
          this.wordLikeness[w] = likeness
          this.wordPartner[w] = first
        }
    }
  }

  /** Whether some slots in a ring are met by nothing better than a likeness, or by this word. */
  #isFree(first: number, count: number, word: number, likeness: number): boolean {
    for (let at = first; at < first + count; at += 1) {
      const s = at % this.slots
      if ((this.slotLikeness[s] ?? 0) >= likeness && this.slotPartner[s] !== word) return false
    }
    return true
  }

  #runLikeness(asked: Uint16Array, first: number, count: number): number {
    const { tokens } = this.#index
    const { firsts, lengths, tokens: own } = this.#form
    if (firsts[first] !== asked[0]) return 0
    let whole = 0
    for (let ring = first; ring < first + count; ring += 1) whole += lengths[ring % this.slots] ?? 0
    if (Math.abs(whole - asked.length) > 1) return 0
    let length = 0
    for (let ring = first; ring < first + count; ring += 1) {
      const token = own[ring % this.slots] ?? 0
      const end = tokens.starts[token + 1] ?? 0
      for (let at = tokens.starts[token] ?? 0; at < end; at += 1) {
        this.#run[length] = tokens.units[at] ?? 0
        length += 1
      }
    }
    const bound = length < 7 ? 0 : length < 11 ? EDIT : 2 * EDIT
    const cost = editCost(asked, 0, asked.length, this.#run, 0, length, WRITTEN, bound)
    return cost > bound ? 0 : 1000 - Math.trunc((cost * 10) / length)
  }

  /** "jc" against "jean claude", from either side: letters that are the initials of words side by side. */
  #meetInitials(reading: QueryReading, roles: Uint8Array): void {
    const { firsts } = this.#form
    for (let w = 0; w < this.words; w += 1) {
      const units = reading.words[w]?.units
      if (units === undefined || this.wordLikeness[w] !== 0 || units.length < 2 || units.length > 3) continue
      if (roles[w] === PARTICLE) continue
      for (let first = 0; first + units.length <= this.slots; first += 1) {
        let fits = true
        for (let at = 0; at < units.length; at += 1)
          fits &&= this.slotLikeness[first + at] === 0 && firsts[first + at] === units[at]
        if (!fits) continue
        for (let at = 0; at < units.length; at += 1) {
          this.slotLikeness[first + at] = INITIAL_LIKENESS
          this.slotPartner[first + at] = w
        }
        this.wordLikeness[w] = INITIAL_LIKENESS
        this.wordPartner[w] = first
        break
      }
    }
  }

  /** "Javier Mihel" against "Javier Milei": the one word and the one slot that met nothing, where all others are nearly the same. */
  #meetDistant({ words }: QueryReading, weights: Uint16Array): void {
    const { roles, tokens, weights: own } = this.#form
    const left = onlyLeft(weights, this.wordLikeness, this.words)
    const slot = onlyLeft(own, this.slotLikeness, this.slots)
    const word = words[left]
    if (word === undefined || slot < 0) return
    let hasName = false
    for (let s = 0; s < this.slots; s += 1) hasName ||= s !== slot && roles[s] === NAME
    // Each syllable of a Chinese or Korean name is a name of its own.
    if (!hasName || words.every(({ text }) => isSyllabic(text))) return
    const likeness = distantLikeness(word, this.#index, tokens[slot] ?? 0)
    if (likeness === 0) return
    this.#meet(left, slot, likeness)
    this.isDistant = true
  }

  /** Parts a slot from every word that was paired with it. */
  #release(slot: number): void {
    this.slotPartner[slot] = -1
    this.slotLikeness[slot] = 0
    for (let w = 0; w < this.words; w += 1)
      if (this.wordPartner[w] === slot) {
        this.wordPartner[w] = -1
        this.wordLikeness[w] = 0
      }
  }

  /** Parts a word from every slot that was paired with it. */
  #releaseWord(word: number): void {
    this.wordPartner[word] = -1
    this.wordLikeness[word] = 0
    for (let s = 0; s < this.slots; s += 1)
      if (this.slotPartner[s] === word) {
        this.slotPartner[s] = -1
        this.slotLikeness[s] = 0
      }
  }
}

/** The place of the only one that weighs and met nothing, where all others met what is nearly the same; else -1. */
function onlyLeft(weights: Uint16Array, likenesses: Uint16Array, count: number): number {
  let left = -1
  for (let at = 0; at < count; at += 1) {
    const likeness = likenesses[at] ?? 0
    if (likeness >= LEAST_BESIDE || (weights[at] ?? 0) === 0) continue
    if (likeness > 0 || left >= 0) return -1
    left = at
  }
  return left
}

/** Sorts the first so many numbers, by insertion: they are few. */
function sortFirst(numbers: Uint32Array, count: number): void {
  for (let at = 1; at < count; at += 1) {
    const number = numbers[at] ?? 0
    let place = at
    while (place > 0 && (numbers[place - 1] ?? 0) > number) {
      numbers[place] = numbers[place - 1] ?? 0
      place -= 1
    }
    numbers[place] = number
  }
}
