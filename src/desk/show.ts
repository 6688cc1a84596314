import type { Edge } from '../align/index.ts'
import {
  type CountryFact,
  captionOf,
  type Designation,
  type Entry,
  type EntryKey,
  type Identifier,
  type Name,
  type PartialDate,
  partsOfKey,
  type Schema,
  type Statement,
} from '../record/index.ts'
import { changesOf, type EntryChange } from './changes.ts'
import { knownLists, type ListInForce } from './coverage.ts'
import { designationOf } from './designation-of.ts'
import { byListing } from './listed-party.ts'
import type { OpenRecord } from './open-record.ts'
import { coverageOf } from './screening/coverage-of.ts'
import type { Coverage, Screening } from './screening/screening.ts'
import { ScreeningDesk } from './screening/screening-desk.ts'
import { UnusableInput } from './unusable-input.ts'

/** Everything that the record has of one party. */
export interface PartyView {
  readonly party: EntryKey
  readonly entries: readonly EntryKey[]
  readonly schema: Schema
  readonly caption: string
  readonly names: readonly (Name & { readonly lists: readonly string[] })[]
  readonly dates: readonly PartialDate[]
  readonly countries: readonly CountryFact[]
  readonly identifiers: readonly Identifier[]
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly designations: readonly Designation[]
  /** Why its entries are one party, and which others are alike and undecided, or known to be another. */
  readonly links: readonly Edge[]
  /** What was said of the party, by day, each with the answers to it that are known. */
  readonly statements: readonly (Statement & { readonly answeredBy: readonly Statement[] })[]
  /** What the editions held tell of its entries: when they came, what was amended, when they went. */
  readonly changes: readonly EntryChange[]
  /** Values of its entries that no rule read: field and value. */
  readonly unread: readonly { readonly field: string; readonly value: string }[]
}

/** The answer to `show`. */
export interface Shown {
  readonly query: { readonly party: string; readonly at: string; readonly asOf: string | null }
  readonly parties: readonly PartyView[]
  readonly coverage: readonly Coverage[]
}

/** At most so many parties are shown for one name. */
const MOST_SHOWN = 5

/**
 * Shows the party of an entry key, or, for a name, the parties that alert on it; as of a day, where one is given.
 *
 * @throws UnusableInput where the record has no such party
 */
export async function show(
  record: OpenRecord,
  asked: string,
  at: string,
  asOf: string | null = null,
): Promise<Shown> {
  const keys = /^[a-z]{2}-[a-z0-9-]+:\S+$/.test(asked)
    ? [asked]
    : keysNamed(asked, await (await ScreeningDesk.open(record, asOf)).screen({ name: asked, at }))
  return showParties(record, asked, keys, at, asOf)
}

/**
 * The same for entry keys that were found already.
 *
 * @throws UnusableInput where the record has no such entry
 */
export async function showParties(
  record: OpenRecord,
  asked: string,
  keys: readonly EntryKey[],
  at: string,
  asOf: string | null,
): Promise<Shown> {
  const lists = await record.inForce(await knownLists(record.store, record.starter), asOf)
  const parties: PartyView[] = []
  for (const key of keys) parties.push(await viewOf(record, key, lists, asOf ?? at.slice(0, 10)))
  const coverage = lists.map((each) => coverageOf(each, asOf, []))
  return { query: { party: asked, at, asOf }, parties, coverage }
}

/**
 * The parties that a name means, from what screening it found: those that alert and come close to the best.
 *
 * @throws UnusableInput where there is none, with those that come near
 */
export function keysNamed(name: string, { status, hits }: Screening): readonly EntryKey[] {
  if (status === 'not-screenable') throw new UnusableInput(`"${name}" has no letter or digit to look for`)
  const alerts = hits.filter(({ score }) => score >= hitLine(hits)).slice(0, MOST_SHOWN)
  if (alerts.length > 0) return alerts.map(({ party }) => party)
  const near = hits.map(({ caption, party }) => `${caption} (${party})`)
  const hint = near.length === 0 ? '' : `; near it are ${near.slice(0, MOST_SHOWN).join(', ')}`
  throw new UnusableInput(`no party called "${name}" is on the lists held${hint}`)
}

/** The score that a hit needs to be shown for a name: close to the best one. */
function hitLine(hits: readonly { readonly score: number }[]): number {
  const best = hits[0]?.score ?? 1
  return Math.max(0.7, best - 0.05)
}

async function viewOf(
  record: OpenRecord,
  key: EntryKey,
  lists: readonly ListInForce[],
  day: string,
): Promise<PartyView> {
  const shown: { readonly entry: Entry; readonly designation: Designation }[] = []
  for (const each of record.keysOfParty(key, lists)) {
    const from = lists.find(({ list }) => list === partsOfKey(each).list)
    const entry = from === undefined ? null : await record.entry(each, lists)
    if (from === undefined || entry === null) continue
    shown.push({ entry, designation: await designationOf(record, entry, from, day) })
  }
  shown.sort(byListing)
  const entries = shown.map(({ entry }) => entry)
  const designations = shown.map(({ designation }) => designation)
  const first = entries[0]
  if (first === undefined) throw new UnusableInput(`no entry "${key}" is on the lists held`)
  return {
    party: first.key,
    entries: entries.map((entry) => entry.key),
    schema: first.schema,
    caption: captionOf(first),
    names: namesOf(entries),
    dates: distinct(entries.flatMap((entry) => entry.dates)),
    countries: distinct(entries.flatMap((entry) => entry.countries)),
    identifiers: distinct(entries.flatMap((entry) => entry.identifiers)),
    properties: propertiesOf(entries),
    designations,
    links: linksOf(record, entries),
    statements: statementsAbout(record, entries),
    changes: await changesOfAll(record, entries),
    unread: entries.flatMap((entry) => entry.unread),
  }
}

async function changesOfAll(record: OpenRecord, entries: readonly Entry[]): Promise<readonly EntryChange[]> {
  const { store } = record
  if (store === null) return []
  const found: EntryChange[] = []
  for (const { key } of entries) found.push(...(await changesOf(store, key)))
  return found.toSorted((a, b) =>
    a.edition.date === b.edition.date ? 0 : a.edition.date < b.edition.date ? -1 : 1,
  )
}

function namesOf(entries: readonly Entry[]): PartyView['names'] {
  const names = new Map<string, Name & { lists: string[] }>()
  for (const entry of entries)
    for (const name of entry.names) {
      const id = JSON.stringify([name.value, name.kind, name.strength])
      const known = names.get(id) ?? { ...name, lists: [] }
      const { list } = partsOfKey(entry.key)
      if (!known.lists.includes(list)) known.lists.push(list)
      names.set(id, known)
    }
  return [...names.values()]
}

function propertiesOf(entries: readonly Entry[]): PartyView['properties'] {
  const properties: Record<string, readonly string[]> = {}
  for (const entry of entries)
    for (const [property, values] of Object.entries(entry.properties))
      properties[property] = distinct([...(properties[property] ?? []), ...values])
  return properties
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

/** What links the entries, and, of others, what is alike and not linked; pairs in the party that do not decide say nothing. */
function linksOf({ store }: OpenRecord, entries: readonly Entry[]): readonly Edge[] {
  const own = new Set(entries.map(({ key }) => key))
  const found = new Map<string, Edge>()
  for (const { key } of entries)
    for (const edge of store?.alignment.linksOf(key) ?? [])
      if (edge.state === 'linked' || !(own.has(edge.a) && own.has(edge.b)))
        found.set(`${edge.a} ${edge.b}`, edge)
  return [...found.values()]
}

/**
 * Statements about the party whichever of its entries they name, and what answers them, whomever that is about.
 * An accusation is never given without the answer to it where there is one.
 */
function statementsAbout(record: OpenRecord, entries: readonly Entry[]): PartyView['statements'] {
  const keys = new Set(entries.flatMap(({ key }) => record.starter.keysWith(key)))
  const { statements } = record.starter
  return statements
    .filter((statement) => statement.about.some(({ entry }) => entry !== null && keys.has(entry)))
    .toSorted((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0))
    .map((statement) => ({
      ...statement,
      answeredBy: statements.filter((other) =>
        other.answers.some((answer) => answer.statement === statement.id),
      ),
    }))
}
