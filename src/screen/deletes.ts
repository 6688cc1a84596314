import { hashWithout } from './text-hash.ts'

/** Only this many leading units of a word take part in the delete neighbourhood; the rest is checked by distance. */
const PREFIX = 7

/** How many units of a word of this length may be wrong and the word still be looked for by its spelling. */
function boundFor(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/**
 * Gives the hashes of a word's delete neighbourhood: its first seven units with up to `boundFor` of them left out, some
 * hashes more than once. Two words within that distance share at least one (symmetric deletes, Garbe 2012).
 */
export function eachDelete(
  units: Uint16Array,
  start: number,
  end: number,
  found: (hash: number) => void,
): void {
  const bound = boundFor(end - start)
  const last = Math.min(end, start + PREFIX)
  found(hashWithout(units, start, last, -1, -1))
  if (bound === 0) return
  for (let one = start; one < last; one += 1) {
    found(hashWithout(units, start, last, one, -1))
    if (bound === 1) continue
    for (let other = one + 1; other < last; other += 1) found(hashWithout(units, start, last, one, other))
  }
}
