import { LostBytes, NotObtained } from '../../fetch/index.ts'
import { type Adapter, type SourceFile, type Told, UnreadableList } from '../../lists/index.ts'
import type { Candidate } from './candidate.ts'
import { notTaken, outcomeOf, type UpdateDetail } from './outcome.ts'
import type { Planned } from './plan.ts'
import { newestFromPublisher, type Publishers } from './publisher-candidates.ts'
import { takeEdition } from './take-edition.ts'
import { dateInForce, type Taking } from './taking.ts'

/** What became of a list that stands in a folder: its newest edition, or each of them. */
export async function updateFromFolder(
  taking: Taking,
  { adapter, candidates, all, where }: Planned,
): Promise<readonly UpdateDetail[]> {
  const found = candidates ?? []
  if (!all) return [await takeNewest(taking, adapter, found, where)]
  const outcomes: UpdateDetail[] = []
  for (const candidate of found)
    outcomes.push(await takeNewest(taking, adapter, [candidate], `${where}/${candidate.date ?? ''}`))
  return outcomes
}

/** The newest of these (the last) whose layout the adapter reads; the rest are named as passed over. */
async function takeNewest(
  taking: Taking,
  adapter: Adapter,
  candidates: readonly Candidate[],
  where: string,
): Promise<UpdateDetail> {
  const { list } = adapter
  const skipped: string[] = []
  for (const candidate of candidates.toReversed()) {
    const outcome = await takeIfRead(taking, adapter, candidate)
    if (outcome !== null) return { ...outcome, skipped }
    const names = (await candidate.files()).map(({ name }) => name).join(', ')
    skipped.push(
      `${list} ${candidate.date ?? candidate.elseDate}: no layout that can be read (${names === '' ? 'no files' : names})`,
    )
  }
  const reason = `${where}: no edition of ${list} that can be read${skipped.map((each) => `; ${each}`).join('')}`
  return { ...notTaken(list, null, 'missing', reason), skipped }
}

/** What became of a list that its publisher serves. */
export async function updateFromPublisher(
  taking: Taking,
  adapter: Adapter,
  publishers: Publishers,
): Promise<UpdateDetail> {
  const { list } = adapter
  const held = (await taking.store.editions.all()).filter((each) => each.list === list)
  const inForce = await dateInForce(taking.store, list)
  try {
    const come = await publishers.ask(adapter, ({ bytes, total }) =>
      taking.onProgress({ list, edition: null, step: 'downloading', done: bytes, total }),
    )
    if (come.state === 'obtained') {
      for (const { sha256 } of come.candidate.sources ?? []) taking.come.add(sha256)
      const outcome = await takeIfRead(taking, adapter, come.candidate)
      if (outcome !== null) return outcome
      const reason = `${come.candidate.from}: no layout of ${list} that can be read`
      return notTaken(list, null, 'unreadable', reason, inForce)
    }
    const known = newestFromPublisher(held)
    if (known === undefined) throw new Error(`${list}: the publisher calls unchanged what was never taken`)
    await taking.store.editions.seen(known, taking.at.slice(0, 10), come.sources)
    return outcomeOf(known, known.state === 'held' ? 'held' : 'unchanged', null, held)
  } catch (error) {
    if (error instanceof NotObtained) {
      // The publication may hold several lists, and was asked for in the name of the first.
      const reason = error.message.replace(`${error.list} `, `${list} `)
      const { url, why } = error
      return { ...notTaken(list, null, 'not-obtained', reason, inForce), notObtained: { url, why } }
    }
    throw error
  }
}

/** What became of an edition; `null` where it is in no layout that the adapter reads. */
async function takeIfRead(
  taking: Taking,
  adapter: Adapter,
  candidate: Candidate,
): Promise<UpdateDetail | null> {
  const { list } = adapter
  try {
    const files = await candidate.files()
    const layout = await adapter.recognise(files)
    if (layout !== null) return await takeEdition(taking, { adapter, layout, candidate, files })
    const official = files.filter(
      ({ name }) => adapter.source.files.includes(name.toLowerCase()) || adapter.source.files.includes(name),
    )
    if (official.length > 0) throw await whyUnread(adapter, files, official)
    return null
  } catch (error) {
    if (!(error instanceof UnreadableList) && !(error instanceof LostBytes)) throw error
    const date = candidate.date ?? candidate.elseDate
    const inForce = await dateInForce(taking.store, list)
    return notTaken(list, date, 'unreadable', `${list} ${date} ${error.message}`, inForce)
  }
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
