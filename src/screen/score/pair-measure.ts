import { ABBREVIATION_SENSE, GENERIC_SENSE, GIVEN_NAME_SENSE } from '../../names/index.ts'
import { type NameIndex, TOKEN_ROLES } from '../compact-index/name-index.ts'
import { type Alignment, INITIAL_LIKENESS } from '../forms/alignment.ts'
import type { FormSlots } from '../forms/form-slots.ts'
import type { QueryReading } from '../query-readings.ts'
import { BEST_UNVOWELLED, editsApart } from '../words/edits-apart.ts'
import { ABBREVIATED, MEANING, NICKNAME, SAME_SYLLABLE } from '../words/word-likeness.ts'
import { OtherNames } from './other-names.ts'

const NAME = TOKEN_ROLES.indexOf('name')
const INITIAL = TOKEN_ROLES.indexOf('initial')

/** Respellings of words that weigh less are not the worst. */
const LEAST_WORST = 2 * 16
/** Pairs more alike than this are the same but for where their words are parted. */
const LEAST_JOINED = 975
const CONSONANT = '~'.charCodeAt(0)
/** General words that are more tenths of an edit apart are two words. */
const MOST_MISTYPED = 20

/** Measures the words of two names that an alignment has paired. Reused from name to name. */
export class PairMeasure {
  readonly #index: NameIndex
  readonly #form: FormSlots
  /** What the pairs say of other known names. */
  readonly others: OtherNames
  #isPerson = false
  /** What the words that met weigh, in sixteenths of a bit; that by how alike they are; what is lost by that, of 1000 each. */
  matched = 0
  met = 0
  lost = 0
  /** How far the worst pair is from being the same, of 1000. */
  worst = 0
  /** Pairs of a word and its initial, words of name, given names and their short forms. */
  initials = 0
  names = 0
  nicknames = 0
  /** Tenths of edits: of all pairs, of those of words of name, beyond one edit a pair. */
  edits = 0
  editsOfNames = 0
  beyondOne = 0
  isUnvowelled = false

  constructor(index: NameIndex, form: FormSlots) {
    this.#index = index
    this.#form = form
    this.others = new OtherNames(index, form)
  }

  begin(isPerson: boolean): void {
    this.#isPerson = isPerson
    this.matched = 0
    this.met = 0
    this.lost = 0
    this.worst = 0
    this.initials = 0
    this.names = 0
    this.nicknames = 0
    this.edits = 0
    this.editsOfNames = 0
    this.beyondOne = 0
    this.isUnvowelled = false
    this.others.clear()
  }

  /** Takes the pair of a slot. */
  take(
    aligned: Alignment,
    reading: QueryReading,
    slot: number,
    roles: Uint8Array,
    weights: Uint16Array,
  ): void {
    const own = this.#form.weights[slot] ?? 0
    const isUnvowelled = this.#hasNoVowels(aligned, reading, slot)
    this.isUnvowelled ||= isUnvowelled
    const found = aligned.slotLikeness[slot] ?? 0
    // Words that are compared by their consonants are never quite the same.
    const likeness = isUnvowelled ? Math.min(1000, found + 1000 - BEST_UNVOWELLED) : found
    const slotRole = this.#form.roles[slot] ?? 0
    const word = aligned.slotPartner[slot] ?? 0
    const isInitial = slotRole === INITIAL || roles[word] === INITIAL
    // A pair tells no more than the more common of its two words; a joined word is no measure of its parts.
    const told = isInitial || aligned.wordPartner[word] !== slot ? own : Math.min(own, weights[word] ?? 0)
    this.met += Math.trunc((told * likeness) / 1000)
    this.matched += told
    // Two words that the other name joins are one there.
    if (slotRole === NAME && aligned.wordPartner[word] === slot) this.names += 1
    if (likeness === 1000 || told === 0 || (aligned.isCut && word === aligned.words - 1)) return
    this.lost += told * (1000 - likeness)
    if (isInitial || likeness === INITIAL_LIKENESS) this.initials += 1
    else if (
      likeness === NICKNAME &&
      this.#haveSenses(reading, slot, word, GIVEN_NAME_SENSE, GIVEN_NAME_SENSE)
    )
      this.nicknames += 1
    else if (likeness === ABBREVIATED && this.#isAbbreviation(reading, slot, word)) return
    else if (likeness < LEAST_JOINED || (likeness === SAME_SYLLABLE && !this.#isPerson)) {
      const apart = editsApart(this.#index, this.#form, aligned, reading, slot)
      this.edits += apart
      if (slotRole === NAME || apart > MOST_MISTYPED) this.editsOfNames += apart
      if (!isUnvowelled) this.#takeOther(aligned, reading, slot, roles)
      this.beyondOne += Math.max(0, apart - 10)
      if (told >= LEAST_WORST && 1000 - likeness > this.worst) this.worst = 1000 - likeness
    }
  }

  #takeOther(aligned: Alignment, reading: QueryReading, slot: number, roles: Uint8Array): void {
    const word = reading.words[aligned.slotPartner[slot] ?? 0]
    if (word === undefined || aligned.isJoined(slot)) return
    if (word.units[0] !== MEANING && this.#form.firsts[slot] !== MEANING)
      this.others.take(word, slot, reading, roles)
  }

  #isAbbreviation(reading: QueryReading, slot: number, word: number): boolean {
    return (
      this.#haveSenses(reading, slot, word, GENERIC_SENSE, ABBREVIATION_SENSE) ||
      this.#haveSenses(reading, slot, word, ABBREVIATION_SENSE, GENERIC_SENSE)
    )
  }

  /** Whether a word may stand for others by one rule, and its slot by another. */
  #haveSenses({ words }: QueryReading, slot: number, word: number, own: number, other: number): boolean {
    const senses = this.#index.tokenSenses[this.#form.tokens[slot] ?? 0] ?? 0
    return ((words[word]?.senses ?? 0) & own) !== 0 && (senses & other) !== 0
  }

  #hasNoVowels(aligned: Alignment, { words }: QueryReading, slot: number): boolean {
    return (
      this.#form.firsts[slot] === CONSONANT || words[aligned.slotPartner[slot] ?? 0]?.units[0] === CONSONANT
    )
  }
}
