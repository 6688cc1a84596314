import { BEARERS, type NameIndex, ROLE_BITS, TOKEN_ROLES } from '../compact-index/name-index.ts'
import { MOST_WORDS, type QueryReading } from '../query-readings.ts'
import type { SimilarWords } from '../words/similar-words.ts'
import {
  areAlike,
  cutLikeness,
  haveLikeSenses,
  isEasilyMissed,
  isShort,
  MEANING,
  MOST_LONGER,
  MOST_SHORT,
  mayBeDistant,
  ruledLikeness,
} from '../words/word-likeness.ts'
import type { FormSlots } from './form-slots.ts'
import { type GatheredSlots, MOST_CANDIDATES, MOST_SLOTS } from './gathered-slots.ts'

const INITIAL = TOKEN_ROLES.indexOf('initial')
const PERSON = BEARERS.indexOf('person')
const CONSONANT = '~'.charCodeAt(0)

/** What is known of a token in a round: the words that it may meet, a bit each, whether these are all, and the round. */
const WORDS_MASK = 2 ** MOST_WORDS - 1
const ARE_ALL = 2 ** MOST_WORDS
const ROUND_SHIFT = MOST_WORDS + 1
const MOST_ROUNDS = 2 ** (32 - ROUND_SHIFT) - 1

/**
 * Tells which words of a query's reading and which slots of a form may be paired at all: no alignment pairs others. What
 * the names score if all these are the same is the most that they can score, and most forms need not be aligned to know
 * that it is too little. Words are compared for it only that the search for similar words leaves out. Reused
 * from form to form.
 */
export class BestCase {
  readonly #index: NameIndex
  readonly #similar: SimilarWords
  readonly #gathered: GatheredSlots
  readonly #slots: FormSlots
  /** What is known of each token, by its number. */
  readonly #known: Uint32Array
  /** The gathered tokens of which not all is known yet. */
  readonly #unknown = new Uint32Array(MOST_CANDIDATES * MOST_SLOTS)
  #round = 0
  /** The initials among the words, by bearer, and whether a word is known by its consonants alone. */
  readonly #initials = new Uint32Array(BEARERS.length)
  #hasUnvowelledWord = false
  /** All words; those that the search for similar words may have missed; those that may be cut off: a bit each. */
  #all = 0
  #easilyMissed = 0
  #cut = 0
  /** The words that a token of so few letters may be like though the search missed it: the others are longer by too much. */
  readonly #nearShort = new Uint32Array(MOST_SHORT + 1)
  /** The first letters of the joined words, a bit each, which several letters share. */
  #joinedFirsts = 0
  /** Of all words, the rules by which they may stand for others. */
  #senses = 0
  /** The words and slots that may be paired, a bit each. */
  metWords = 0
  metSlots = 0
  /** Whether one of them is known by its consonants alone. */
  hasUnvowelled = false
  /** Whether the query may be the beginning of the form: see `Alignment.isBeginning`. */
  mayBeBeginning = false
  /** The words that each slot may be paired with, a bit each. */
  readonly #wordsOf = new Uint32Array(MOST_SLOTS)

  constructor(index: NameIndex, similar: SimilarWords, gathered: GatheredSlots, slots: FormSlots) {
    this.#index = index
    this.#similar = similar
    this.#gathered = gathered
    this.#slots = slots
    this.#known = new Uint32Array(index.tokens.length)
  }

  /** Turns to a reading for whose words the similar ones were looked for, and to the forms that were gathered for it. */
  begin(reading: QueryReading): void {
    const { words, joined, roles } = reading
    this.#round += 1
    if (this.#round > MOST_ROUNDS) {
      this.#known.fill(0)
      this.#round = 1
    }
    for (let w = 0; w < words.length; w += 1) this.#meetSimilar(words[w], 1 << w)
    this.#joinedFirsts = 0
    for (let at = 0; at < joined.length; at += 1) {
      const run = joined[at]
      if (run === undefined) continue
      this.#meetSimilar(run.word, bitsOf(run))
      this.#joinedFirsts |= 1 << ((run.word.units[0] ?? 0) & 31)
    }
    this.#hasUnvowelledWord = false
    this.#all = (1 << words.length) - 1
    this.#easilyMissed = 0
    this.#cut = 0
    this.#nearShort.fill(0)
    this.#senses = 0
    for (let w = 0; w < words.length; w += 1) {
      const word = words[w]
      if (word === undefined) continue
      this.#hasUnvowelledWord ||= word.units[0] === CONSONANT
      if (isEasilyMissed(word)) this.#easilyMissed |= 1 << w
      for (let length = MOST_SHORT; length >= word.units.length - MOST_LONGER && length >= 0; length -= 1)
        this.#nearShort[length] = (this.#nearShort[length] ?? 0) | (1 << w)
      if (word.mayBeCut) this.#cut |= 1 << w
      this.#senses |= word.senses
    }
    for (let bearer = 0; bearer < roles.length; bearer += 1)
      this.#initials[bearer] = initialsOf(roles[bearer])
    this.#meetGathered(reading)
  }

  /** Finds out which words each gathered token may meet, once a token. */
  #meetGathered(reading: QueryReading): void {
    const { slots, count } = this.#gathered
    let left = 0
    for (let at = 0; at < count; at += 1) {
      const token = (slots[at] ?? 0) >>> ROLE_BITS
      if (this.#isKnown(token)) continue
      this.#unknown[left] = token
      left += 1
    }
    for (let at = 0; at < left; at += 1) {
      const token = this.#unknown[at] ?? 0
      if (!this.#isKnown(token)) this.#known[token] = this.#wordsFor(reading, token)
    }
  }

  /** Whether all that a token meets is known in this round. */
  #isKnown(token: number): boolean {
    const known = this.#known[token] ?? 0
    return (known & ARE_ALL) !== 0 && known >>> ROUND_SHIFT === this.#round
  }

  #meetSimilar(
    word: { readonly similarStart: number; readonly similarEnd: number; readonly token: number } | undefined,
    bits: number,
  ): void {
    if (word === undefined) return
    const { tokens } = this.#similar
    for (let at = word.similarStart; at < word.similarEnd; at += 1) this.#know(tokens[at] ?? 0, bits)
    // What is not looked for is met where it stands.
    if (word.similarStart === word.similarEnd && word.token >= 0) this.#know(word.token, bits)
  }

  #know(token: number, bits: number): void {
    const before = this.#known[token] ?? 0
    const met = before >>> ROUND_SHIFT === this.#round ? before & WORDS_MASK : 0
    this.#known[token] = (this.#round << ROUND_SHIFT) | met | bits
  }

  /** Of the reading, in the roles of a bearer, and the gathered form that was taken. */
  find(reading: QueryReading, bearer: number): void {
    const { count, tokens, firsts, roles } = this.#slots
    const initials = this.#initials[bearer] ?? 0
    this.metWords = 0
    this.metSlots = 0
    this.hasUnvowelled = this.#hasUnvowelledWord
    for (let s = 0; s < count; s += 1) {
      let met = (this.#known[tokens[s] ?? 0] ?? 0) & WORDS_MASK
      const isInitial = roles[s] === INITIAL
      if (isInitial || initials !== 0)
        met |= wordsFrom(reading, firsts[s] ?? 0) & (isInitial ? ~initials : initials)
      this.#wordsOf[s] = 0
      if (met !== 0) this.#meet(met, 1 << s, firsts[s] === CONSONANT)
    }
    this.#meetParts(reading)
    this.#meetDistant(reading, bearer)
    this.mayBeBeginning =
      reading.mayBeCut && this.#isCovered(reading.weights[bearer] ?? NO_WEIGHTS, bearer === PERSON)
  }

  /**
   * Whether the words that weigh, but for the last, may all be paired with slots that follow one another from the first on,
   * a person's in a ring. What weighs nothing may stand anywhere.
   */
  #isCovered(weights: Uint16Array, inRing: boolean): boolean {
    const { count, weights: own } = this.#slots
    let needed = 0
    for (let w = 0; w + 1 < weights.length; w += 1) if ((weights[w] ?? 0) > 0) needed |= 1 << w
    for (let s = 0; s < count; s += 1) if (own[s] === 0) needed &= ~(this.#wordsOf[s] ?? 0)
    if (needed === 0) return true
    let left = needed
    // Once more round the ring, for a run may begin anywhere.
    for (let at = 0; at < (inRing ? 2 * count : count); at += 1) {
      const s = at < count ? at : at - count
      if (own[s] === 0) continue
      const met = this.#wordsOf[s] ?? 0
      if (met === 0) {
        if (!inRing) return false
        left = needed
      }
      left &= ~met
      if (left === 0) return true
    }
    return false
  }

  /** The one word or slot that is left, with one that it may be paired with where nothing else is. */
  #meetDistant({ words, weights }: QueryReading, bearer: number): void {
    const { count, tokens, weights: own } = this.#slots
    const left = onlyLeft(weights[bearer] ?? NO_WEIGHTS, words.length, this.metWords)
    const over = onlyLeft(own, count, this.metSlots)
    if (left === SEVERAL || over === SEVERAL || (left === NONE && over === NONE)) return
    for (let w = left === NONE ? 0 : left; w < (left === NONE ? words.length : left + 1); w += 1) {
      const word = words[w]
      if (word === undefined) continue
      for (let s = over === NONE ? 0 : over; s < (over === NONE ? count : over + 1); s += 1)
        if (mayBeDistant(word, this.#index, tokens[s] ?? 0)) {
          this.#meet(1 << w, 1 << s, false)
          // What is left alone may be paired so with any that met something else.
          this.#pair(left === NONE ? this.#all : 1 << w, over === NONE ? this.metSlots : 1 << s)
          return
        }
    }
  }

  /** What is known of a token once all words, alone and joined, are told that it may meet. */
  #wordsFor({ words, joined }: QueryReading, token: number): number {
    const { heads } = this.#index
    const known = this.#known[token] ?? 0
    let met = known >>> ROUND_SHIFT === this.#round ? known & WORDS_MASK : 0
    const first = heads.first(token)
    const length = heads.length(token)
    const missed =
      first === MEANING ? 0 : this.#easilyMissed | (isShort(length) ? (this.#nearShort[length] ?? 0) : 0)
    const ruled = haveLikeSenses(this.#senses, this.#index.tokenSenses[token] ?? 0) ? this.#all & ~missed : 0
    for (let left = (missed | ruled | this.#cut) & ~met; left !== 0; left &= left - 1) {
      const bit = left & -left
      const word = words[31 - Math.clz32(bit)]
      if (word === undefined) continue
      if (
        ((missed & bit) !== 0 && areAlike(word, this.#index, token)) ||
        ((ruled & bit) !== 0 && ruledLikeness(word, this.#index, token) > 0) ||
        (word.mayBeCut && cutLikeness(word, this.#index, token) > 0)
      )
        met |= bit
    }
    if (first !== CONSONANT && (this.#joinedFirsts & (1 << (first & 31))) !== 0)
      for (let at = 0; at < joined.length; at += 1) {
        const run = joined[at]
        if (run === undefined || (met & bitsOf(run)) === bitsOf(run)) continue
        const { units } = run.word
        if (
          units[0] === first &&
          Math.abs(units.length - length) <= 1 &&
          areAlike(run.word, this.#index, token)
        )
          met |= bitsOf(run)
      }
    return (this.#round << ROUND_SHIFT) | ARE_ALL | met
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
    this.#pair(words, slots)
  }

  #pair(words: number, slots: number): void {
    for (let left = slots; left !== 0; left &= left - 1) {
      const s = 31 - Math.clz32(left & -left)
      this.#wordsOf[s] = (this.#wordsOf[s] ?? 0) | words
    }
  }
}

/** Neighbouring words, a bit each. */
function bitsOf({ first, count }: { readonly first: number; readonly count: number }): number {
  return ((1 << count) - 1) << first
}

/** The words that are initials. */
function initialsOf(roles: Uint8Array | null | undefined): number {
  let initials = 0
  if (roles != null) for (let w = 0; w < roles.length; w += 1) if (roles[w] === INITIAL) initials |= 1 << w
  return initials
}

/** The words that begin with a unit. */
function wordsFrom({ words }: QueryReading, first: number): number {
  let same = 0
  for (let w = 0; w < words.length; w += 1) if (words[w]?.units[0] === first) same |= 1 << w
  return same
}

const NONE = -1
const SEVERAL = -2
const NO_WEIGHTS = new Uint16Array()

/** The place of the only one that weighs and was not met; `NONE` of none, `SEVERAL` of more. */
function onlyLeft(weights: Uint16Array, count: number, met: number): number {
  let left = NONE
  for (let at = 0; at < count; at += 1) {
    if ((met & (1 << at)) !== 0 || (weights[at] ?? 0) === 0) continue
    if (left !== NONE) return SEVERAL
    left = at
  }
  return left
}
