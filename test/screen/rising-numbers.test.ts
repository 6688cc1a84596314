import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RisingNumbers } from '../../src/screen/compact-index/rising-numbers.ts'

const rising = fc
  .array(fc.oneof(fc.nat(3), fc.nat(70_000), fc.nat(2 ** 24)), { maxLength: 100 })
  .map((steps) => {
    let sum = 0
    return Uint32Array.from(steps, (step) => (sum += step))
  })

test('packed numbers are the numbers, however far apart they are', () => {
  fc.assert(
    fc.property(rising, (numbers) => {
      const packed = RisingNumbers.from(numbers)
      assert.deepEqual(
        Uint32Array.from(numbers, (_, at) => packed.at(at)),
        numbers,
      )
      assert.equal(packed.length, numbers.length)
    }),
  )
})

test('the first number that is not under another is found', () => {
  fc.assert(
    fc.property(rising, fc.nat(10_000_000), (numbers, number) => {
      const at = numbers.findIndex((each) => each >= number)
      assert.equal(RisingNumbers.from(numbers).firstFrom(number), at < 0 ? numbers.length : at)
    }),
  )
})

test('close numbers take half the room', () => {
  const numbers = Uint32Array.from({ length: 1600 }, (_, at) => at * 4)
  const { blocks, offsets } = RisingNumbers.from(numbers)
  assert.equal(blocks.byteLength + offsets.byteLength, 1600 * 2 + 100 * 4)
})
