import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pairFigures } from '../../bench/deck/name-pairs.ts'

test('pairs are counted as precision and recall are', () => {
  const pair = (match: boolean): Parameters<typeof pairFigures>[0][number] => ({
    group: '',
    schema: 'Person',
    asked: '',
    listed: '',
    match,
  })
  const figures = pairFigures(
    [pair(true), pair(true), pair(true), pair(false), pair(false)],
    [true, true, false, true, false],
  )
  assert.deepEqual(
    [figures.precision, figures.recall, figures.f1].map((figure) => figure.toFixed(3)),
    ['0.667', '0.667', '0.667'],
  )
})
