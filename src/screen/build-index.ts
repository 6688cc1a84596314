import { prepareFor, type Reading, readName } from '../names/index.ts'
import { SCHEMAS } from '../record/index.ts'
import { bitsOf } from './bits.ts'
import { deletesOf } from './deletes.ts'
import { exactKeysOf } from './exact-keys.ts'
import { NAME_KINDS, NameIndex, TOKEN_ROLES } from './name-index.ts'
import { StringTable } from './string-table.ts'
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

/** Builds the index of these subjects. Loads the language data that their names need first. */
export async function buildIndex(subjects: AsyncIterable<Subject> | Iterable<Subject>): Promise<NameIndex> {
  const held: Subject[] = []
  for await (const subject of subjects) held.push(subject)
  await prepareFor(valuesOf(held))
  return indexOf(held)
}

function* valuesOf(subjects: readonly Subject[]): Generator<string> {
  for (const subject of subjects) for (const name of subject.names) yield name.value
}

function indexOf(subjects: readonly Subject[]): NameIndex {
  const lists = new Numbering()
  const scripts = new Numbering()
  const schemes = new Numbering()
  const tokens = new Numbering()
  const itemLists: number[] = []
  const itemFacts: string[] = []
  const nameItems: number[] = []
  const nameValues: string[] = []
  const nameTraits: number[] = []
  const nameScripts: number[] = []
  const readingNames: number[] = []
  const readingSchemes: number[] = []
  const readingKeys: string[] = []
  const slotStarts: number[] = [0]
  const slotTokens: number[] = []
  const slotRoles: number[] = []
  const filed: (readonly [token: number, reading: number])[] = []
  const exact: (readonly [hash: number, reading: number])[] = []
  const identifiers: (readonly [hash: number, item: number])[] = []
  const itemsWith: number[] = []
  const lastItemWith: number[] = []

  const addReading = (reading: Reading, name: number, item: number): void => {
    const at = readingNames.push(name) - 1
    readingSchemes.push(schemes.of(reading.scheme))
    readingKeys.push(reading.key)
    for (const key of exactKeysOf(reading)) exact.push([textHash(key), at])
    let before: string | null = null
    for (const { text, role } of reading.tokens) {
      const token = tokens.of(text)
      slotTokens.push(token)
      slotRoles.push(TOKEN_ROLES.indexOf(role))
      filed.push([token, at])
      if (lastItemWith[token] !== item) {
        lastItemWith[token] = item
        itemsWith[token] = (itemsWith[token] ?? 0) + 1
      }
      const joined: string | null = before === null ? null : joinedOf(before, text)
      if (joined !== null) filed.push([tokens.of(joined), at])
      before = text
    }
    slotStarts.push(slotTokens.length)
  }

  for (const [item, subject] of subjects.entries()) {
    itemLists.push(lists.of(subject.key.slice(0, subject.key.indexOf(':'))))
    const { dates, countries } = subject
    itemFacts.push(
      JSON.stringify({ dates, countries, identifiers: subject.identifiers } satisfies SubjectFacts),
    )
    for (const each of subject.identifiers) identifiers.push([textHash(plainIdentifier(each.value)), item])
    for (const each of subject.names) {
      const name = nameItems.push(item) - 1
      nameValues.push(each.value)
      nameTraits.push(NAME_KINDS.indexOf(each.kind) | (each.strength === 'weak' ? 4 : 0))
      nameScripts.push(scripts.of(each.script))
      for (const reading of readName(each.value, nameOf(subject.schema)).readings)
        addReading(reading, name, item)
    }
  }

  const order = tokens.sorted()
  const weigh = bitsOf(Math.max(FEWEST_FOR_WEIGHTS, subjects.length))
  const postings = grouped(
    filed.map(([token, reading]) => [order.rank[token] ?? 0, reading] as const),
    order.texts.length,
  )
  const sections: Record<string, Uint8Array | Uint32Array> = {
    itemSchemas: Uint8Array.from(subjects, (subject) => SCHEMAS.indexOf(subject.schema)),
    itemLists: Uint8Array.from(itemLists),
    nameItems: Uint32Array.from(nameItems),
    nameTraits: Uint8Array.from(nameTraits),
    nameScripts: Uint8Array.from(nameScripts),
    readingNames: Uint32Array.from(readingNames),
    readingSchemes: Uint8Array.from(readingSchemes),
    slotStarts: Uint32Array.from(slotStarts),
    slotTokens: Uint32Array.from(slotTokens, (token) => order.rank[token] ?? 0),
    slotRoles: Uint8Array.from(slotRoles),
    tokenWeights: Uint8Array.from(order.from, (token) =>
      Math.min(255, Math.max(BIT_FLOOR, weigh - bitsOf(itemsWith[token] ?? 1))),
    ),
    postingStarts: postings.starts,
    postings: postings.values,
  }
  file(sections, 'exactHashes', 'exactReadings', exact)
  file(sections, 'deleteHashes', 'deleteTokens', deletePairs(order.texts))
  file(sections, 'identifierHashes', 'identifierItems', identifiers)
  const keys = subjects.map((subject) => subject.key)
  addStrings(sections, { itemKeys: keys, itemFacts, nameValues, readingKeys, tokens: order.texts })
  return new NameIndex({ lists: lists.texts, scripts: scripts.texts, schemes: schemes.texts }, sections)
}

/** No token weighs less than a bit. */
const BIT_FLOOR = 16

function* deletePairs(texts: readonly string[]): Generator<readonly [number, number]> {
  for (const [token, text] of texts.entries()) for (const hash of deletesOf(text)) yield [hash, token]
}

function addStrings(
  sections: Record<string, Uint8Array | Uint32Array>,
  tables: Record<string, readonly string[]>,
): void {
  for (const [name, strings] of Object.entries(tables)) {
    const table = StringTable.of(strings)
    sections[`${name}.bytes`] = table.bytes
    sections[`${name}.starts`] = table.starts
  }
}

/** Files pairs of hash and value in two arrays, sorted by hash, then value, each pair once. */
function file(
  sections: Record<string, Uint8Array | Uint32Array>,
  hashes: string,
  values: string,
  pairs: Iterable<readonly [number, number]>,
): void {
  // A pair fits a double: 32 bits of hash above 21 bits of value, which bounds an index at two million readings.
  const packed = Float64Array.from(pairs, ([hash, value]) => hash * PAIR + value).sort()
  const distinct = packed.filter((pair, at) => pair !== packed[at - 1])
  sections[hashes] = Uint32Array.from(distinct, (pair) => Math.floor(pair / PAIR))
  sections[values] = Uint32Array.from(distinct, (pair) => pair % PAIR)
}

const PAIR = 2 ** 21

function grouped(pairs: readonly (readonly [group: number, value: number])[], groups: number): Grouped {
  const packed = Float64Array.from(pairs, ([group, value]) => group * 2 ** 24 + value).sort()
  const distinct = packed.filter((pair, at) => pair !== packed[at - 1])
  const starts = new Uint32Array(groups + 1)
  const values = new Uint32Array(distinct.length)
  for (const [at, pair] of distinct.entries()) {
    const group = Math.floor(pair / 2 ** 24)
    values[at] = pair % 2 ** 24
    starts[group + 1] = at + 1
  }
  for (let group = 1; group <= groups; group += 1)
    starts[group] = Math.max(starts[group] ?? 0, starts[group - 1] ?? 0)
  return { starts, values }
}

interface Grouped {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/** Gives each text a number, in the order of first sight. */
class Numbering {
  readonly texts: string[] = []
  readonly #numbers = new Map<string, number>()

  of(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const next = this.texts.push(text) - 1
    this.#numbers.set(text, next)
    return next
  }

  /** The texts sorted by UTF-16 units; `rank`: old number to new; `from`: new to old. */
  sorted(): { readonly texts: readonly string[]; readonly rank: Uint32Array; readonly from: Uint32Array } {
    const from = Uint32Array.from(this.texts.keys()).sort((a, b) =>
      (this.texts[a] ?? '') < (this.texts[b] ?? '') ? -1 : 1,
    )
    const rank = new Uint32Array(from.length)
    for (const [at, old] of from.entries()) rank[old] = at
    return { texts: Array.from(from, (old) => this.texts[old] ?? ''), rank, from }
  }
}
