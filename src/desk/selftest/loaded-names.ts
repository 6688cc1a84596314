import { type ListedName, ListedWords, listedNamesOf } from '../../deck/index.ts'
import { type Entry, fitsType, type PartyType } from '../../record/index.ts'
import { isClosed, knownLists, type ListInForce } from '../coverage.ts'
import { inIndexOrder, type OpenRecord } from '../open-record.ts'
import type { DatedFact } from '../starter.ts'
import { UnusableInput } from '../unusable-input.ts'

/** Which names of a record are asked for. */
export interface LoadedNamesRequest {
  /** Each of them must have names; where none is named: all that are loaded and still kept. */
  readonly lists?: readonly string[] | undefined
  /** Where no list is named: of those that are loaded only these. */
  readonly among?: readonly string[] | undefined
  /** Parties of these types; all where it is left out. */
  readonly types?: readonly PartyType[] | undefined
}

/** What a record has loaded, as the deck needs it. */
export interface LoadedNames {
  /** The entries in force that the deck asks about. */
  readonly entries: readonly Entry[]
  readonly names: readonly ListedName[]
  /** The words of every name of every list loaded, weak aliases and former editions included: what negatives are cleaned by. */
  readonly words: ListedWords
  /** `us-sdn 2026-08-20`, `us-sdn (starter record)`, a list each. */
  readonly editions: readonly string[]
  readonly lists: readonly string[]
  /** Whether nothing is loaded and the starter record is asked about. */
  readonly isStarter: boolean
  /** The day that is screened for, as a moment: that of the newest edition or fact, so that a run can be repeated. */
  readonly at: string
}

/**
 * Reads the names in force of the lists loaded. Where no official list is loaded it is the starter record that is read;
 * a list asked for by name is read from there too.
 *
 * @throws UnusableInput for a list that has no entries to ask about
 */
export async function loadedNames(
  record: OpenRecord,
  { lists: only = [], among, types }: LoadedNamesRequest = {},
): Promise<LoadedNames> {
  const known = inIndexOrder(await record.inForce(await knownLists(record.store, record.starter), null))
  const loaded = known.filter(({ state }) => state === 'loaded')
  const isStarter = loaded.length === 0
  const answering = isStarter ? known.filter(({ state }) => state === 'starter') : loaded
  const day = newestDay(loaded, [...record.starter.facts.values()])
  const asked =
    only.length === 0
      ? answering.filter(({ list }) => among?.includes(list) ?? !isClosed(list, day))
      : [...new Set(only)].map((list) => listWithEntries(list, known))
  const entries: Entry[] = []
  for (const each of asked)
    for await (const entry of entriesOf(record, each))
      if (
        isInForce(entry, record.starter.facts.get(entry.key), each, day) &&
        (types === undefined || types.some((type) => fitsType(entry.schema, type)))
      )
        entries.push(entry)
  const every: [string, string][] = []
  for await (const { key, names } of record.entries([...new Set([...answering, ...asked])]))
    for (const { value } of names) every.push([value, key])
  return {
    entries,
    names: entries.flatMap((entry) =>
      listedNamesOf(entry, record.keysOfParty(entry.key, answering).toSorted()[0] ?? entry.key),
    ),
    words: new ListedWords(every),
    editions: asked.map(({ list, edition }) => `${list} ${edition?.date ?? '(starter record)'}`),
    lists: asked.map(({ list }) => list),
    isStarter,
    at: `${day}T00:00:00Z`,
  }
}

function newestDay(loaded: readonly ListInForce[], facts: readonly DatedFact[]): string {
  const dates =
    loaded.length > 0
      ? loaded.map(({ edition }) => edition?.date ?? '')
      : facts.flatMap(({ listedOn, liftedOn }) => [listedOn, liftedOn ?? ''])
  return dates.toSorted().at(-1) ?? ''
}

function listWithEntries(id: string, known: readonly ListInForce[]): ListInForce {
  const found = known.find(({ list }) => list === id)
  if (found === undefined)
    throw new UnusableInput(
      `list "${id}" is not known; known are ${known.map(({ list }) => list).join(', ')}`,
    )
  if (found.state === 'loaded' || found.state === 'starter') return found
  throw new UnusableInput(
    `list "${id}" is ${found.state === 'held' ? 'held back' : 'not loaded'}: it has no names to ask about`,
  )
}

/** The entries that a list answers from today: those of its edition, or its stand-ins. */
async function* entriesOf(record: OpenRecord, list: ListInForce): AsyncGenerator<Entry> {
  if (list.state === 'starter') yield* record.entries([list])
  else if (list.edition !== null && record.store !== null)
    yield* record.store.editions.entriesOf(list.edition)
}

/** Some lists keep what has ended, and tell of what begins later: neither is to alert. */
function isInForce(
  { properties, listing }: Entry,
  fact: DatedFact | undefined,
  { state }: ListInForce,
  day: string,
): boolean {
  if (state === 'starter') return (fact?.liftedOn ?? '9999') > day
  const [until] = properties['endDate'] ?? []
  if (until !== undefined) return until > day
  return (
    (listing.listedOn?.date ?? '') <= day &&
    !/^(?:delisted|inactive|revoked|lifted|terminated|closed)/i.test(properties['status']?.[0] ?? '')
  )
}
