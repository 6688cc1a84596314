import type { TokenRole } from '../names/index.ts'
import { type NameKind, type NameStrength, SCHEMAS, type Schema } from '../record/index.ts'
import { StringTable } from './string-table.ts'
import type { SubjectFacts } from './subject.ts'
import { lowerBound } from './text-hash.ts'

/** The arrays of an index, by section name. Strings are a pair of sections: their bytes and their starts. */
export type Sections = Readonly<Record<string, Uint8Array | Uint32Array>>

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
 * An item is a subject; it has names; a name has readings; a reading is a run of slots; a slot is a token in a role.
 */
export class NameIndex {
  readonly heading: IndexHeading
  readonly sections: Sections
  readonly itemKeys: StringTable
  readonly itemSchemas: Uint8Array
  readonly itemLists: Uint8Array
  readonly #itemFacts: StringTable
  readonly nameItems: Uint32Array
  readonly #nameValues: StringTable
  readonly #nameTraits: Uint8Array
  readonly #nameScripts: Uint8Array
  readonly readingNames: Uint32Array
  readonly readingSchemes: Uint8Array
  /** The exact key of each reading, as `names` makes it. */
  readonly readingKeys: StringTable
  readonly slotStarts: Uint32Array
  readonly slotTokens: Uint32Array
  readonly slotRoles: Uint8Array
  readonly tokens: StringTable
  readonly tokenWeights: Uint8Array
  readonly postingStarts: Uint32Array
  readonly postings: Uint32Array
  readonly exactHashes: Uint32Array
  readonly exactReadings: Uint32Array
  readonly deleteHashes: Uint32Array
  readonly deleteTokens: Uint32Array
  readonly identifierHashes: Uint32Array
  readonly identifierItems: Uint32Array

  constructor(heading: IndexHeading, sections: Sections) {
    const bytes = (name: string): Uint8Array => section(sections, name, Uint8Array)
    const words = (name: string): Uint32Array => section(sections, name, Uint32Array)
    const strings = (name: string): StringTable =>
      new StringTable(bytes(`${name}.bytes`), words(`${name}.starts`))
    this.heading = heading
    this.sections = sections
    this.itemKeys = strings('itemKeys')
    this.itemSchemas = bytes('itemSchemas')
    this.itemLists = bytes('itemLists')
    this.#itemFacts = strings('itemFacts')
    this.nameItems = words('nameItems')
    this.#nameValues = strings('nameValues')
    this.#nameTraits = bytes('nameTraits')
    this.#nameScripts = bytes('nameScripts')
    this.readingNames = words('readingNames')
    this.readingSchemes = bytes('readingSchemes')
    this.readingKeys = strings('readingKeys')
    this.slotStarts = words('slotStarts')
    this.slotTokens = words('slotTokens')
    this.slotRoles = bytes('slotRoles')
    this.tokens = strings('tokens')
    this.tokenWeights = bytes('tokenWeights')
    this.postingStarts = words('postingStarts')
    this.postings = words('postings')
    this.exactHashes = words('exactHashes')
    this.exactReadings = words('exactReadings')
    this.deleteHashes = words('deleteHashes')
    this.deleteTokens = words('deleteTokens')
    this.identifierHashes = words('identifierHashes')
    this.identifierItems = words('identifierItems')
  }

  get items(): number {
    return this.itemKeys.length
  }

  get names(): number {
    return this.nameItems.length
  }

  schemaOf(item: number): Schema {
    return SCHEMAS[this.itemSchemas[item] ?? 0] ?? 'LegalEntity'
  }

  factsOf(item: number): SubjectFacts {
    return JSON.parse(this.#itemFacts.at(item)) as SubjectFacts
  }

  nameAt(name: number): IndexedName {
    const traits = this.#nameTraits[name] ?? 0
    return {
      value: this.#nameValues.at(name),
      kind: NAME_KINDS[traits & 3] ?? 'alias',
      strength: traits & 4 ? 'weak' : 'strong',
      script: this.heading.scripts[this.#nameScripts[name] ?? 0] ?? 'Zyyy',
    }
  }

  isWeak(name: number): boolean {
    return ((this.#nameTraits[name] ?? 0) & 4) !== 0
  }

  /** The tokens of a reading, with their roles in `slotRoles` at the same positions: `[start, end)`. */
  slotsOf(reading: number): readonly [number, number] {
    return [this.slotStarts[reading] ?? 0, this.slotStarts[reading + 1] ?? 0]
  }

  /** The words of a reading as they stand. */
  wordsOf(reading: number): readonly string[] {
    const [start, end] = this.slotsOf(reading)
    return Array.from(this.slotTokens.subarray(start, end), (token) => this.tokens.at(token))
  }

  /** The number of a token, -1 where no listed name has it. The dictionary is sorted by UTF-16 units. */
  tokenOf(text: string): number {
    let low = 0
    let high = this.tokens.length - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const at = this.tokens.at(middle)
      if (at === text) return middle
      if (at < text) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  /** Calls `found` with each value that `hashes` files under this hash. */
  eachUnder(hashes: Uint32Array, values: Uint32Array, hash: number, found: (value: number) => void): void {
    for (let at = lowerBound(hashes, hash); hashes[at] === hash; at += 1) found(values[at] ?? 0)
  }
}

function section<Kind extends Uint8Array | Uint32Array>(
  sections: Sections,
  name: string,
  kind: abstract new (...args: never[]) => Kind,
): Kind {
  const found = sections[name]
  if (found instanceof kind) return found
  throw new RangeError(`Index section ${name} is missing or of another kind`)
}
