import {
  type Adapter,
  adapterFor,
  type ComparedFields,
  comparedFields,
  type FieldChange,
  fieldChanges,
  renumbered,
  sameInFields,
} from '../lists/index.ts'
import {
  captionOf,
  type Entry,
  type EntryKey,
  type LayoutField,
  partsOfKey,
  type Schema,
} from '../record/index.ts'
import type { HeldEdition, Store } from '../store/index.ts'
import type { OpenRecord } from './open-record.ts'
import { UnusableInput } from './unusable-input.ts'

/** Which list, and between which days: changes after `since`, up to and with `until`. */
export interface ChangesRequest {
  readonly list: string
  /** From the oldest edition held on, where it is left out. */
  readonly since?: string | undefined
  /** Up to the newest edition held, where it is left out. */
  readonly until?: string | undefined
}

/** A party that a change is about. */
export interface ChangedEntry {
  readonly entry: EntryKey
  readonly caption: string
  readonly schema: Schema
  readonly programmes: readonly string[]
}

/** An edition that changes are told from or to. */
interface ComparedEdition {
  readonly date: string
  readonly sha256: string
  readonly layout: string
}

/** What one edition changed against the one before it. */
export interface EditionChanges {
  readonly edition: ComparedEdition
  readonly before: ComparedEdition
  readonly added: readonly ChangedEntry[]
  /** Gone from the list: after `before`, by `edition`. */
  readonly removed: readonly ChangedEntry[]
  readonly amended: readonly (ChangedEntry & { readonly fields: readonly FieldChange[] })[]
  /** The same party under another id. */
  readonly renumbered: readonly (ChangedEntry & {
    readonly was: EntryKey
    readonly fields: readonly FieldChange[]
  })[]
  /** Fields that one of the two layouts cannot carry: what happened in them is not known. */
  readonly notCompared: readonly LayoutField[]
}

/** The answer to `changes`. */
export interface Changes {
  readonly list: string
  readonly since: string | null
  readonly until: string | null
  /** The state that the changes begin from; `null`: no loaded edition is held. */
  readonly from: ComparedEdition | null
  /** Whether `from` is younger than `since`: what changed in between is not known. */
  readonly beginsLate: boolean
  /** Oldest first; editions that changed nothing are left out. */
  readonly editions: readonly EditionChanges[]
  /** How many editions were compared. */
  readonly compared: number
}

/**
 * What changed on a list, edition by edition.
 *
 * @throws UnusableInput for a list of which nothing is loaded, or days the wrong way round
 */
export async function changes(record: OpenRecord, request: ChangesRequest): Promise<Changes> {
  const { list, since = null, until = null } = request
  if (since !== null && until !== null && since > until)
    throw new UnusableInput(`--since ${since} is after --until ${until}`)
  const { store } = record
  const loaded = ((await store?.editions.all()) ?? []).filter(({ state }) => state === 'loaded')
  const adapter = adapterFor(list)
  const ofList = loaded.filter((each) => each.list === list)
  if (store === null || adapter === null || ofList.length === 0) {
    const lists = [...new Set(loaded.map((each) => each.list))].join(', ')
    throw new UnusableInput(`no edition of "${list}" is loaded${lists === '' ? '' : `; loaded are ${lists}`}`)
  }
  const start =
    since === null
      ? 0
      : Math.max(
          0,
          ofList.findLastIndex(({ date }) => date <= since),
        )
  const compared = ofList.slice(start).filter(({ date }, at) => at === 0 || until === null || date <= until)
  const editions: EditionChanges[] = []
  for (const [at, edition] of compared.entries()) {
    const before = compared[at - 1]
    if (before === undefined) continue
    const changed = await editionChanges(store, adapter, before, edition)
    if (isAny(changed)) editions.push(changed)
  }
  const from = compared[0]
  return {
    list,
    since,
    until,
    from: from === undefined ? null : comparedEdition(from),
    beginsLate: since !== null && from !== undefined && from.date > since,
    editions,
    compared: compared.length,
  }
}

/** What an edition changed against another. */
async function editionChanges(
  store: Store,
  adapter: Adapter,
  before: HeldEdition,
  edition: HeldEdition,
): Promise<EditionChanges> {
  const compared = comparedFields(adapter.layouts, edition.layout, before.layout)
  const { added, removed, changed } = await store.editions.difference(before, edition, (a, b) =>
    sameInFields(a, b, compared),
  )
  const entriesOf = (rows: readonly number[]): Promise<readonly Entry[]> =>
    Promise.all(rows.map((row) => store.editions.entry(row)))
  const [come, gone] = [await entriesOf(added), await entriesOf(removed)]
  const newKeys = renumbered(gone, come)
  const oldOf = new Map([...newKeys].map(([was, is]) => [is, was]))
  const byKey = new Map(gone.map((entry) => [entry.key, entry]))
  const amended: EditionChanges['amended'][number][] = []
  for (const [was, is] of changed) {
    const [old, now] = [await store.editions.entry(was), await store.editions.entry(is)]
    amended.push({ ...changedEntry(now), fields: fieldChanges(old, now, compared) })
  }
  return {
    edition: comparedEdition(edition),
    before: comparedEdition(before),
    added: come.filter(({ key }) => !oldOf.has(key)).map(changedEntry),
    removed: gone.filter(({ key }) => !newKeys.has(key)).map(changedEntry),
    amended,
    renumbered: come.flatMap((entry) => {
      const was = byKey.get(oldOf.get(entry.key) ?? '')
      return was === undefined
        ? []
        : [{ ...changedEntry(entry), was: was.key, fields: fieldChanges(was, entry, compared) }]
    }),
    notCompared: adapter.layouts
      .flatMap(({ id, carries }) => (id === edition.layout || id === before.layout ? carries : []))
      .filter((field, at, all) => all.indexOf(field) === at && !compared.fields.includes(field)),
  }
}

/** What became of one entry, from one edition to another. */
export interface EntryChange {
  readonly entry: EntryKey
  readonly edition: ComparedEdition
  readonly before: ComparedEdition
  readonly change: 'added' | 'removed' | 'amended'
  /** Empty but for `amended`. */
  readonly fields: readonly FieldChange[]
}

/** What the editions held tell of an entry: when it came, what was amended, when it went; oldest first. */
export async function changesOf(store: Store, entry: EntryKey): Promise<readonly EntryChange[]> {
  const { list, id } = partsOfKey(entry)
  const adapter = adapterFor(list)
  const { editions } = await store.editions.history(list)
  if (adapter === null || editions.length < 2) return []
  const found: EntryChange[] = []
  let last: { readonly edition: HeldEdition; readonly state: Entry | null } | null = null
  for (const edition of editions) {
    const state = await store.editions.entryIn(edition, id)
    if (last !== null) {
      const compared = comparedFields(adapter.layouts, edition.layout, last.edition.layout)
      const change = entryChange(last.state, state, compared)
      if (change !== null)
        found.push({
          entry,
          edition: comparedEdition(edition),
          before: comparedEdition(last.edition),
          ...change,
        })
    }
    last = { edition, state }
  }
  return found
}

function entryChange(
  was: Entry | null,
  is: Entry | null,
  compared: ComparedFields,
): Pick<EntryChange, 'change' | 'fields'> | null {
  if (was === null) return is === null ? null : { change: 'added', fields: [] }
  if (is === null) return { change: 'removed', fields: [] }
  const fields = fieldChanges(was, is, compared)
  return fields.length === 0 ? null : { change: 'amended', fields }
}

function isAny({ added, removed, amended, renumbered: other }: EditionChanges): boolean {
  return added.length + removed.length + amended.length + other.length > 0
}

function comparedEdition({ date, sha256, layout }: HeldEdition): ComparedEdition {
  return { date, sha256, layout }
}

function changedEntry(entry: Entry): ChangedEntry {
  return {
    entry: entry.key,
    caption: captionOf(entry),
    schema: entry.schema,
    programmes: entry.listing.programmes,
  }
}
