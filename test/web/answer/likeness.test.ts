import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { likenessOf, oddsOf } from '../../../web/src/views/answer/likeness.ts'

const NAME = [{ feature: 'name' }]

test('at the line it is as likely as not, and each 0.127 is a factor of ten', () => {
  assert.equal(oddsOf(0.7), 1)
  assert.equal(oddsOf(0.827), 10)
  assert.equal(oddsOf(0.954), 100)
  assert.equal(oddsOf(0.573), 0.1)
})

test('a higher score never says less', () => {
  const rank = ['possible', 'likely', 'very-likely']
  const score = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(score, score, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)]
      assert.ok(rank.indexOf(likenessOf(less, NAME)) <= rank.indexOf(likenessOf(more, NAME)))
      assert.ok(oddsOf(less) <= oddsOf(more))
    }),
  )
})

test('the same number is said as such, whatever the name', () => {
  assert.equal(likenessOf(0.65, [...NAME, { feature: 'identifier' }]), 'same-number')
})
