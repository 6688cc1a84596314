import {
  type Adapter,
  ChangeCount,
  comparedFields,
  type EditionChange,
  type EditionSummary,
  type JudgedEdition,
  judge,
  Summary,
  sameInFields,
  type Told,
} from '../../lists/index.ts'
import type { Entry, EntryKey } from '../../record/index.ts'
import type { EditionDifference, HeldEdition, Store, Verdict, WrittenDifference } from '../../store/index.ts'
import type { Taking, ToRead } from './taking.ts'

/** What is read of an edition, and what the guards say of it once it has been read. */
export interface EditionReading {
  readonly entries: AsyncIterable<Entry>
  readonly told: Told
  /** Once the entries have ended; `day`: of the edition; `reasons`: what speaks against it whatever it holds. */
  readonly verdict: (
    day: string,
    reasons: readonly string[],
    difference: WrittenDifference,
  ) => Promise<Verdict>
  /** How it differs from the loaded edition before it; `null` before there was a verdict. */
  readonly difference: () => EditionDifference | null
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
  let differs: EditionDifference | null = null
  const { renamed } = adapter
  const withKeys = (entries: AsyncIterable<Entry>): AsyncIterable<Entry> =>
    renamed === undefined || previous === undefined
      ? entries
      : withKeysBefore(store, renamed, previous, entries)
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
    entries: counted(withKeys(adapter.read(files, layout, told))),
    told,
    difference: () => differs,
    verdict: async (date, reasons, difference) => {
      const compared = comparedFields(adapter.layouts, layout.id, previous?.layout ?? layout.id)
      const count = new ChangeCount(compared.fields)
      differs = await difference(previous ?? null, (a, b) => {
        const same = sameInFields(a, b, compared)
        if (!same) count.add(a, b)
        return same
      })
      const before = previous === undefined ? null : summaryOf(previous, adapter)
      const change = previous === undefined ? null : await changeOf(store, count, differs)
      const against = [
        ...reasons,
        ...judge(adapter.bounds, before, { date, summary: summary.made(), layout }, told.findings, change),
      ]
      return {
        state: against.length === 0 ? 'loaded' : 'held',
        entries: summary.entries,
        names: summary.names,
        unread,
        files: files.map(({ name }) => name),
        missing: told.missing,
        reasons: against,
        summary: summary.made(),
      }
    },
  }
}

async function changeOf(
  { editions }: Store,
  count: ChangeCount,
  { added, removed }: EditionDifference,
): Promise<EditionChange> {
  const entries = (rows: readonly number[]): Promise<readonly Entry[]> =>
    Promise.all(rows.map((row) => editions.entry(row)))
  // Where nothing is gone, nothing was renumbered.
  return count.made(await entries(removed), removed.length === 0 ? [] : await entries(added))
}

/**
 * The entries of an edition whose publisher gives no ids, under the keys that the edition before it had for the same
 * records. Needs the whole edition at once.
 */
async function* withKeysBefore(
  store: Store,
  renamed: NonNullable<Adapter['renamed']>,
  previous: HeldEdition,
  entries: AsyncIterable<Entry>,
): AsyncGenerator<Entry> {
  const come = await Array.fromAsync(entries)
  const before = await Array.fromAsync(store.editions.entriesOf(previous))
  const [old, now] = [new Set(before.map(({ key }) => key)), new Set(come.map(({ key }) => key))]
  const keys: ReadonlyMap<EntryKey, EntryKey> = renamed(
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
