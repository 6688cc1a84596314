/** Sixteenths: the unit in which token weights are kept. */
export const BIT = 16

/**
 * The binary logarithm of a positive whole number in sixteenths of a bit, by whole-number arithmetic only (linear
 * between powers of two), so that every machine gives the same.
 */
export function bitsOf(count: number): number {
  const n = Math.max(1, Math.min(count, 0x3fffffff)) >>> 0
  const power = 31 - Math.clz32(n)
  const fraction = power <= 4 ? (n << (4 - power)) & 15 : (n >>> (power - 4)) & 15
  return power * BIT + fraction
}
