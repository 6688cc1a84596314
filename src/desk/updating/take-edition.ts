import { sha256OfEdition } from '../../fetch/index.ts'
import type { EditionSource, HeldEdition } from '../../store/index.ts'
import { editionDay } from './edition-day.ts'
import { keepFiles } from './kept-files.ts'
import { outcomeOf, type UpdateDetail } from './outcome.ts'
import { readEdition } from './read-edition.ts'
import type { Taking, ToRead } from './taking.ts'

/**
 * Takes one edition: in whole and in force, in whole and held where the guards have something against it, or not at
 * all. An edition that the store has already changes nothing, unless the publisher has gone back to it.
 *
 * @throws UnreadableList where a file cannot be read as what it should be
 * @throws LostBytes where the archive has lost what it should have
 */
export async function takeEdition(taking: Taking, toRead: ToRead): Promise<UpdateDetail> {
  const { store, archive } = taking
  const { adapter, layout, candidate, files } = toRead
  const { list } = adapter
  const held = (await store.editions.all()).filter((edition) => edition.list === list)
  const { date, seenOn } = candidate
  const before = held.filter((each) => date === null || each.date <= date)
  const sources: readonly EditionSource[] =
    candidate.sources ?? (await keepFiles(archive, files, taking.kept))
  for (const source of sources) taking.come.add(source.sha256)
  const sha256 = sha256OfEdition(sources)
  const known = knownAs(sha256, candidate.isNewest ? null : date, before)
  if (known !== undefined) {
    if (seenOn !== null) await store.editions.seen(known, seenOn, betterSources(known, sources))
    return outcomeOf(known, known.state === 'held' ? 'held' : 'unchanged', null, held)
  }
  const previous = before.findLast((each) => each.state === 'loaded')
  const reading = readEdition(taking, toRead, previous)
  const taken = await store.editions.take(list, reading.entries, async (difference) => {
    const { day, reasons } =
      date === null
        ? editionDay({
            stated: reading.told.publishedOn ?? candidate.elseDate,
            seenOn: seenOn ?? candidate.elseDate,
            inForce: previous?.date ?? null,
          })
        : { day: date, reasons: [] }
    const edition = {
      list,
      sha256,
      date: day,
      layout: layout.id,
      obtainedAt: taking.at,
      obtainedFrom: candidate.from,
      sources,
      seenUntil: seenOn !== null && seenOn > day ? seenOn : day,
    }
    return [edition, await reading.verdict(day, reasons, difference)] as const
  })
  return taken.state === 'held'
    ? outcomeOf(taken, 'held', null, held)
    : outcomeOf(taken, 'loaded', reading.difference(), [...held, taken])
}

/**
 * The edition that these bytes are already: the one of that day in a folder; else the one in force, or the last one, held
 * or not. Any other with the same bytes was followed by another since: the publisher has gone back to it.
 */
function knownAs(
  sha256: string,
  date: string | null,
  before: readonly HeldEdition[],
): HeldEdition | undefined {
  const inForce = before.findLast(({ state }) => state === 'loaded')
  return before.findLast(
    (each, at) =>
      each.sha256 === sha256 && (each.date === date || each === inForce || at === before.length - 1),
  )
}

/** A folder does not know what the publisher sent along; but an edition of before there was an archive has nothing at all. */
function betterSources(known: HeldEdition, sources: readonly EditionSource[]): readonly EditionSource[] {
  return known.sources.length === 0 || sources.every(({ url }) => url !== null) ? sources : known.sources
}
