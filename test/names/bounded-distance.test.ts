import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { boundedDistance } from '../../src/names/index.ts'

/** The textbook's optimal string alignment over the whole matrix. */
function plainDistance(a: string, b: string): number {
  const cells: number[][] = []
  const cell = (row: number, column: number): number => cells[row]?.[column] ?? Infinity
  for (let row = 0; row <= a.length; row++) {
    const line: number[] = []
    cells.push(line)
    for (let column = 0; column <= b.length; column++) {
      if (row === 0 || column === 0) {
        line.push(row + column)
        continue
      }
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + same,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, cell(row - 2, column - 2) + 1)
      line.push(best)
    }
  }
  return cell(a.length, b.length)
}

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 90 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
)
const bound = fc.integer({ min: 0, max: 12 })

test('the distance agrees with the textbook within the bound and is bound + 1 beyond it', () => {
  fc.assert(
    fc.property(word, word, bound, (a, b, most) => {
      assert.equal(boundedDistance(a, b, most), Math.min(plainDistance(a, b), most + 1))
    }),
    { numRuns: 5000 },
  )
})

test('the distance is symmetric, and zero only between equals', () => {
  fc.assert(
    fc.property(word, word, bound, (a, b, most) => {
      const distance = boundedDistance(a, b, most)
      assert.equal(distance, boundedDistance(b, a, most))
      assert.equal(distance === 0, a === b)
    }),
    { numRuns: 2000 },
  )
})

test('distances by example', () => {
  assert.equal(boundedDistance('hailun', 'hailnu', 2), 1)
  assert.equal(boundedDistance('ca', 'abc', 3), 3)
  assert.equal(boundedDistance('mohammed', 'muhammad', 2), 2)
  assert.equal(boundedDistance('kitten', 'sitting', 2), 3)
  assert.equal(boundedDistance('', 'abc', 5), 3)
})
