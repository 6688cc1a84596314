const BASIS = 0x811c9dc5
const PRIME = 0x01000193

function mixed(hash: number): number {
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** A 32-bit hash of a text (FNV-1a over UTF-16 units, with a final mix). For tables only; equality is always checked. */
export function textHash(text: string): number {
  let hash = BASIS
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return mixed(hash)
}

/** The `textHash` of some units without those at two places (-1: none). */
export function hashWithout(
  units: Uint16Array,
  start: number,
  end: number,
  one: number,
  other: number,
): number {
  let hash = BASIS
  for (let at = start; at < end; at += 1)
    if (at !== one && at !== other) hash = Math.imul(hash ^ (units[at] ?? 0), PRIME)
  return mixed(hash)
}
