import {
  areHeardAlike,
  areOtherSyllables,
  isSyllabic,
  isSyllabicFamilyName,
  mostTelling,
} from '../names/index.ts'
import { BIT } from './bits.ts'
import type { FormSlots } from './form-slots.ts'
import { type NameIndex, TOKEN_ROLES } from './name-index.ts'
import type { QueryReading } from './query-readings.ts'
import type { QueryWord } from './query-word.ts'

const NAME = TOKEN_ROLES.indexOf('name')
/** A word that tells so many sixteenths of a bit or fewer is a name that many bear; one that tells so many is none. */
const WELL_KNOWN = 8 * BIT
const UNKNOWN = 14 * BIT
/** What a common family name of East Asia tells that the table does not have. */
const FAMILY_NAME_BITS = 9
/** What a short word tells at most is no sign that many bear it. */
const LONGEST_SHORT = 4
const SHORT_UNKNOWN = 5 * BIT

/** What is told of a word of a query by itself: how well known it is, of 1000; whether it may be a syllable of a name. */
interface Traits {
  readonly known: number
  readonly isSyllabic: boolean
}

/** Words that were paired though they are no misspelling of one another, but each a name of its own. */
export class OtherNames {
  readonly #index: NameIndex
  readonly #form: FormSlots
  readonly #traits = new WeakMap<QueryWord, Traits>()
  /** Of 1000, how well known both words of a pair are that do not sound alike; of the pair that tells most. */
  known = 0
  /** Whether a pair is two syllables of one romanisation, and all words of both names are such, or two family names. */
  areSyllables = false

  constructor(index: NameIndex, form: FormSlots) {
    this.#index = index
    this.#form = form
  }

  clear(): void {
    this.known = 0
    this.areSyllables = false
  }

  /** Takes a pair that edits part: a word of a reading, in the roles of a bearer, and a slot. */
  take(word: QueryWord, slot: number, reading: QueryReading, roles: Uint8Array): void {
    const { known, isSyllabic: mayBeSyllable } = this.#traitsOf(word)
    const token = this.#form.tokens[slot] ?? 0
    const soundsAlike = word.sound.letters === this.#index.heads.soundLetters(token)
    if (!mayBeSyllable && (soundsAlike || known <= this.known)) return
    const text = this.#index.tokens.at(token)
    if (mayBeSyllable && areHeardAlike(word.text, text)) return
    if (!soundsAlike) this.known = Math.max(this.known, Math.min(known, this.#known(text, token)))
    if (mayBeSyllable) this.areSyllables ||= this.#areSyllables(word.text, text, reading, roles)
  }

  #areSyllables(asked: string, listed: string, { words }: QueryReading, roles: Uint8Array): boolean {
    if (!areOtherSyllables(asked, listed)) return false
    if (isSyllabicFamilyName(asked) && isSyllabicFamilyName(listed)) return true
    return (
      words.every((word, at) => roles[at] !== NAME || this.#traitsOf(word).isSyllabic) &&
      this.#isFormSyllabic()
    )
  }

  #traitsOf(word: QueryWord): Traits {
    let traits = this.#traits.get(word)
    if (traits === undefined) {
      traits = { known: this.#known(word.text, word.token), isSyllabic: isSyllabic(word.text) }
      this.#traits.set(word, traits)
    }
    return traits
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
      if (roles[slot] === NAME && !isSyllabic(this.#index.tokens.at(tokens[slot] ?? 0))) return false
    return true
  }
}
