import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bucketOf, filed } from '../../src/screen/compact-index/filed.ts'
import { GrowingPairs } from '../../src/screen/compact-index/growing-arrays.ts'
import { textHash } from '../../src/screen/compact-index/text-hash.ts'

/** So many pairs of a hash and a value. */
function pairsOf(count: number): GrowingPairs {
  const pairs = new GrowingPairs()
  for (let value = 0; value < count; value += 1) pairs.push(textHash(`word ${value}`), value)
  return pairs
}

test('whatever is filed is found in the bucket of its hash, and of very many there are fewer buckets', () => {
  for (const [count, buckets] of [
    [1, 2 ** 4],
    [1000, 2 ** 9],
    [70_000, 2 ** 16],
    [2 ** 21, 2 ** 20],
  ] as const) {
    const made = filed(pairsOf(count))
    assert.equal(made.starts.length - 1, buckets)
    assert.equal(made.values.length, count)
    for (let value = 0; value < count; value += Math.max(1, count >> 10)) {
      const bucket = bucketOf(made, textHash(`word ${value}`))
      const own = made.values.subarray(made.starts[bucket], made.starts[bucket + 1])
      assert.ok(own.includes(value), `${value} of ${count}`)
    }
  }
})
