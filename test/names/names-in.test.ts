import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesIn } from '../../src/names/index.ts'

for (const text of [
  'Orvandel Mirto a.k.a. Tamsin Quell',
  'Orvandel Mirto aka Tamsin Quell',
  'Orvandel Mirto (formerly known as Tamsin Quell)',
  'Orvandel Mirto, formerly Tamsin Quell',
  'Orvandel Mirto d/b/a Tamsin Quell',
  'Orvandel Mirto T/A Tamsin Quell',
  'Orvandel Mirto; Tamsin Quell',
  'Orvandel Mirto / Tamsin Quell',
  'Orvandel Mirto | Tamsin Quell',
])
  test(`the names in "${text}"`, () => {
    assert.deepEqual(namesIn(text), ['Orvandel Mirto', 'Tamsin Quell'])
  })

test('a family name by birth stands with the given name too', () => {
  assert.deepEqual(namesIn('Maria Mirto née Quell'), ['Maria Mirto', 'Maria Quell'])
  assert.deepEqual(namesIn('Maria Mirto (nee Quell)'), ['Maria Mirto', 'Maria Quell'])
})

for (const name of [
  'Max Born',
  'Aka Mirto',
  'Mirto A/S',
  'A.K.A. Integral Services',
  'Renée Mirto',
  'Mirto Dba',
  'ADF/NALU',
])
  test(`"${name}" is one name`, () => {
    assert.deepEqual(namesIn(name), [])
  })
