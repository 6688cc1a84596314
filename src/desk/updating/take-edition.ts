import { type Archive, LostBytes, sha256OfEdition } from '../../fetch/index.ts'
import {
  type Adapter,
  type EditionSummary,
  fieldsOfBoth,
  type JudgedEdition,
  judge,
  type Layout,
  type SourceFile,
  Summary,
  sameInFields,
  type Told,
} from '../../lists/index.ts'
import type { Entry, EntryKey } from '../../record/index.ts'
import type { EditionSource, HeldEdition, Store, Verdict } from '../../store/index.ts'
import type { Candidate } from './candidate.ts'
import { type KeptFiles, keepFiles } from './kept-files.ts'
import { outcomeOf, type UpdateDetail } from './outcome.ts'
import type { UpdateProgress } from './request.ts'

/** Where editions are taken to, and who is told. */
export interface Taking {
  readonly store: Store
  readonly archive: Archive
  /** The clock, ISO 8601 in UTC. */
  readonly at: string
  readonly onProgress: (progress: UpdateProgress) => void
  /** The files that were put into the archive already. */
  readonly kept: KeptFiles
}

/** One edition of one list: what it is read from and by. */
export interface ToRead {
  readonly adapter: Adapter
  readonly layout: Layout
  readonly candidate: Candidate
  readonly files: readonly SourceFile[]
}

/**
 * Takes one edition: in whole and in force, in whole and held where the guards have something against it, or not at
 * all. An edition that the store has already changes nothing.
 *
 * @throws UnreadableList where a file cannot be read as what it should be
 * @throws LostBytes where the archive has lost what it should have
 */
export async function takeEdition(taking: Taking, toRead: ToRead): Promise<UpdateDetail> {
  const { store, archive } = taking
  const { adapter, layout, candidate, files } = toRead
  const { list } = adapter
  const held = (await store.editions.all()).filter((edition) => edition.list === list)
  const { date } = candidate
  const before = held.filter((each) => date === null || each.date <= date)
  const sources: readonly EditionSource[] =
    candidate.sources ?? (await keepFiles(archive, files, taking.kept))
  const sha256 = sha256OfEdition(sources)
  const known = before.findLast(
    (each, at) => each.sha256 === sha256 && (each.date === date || at === before.length - 1),
  )
  if (known !== undefined) {
    if (candidate.seenOn !== null) await store.editions.seen(known, candidate.seenOn, sources)
    return outcomeOf(known, known.state === 'held' ? 'held' : 'unchanged', null, held)
  }
  const previous = before.findLast((each) => each.state === 'loaded')
  const reading = readEdition(taking, toRead, previous)
  const taken = await store.editions
    .take(list, reading.entries, () => {
      const day = date ?? reading.told.publishedOn ?? candidate.elseDate
      const edition = {
        list,
        sha256,
        date: day,
        layout: layout.id,
        obtainedAt: taking.at,
        obtainedFrom: candidate.from,
        sources,
        seenUntil: candidate.seenOn !== null && candidate.seenOn > day ? candidate.seenOn : day,
      }
      return [edition, reading.verdict(day)] as const
    })
    .catch(async (error: unknown) => {
      if (!(error instanceof LostBytes)) await forgetUnused(taking, files, sources)
      throw error
    })
  if (taken.state === 'held') return outcomeOf(taken, 'held', null, held)
  const change = await store.editions.difference(
    previous ?? null,
    taken,
    sameIn(adapter, layout.id, previous?.layout),
  )
  return outcomeOf(taken, 'loaded', change, [...held, taken])
}

/** What is read of an edition, and what the guards say of it once it has been read. */
export interface EditionReading {
  readonly entries: AsyncIterable<Entry>
  readonly told: Told
  /** Once the entries have ended; `day`: of the edition. */
  readonly verdict: (day: string) => Verdict
}

/** Reads an edition, to be judged against the loaded one before it. */
export function readEdition(
  { store, onProgress }: Taking,
  { adapter, layout, candidate, files }: ToRead,
  previous: HeldEdition | undefined,
): EditionReading {
  const told: Told = { publishedOn: null, findings: [], missing: [] }
  const summary = new Summary()
  const unread: Record<string, number> = {}
  async function* counted(entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
    for await (const entry of entries) {
      summary.add(entry)
      for (const { field } of entry.unread) unread[field] = (unread[field] ?? 0) + 1
      if (summary.entries % 500 === 0)
        onProgress({
          list: adapter.list,
          edition: candidate.date,
          step: 'reading',
          done: summary.entries,
          total: null,
        })
      yield entry
    }
  }
  return {
    entries: counted(keepingKeys(store, adapter, previous, adapter.read(files, layout, told))),
    told,
    verdict: (date) => {
      const before = previous === undefined ? null : summaryOf(previous, adapter)
      const reasons = judge(adapter.bounds, before, { date, summary: summary.made(), layout }, told.findings)
      return {
        state: reasons.length === 0 ? 'loaded' : 'held',
        entries: summary.entries,
        names: summary.names,
        unread,
        files: files.map(({ name }) => name),
        missing: told.missing,
        reasons,
        summary: summary.made(),
      }
    },
  }
}

/** Whether two states of an entry say the same in what both layouts carry. */
export function sameIn(
  adapter: Adapter,
  layout: string,
  previous: string | undefined,
): (a: Entry, b: Entry) => boolean {
  const carried = fieldsOfBoth(adapter.layouts, layout, previous ?? layout)
  return (a, b) => sameInFields(a, b, carried)
}

/**
 * The entries of an edition whose publisher gives no ids, under the keys that the edition before it had for the same
 * records. Needs the whole edition at once.
 */
async function* keepingKeys(
  store: Store,
  { renamed }: Adapter,
  previous: HeldEdition | undefined,
  entries: AsyncIterable<Entry>,
): AsyncGenerator<Entry> {
  if (renamed === undefined || previous === undefined) {
    yield* entries
    return
  }
  const come = await Array.fromAsync(entries)
  const before = await Array.fromAsync(store.editions.entriesOf(previous))
  const [old, now] = [new Set(before.map(({ key }) => key)), new Set(come.map(({ key }) => key))]
  const keys: ReadonlyMap<EntryKey, EntryKey> = renamed(
    before.filter(({ key }) => !now.has(key)),
    come.filter(({ key }) => !old.has(key)),
  )
  for (const entry of come) yield { ...entry, key: keys.get(entry.key) ?? entry.key }
}

/** Files that nothing was taken from need not be kept. */
async function forgetUnused(
  { store, archive, kept }: Taking,
  files: readonly SourceFile[],
  sources: readonly EditionSource[],
): Promise<void> {
  for (const file of files) kept.delete(file)
  const used = new Set(
    (await store.editions.all()).flatMap((each) => each.sources.map(({ sha256 }) => sha256)),
  )
  for (const { sha256 } of sources) if (!used.has(sha256)) await archive.drop(sha256)
}

function summaryOf(edition: HeldEdition, adapter: Adapter): JudgedEdition | null {
  const layout = adapter.layouts.find(({ id }) => id === edition.layout)
  return layout === undefined
    ? null
    : { date: edition.date, summary: edition.summary as EditionSummary, layout }
}
