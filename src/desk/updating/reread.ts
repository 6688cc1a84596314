import { LostBytes, lastModifiedDay } from '../../fetch/index.ts'
import { type Adapter, adapterFor, UnreadableList } from '../../lists/index.ts'
import { type HeldEdition, openStore } from '../../store/index.ts'
import { hasRecord } from '../home.ts'
import { UnusableInput } from '../unusable-input.ts'
import { derive } from './derive.ts'
import { editionDay } from './edition-day.ts'
import { notTaken, outcomeOf, type UpdateDetail } from './outcome.ts'
import { isFromPublisher } from './publisher-candidates.ts'
import { readEdition } from './read-edition.ts'
import type { UpdateProgress } from './request.ts'
import { type Taking, takingTo } from './taking.ts'

/** Which editions to read again. */
export interface RereadRequest {
  readonly home: string
  /** All lists held, where it is left out. */
  readonly lists?: readonly string[] | undefined
  readonly at: string
  readonly onProgress?: ((progress: UpdateProgress) => void) | undefined
  /** The adapters to read the lists by; those of all lists where it is left out. */
  readonly adapters?: readonly Adapter[] | undefined
}

/**
 * Reads editions that are held again, from their bytes in the archive: what a newer adapter understands better takes the
 * place of what was read before. Where the guards have something against it, or it cannot be read, the earlier reading
 * stays. The oldest edition of a list comes first.
 *
 * @throws UnusableInput for a list of which nothing is held
 */
export async function reread(request: RereadRequest): Promise<readonly UpdateDetail[]> {
  const { home, lists = [] } = request
  if (!hasRecord(home)) throw new UnusableInput(`${home}: no list has been loaded here yet`)
  const store = openStore(home)
  try {
    const taking = takingTo(store, request)
    const held = await store.editions.all()
    const unknown = lists.find((list) => !held.some((edition) => edition.list === list))
    if (unknown !== undefined) throw new UnusableInput(`no edition of "${unknown}" is held`)
    const adapterOf = (list: string): Adapter | null =>
      request.adapters?.find((adapter) => adapter.list === list) ?? adapterFor(list)
    const outcomes: UpdateDetail[] = []
    for (const edition of held)
      if (lists.length === 0 || lists.includes(edition.list))
        outcomes.push(await rereadEdition(taking, edition, adapterOf(edition.list)))
    await derive(home, request.at, taking.onProgress)
    return outcomes
  } finally {
    store.close()
  }
}

async function rereadEdition(
  taking: Taking,
  edition: HeldEdition,
  adapter: Adapter | null,
): Promise<UpdateDetail> {
  const { store, archive } = taking
  const { list, date, sources } = edition
  const stays = (why: string): UpdateDetail =>
    notTaken(list, date, 'unreadable', `${list} ${date}: ${why}; what was read before stays`)
  if (adapter === null) return stays('no adapter reads this list')
  if (sources.length === 0) return stays('its files were not kept')
  try {
    const files = sources.map(({ name, sha256 }) => archive.sourceFile(name, sha256))
    const layout = await adapter.recognise(files)
    if (layout === null) return stays('its files are in no layout that can be read')
    const held = (await store.editions.all()).filter((each) => each.list === list)
    const at = held.findIndex(({ number }) => number === edition.number)
    const previous = held.slice(0, at).findLast(({ state }) => state === 'loaded')
    const candidate = {
      date,
      elseDate: date,
      from: edition.obtainedFrom,
      seenOn: null,
      isNewest: false,
      files: () => Promise.resolve(files),
      sources,
    }
    const reading = readEdition(taking, { adapter, layout, candidate, files }, previous)
    let against: readonly string[] = []
    const taken = await store.editions.reread(edition, layout.id, reading.entries, async (difference) => {
      const ofDay = edition.state === 'held' ? againstItsDay(edition, reading.told.publishedOn, held) : []
      const verdict = await reading.verdict(date, ofDay, difference)
      against = verdict.reasons
      if (edition.state === 'held') return verdict
      return against.length === 0 || edition.accepted !== null ? { ...verdict, state: 'loaded' } : null
    })
    if (taken === null)
      return notTaken(
        list,
        date,
        'held',
        `read again it would be held: ${against.join('; ')}; what was read before stays`,
      )
    const now = held.map((each) => (each.number === taken.number ? taken : each))
    return outcomeOf(taken, taken.state, taken.state === 'loaded' ? reading.difference() : null, now)
  } catch (error) {
    if (error instanceof UnreadableList || error instanceof LostBytes) return stays(error.message)
    throw error
  }
}

/** What held a downloaded edition for the day that it states does so still, however it is read. */
function againstItsDay(
  edition: HeldEdition,
  publishedOn: string | null,
  held: readonly HeldEdition[],
): readonly string[] {
  if (!isFromPublisher(edition)) return []
  const seenOn = edition.obtainedAt.slice(0, 10)
  const before = held.filter(({ state, number }) => state === 'loaded' && number < edition.number)
  return editionDay({
    stated: publishedOn ?? lastModifiedDay(edition.sources) ?? seenOn,
    seenOn,
    inForce: before.at(-1)?.date ?? null,
  }).reasons
}
