import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LikenessCache } from '../../src/screen/likeness-cache.ts'

test('however much is remembered of a query, nothing is forgotten before the next', () => {
  const cache = new LikenessCache()
  for (let round = 0; round < 2; round += 1) {
    cache.begin()
    for (let token = 0; token < 30_000; token += 1) cache.set(token % 70, token, (token + round) % 1001)
    for (let token = 0; token < 30_000; token += 1) {
      assert.equal(cache.get(token % 70, token), (token + round) % 1001)
      assert.equal(cache.get(100, token), -1)
    }
  }
  cache.begin()
  assert.equal(cache.get(5, 5), -1)
})
