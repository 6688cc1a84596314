const PRIME = 0x01000193

/** The hash of no unit at all, not finished. */
export const FRESH: number = 0x811c9dc5 | 0

/** The hash of some units, not finished, with one more (FNV-1a). */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME)
}

/** A hash of all its units, with a final mix: 32 bits. */
export function finished(hash: number): number {
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** A 32-bit hash of a text (FNV-1a over UTF-16 units, with a final mix). For tables only; equality is always checked. */
export function textHash(text: string): number {
  let hash = FRESH
  for (let at = 0; at < text.length; at += 1) hash = withUnit(hash, text.charCodeAt(at))
  return finished(hash)
}

/** The `textHash` of some units. */
export function unitsHash(units: Uint16Array, start: number, end: number): number {
  let hash = FRESH
  for (let at = start; at < end; at += 1) hash = withUnit(hash, units[at] ?? 0)
  return finished(hash)
}
