import { prepareFor, type Reading, readName } from '../names/index.ts'
import { SCHEMAS } from '../record/index.ts'
import { BIT, bitsOf } from './bits.ts'
import { addDeletesOf } from './deletes.ts'
import { exactKeysOf } from './exact-keys.ts'
import { GrowingNumbers, GrowingPairs, GrowingStrings, Numbering } from './growing-arrays.ts'
import { NAME_KINDS, NameIndex, type Sections, TOKEN_ROLES } from './name-index.ts'
import { nameOf, plainIdentifier, type Subject, type SubjectFacts } from './subject.ts'
import { textHash } from './text-hash.ts'

/** A token counts as if the index had at least so many items, so that a small list does not make every word common. */
const FEWEST_FOR_WEIGHTS = 20_000

/** Words that are split on one side and joined on the other ("hai lun", "al qaida") are filed joined as well. */
export function joinedOf(first: string, second: string): string | null {
  const shorter = Math.min(first.length, second.length)
  const longer = Math.max(first.length, second.length)
  return shorter <= 3 || longer <= 4 ? first + second : null
}

/**
 * Builds the index of these subjects in one pass, holding none of them. Loads the language data that their names need.
 */
export async function buildIndex(subjects: AsyncIterable<Subject> | Iterable<Subject>): Promise<NameIndex> {
  const builder = new IndexBuilder()
  for await (const subject of subjects) {
    await prepareFor(subject.names.map(({ value }) => value))
    builder.add(subject)
  }
  return builder.finish()
}

class IndexBuilder {
  readonly #lists = new Numbering()
  readonly #scripts = new Numbering()
  readonly #schemes = new Numbering()
  readonly #tokens = new Numbering()
  readonly #itemKeys = new GrowingStrings()
  readonly #itemFacts = new GrowingStrings()
  readonly #itemSchemas = new GrowingNumbers()
  readonly #itemLists = new GrowingNumbers()
  readonly #nameItems = new GrowingNumbers()
  readonly #nameValues = new GrowingStrings()
  readonly #nameTraits = new GrowingNumbers()
  readonly #nameScripts = new GrowingNumbers()
  readonly #readingNames = new GrowingNumbers()
  readonly #readingSchemes = new GrowingNumbers()
  readonly #readingKeys = new GrowingStrings()
  readonly #slotStarts = new GrowingNumbers()
  readonly #slotTokens = new GrowingNumbers()
  readonly #slotRoles = new GrowingNumbers()
  readonly #postings = new GrowingPairs()
  readonly #exact = new GrowingPairs()
  readonly #identifiers = new GrowingPairs()
  /** How many items have a token, and the last item that was counted for it. */
  readonly #itemsWith: number[] = []
  readonly #lastItemWith: number[] = []

  add({ key, schema, names, dates, countries, identifiers }: Subject): void {
    const item = this.#itemKeys.push(key)
    this.#itemSchemas.push(SCHEMAS.indexOf(schema))
    this.#itemLists.push(this.#lists.of(key.slice(0, key.indexOf(':'))))
    this.#itemFacts.push(JSON.stringify({ dates, countries, identifiers } satisfies SubjectFacts))
    for (const { value } of identifiers) this.#identifiers.push(textHash(plainIdentifier(value)), item)
    for (const { value, kind, strength, script } of names) {
      const name = this.#nameItems.push(item)
      this.#nameValues.push(value)
      this.#nameTraits.push(NAME_KINDS.indexOf(kind) | (strength === 'weak' ? 4 : 0))
      this.#nameScripts.push(this.#scripts.of(script))
      for (const reading of readName(value, nameOf(schema)).readings) this.#addReading(reading, name, item)
    }
  }

  #addReading(reading: Reading, name: number, item: number): void {
    const at = this.#readingNames.push(name)
    this.#readingSchemes.push(this.#schemes.of(reading.scheme))
    this.#readingKeys.push(reading.key)
    for (const key of exactKeysOf(reading)) this.#exact.push(textHash(key), at)
    this.#slotStarts.push(this.#slotTokens.length)
    let before: string | null = null
    for (const { text, role } of reading.tokens) {
      const token = this.#tokens.of(text)
      this.#slotTokens.push(token)
      this.#slotRoles.push(TOKEN_ROLES.indexOf(role))
      this.#postings.push(token, at)
      if (this.#lastItemWith[token] !== item) {
        this.#lastItemWith[token] = item
        this.#itemsWith[token] = (this.#itemsWith[token] ?? 0) + 1
      }
      const joined: string | null = before === null ? null : joinedOf(before, text)
      if (joined !== null) this.#postings.push(this.#tokens.of(joined), at)
      before = text
    }
  }

  finish(): NameIndex {
    const { texts, rank, from } = this.#tokens.sorted()
    const whole = bitsOf(Math.max(FEWEST_FOR_WEIGHTS, this.#itemKeys.length))
    const weights = Uint8Array.from(from, (token) =>
      Math.min(255, Math.max(BIT, whole - bitsOf(this.#itemsWith[token] ?? 1))),
    )
    this.#slotStarts.push(this.#slotTokens.length)
    const deletes = new GrowingPairs()
    const dictionary = new GrowingStrings()
    for (const text of texts) {
      const token = dictionary.push(text)
      addDeletesOf(text, (hash) => deletes.push(hash, token))
    }
    const sections: Sections = {
      itemSchemas: Uint8Array.from(this.#itemSchemas.values()),
      itemLists: Uint8Array.from(this.#itemLists.values()),
      nameItems: this.#nameItems.values(),
      nameTraits: Uint8Array.from(this.#nameTraits.values()),
      nameScripts: Uint8Array.from(this.#nameScripts.values()),
      readingNames: this.#readingNames.values(),
      readingSchemes: Uint8Array.from(this.#readingSchemes.values()),
      slotStarts: this.#slotStarts.values(),
      slotTokens: this.#slotTokens.values().map((token) => rank[token] ?? 0),
      slotRoles: Uint8Array.from(this.#slotRoles.values()),
      tokenWeights: weights,
      ...postingSections(this.#postings, rank, from),
      ...filedSections('exactHashes', 'exactReadings', this.#exact),
      ...filedSections('deleteHashes', 'deleteTokens', deletes),
      ...filedSections('identifierHashes', 'identifierItems', this.#identifiers),
      ...stringSections('itemKeys', this.#itemKeys),
      ...stringSections('itemFacts', this.#itemFacts),
      ...stringSections('nameValues', this.#nameValues),
      ...stringSections('readingKeys', this.#readingKeys),
      ...stringSections('tokens', dictionary),
    }
    const heading = { lists: this.#lists.texts, scripts: this.#scripts.texts, schemes: this.#schemes.texts }
    return new NameIndex(heading, sections)
  }
}

function stringSections(name: string, strings: GrowingStrings): Sections {
  const { bytes, starts } = strings.table()
  return { [`${name}.bytes`]: bytes, [`${name}.starts`]: starts }
}

function filedSections(hashes: string, values: string, pairs: GrowingPairs): Sections {
  const filed = pairs.filed()
  return { [hashes]: filed.numbers, [values]: filed.values }
}

/** The readings of each token, in the order of the sorted dictionary: token n has `postings[starts[n] … starts[n + 1]]`. */
function postingSections(pairs: GrowingPairs, rank: Uint32Array, from: Uint32Array): Sections {
  const { numbers, values } = pairs.filed()
  const counts = new Uint32Array(rank.length)
  for (const token of numbers) counts[token] = (counts[token] ?? 0) + 1
  const postingStarts = new Uint32Array(rank.length + 1)
  for (const [at, token] of from.entries())
    postingStarts[at + 1] = (postingStarts[at] ?? 0) + (counts[token] ?? 0)
  const postings = new Uint32Array(values.length)
  const next = postingStarts.slice()
  for (const [at, token] of numbers.entries()) {
    const place = rank[token] ?? 0
    const to = next[place] ?? 0
    postings[to] = values[at] ?? 0
    next[place] = to + 1
  }
  return { postingStarts, postings }
}
