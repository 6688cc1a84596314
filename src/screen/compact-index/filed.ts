import { type GrowingPairs } from './growing-arrays.ts'

/** Values filed under the leading bits of a hash: bucket n holds `values[starts[n] … starts[n + 1]]`, each value once. */
export interface Filed {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

const FEWEST_BITS = 4
const MOST_BITS = 24
/** With fewer buckets than these room is nothing that needs to be spared. */
const FEW_BITS = 16
/** Of more pairs than these there are half as many buckets once more: an index of a million names is to stay small. */
const MANY_BITS = 20

/**
 * Files pairs of a hash and a value into buckets: about half as many as there are pairs, or, of many, fewer by a power of
 * two. The hashes themselves are not kept: whoever looks a value up checks it, so that two hashes in one bucket cost a
 * comparison and never a wrong answer.
 * Within a bucket the values keep the order in which they were pushed; equal ones must follow one another.
 */
export function filed(pairs: GrowingPairs, fewer = 0): Filed {
  const { numbers, values } = pairs.pushed()
  const plenty = Math.min(MOST_BITS, Math.max(FEWEST_BITS, 31 - Math.clz32(numbers.length | 1)))
  const spared = fewer + (plenty > MANY_BITS ? 1 : 0)
  const bits = Math.max(plenty - spared, Math.min(plenty, FEW_BITS))
  const shift = 32 - bits
  const next = new Uint32Array(2 ** bits + 1)
  for (const number of numbers) {
    const bucket = (number >>> shift) + 1
    next[bucket] = (next[bucket] ?? 0) + 1
  }
  for (let bucket = 1; bucket < next.length; bucket += 1)
    next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0)
  const placed = new Uint32Array(numbers.length)
  const begins = next.slice()
  for (let at = 0; at < numbers.length; at += 1) {
    const bucket = (numbers[at] ?? 0) >>> shift
    const place = next[bucket] ?? 0
    next[bucket] = place + 1
    placed[place] = values[at] ?? 0
  }
  let kept = 0
  const starts = new Uint32Array(begins.length)
  for (let bucket = 0; bucket + 1 < begins.length; bucket += 1) {
    starts[bucket] = kept
    const end = begins[bucket + 1] ?? 0
    const first = kept
    for (let at = begins[bucket] ?? 0; at < end; at += 1) {
      const value = placed[at] ?? 0
      if (kept > first && placed[kept - 1] === value) continue
      placed[kept] = value
      kept += 1
    }
  }
  starts[begins.length - 1] = kept
  return { starts, values: placed.slice(0, kept) }
}

/** The bucket of a hash: where its values begin; they end where those of the next bucket begin. */
export function bucketOf({ starts }: Pick<Filed, 'starts'>, hash: number): number {
  return hash >>> (32 - (31 - Math.clz32(starts.length - 1)))
}
