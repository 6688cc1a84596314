import { type MirroredEdition, sha256OfFiles } from '../fetch/index.ts'
import {
  type Adapter,
  type EditionSummary,
  type JudgedEdition,
  judge,
  type Layout,
  type SourceFile,
  Summary,
  sameInFields,
  type Told,
} from '../lists/index.ts'
import type { Edition, Entry } from '../record/index.ts'
import type { HeldEdition, Store, Verdict } from '../store/index.ts'
import { outcomeOf, type UpdateDetail, type UpdateRequest } from './update-outcome.ts'

/**
 * Takes one edition: in whole and in force, in whole and held where the guards have something against it, or not at
 * all. An edition that the store has already changes nothing.
 *
 * @throws UnreadableList where a file cannot be read as what it should be
 */
export async function takeEdition(
  store: Store,
  adapter: Adapter,
  layout: Layout,
  candidate: MirroredEdition,
  files: readonly SourceFile[],
  request: UpdateRequest,
): Promise<UpdateDetail> {
  const { list } = adapter
  const sha256 = await sha256OfFiles(files)
  const held = (await store.editions.all()).filter((edition) => edition.list === list)
  const known = held.find((edition) => edition.sha256 === sha256)
  if (known !== undefined) return outcomeOf(known, known.state === 'held' ? 'held' : 'unchanged', null, held)

  const told: Told = { publishedOn: null, findings: [], missing: [] }
  const summary = new Summary()
  const unread: Record<string, number> = {}
  const previous = held.findLast((each) => each.state === 'loaded' && each.date <= candidate.date)
  const edition: Edition = {
    list,
    sha256,
    date: candidate.date,
    layout: layout.id,
    obtainedAt: request.at,
    obtainedFrom: candidate.folder,
  }
  const decide = (): Verdict => {
    const before = previous === undefined ? null : summaryOf(previous, adapter)
    const reasons = judge(
      adapter.bounds,
      before,
      { date: edition.date, summary: summary.made(), layout },
      told.findings,
    )
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
  }
  const read = adapter.read(files, layout, told)
  async function* counted(entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
    for await (const entry of entries) {
      summary.add(entry)
      for (const { field } of entry.unread) unread[field] = (unread[field] ?? 0) + 1
      if (summary.entries % 500 === 0)
        request.onProgress?.({ list, edition: candidate.date, step: 'reading', entries: summary.entries })
      yield entry
    }
  }
  const entries = counted(keepingKeys(store, adapter, previous, read))
  const taken = await store.editions.take(edition, entries, decide)
  if (taken.state === 'held') return outcomeOf(taken, 'held', null, held)
  const layouts = [layout, adapter.layouts.find(({ id }) => id === previous?.layout) ?? layout]
  const carried = layout.carries.filter((field) => layouts.every(({ carries }) => carries.includes(field)))
  const change = await store.editions.difference(previous ?? null, taken, (a, b) =>
    sameInFields(a, b, carried),
  )
  return outcomeOf(taken, 'loaded', change, [...held, taken])
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
  const keys = renamed(
    before.filter(({ key }) => !now.has(key)),
    come.filter(({ key }) => !old.has(key)),
  )
  for (const entry of come) yield { ...entry, key: keys.get(entry.key) ?? entry.key }
}

function summaryOf(edition: HeldEdition, adapter: Adapter): JudgedEdition | null {
  const layout = adapter.layouts.find(({ id }) => id === edition.layout)
  return layout === undefined
    ? null
    : { date: edition.date, summary: edition.summary as EditionSummary, layout }
}
