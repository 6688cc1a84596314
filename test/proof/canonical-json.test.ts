import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CanonicalParts, canonicalJson, hashOf, sha256, sha256OfStream } from '../../src/proof/index.ts'

test('keys are sorted by UTF-16 units and white space is left out (RFC 8785, 3.2.3)', () => {
  assert.equal(
    canonicalJson({ '\u20ac': 1, '\r': 2, '\u{1f600}': 3, '1': [true, null, 1e21] }),
    '{"\\r":2,"1":[true,null,1e+21],"€":1,"😀":3}',
  )
})

test('the hash does not depend on the order of keys and does on everything else', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ noUnicodeString: false })),
      (value) => {
        const reversed = Object.fromEntries(Object.entries(value).toReversed())
        assert.equal(hashOf(value), hashOf(reversed))
        assert.notEqual(hashOf(value), hashOf({ ...value, '\u0000more': 1 }))
      },
    ),
  )
})

test('what JSON cannot carry is refused', () => {
  assert.throws(() => canonicalJson(undefined), TypeError)
  assert.throws(() => canonicalJson(Number.NaN))
  assert.throws(() => canonicalJson('\ud800'))
})

test('a stream has the hash of its bytes, however it is cut', async () => {
  const whole = 'The quick brown fox'
  const parts = Array.from(whole, (letter) => new TextEncoder().encode(letter))
  assert.equal(await sha256OfStream(parts), sha256(whole))
})

test('an object with kept parts has the hash of its canonical JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()), (value, part) => {
      const parts = new CanonicalParts()
      const object = { ...value, part: parts.keep(part), left: undefined }
      assert.equal(parts.hashOf(object), hashOf(object))
    }),
  )
})

test('objects whose keys read alike when they are joined are not taken for one another', () => {
  const parts = new CanonicalParts()
  for (const object of [
    { 'z,b': 1, a: 2 },
    { z: 1, 'b,a': 2 },
    { z: 1, b: 2, a: 3 },
    { a: 1, b: undefined, z: 2 },
  ])
    assert.equal(parts.hashOf(object), hashOf(object))
})

test('so has every object, whatever was hashed before', () => {
  const values = fc.record({ a: fc.jsonValue(), m: fc.jsonValue(), z: fc.jsonValue() })
  fc.assert(
    fc.property(fc.array(values), fc.array(fc.jsonValue()), fc.array(fc.nat(3)), (rows, part, which) => {
      const parts = new CanonicalParts()
      const kept = [parts.keep(part), parts.keep({ part })]
      for (const [at, row] of rows.entries()) {
        const chosen = which[at] ?? 0
        const object = {
          ...row,
          ...(chosen > 0 && { a: kept[0] }),
          ...(chosen > 1 && { b: kept[chosen - 2] }),
        }
        assert.equal(parts.hashOf(object), hashOf(object))
      }
      assert.equal(parts.hashOf({}), hashOf({}))
      assert.equal(parts.hashOf({ a: kept[1], b: kept[0] }), hashOf({ a: kept[1], b: kept[0] }))
    }),
  )
})
