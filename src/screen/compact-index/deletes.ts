import { FRESH, finished, withUnit } from './text-hash.ts'

/** Only this many leading units of a word take part in the delete neighbourhood; the rest is checked by distance. */
const PREFIX = 7
/** No word has more deletes: itself, one unit left out, two. */
export const MOST_DELETES: number = 1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2

/** How many units of a word of this length may be wrong and the word still be looked for by its spelling. */
function boundFor(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/**
 * Gives the hashes of a word's delete neighbourhood: its first seven units with up to `boundFor` of them left out, some
 * hashes more than once; how many they are. Two words within that distance share at least one (symmetric deletes, Garbe
 * 2012).
 */
export function deletesOf(units: Uint16Array, start: number, end: number, hashes: Uint32Array): number {
  const bound = boundFor(end - start)
  const last = Math.min(end, start + PREFIX)
  hashes[0] = finished(withUnits(FRESH, units, start, last))
  let count = 1
  if (bound === 0) return count
  for (let one = start, before = FRESH; one < last; one += 1) {
    hashes[count] = finished(withUnits(before, units, one + 1, last))
    count += 1
    if (bound === 2)
      for (let other = one + 1, between = before; other < last; other += 1) {
        hashes[count] = finished(withUnits(between, units, other + 1, last))
        count += 1
        between = withUnit(between, units[other] ?? 0)
      }
    before = withUnit(before, units[one] ?? 0)
  }
  return count
}

function withUnits(hash: number, units: Uint16Array, start: number, end: number): number {
  for (let at = start; at < end; at += 1) hash = withUnit(hash, units[at] ?? 0)
  return hash
}
