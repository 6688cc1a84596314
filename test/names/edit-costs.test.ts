import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  boundedDistance,
  EDIT,
  type EditCosts,
  editCost,
  leastCosts,
  SOUNDED,
  soundKeyOf,
  soundOf,
  WRITTEN,
} from '../../src/names/index.ts'

const FAR = 100 * EDIT

function units(text: string): Uint16Array {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0))
}

function cost(a: string, b: string, costs: EditCosts, bound = FAR): number {
  return editCost(units(a), 0, a.length, units(b), 0, b.length, costs, bound)
}

const word = fc.string({
  unit: fc.constantFrom(...Array.from('abcdehiklmnorstuvwyz')),
  minLength: 1,
  maxLength: 12,
})
const UNIFORM: EditCosts = {
  substitution: new Uint8Array(128 * 128).fill(EDIT),
  gap: new Uint8Array(128).fill(EDIT),
}

test('with equal costs it is the restricted Damerau-Levenshtein distance', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(cost(a, b, UNIFORM), EDIT * boundedDistance(a, b, 50))
    }),
  )
})

test('it is symmetric, nothing for the same word, and never more than an edit a letter', () => {
  for (const costs of [WRITTEN, SOUNDED])
    fc.assert(
      fc.property(word, word, (a, b) => {
        const there = cost(a, b, costs)
        assert.equal(there, cost(b, a, costs))
        assert.equal(cost(a, a, costs), 0)
        assert.ok(there <= EDIT * Math.max(a.length, b.length))
      }),
    )
})

test('a bound only cuts off what is beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 400 }), (a, b, bound) => {
      const whole = cost(a, b, SOUNDED)
      assert.equal(cost(a, b, SOUNDED, bound), whole <= bound ? whole : bound + 1)
    }),
  )
})

test('what each letter costs at least is never more than all cost', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const least = leastCosts(units(a), SOUNDED)
      const together = Array.from(units(b), (unit) => least[unit] ?? 0).reduce((sum, each) => sum + each, 0)
      assert.ok(together <= cost(a, b, SOUNDED), `${a} ${b}: ${together}`)
      assert.equal(leastCosts(units(a + b), SOUNDED)[b.charCodeAt(0)], 0)
    }),
  )
})

test('of more letters changed the cost is never less', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(7), { maxLength: 6 }), (places) => {
      const written = Array.from('abdulmaj')
      let before = 0
      for (const place of places) {
        written[place] = '#'
        const now = cost('abdulmaj', written.join(''), WRITTEN)
        assert.ok(now >= before)
        before = now
      }
    }),
  )
})

for (const [a, b] of [
  ['mohammed', 'muhamad'],
  ['hussein', 'husayn'],
  ['yusuf', 'youssouf'],
  ['sergei', 'sergey'],
  ['shevchenko', 'schewtschenko'],
  ['ivanov', 'ivanoff'],
  ['khaled', 'kaled'],
  ['philip', 'filip'],
  ['dzhamal', 'djamal'],
  ['maqsood', 'maksud'],
] as const)
  test(`${a} and ${b} share a sounding key`, () => {
    assert.equal(soundKeyOf(soundOf(a)), soundKeyOf(soundOf(b)))
  })

for (const [near, far] of [
  [
    ['omar', 'umar'],
    ['omar', 'oman'],
  ],
  [
    ['hussein', 'hussain'],
    ['hussein', 'hussdin'],
  ],
  [
    ['petrov', 'petroff'],
    ['petrov', 'petrok'],
  ],
] as const)
  test(`${near.join(' and ')} sound nearer than ${far.join(' and ')}`, () => {
    const of = ([a, b]: readonly [string, string]): number => cost(soundOf(a), soundOf(b), SOUNDED)
    assert.ok(of(near) < of(far))
  })
