import { fileURLToPath } from 'node:url'
import { type MirroredEdition, mirroredEditions, openMirrored } from '../fetch/index.ts'
import {
  ADAPTERS,
  type Adapter,
  adapterFor,
  type SourceFile,
  type Told,
  UnreadableList,
} from '../lists/index.ts'
import { openStore, type Store } from '../store/index.ts'
import { makeIndex } from './make-index.ts'
import { takeEdition } from './take-edition.ts'
import { UnusableInput } from './unusable-input.ts'
import { notTaken, type UpdateDetail, type UpdateRequest } from './update-outcome.ts'

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
  const found = await Promise.all(adapters.map((adapter) => editionsOf(from, adapter)))
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

/** Lists that this project types itself, for want of an official file; laid out as a mirror folder. */
const PACKAGED = fileURLToPath(new URL('../../data/lists/', import.meta.url))

/** The editions of a list in the mirror, and those that come with the project, oldest first. */
async function editionsOf(from: string, { list, source }: Adapter): Promise<readonly MirroredEdition[]> {
  const mirrored = await mirroredEditions(from, list, source.folders)
  const packaged = await mirroredEditions(PACKAGED, list, source.folders)
  return [...packaged, ...mirrored].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
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
  const comeAlong: Adapter[] = []
  for (const adapter of ADAPTERS) {
    const { list, source } = adapter
    if ((await mirroredEditions(from, list, source.folders)).length > 0) there.push(adapter)
    else if ((await editionsOf(from, adapter)).length > 0) comeAlong.push(adapter)
  }
  return there.length === 0 ? [] : [...there, ...comeAlong]
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
