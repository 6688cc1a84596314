import type { Entry, EntryKey } from '../../record/index.ts'
import { keyAmong } from './key.ts'

/**
 * The entries in their order, each under a key of its own. Where records of one regulation share a name (Sergey
 * Ivanovich Menyailo stands in two parts of the Russian schedule), the one listed first keeps the bare key, so that a
 * later record does not take it from an earlier one; each of the others has in its key what tells it from them.
 */
export function keysApart(entries: readonly Entry[]): readonly Entry[] {
  const groups = Map.groupBy(entries, ({ key }) => key)
  const taken = new Set(groups.keys())
  const keys = new Map<Entry, EntryKey>()
  for (const group of groups.values()) {
    const [, ...others] = group.toSorted((a, b) =>
      dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0,
    )
    for (const entry of others) {
      const key = unused(
        keyAmong(
          entry,
          group.filter((other) => other !== entry),
        ),
        taken,
      )
      taken.add(key)
      keys.set(entry, key)
    }
  }
  return entries.map((entry) => ({ ...entry, key: keys.get(entry) ?? entry.key }))
}

function unused(key: string, taken: ReadonlySet<string>): string {
  let free = key
  for (let count = 2; taken.has(free); count++) free = `${key}-${count}`
  return free
}

function dateOf(entry: Entry): string {
  return entry.listing.listedOn?.date ?? '9999'
}
