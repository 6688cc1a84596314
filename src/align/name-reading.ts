import { isByMeaning, type NameOf, readName, type Token, type TokenRole } from '../names/index.ts'
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
        // The general words that a translation adds would make the common words of the lists' own names rare no more.
        .readings.filter(({ scheme }) => !isByMeaning(scheme))
        .map(({ key, tokens, scheme }) => readingOf(key, tokens, scheme === 'as written', this.#table))
      ofBearer.set(value, readings)
    }
    return readings
  }
}

/** Words that only join others. */
const JOINING = new Set('and of the for und et y de del des du la le в и по на im i'.split(' '))

/** Arabic digits, and Roman ones. */
const LIKE_NUMBER = /^(?:\d+|[ivx]{2,5})$/

function readingOf(
  key: string,
  tokens: readonly Token[],
  isAsWritten: boolean,
  table: WordTable,
): NameReading {
  const words = tokens.map(({ text, role }) => slotOf(table.idOf(text), ROLES[role] ?? GENERIC))
  const slots: number[] = []
  let signature = 0
  for (const [at, { text, role }] of tokens.entries()) {
    if (role === 'title' || role === 'legal-form' || role === 'particle' || JOINING.has(text)) continue
    if (at === 0 && isLeadingForm(tokens)) continue
    const slot = words[at] ?? 0
    signature |= table.signatureOf(wordIn(slot))
    slots.push(LIKE_NUMBER.test(text) ? slotOf(wordIn(slot), NUMBER) : slot)
  }
  const inOrder = (numbers: readonly number[]): string => numbers.toSorted((a, b) => a - b).join(' ')
  const own = slots.map(wordIn)
  return {
    key,
    isAsWritten,
    words,
    slots: slots.slice(),
    legalForm: legalFormOf(tokens),
    name: table.nameIdOf(inOrder(own)),
    spelling: table.nameIdOf(inOrder(own.map((word) => table.classOf(word)))),
    signature,
  }
}
