import { listedBy } from '../../lists/index.ts'
import { changes } from '../changes.ts'
import type { OpenRecord } from '../open-record.ts'

/** An edition that changed something, counted. */
export interface RecentChange {
  readonly list: string
  readonly authority: string
  readonly edition: string
  readonly before: string
  readonly added: number
  readonly removed: number
  readonly amended: number
  readonly renumbered: number
  /** Some of those who came, by caption. */
  readonly examples: readonly { readonly entry: string; readonly caption: string }[]
}

const MOST_EXAMPLES = 3

/** The newest editions over all lists that changed something, the newest first. */
export async function recentChanges(record: OpenRecord, limit: number): Promise<readonly RecentChange[]> {
  const loaded = ((await record.store?.editions.all()) ?? []).filter(({ state }) => state === 'loaded')
  const followed = loaded.filter(({ list }, at) => loaded[at - 1]?.list === list)
  const newestFirst = followed.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  const found: RecentChange[] = []
  const told = new Set<string>()
  for (const { list, date } of newestFirst) {
    if (found.length >= limit) break
    if (told.has(`${list} ${date}`)) continue
    told.add(`${list} ${date}`)
    const since = loaded.findLast((each) => each.list === list && each.date < date)?.date
    for (const each of (await changes(record, { list, since, until: date })).editions.toReversed())
      if (each.edition.date === date)
        found.push({
          list,
          authority: listedBy(list).authority,
          edition: date,
          before: each.before.date,
          added: each.added.length,
          removed: each.removed.length,
          amended: each.amended.length,
          renumbered: each.renumbered.length,
          examples: each.added.slice(0, MOST_EXAMPLES).map(({ entry, caption }) => ({ entry, caption })),
        })
  }
  return found.slice(0, limit)
}
