import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex } from '../../src/screen/index.ts'
import type { QueryWord } from '../../src/screen/words/query-word.ts'
import { SimilarWords } from '../../src/screen/words/similar-words.ts'
import { listed } from './support.ts'

/** As many words as a generation has. */
const GENERATION = 24_576

test('words that come again are remembered with the tokens like them, and others are forgotten', async () => {
  const names = ['Mohammed Ivanov', 'Mohamed Ivanow', 'Qorban Zarov', 'Qurban Zaroff']
  const index = await buildIndex(names.map((name, at) => listed(String(at), 'Person', name)))
  const similar = new SimilarWords(index)
  const ask = (text: string): QueryWord => {
    similar.begin()
    const word = similar.word(text, 'word')
    similar.find(word)
    return word
  }
  const found = ({ similarStart, similarEnd }: QueryWord): readonly (readonly [string, number])[] =>
    Array.from({ length: similarEnd - similarStart }, (_, at) => [
      index.tokens.at(similar.tokens[similarStart + at] ?? 0),
      similar.likenesses[similarStart + at] ?? 0,
    ])
  const seldom = ask('qorban')
  const often = ask('mohammed')
  const first = [found(often), found(ask('ivanov')), found(seldom)]
  assert.deepEqual(
    first.map((tokens) => tokens.length),
    [2, 2, 2],
  )
  for (let at = 0; at < 3 * GENERATION; at += 1) {
    ask(`${at % 2 === 0 ? 'zarov' : 'ivanov'}${at.toString(36)}`)
    if (at % 1000 === 0) assert.equal(ask('mohammed'), often)
  }
  assert.notEqual(ask('qorban'), seldom)
  assert.deepEqual([found(ask('mohammed')), found(ask('ivanov')), found(ask('qorban'))], first)
})

test('a word that ends a long query has what was found for it elsewhere, and the words that begin with it', async () => {
  const names = ['Mohammed Ivanov', 'Mohamed Ivanowitschew', 'Ivanow Ivanovskiy']
  const index = await buildIndex(names.map((name, at) => listed(String(at), 'Person', name)))
  const found = (
    similar: SimilarWords,
    sought: 'word' | 'beginning',
  ): readonly (readonly [string, number])[] => {
    similar.begin()
    const word = similar.word('ivanov', sought)
    similar.find(word)
    return Array.from({ length: word.similarEnd - word.similarStart }, (_, at) => [
      index.tokens.at(similar.tokens[word.similarStart + at] ?? 0),
      similar.likenesses[word.similarStart + at] ?? 0,
    ])
  }
  const alone = found(new SimilarWords(index), 'beginning')
  const similar = new SimilarWords(index)
  const asWord = found(similar, 'word')
  assert.deepEqual(
    asWord.map(([text]) => text),
    ['ivanov', 'ivanow'],
  )
  assert.deepEqual(found(similar, 'beginning'), alone)
  // The listed name in German spelling is read as English has it, too.
  assert.deepEqual(alone, [...asWord, ['ivanovichev', 850], ['ivanovskiy', 850]])
  assert.deepEqual(found(similar, 'word'), asWord)
})
