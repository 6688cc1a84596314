import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex } from '../../src/screen/index.ts'
import { LikenessTable } from '../../src/screen/words/likeness-table.ts'
import { SimilarWords } from '../../src/screen/words/similar-words.ts'
import { listed } from './support.ts'

test('however much is compared for a query, nothing is forgotten before the next', async () => {
  const names = Array.from({ length: 3000 }, (_, at) => `Q${at.toString(36)}zarov Ali`)
  const index = await buildIndex(names.map((name, at) => listed(String(at), 'Person', name)))
  const similar = new SimilarWords(index)
  const table = new LikenessTable(index, similar)
  const words = Array.from({ length: 70 }, (_, at) => similar.word(at === 0 ? 'ali' : `q${at}zarof`, 'word'))
  for (let round = 0; round < 2; round += 1) {
    similar.begin()
    table.begin([{ words, joined: [] }])
    const likenesses = (): readonly number[] =>
      words.flatMap((word) =>
        Array.from({ length: index.tokens.length }, (_, token) =>
          table.likeness(table.rowOf(token), word, token),
        ),
      )
    const first = likenesses()
    assert.ok(first.filter((likeness) => likeness > 0).length > words.length)
    assert.equal(first[index.tokens.find('ali')], 1000)
    assert.deepEqual(likenesses(), first)
  }
})

test('a word that is not looked for, as a legal form, is still the same as the listed one', async () => {
  const index = await buildIndex([listed('1', 'Company', 'Vostrel Cement Company')])
  const similar = new SimilarWords(index)
  const table = new LikenessTable(index, similar)
  similar.begin()
  const word = similar.word('company', 'none')
  table.begin([{ words: [word], joined: [] }])
  const token = index.tokens.find('company')
  assert.equal(table.likeness(table.rowOf(token), word, token), 1000)
})
