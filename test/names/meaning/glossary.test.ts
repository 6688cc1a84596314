import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishByWord } from '../../../src/names/meaning/glossary.ts'

const same = (word: string): string => word

test('what a further glossary has for a word may stand there as well, where it is as many words', () => {
  const english = englishByWord([{ 'motor?': 'x', 'electrical machine': 'y', storage: 'z' }], same, [
    { 'storage|memory device?': 'z', motor: 'y', 'power plant': 'x', 'new word': 'w' },
  ])
  assert.deepEqual(english.get('z'), ['storage|memory', 'device?'])
  assert.deepEqual(english.get('y'), ['electrical', 'machine'])
  assert.deepEqual(english.get('x'), ['motor?'])
  assert.deepEqual(english.get('w'), ['new', 'word'])
})
