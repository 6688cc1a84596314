import type { NameOf, TokenRole } from '../../names/index.ts'
import { type NameKind, type NameStrength, SCHEMAS, type Schema } from '../../record/index.ts'
import type { Filed } from './filed.ts'
import { RisingNumbers } from './rising-numbers.ts'
import { StringTable } from './string-table.ts'
import type { SubjectFacts } from './subject.ts'
import { TokenHeads } from './token-heads.ts'
import { WordTable } from './word-table.ts'

/** An array of an index: units of one, two or four bytes. */
export type Section = Uint8Array | Uint16Array | Uint32Array

/** The arrays of an index, by section name. Strings are a pair of sections: their bytes and their starts. */
export type Sections = Readonly<Record<string, Section>>

/** What an index says of itself in words. */
export interface IndexHeading {
  readonly lists: readonly string[]
  readonly scripts: readonly string[]
  readonly schemes: readonly string[]
}

export const NAME_KINDS: readonly NameKind[] = ['primary', 'alias', 'former', 'original-script']
export const TOKEN_ROLES: readonly TokenRole[] = [
  'name',
  'initial',
  'title',
  'particle',
  'legal-form',
  'generic',
  'number',
]
/** What bears a name; its place here is how a form keeps it. */
export const BEARERS: readonly NameOf[] = ['person', 'organization', 'object', 'unknown']

/** How many bits of a slot are its role's. */
export const ROLE_BITS = 3
export const ROLE_MASK: number = (1 << ROLE_BITS) - 1
/** The bits of a form's traits: what bears it, whether it is only read so, and whether by the meaning of its words. */
const BEARER_MASK = 3
export const ROMANISED = 4
export const TRANSLATED = 8
export const OF_HAN = 16

const NO_FACTS: SubjectFacts = { dates: [], countries: [], identifiers: [] }

/** One name of the index, as an answer shows it. */
export interface IndexedName {
  readonly value: string
  readonly kind: NameKind
  readonly strength: NameStrength
  readonly script: string
}

/**
 * The names of many subjects, ready to be searched: read-only, in flat arrays, safe to share and cheap to load.
 *
 * An item is a subject; it has names; a name has readings. Readings of the same words in the same roles are one form,
 * which is a run of slots; a slot is a token in a role. What is searched for are forms, the lightest first; readings
 * stand in the order of their forms.
 */
export class NameIndex {
  readonly heading: IndexHeading
  readonly sections: Sections
  readonly #itemKeys: StringTable
  readonly itemSchemas: Uint8Array
  readonly itemLists: Uint8Array
  readonly #itemFacts: StringTable
  /** The item of each name; those of one item stand together. */
  readonly nameItems: RisingNumbers
  readonly #nameValues: StringTable
  readonly #nameTraits: Uint8Array
  readonly #nameScripts: Uint8Array
  readonly readingNames: Uint32Array
  readonly readingSchemes: Uint8Array
  /** Where the readings of each form begin. */
  readonly formReadingStarts: RisingNumbers
  readonly #formTraits: Uint8Array
  /** What the words of a form weigh together in their roles, 65535 at most. */
  readonly formWeights: Uint16Array
  readonly slotStarts: Uint32Array
  /** The token of each slot, shifted by `ROLE_BITS`, and its role. */
  readonly slots: Uint32Array
  readonly tokens: WordTable
  /** How each token sounds, a unit a sound: from where the head of the token tells. */
  readonly soundUnits: Uint16Array
  readonly heads: TokenHeads
  /** By which rules each token may stand for another, a bit each. */
  readonly tokenSenses: Uint8Array
  readonly tokenWeights: Uint8Array
  readonly postingStarts: Uint32Array
  readonly postings: Uint32Array
  /** Forms by their exact keys; tokens by their spelling with letters left out, and by their consonants; items by number. */
  readonly exact: Filed
  /** The values in three bytes each. */
  readonly deletes: { readonly starts: Uint32Array; readonly values: Uint8Array }
  readonly consonants: Filed
  readonly identifiers: Filed

  constructor(heading: IndexHeading, sections: Sections) {
    const bytes = (name: string): Uint8Array => section(sections, name, Uint8Array)
    const units = (name: string): Uint16Array => section(sections, name, Uint16Array)
    const words = (name: string): Uint32Array => section(sections, name, Uint32Array)
    const rising = (name: string): RisingNumbers =>
      new RisingNumbers(
        words(`${name}.blocks`),
        sections[`${name}.offsets`] instanceof Uint16Array
          ? units(`${name}.offsets`)
          : words(`${name}.offsets`),
      )
    const strings = (name: string): StringTable => new StringTable(bytes(`${name}.bytes`), rising(name))
    const filed = (name: string): Filed => ({
      starts: words(`${name}.buckets`),
      values: words(`${name}.values`),
    })
    this.heading = heading
    this.sections = sections
    this.#itemKeys = strings('itemKeys')
    this.itemSchemas = bytes('itemSchemas')
    this.itemLists = bytes('itemLists')
    this.#itemFacts = strings('itemFacts')
    this.nameItems = rising('nameItems')
    this.#nameValues = strings('nameValues')
    this.#nameTraits = bytes('nameTraits')
    this.#nameScripts = bytes('nameScripts')
    this.readingNames = words('readingNames')
    this.readingSchemes = bytes('readingSchemes')
    this.formReadingStarts = rising('formReadingStarts')
    this.#formTraits = bytes('formTraits')
    this.formWeights = units('formWeights')
    this.slotStarts = words('slotStarts')
    this.slots = words('slots')
    const [common = 0] = words('tokens.common')
    this.tokens = new WordTable(units('tokens.units'), words('tokens.starts'), common, filed('tokens'))
    this.soundUnits = units('sounds.units')
    this.tokenSenses = bytes('tokenSenses')
    this.tokenWeights = bytes('tokenWeights')
    this.heads = new TokenHeads(
      this.tokens,
      { units: this.soundUnits, starts: words('sounds.starts') },
      this.tokenWeights,
    )
    this.postingStarts = words('postingStarts')
    this.postings = words('postings')
    this.exact = filed('exact')
    this.deletes = { starts: words('deletes.buckets'), values: bytes('deletes.values') }
    this.consonants = filed('consonants')
    this.identifiers = filed('identifiers')
  }

  get items(): number {
    return this.#itemKeys.length
  }

  get names(): number {
    return this.nameItems.length
  }

  get forms(): number {
    return this.#formTraits.length
  }

  /** The key of an item: its list and what the list calls it. */
  keyOf(item: number): string {
    return `${this.heading.lists[this.itemLists[item] ?? 0] ?? ''}:${this.#itemKeys.at(item)}`
  }

  /** What bears the names that a form is of, by its place in `BEARERS`. */
  bearerOf(form: number): number {
    return (this.#formTraits[form] ?? 0) & BEARER_MASK
  }

  /** Whether no name is written as a form: it is only read so. */
  isRomanised(form: number): boolean {
    return ((this.#formTraits[form] ?? 0) & ROMANISED) !== 0
  }

  /** Whether a form is a name by what its words mean: not their sounds were put into other letters. */
  isTranslated(form: number): boolean {
    return ((this.#formTraits[form] ?? 0) & TRANSLATED) !== 0
  }

  /** Whether a form is a Chinese person's name that is only read so from its Han letters. */
  isOfHan(form: number): boolean {
    return ((this.#formTraits[form] ?? 0) & (OF_HAN | ROMANISED)) === (OF_HAN | ROMANISED)
  }

  schemaOf(item: number): Schema {
    return SCHEMAS[this.itemSchemas[item] ?? 0] ?? 'LegalEntity'
  }

  factsOf(item: number): SubjectFacts {
    const text = this.#itemFacts.at(item)
    return text === '' ? NO_FACTS : (JSON.parse(text) as SubjectFacts)
  }

  nameAt(name: number): IndexedName {
    const traits = this.#nameTraits[name] ?? 0
    return {
      value: this.#nameValues.at(name),
      kind: NAME_KINDS[traits & 3] ?? 'alias',
      strength: traits & 4 ? 'weak' : 'strong',
      script: this.scriptOf(name),
    }
  }

  scriptOf(name: number): string {
    return this.heading.scripts[this.#nameScripts[name] ?? 0] ?? 'Zyyy'
  }

  isWeak(name: number): boolean {
    return ((this.#nameTraits[name] ?? 0) & 4) !== 0
  }

  schemeOf(reading: number): string {
    return this.heading.schemes[this.readingSchemes[reading] ?? 0] ?? ''
  }

  /** The words of a form as they stand. */
  wordsOf(form: number): readonly string[] {
    const words: string[] = []
    const end = this.slotStarts[form + 1] ?? 0
    for (let slot = this.slotStarts[form] ?? 0; slot < end; slot += 1)
      words.push(this.tokens.at((this.slots[slot] ?? 0) >>> ROLE_BITS))
    return words
  }
}

function section<Kind extends Section>(
  sections: Sections,
  name: string,
  kind: abstract new (...args: never[]) => Kind,
): Kind {
  const found = sections[name]
  if (found instanceof kind) return found
  throw new RangeError(`Index section ${name} is missing or of another kind`)
}
