import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RecentlyUsed } from '../../src/desk/recently-used.ts'

test('what was used within a generation is still there, and no more than two are kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.nat(40)), (most, keys) => {
      const kept = new RecentlyUsed<number>(most)
      for (const [at, key] of keys.entries()) {
        const known = kept.get(String(key))
        assert.ok(known === undefined || known === key)
        const lately = new Set(keys.slice(Math.max(0, at - most), at))
        if (lately.has(key)) assert.equal(known, key)
        if (known === undefined) kept.set(String(key), key)
      }
      const all = [...new Set(keys)].filter((key) => kept.get(String(key)) !== undefined)
      assert.ok(all.length <= 2 * most)
    }),
  )
})

test('heavy values leave sooner', () => {
  const kept = new RecentlyUsed<string>(4, (value) => value.length)
  for (const value of ['aaaa', 'bbbb', 'cccc']) kept.set(value, value)
  assert.deepEqual(
    ['aaaa', 'bbbb', 'cccc'].map((value) => kept.get(value) !== undefined),
    [false, true, true],
  )
})
