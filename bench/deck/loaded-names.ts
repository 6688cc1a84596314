import type { OpenRecord } from '../../src/desk/index.ts'
import { listedBy } from '../../src/lists/index.ts'
import type { Entry } from '../../src/record/index.ts'
import { knownListsOf } from '../known-lists.ts'
import { type ListedName, listedNamesOf } from './listed-name.ts'
import { ListedWords } from './listed-words.ts'

/** What a home has loaded, as the deck needs it. */
export interface LoadedNames {
  /** The entries of the editions in force that the deck asks about. */
  readonly entries: readonly Entry[]
  readonly names: readonly ListedName[]
  /** The words of every name of every list loaded, weak aliases and former editions included: what negatives are cleaned by. */
  readonly words: ListedWords
  /** `us-sdn 2026-08-20`, a list each. */
  readonly editions: readonly string[]
  readonly lists: readonly string[]
  /** The day that is screened for: that of the newest edition, so that a run can be repeated. */
  readonly at: string
}

/** Some lists keep what has ended, and tell of what begins later: neither is to alert. */
function isInForce({ properties, listing }: Entry, day: string): boolean {
  const [until] = properties['endDate'] ?? []
  if (until !== undefined) return until > day
  return (
    (listing.listedOn?.date ?? '') <= day &&
    !/^(?:delisted|inactive|revoked|lifted|terminated|closed)/i.test(properties['status']?.[0] ?? '')
  )
}

/** Reads the lists in force of a record, all that are still kept, or those asked for. */
export async function loadedNames(record: OpenRecord, only: readonly string[] = []): Promise<LoadedNames> {
  const known = await knownListsOf(record)
  const loaded = known.filter(({ state }) => state === 'loaded')
  const day =
    loaded
      .map(({ edition }) => edition?.date ?? '')
      .toSorted()
      .at(-1) ?? ''
  const asked = loaded.filter(({ list }) =>
    only.length === 0 ? (listedBy(list).closedOn ?? '9999') > day : only.includes(list),
  )
  const entries: Entry[] = []
  for (const { edition } of asked)
    if (edition !== null && record.store !== null)
      for await (const entry of record.store.editions.entriesOf(edition))
        if (isInForce(entry, day)) entries.push(entry)
  const every: [string, string][] = []
  for await (const { key, names } of record.entries(loaded))
    for (const { value } of names) every.push([value, key])
  return {
    entries,
    names: entries.flatMap((entry) =>
      listedNamesOf(entry, record.keysOfParty(entry.key, loaded).toSorted()[0] ?? entry.key),
    ),
    words: new ListedWords(every),
    editions: asked.map(({ list, edition }) => `${list} ${edition?.date}`),
    lists: asked.map(({ list }) => list),
    at: `${day}T00:00:00Z`,
  }
}
