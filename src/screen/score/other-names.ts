import {
  areHeardAlike,
  areOtherGenders,
  areOtherSyllables,
  isGivenName,
  isSyllabic,
  isSyllabicFamilyName,
  isSyllableOfName,
  mostTelling,
} from '../../names/index.ts'
import { BIT } from '../compact-index/bits.ts'
import { type NameIndex, TOKEN_ROLES } from '../compact-index/name-index.ts'
import type { FormSlots } from '../forms/form-slots.ts'
import type { QueryReading } from '../query-readings.ts'
import type { QueryWord } from '../words/query-word.ts'

const NAME = TOKEN_ROLES.indexOf('name')
/** A word that tells so many sixteenths of a bit or fewer is a name that many bear; one that tells so many is none. */
const WELL_KNOWN = 8 * BIT
const UNKNOWN = 14 * BIT
/** What a common family name of East Asia tells that the table does not have. */
const FAMILY_NAME_BITS = 9
/** What a short word tells at most is no sign that many bear it. */
const LONGEST_SHORT = 4
const SHORT_UNKNOWN = 5 * BIT

/** Of so many listed tokens the traits are remembered. */
const MOST_TOKENS = 16_384

/** What is told of a word by itself: how well known it is, of 1000; whether it may be of a name that is written syllable by syllable, and a syllable of it. */
interface Traits {
  readonly text: string
  readonly known: number
  /** Whether it is known at all: as a given name, or by how many bear it. */
  readonly isKnown: boolean
  readonly isSyllabic: boolean
  readonly isSyllable: boolean
}

/** Words that were paired though they are no misspelling of one another, but each a name of its own. */
export class OtherNames {
  readonly #index: NameIndex
  readonly #form: FormSlots
  readonly #words = new WeakMap<QueryWord, Traits>()
  readonly #tokens = new Map<number, Traits>()
  /** Of 1000, how well known both words of a pair are that do not sound alike; of the pair that tells most. */
  known = 0
  /** Whether a pair is two syllables of one romanisation, and all words of both names are such, or two family names. */
  areSyllables = false
  /** Whether a pair is a given name of men and the same of women. */
  areOfGenders = false

  constructor(index: NameIndex, form: FormSlots) {
    this.#index = index
    this.#form = form
  }

  clear(): void {
    this.known = 0
    this.areSyllables = false
    this.areOfGenders = false
  }

  /** Takes a pair that edits part: a word of a reading, in the roles of a bearer, and a slot. */
  take(word: QueryWord, slot: number, reading: QueryReading, roles: Uint8Array): void {
    const asked = this.#ofWord(word)
    const token = this.#form.tokens[slot] ?? 0
    this.areOfGenders ||= this.#areOfGenders(asked, token)
    const soundsAlike = word.soundLetters === this.#index.heads.soundLetters(token)
    if (!asked.isSyllabic && (soundsAlike || asked.known <= this.known)) return
    const listed = this.#ofToken(token)
    if (asked.isSyllabic && areHeardAlike(asked.text, listed.text)) return
    if (!soundsAlike) this.known = Math.max(this.known, Math.min(asked.known, listed.known))
    if (asked.isSyllabic) this.areSyllables ||= this.#areSyllables(asked.text, listed.text, reading, roles)
  }

  /** Whether all words of both names are single syllables of Chinese or Korean, so that one left over makes another name. */
  areOfSyllables({ words }: QueryReading, roles: Uint8Array): boolean {
    const { count, roles: own, tokens } = this.#form
    for (let slot = 0; slot < count; slot += 1)
      if (own[slot] === NAME && !this.#ofToken(tokens[slot] ?? 0).isSyllable) return false
    return words.every((word, at) => roles[at] !== NAME || this.#ofWord(word).isSyllable)
  }

  #areOfGenders(asked: Traits, token: number): boolean {
    if (!asked.isKnown) return false
    const listed = this.#ofToken(token)
    return listed.isKnown && areOtherGenders(asked.text, listed.text)
  }

  #areSyllables(asked: string, listed: string, { words }: QueryReading, roles: Uint8Array): boolean {
    if (!areOtherSyllables(asked, listed)) return false
    if (isSyllabicFamilyName(asked) && isSyllabicFamilyName(listed)) return true
    return (
      words.every((word, at) => roles[at] !== NAME || this.#ofWord(word).isSyllabic) && this.#isFormSyllabic()
    )
  }

  #ofWord(word: QueryWord): Traits {
    let traits = this.#words.get(word)
    if (traits === undefined) {
      traits = this.#traitsOf(word.text, word.token)
      this.#words.set(word, traits)
    }
    return traits
  }

  #ofToken(token: number): Traits {
    let traits = this.#tokens.get(token)
    if (traits === undefined) {
      traits = this.#traitsOf(this.#index.tokens.at(token), token)
      if (this.#tokens.size === MOST_TOKENS) this.#tokens.clear()
      this.#tokens.set(token, traits)
    }
    return traits
  }

  #traitsOf(text: string, token: number): Traits {
    const known = this.#known(text, token)
    return {
      text,
      known,
      isKnown: known > 0 || isGivenName(text),
      isSyllabic: isSyllabic(text),
      isSyllable: isSyllableOfName(text),
    }
  }

  /** How well a word is known: by the table of common words, or by how many listed parties bear it. */
  #known(text: string, token: number): number {
    const common = mostTelling(text) ?? (isSyllabicFamilyName(text) ? FAMILY_NAME_BITS : null)
    const listed = token < 0 ? UNKNOWN : (this.#index.tokenWeights[token] ?? UNKNOWN)
    const bits =
      common !== null
        ? common * BIT
        : text.length > LONGEST_SHORT || listed < SHORT_UNKNOWN
          ? listed
          : UNKNOWN
    if (bits <= WELL_KNOWN) return 1000
    return bits >= UNKNOWN ? 0 : Math.trunc(((UNKNOWN - bits) * 1000) / (UNKNOWN - WELL_KNOWN))
  }

  #isFormSyllabic(): boolean {
    const { count, roles, tokens } = this.#form
    for (let slot = 0; slot < count; slot += 1)
      if (roles[slot] === NAME && !this.#ofToken(tokens[slot] ?? 0).isSyllabic) return false
    return true
  }
}
