/** Two hashes as one, whichever comes first. */
export function pairHash(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a]
  let hash = Math.imul(low ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
