import { readFile } from 'node:fs/promises'
import { hashOf } from '../proof/index.ts'
import {
  type CountryFact,
  type Entry,
  type EntryKey,
  entry,
  type Measure,
  type Name,
  name,
  type Publication,
  parsePartialDate,
  partsOfKey,
  type Schema,
  type Statement,
  type Subject as StatementSubject,
  statement,
} from '../record/index.ts'

/** A party of the starter record, as `data/parties.json` has it. */
interface StarterParty {
  readonly id: string
  readonly schema: Schema
  readonly names: readonly Name[]
  readonly born: string | null
  readonly countries: readonly CountryFact[]
  readonly positions: readonly string[]
  readonly sources: readonly string[]
}

/** A designation of public knowledge, joined to a list by the publisher's id: `data/designations.json`. */
export interface DatedFact {
  readonly entry: EntryKey
  readonly party: string
  readonly listedOn: string
  /** When it was lifted; `null`: no lifting is known. */
  readonly liftedOn: string | null
  readonly programmes: readonly string[]
  readonly measures: readonly Measure[]
  readonly legalBasis: string | null
  readonly reasons: string | null
  /** The listings that it says it answers: the jurisdiction and the day, "EU 2021-03-22". */
  readonly answers?: readonly string[]
  readonly source: Publication
  readonly liftedSource: Publication | null
  /** A remark on what is known. */
  readonly note?: string
  /** What is not known, in a sentence that is shown with the answer. */
  readonly unverified?: string
}

type StarterStatement = Omit<Statement, 'about'> & {
  readonly about: readonly (Omit<StatementSubject, 'entry'> & { readonly party: string | null })[]
}

/** What this project typed itself from public knowledge: stand-in entries, dated facts and statements. */
export interface StarterRecord {
  /** A stand-in for each entry of the dated facts, used for a list until that list is loaded. */
  readonly entries: readonly Entry[]
  readonly facts: ReadonlyMap<EntryKey, DatedFact>
  readonly statements: readonly Statement[]
  /** The lists that have stand-ins. */
  readonly lists: ReadonlySet<string>
  /** All entry keys of the party that an entry belongs to, the earliest listed first; the key alone where none is known. */
  readonly keysWith: (key: EntryKey) => readonly EntryKey[]
  readonly hash: string
}

let loaded: Promise<StarterRecord> | undefined

/** Reads the starter record that comes with the package, once. */
export function starterRecord(): Promise<StarterRecord> {
  loaded ??= readStarter(new URL('../../data/', import.meta.url))
  return loaded
}

async function readStarter(folder: URL): Promise<StarterRecord> {
  const parties = await table<StarterParty>(folder, 'parties.json')
  const designations = await table<DatedFact>(folder, 'designations.json')
  const said = await table<StarterStatement>(folder, 'statements.json')
  const partyOf = new Map(parties.map((party) => [party.id, party]))
  const keysOf = new Map<string, EntryKey[]>()
  for (const fact of designations.toSorted(
    (a, b) => order(a.listedOn, b.listedOn) || order(a.entry, b.entry),
  ))
    keysOf.set(fact.party, [...(keysOf.get(fact.party) ?? []), fact.entry])
  const facts = new Map(designations.map((fact) => [fact.entry, fact]))
  const entries = designations.map((fact) => {
    const party = partyOf.get(fact.party)
    if (party === undefined)
      throw new Error(`data/designations.json: ${fact.entry} names the unknown party ${fact.party}`)
    return standIn(fact, party)
  })
  return {
    entries,
    facts,
    statements: said.map((each) => resolved(each, keysOf)),
    lists: new Set(designations.map((fact) => partsOfKey(fact.entry).list)),
    keysWith: (key) => keysOf.get(facts.get(key)?.party ?? '') ?? [key],
    hash: hashOf([parties, designations, said]),
  }
}

async function table<Row>(folder: URL, file: string): Promise<readonly Row[]> {
  return JSON.parse(await readFile(new URL(file, folder), 'utf8')) as readonly Row[]
}

function standIn(fact: DatedFact, party: StarterParty): Entry {
  const born = party.born === null ? null : parsePartialDate(party.born)
  return entry({
    key: fact.entry,
    schema: party.schema,
    names: party.names.map(name),
    dates: born === null ? [] : [born],
    countries: party.countries,
    identifiers: [],
    properties: {
      ...(party.positions.length > 0 && { position: party.positions }),
      ...(fact.answers !== undefined && { answers: fact.answers }),
      sourceUrl: party.sources,
    },
    listing: {
      programmes: fact.programmes,
      listedOn: null,
      amendedOn: [],
      measures: fact.measures,
      legalBasis: fact.legalBasis,
      reasons: fact.reasons,
    },
    unread: [],
  })
}

function resolved(said: StarterStatement, keysOf: ReadonlyMap<string, readonly EntryKey[]>): Statement {
  return statement({
    ...said,
    about: said.about.map(({ party, ...subject }) => ({
      ...subject,
      entry: party === null ? null : (keysOf.get(party)?.[0] ?? null),
    })),
  })
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
