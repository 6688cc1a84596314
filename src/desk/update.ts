import { type MirroredEdition, mirroredEditions, openMirrored, sha256OfFiles } from '../fetch/index.ts'
import {
  ADAPTERS,
  type Adapter,
  adapterFor,
  type EditionSummary,
  type JudgedEdition,
  judge,
  type Layout,
  type SourceFile,
  Summary,
  sameInFields,
  type Told,
  UnreadableList,
} from '../lists/index.ts'
import { type Edition, type Entry, partsOfKey } from '../record/index.ts'
import { type HeldEdition, openStore, type Store, type Verdict } from '../store/index.ts'
import { makeIndex } from './make-index.ts'
import { UnusableInput } from './unusable-input.ts'

/** Where to take editions from, and which. */
export interface UpdateRequest {
  readonly home: string
  /** The mirror folder, `DIR/LIST/DATE/FILES`. */
  readonly from: string
  /** Every list that the mirror has and an adapter reads, where it is left out. */
  readonly lists?: readonly string[] | undefined
  /** This edition instead of the newest. */
  readonly edition?: string | undefined
  readonly at: string
  readonly onProgress?: ((progress: UpdateProgress) => void) | undefined
}

export interface UpdateProgress {
  readonly list: string
  readonly edition: string | null
  readonly step: 'reading' | 'indexing'
  readonly entries: number
}

/**
 * `loaded`: taken. `unchanged`: it was held before. `held`: kept aside and not used. `unreadable`: nothing of it was
 * kept. `missing`: the mirror has no edition that the adapter reads.
 */
type UpdateState = 'loaded' | 'unchanged' | 'held' | 'unreadable' | 'missing'

/** What became of one list. */
export interface UpdateOutcome {
  readonly list: string
  readonly edition: string | null
  readonly layout: string | null
  readonly entries: number
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly state: UpdateState
  /** Why it was not taken; `null` where it was. */
  readonly reason: string | null
}

/** What people are told of it besides. */
export interface UpdateDetail extends UpdateOutcome {
  readonly names: number
  /** Newer editions of the mirror that were passed over, with why. */
  readonly skipped: readonly string[]
  /** The edition that answers now, where it is another one. */
  readonly inForce: string | null
  readonly unread: Readonly<Record<string, number>>
  readonly missingFiles: readonly string[]
  /** Where it was found. */
  readonly folder: string | null
}

/**
 * Takes editions from a mirror folder, list by list; one that fails stops no other. Each comes in whole or not at
 * all, and the index is ready when this returns.
 *
 * @throws UnusableInput for a list that is not known or a date that is no date
 * @throws NoMirror where the folder cannot be read
 */
export async function update(request: UpdateRequest): Promise<readonly UpdateDetail[]> {
  const { from, home, edition } = request
  if (edition !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(edition))
    throw new UnusableInput(`--edition "${edition}": expected a day, YYYY-MM-DD`)
  const adapters = await adaptersFor(request)
  if (adapters.length === 0) {
    const known = ADAPTERS.map(({ list }) => list).join(', ')
    return [
      notTaken(
        '',
        null,
        'missing',
        `${from}: no folder LIST/YYYY-MM-DD of a list that can be read (${known})`,
      ),
    ]
  }
  const found = await Promise.all(
    adapters.map((adapter) => mirroredEditions(from, adapter.list, adapter.source.folders)),
  )
  if (found.every((editions) => editions.length === 0))
    return adapters.map(({ list }) =>
      notTaken(list, null, 'missing', `${from}: no folder ${list}/YYYY-MM-DD`),
    )
  const store = openStore(home)
  try {
    const outcomes: UpdateDetail[] = []
    for (const [at, adapter] of adapters.entries())
      outcomes.push(await updateList(store, adapter, found[at] ?? [], request))
    if (outcomes.some(({ state }) => state === 'loaded' || state === 'unchanged')) {
      request.onProgress?.({ list: '', edition: null, step: 'indexing', entries: 0 })
      await makeIndex(home)
    }
    return outcomes
  } finally {
    store.close()
  }
}

async function adaptersFor({ from, lists }: UpdateRequest): Promise<readonly Adapter[]> {
  if (lists !== undefined && lists.length > 0)
    return lists.flatMap((id) => {
      const adapter = adapterFor(id)
      const inFolder = ADAPTERS.filter(({ source }) => source.folders?.includes(id))
      if (adapter !== null || inFolder.length > 0) return adapter ?? inFolder
      throw new UnusableInput(
        `list "${id}" cannot be read; can be: ${ADAPTERS.map(({ list }) => list).join(', ')}`,
      )
    })
  const there: Adapter[] = []
  for (const adapter of ADAPTERS)
    if ((await mirroredEditions(from, adapter.list, adapter.source.folders)).length > 0) there.push(adapter)
  return there
}

async function updateList(
  store: Store,
  adapter: Adapter,
  mirrored: readonly MirroredEdition[],
  request: UpdateRequest,
): Promise<UpdateDetail> {
  const { list } = adapter
  const wanted =
    request.edition === undefined ? mirrored : mirrored.filter(({ date }) => date === request.edition)
  const skipped: string[] = []
  for (const candidate of wanted.toReversed()) {
    try {
      const files = await openMirrored(candidate)
      const layout = await adapter.recognise(files)
      if (layout !== null)
        return { ...(await takeEdition(store, adapter, layout, candidate, files, request)), skipped }
      const official = files.filter(
        ({ name }) =>
          adapter.source.files.includes(name.toLowerCase()) || adapter.source.files.includes(name),
      )
      if (official.length > 0) throw await whyUnread(adapter, files, official)
      const names = files.map(({ name }) => name).join(', ')
      skipped.push(
        `${list} ${candidate.date}: no layout that can be read (${names === '' ? 'no files' : names})`,
      )
    } catch (error) {
      if (!(error instanceof UnreadableList)) throw error
      return notTaken(list, candidate.date, 'unreadable', `${list} ${candidate.date} ${error.message}`)
    }
  }
  const asked = request.edition === undefined ? 'no edition' : `no edition of ${request.edition}`
  const reason = `${request.from}: ${asked} of ${list} that can be read${skipped.map((each) => `; ${each}`).join('')}`
  return { ...notTaken(list, null, 'missing', reason), skipped }
}

/** Files of the publisher's name in no layout that is known are damaged, not passed over: reading them tells where. */
async function whyUnread(
  adapter: Adapter,
  files: readonly SourceFile[],
  official: readonly SourceFile[],
): Promise<UnreadableList> {
  const [layout] = adapter.layouts
  const file = official.map(({ name }) => name).join(', ')
  try {
    const told: Told = { publishedOn: null, findings: [], missing: [] }
    if (layout !== undefined) for await (const _ of adapter.read(files, layout, told)) break
  } catch (error) {
    if (error instanceof UnreadableList) return error
    throw error
  }
  return new UnreadableList({ file, line: null }, `is in no layout of ${adapter.list} that can be read`)
}

async function takeEdition(
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
  if (known !== undefined) return describe(known, known.state === 'held' ? 'held' : 'unchanged', null, held)

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
  const entries = counted(keepingKeys(store, adapter, previous, read), (entry) => {
    summary.add(entry)
    for (const { field } of entry.unread) unread[field] = (unread[field] ?? 0) + 1
    if (summary.entries % 500 === 0)
      request.onProgress?.({ list, edition: candidate.date, step: 'reading', entries: summary.entries })
  })
  const taken = await store.editions.take(edition, entries, decide)
  if (taken.state === 'held') return describe(taken, 'held', null, held)
  const layouts = [layout, adapter.layouts.find(({ id }) => id === previous?.layout) ?? layout]
  const carried = layout.carries.filter((field) => layouts.every(({ carries }) => carries.includes(field)))
  const change = await store.editions.difference(previous ?? null, taken, (a, b) =>
    sameInFields(a, b, carried),
  )
  return describe(taken, 'loaded', change, [...held, taken])
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

async function* counted(entries: AsyncIterable<Entry>, see: (entry: Entry) => void): AsyncGenerator<Entry> {
  for await (const entry of entries) {
    partsOfKey(entry.key)
    see(entry)
    yield entry
  }
}

function summaryOf(edition: HeldEdition, adapter: Adapter): JudgedEdition | null {
  const layout = adapter.layouts.find(({ id }) => id === edition.layout)
  return layout === undefined
    ? null
    : { date: edition.date, summary: edition.summary as EditionSummary, layout }
}

function describe(
  edition: HeldEdition,
  state: UpdateState,
  change: Pick<UpdateOutcome, 'added' | 'removed' | 'changed'> | null,
  held: readonly HeldEdition[],
): UpdateDetail {
  const { list, date, layout, entries, names, unread, missing, reasons } = edition
  const newest = held
    .filter((each) => each.state === 'loaded')
    .toSorted(byDate)
    .at(-1)
  return {
    list,
    edition: date,
    layout,
    entries,
    ...(change ?? { added: 0, removed: 0, changed: 0 }),
    state,
    reason: state === 'held' ? reasons.join('; ') : null,
    names,
    skipped: [],
    inForce: newest === undefined || newest.sha256 === edition.sha256 ? null : newest.date,
    unread,
    missingFiles: missing,
    folder: edition.obtainedFrom,
  }
}

function byDate(a: HeldEdition, b: HeldEdition): number {
  return a.date === b.date ? a.number - b.number : a.date < b.date ? -1 : 1
}

function notTaken(list: string, edition: string | null, state: UpdateState, reason: string): UpdateDetail {
  return {
    list,
    edition,
    layout: null,
    entries: 0,
    added: 0,
    removed: 0,
    changed: 0,
    state,
    reason,
    names: 0,
    skipped: [],
    inForce: null,
    unread: {},
    missingFiles: [],
    folder: null,
  }
}
