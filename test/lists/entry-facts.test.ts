import assert from 'node:assert/strict'
import { test } from 'node:test'
import { distinct, filled } from '../../src/lists/reading/entry-facts.ts'

test('properties have each value once, those given twice are put together, and nothing is no property', () => {
  assert.deepEqual(filled({ title: ['Dr', null, 'Dr', ''], notes: [], position: [null, ''] }), {
    title: ['Dr'],
  })
  assert.deepEqual(
    filled([
      ['notes', ['one', 'two']],
      ['title', ['Dr']],
      ['notes', ['two', 'three']],
    ]),
    { notes: ['one', 'two', 'three'], title: ['Dr'] },
  )
})

test('the first of what shares a key is kept, in the order given', () => {
  const keyOf = ({ key }: { key: string }): string => key
  const [a, b, again] = [{ key: 'a' }, { key: 'b' }, { key: 'a' }]
  assert.deepEqual(distinct([a, b, again], keyOf), [a, b])
  assert.deepEqual(distinct([], keyOf), [])
})
