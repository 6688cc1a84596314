import type { Changes, EditionChanges } from '../../desk/index.ts'
import type { ChangesPage } from '../messages.ts'

/** Those changed entries of all editions, the newest first, that stand from one place to another. */
export function changesPart(
  { editions, ...told }: Changes,
  { from, limit }: { readonly from: number; readonly limit: number },
): ChangesPage {
  const shown: ChangesPage['editions'][number][] = []
  let passed = 0
  for (const each of editions.toReversed()) {
    const size = sizeOf(each)
    if (passed + size > from && passed < from + limit)
      shown.push({ ...partOf(each, from - passed, from + limit - passed), counts: countsOf(each) })
    passed += size
  }
  return { ...told, editions: shown, next: from + limit < passed ? String(from + limit) : null }
}

function sizeOf({ added, removed, amended, renumbered }: EditionChanges): number {
  return added.length + removed.length + amended.length + renumbered.length
}

function countsOf({
  added,
  removed,
  amended,
  renumbered,
}: EditionChanges): ChangesPage['editions'][number]['counts'] {
  return {
    added: added.length,
    removed: removed.length,
    amended: amended.length,
    renumbered: renumbered.length,
  }
}

/** The four kinds of change stand one after the other. */
function partOf(changes: EditionChanges, from: number, to: number): EditionChanges {
  let passed = 0
  const cut = <Item>(items: readonly Item[]): readonly Item[] => {
    const [begin, end] = [Math.max(0, from - passed), Math.max(0, to - passed)]
    passed += items.length
    return items.slice(begin, end)
  }
  const [added, removed] = [cut(changes.added), cut(changes.removed)]
  return { ...changes, added, removed, amended: cut(changes.amended), renumbered: cut(changes.renumbered) }
}
