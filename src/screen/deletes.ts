import { textHash } from './text-hash.ts'

/** Only this many leading units of a token take part in the delete neighbourhood; the rest is checked by distance. */
const PREFIX = 7

/** The edit distance up to which tokens of this length are taken for one another. */
export function boundFor(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/**
 * Gives the hashes of a token's delete neighbourhood: its prefix with up to `boundFor` units left out, some of them
 * more than once. Two tokens within that distance share at least one (symmetric deletes, Garbe 2012).
 */
export function addDeletesOf(token: string, found: (hash: number) => void): void {
  addDeletes(token.slice(0, PREFIX), boundFor(token.length), 0, found)
}

/** Units are left out from left to right, so that each choice of units is met once. */
function addDeletes(text: string, left: number, from: number, found: (hash: number) => void): void {
  found(textHash(text))
  if (left === 0 || text.length <= 1) return
  for (let at = from; at < text.length; at += 1)
    addDeletes(text.slice(0, at) + text.slice(at + 1), left - 1, at, found)
}
