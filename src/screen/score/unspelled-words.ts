import { GIVEN_NAME_SENSE, isPartOfSyllables, sensesOf } from '../../names/index.ts'
import type { NameIndex } from '../compact-index/name-index.ts'
import type { FormSlots } from '../forms/form-slots.ts'
import type { QueryReading } from '../query-readings.ts'
import { areHanSounds } from '../words/han-sounds.ts'

const CONSONANT = '~'.charCodeAt(0)
const SHORTEST_GIVEN_NAME = 3
/** How a syllable of Chinese is written in the South and elsewhere: Siu, Wah, Tack. */
const CHINESE_SYLLABLE =
  /^(?:[zcs]h|t[sz]|h[sw]|[kg]w|ng|sz|[bcdfghjklmnprstvwyz])?[aeiouy]+(?:ng|ck|[hkmnptw])?$/
/** Western given names that look like such a syllable, and that the table of forms does not have. */
const SHORT_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'jay roy ray guy joy kay leon ian dean jean joan noah leah hugh dan ron don jon len jan jen gwen lyn jack rick dick mick zack nick ' +
    'pat pam pip leo joe zoe bea lou luc ty'
  ).split(' '),
)
/** What is put behind the name of a son who has his father's. */
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/**
 * Tells which words of a person's name its Han letters do not have: a middle name, where they spell a foreign name by its
 * sounds, and a Western given name beside a Chinese one. They count for nothing where they are left over.
 */
export class UnspelledWords {
  readonly #index: NameIndex
  readonly #form: FormSlots
  /** Whether one of the names is a foreign one that is spelled in Han letters by its sounds. */
  #isBySounds = false
  /** Whether the query, and whether the form, is read from Han letters: no word of that one is Western. */
  #isAskedOfHan = false
  #isListedOfHan = false

  constructor(index: NameIndex, form: FormSlots) {
    this.#index = index
    this.#form = form
  }

  /** Turns to a reading and the form that the slots are of. */
  begin({ hasHanSounds, isOfHan }: QueryReading, isPerson: boolean): void {
    this.#isAskedOfHan = isPerson && isOfHan
    this.#isListedOfHan = isPerson && !isOfHan && this.#index.isOfHan(this.#form.form)
    this.#isBySounds = isPerson && (hasHanSounds || this.#isListedBySounds())
  }

  /** A number for what was turned to: where it is the same, the same words of a query are such. */
  get kind(): number {
    return (this.#isBySounds ? 1 : 0) | (this.#isListedOfHan ? 2 : 0)
  }

  /** Whether a word of the query at a place is one; `met`: which words of its name were met, a bit each. */
  has(text: string, met: number, at: number): boolean {
    return this.#isOne(text, met, at, this.#isListedOfHan)
  }

  /** The same of a slot. */
  hasSlot(met: number, slot: number): boolean {
    if (!this.#isBySounds && !this.#isAskedOfHan) return false
    return this.#isOne(this.#index.tokens.at(this.#form.tokens[slot] ?? 0), met, slot, this.#isAskedOfHan)
  }

  #isOne(text: string, met: number, at: number, isOtherOfHan: boolean): boolean {
    if (this.#isBySounds) return isBetween(met, at) || GENERATIONS.has(text)
    return isOtherOfHan && isWesternGivenName(text)
  }

  #isListedBySounds(): boolean {
    const { count, firsts, tokens } = this.#form
    const { starts, units } = this.#index.tokens
    for (let slot = 0; slot < count; slot += 1) {
      const token = tokens[slot] ?? 0
      if (firsts[slot] === CONSONANT && areHanSounds(units, starts[token] ?? 0, starts[token + 1] ?? 0))
        return true
    }
    return false
  }
}

/** Whether a word beside a Chinese name is one that its bearer took among foreigners: Tony of Tony Leung Chiu-wai. */
function isWesternGivenName(text: string): boolean {
  return (
    text.length >= SHORTEST_GIVEN_NAME &&
    ((!isPartOfSyllables(text) && !CHINESE_SYLLABLE.test(text)) ||
      SHORT_GIVEN_NAMES.has(text) ||
      (sensesOf(text) & GIVEN_NAME_SENSE) !== 0)
  )
}

/** Whether words were met on both sides of a place. */
function isBetween(met: number, at: number): boolean {
  return (met & ((1 << at) - 1)) !== 0 && met >>> at > 1
}
