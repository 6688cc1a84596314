import {
  isByMeaning,
  type NameOf,
  type Reading,
  readName,
  type Token,
  type TokenRole,
  WITHOUT_SHORT_FORM,
} from '../names/index.ts'
import { isLeadingForm, type LegalForm, legalFormOf } from './legal-forms.ts'
import type { WordTable } from './word-table.ts'

/** One way to read a name, made ready for comparison: one object, whoever bears the name. */
export interface NameReading {
  readonly key: string
  readonly isAsWritten: boolean
  /** All of its words, each a slot: titles, legal forms and particles as `GENERIC`. */
  readonly words: readonly number[]
  /** The words that tell parties apart, in the order of the name, each a slot. */
  readonly slots: readonly number[]
  readonly legalForm: LegalForm | null
  /** Distinct names have distinct numbers: all words of `slots` as one. */
  readonly name: number
  /** The same number for readings that differ in spelling only. */
  readonly spelling: number
  /** Of the classes of its words, a bit each: two names without a bit in common have no word in common. */
  readonly signature: number
}

/** What a word does in a name. */
export const NAME = 0
export const INITIAL = 1
export const GENERIC = 2
export const NUMBER = 3

const ROLES: Readonly<Partial<Record<TokenRole, number>>> = { name: NAME, initial: INITIAL, number: NUMBER }

/** The number of a word and what it does, as one. */
function slotOf(word: number, role: number): number {
  return word * 4 + role
}

/** The number of the word in a slot. */
export function wordIn(slot: number): number {
  return slot >>> 2
}

/** `NAME`, `INITIAL`, `GENERIC` or `NUMBER`. */
export function roleIn(slot: number): number {
  return slot & 3
}

/** Names that were read before, by what bears them: lists share many. */
export class NameReadings {
  readonly #table: WordTable
  readonly #known = new Map<NameOf, Map<string, readonly NameReading[]>>()
  /** Runs of word numbers, and of their classes: what a run and one number more make, by both of them. */
  readonly #runs = new Map<number, number>()

  constructor(table: WordTable) {
    this.#table = table
  }

  /** `prepareFor` must have been given the name. */
  of(value: string, bearer: NameOf): readonly NameReading[] {
    let ofBearer = this.#known.get(bearer)
    if (ofBearer === undefined) {
      ofBearer = new Map()
      this.#known.set(bearer, ofBearer)
    }
    let readings = ofBearer.get(value)
    if (readings === undefined) {
      readings = readName(value, bearer)
        // The general words that a translation adds would make the common words of the lists' own names rare no more; and a
        // short form tells two bodies of one name apart.
        .readings.filter(({ scheme }) => !isByMeaning(scheme) && scheme !== WITHOUT_SHORT_FORM)
        .map((reading) => this.#ready(reading))
      ofBearer.set(value, readings)
    }
    return readings
  }

  /** Lets them go: what is read from here on is compared with nothing that was read before. */
  clear(): void {
    this.#known.clear()
    this.#runs.clear()
  }

  #ready({ key, tokens, scheme }: Reading): NameReading {
    const table = this.#table
    const words = tokens.map(({ text, role }) => slotOf(table.idOf(text), ROLES[role] ?? GENERIC))
    const slots = words
      .filter((_, at) => !(at === 0 && isLeadingForm(tokens)) && tells(tokens[at]))
      .map((slot) => (LIKE_NUMBER.test(table.textOf(wordIn(slot))) ? slotOf(wordIn(slot), NUMBER) : slot))
    const own = slots.map(wordIn)
    let signature = 0
    for (const word of own) signature |= table.signatureOf(word)
    return {
      key,
      isAsWritten: scheme === 'as written',
      words,
      slots,
      legalForm: legalFormOf(tokens),
      name: this.#numberOf(own),
      spelling: this.#numberOf(own.map((word) => table.classOf(word))),
      signature,
    }
  }

  /** The same number for the same numbers in any order: those of the run that they make when sorted. */
  #numberOf(numbers: readonly number[]): number {
    const sorted = Uint32Array.from(numbers).sort()
    let run = 0
    for (const next of sorted) {
      const longer = run * MOST_NUMBERS + next
      let number = this.#runs.get(longer)
      if (number === undefined) {
        number = this.#runs.size + 1
        this.#runs.set(longer, number)
      }
      run = number
    }
    return run
  }
}

/** Runs and words are fewer than this, so that one of each fits an exact double. */
const MOST_NUMBERS = 2 ** 26

/** Words that only join others. */
const JOINING = new Set('and of the for und et y de del des du la le в и по на im i'.split(' '))

/** Arabic digits, and Roman ones. */
const LIKE_NUMBER = /^(?:\d+|[ivx]{2,5})$/

function tells(token: Token | undefined): boolean {
  if (token === undefined || JOINING.has(token.text)) return false
  return token.role !== 'title' && token.role !== 'legal-form' && token.role !== 'particle'
}
