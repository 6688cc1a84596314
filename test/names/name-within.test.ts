import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameWithin } from '../../src/names/index.ts'

for (const text of [
  'Payment to Orvandel Mirto invoice 12',
  'Orvandel Mirto, 123 Main Street, 2nd floor',
  'c/o Orvandel Mirto',
  'REF 12 Orvandel Mirto goods',
  'B/O Orvandel Mirto PO Box 771',
])
  test(`the name within "${text}"`, () => {
    assert.equal(nameWithin(text), 'Orvandel Mirto')
  })

for (const name of [
  'Research Institute No. 5',
  'Plant No 22 St Petersburg',
  'Payment Systems Ltd',
  'Changgwang Floor Corporation',
  'To Huu Lam',
  '14 Street Gang',
])
  test(`"${name}" is a name and nothing else`, () => {
    assert.equal(nameWithin(name), null)
  })
