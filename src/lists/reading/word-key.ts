import type { Entry, EntryKey } from '../../record/index.ts'
import { foldedWords } from './folded-words.ts'

/** A longer key is cut. */
const LONGEST = 240

/**
 * A name as it stands in the key of an entry whose publisher gives no ids: its folded words, sorted, so that their order
 * does not count.
 *
 * @example wordKey('Kite Works Co., Ltd.') // 'co-kite-ltd-works'
 */
export function wordKey(name: string): string {
  const words = foldedWords(name).toSorted().join('-').slice(0, LONGEST)
  return words.replace(/[\ud800-\udbff]$/u, '') || 'unnamed'
}

/** What may tell an entry from others of the same name; `null` where it has nothing of the kind. */
export type KeyMark = (entry: Entry) => string | null

/**
 * The entries in their order, each under a key of its own. Of those that share theirs, the one listed first keeps it bare,
 * so that a later one does not take it from an earlier one; each of the others adds the first mark that none of them
 * shares, else its place among them.
 */
export function withKeysApart(entries: readonly Entry[], marks: readonly KeyMark[]): readonly Entry[] {
  const groups = Map.groupBy(entries, ({ key }) => key)
  const taken = new Set(groups.keys())
  const keys = new Map<Entry, EntryKey>()
  for (const group of groups.values()) {
    if (group.length === 1) continue
    const counted = marks.map((mark) => countsOf(group.map(mark)))
    const [, ...others] = group.toSorted((a, b) => compare(dateOf(a), dateOf(b)))
    let place = 2
    for (const entry of others) {
      const mark = marks.map((each, at) => markIn(each(entry), counted[at])).find((each) => each !== null)
      let key = `${entry.key}${mark ?? `-${place++}`}`
      while (taken.has(key)) key = `${entry.key}${mark ?? ''}-${place++}`
      taken.add(key)
      keys.set(entry, key)
    }
  }
  return entries.map((entry) => ({ ...entry, key: keys.get(entry) ?? entry.key }))
}

function countsOf(values: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** The mark as it stands in a key; `null` where another entry has the same. */
function markIn(mark: string | null, counts: ReadonlyMap<string | null, number> | undefined): string | null {
  if (mark === null || counts?.get(mark) !== 1) return null
  const words = foldedWords(mark)
    .join('-')
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/u, '')
  return words === '' ? null : `-${words}`
}

function dateOf(entry: Entry): string {
  return entry.listing.listedOn?.date ?? '9999'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
