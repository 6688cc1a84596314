import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isAlike, wordDiff } from '../../../web/src/views/changes/word-diff.ts'

const text = fc
  .array(fc.constantFrom('passport', 'issued', 'in', 'Kabul', '1996', 'Governor', 'of', 'Кабул', '喀布尔'), {
    maxLength: 30,
  })
  .map((words) => words.join(' '))
const plain = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim()

test('without what is new it is the old text, without what is gone the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDiff(before, after)
      const without = (kind: 'before' | 'after'): string =>
        plain(runs.flatMap((run) => (run.in === kind ? [] : [run.text.trim()])).join(' '))
      assert.equal(without('after'), before)
      assert.equal(without('before'), after)
    }),
  )
})

test('a text against itself is one run', () => {
  assert.deepEqual(wordDiff('Governor of Kandahar', 'Governor of Kandahar'), [
    { in: 'both', text: 'Governor of Kandahar' },
  ])
})

test('words that come in between are told alone', () => {
  const runs = wordDiff('Foreign Minister under the Taliban', 'Foreign Minister (1996) under the Taliban')
  assert.deepEqual(runs, [
    { in: 'both', text: 'Foreign Minister ' },
    { in: 'after', text: '(1996) ' },
    { in: 'both', text: 'under the Taliban' },
  ])
  assert.ok(isAlike(runs))
  assert.ok(!isAlike(wordDiff('Kabul', 'Qatar')))
})

test('texts of many words are told without counting each against each', () => {
  const long = (word: string): string => Array.from({ length: 5000 }, (_, at) => `${word}${at}`).join(' ')
  assert.equal(wordDiff(long('a'), long('b')).length, 2)
})
