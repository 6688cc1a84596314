/** Numbers in three bytes each are below this. */
const BEYOND = 1 << 24

/**
 * Whole numbers in three bytes each, the lowest first: a quarter less to keep and to load.
 *
 * @throws RangeError for a number of 2^24 or more
 */
export function inThreeBytes(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 3)
  let at = 0
  for (const number of numbers) {
    if (number >= BEYOND)
      throw new RangeError(`${number} does not fit in three bytes, which end at ${BEYOND - 1}`)
    bytes[at] = number
    bytes[at + 1] = number >>> 8
    bytes[at + 2] = number >>> 16
    at += 3
  }
  return bytes
}

/** The number at a place of `inThreeBytes`. */
export function numberAt(bytes: Uint8Array, place: number): number {
  const at = place * 3
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
}
