import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getJyutpingList } from 'to-jyutping'
import { jyutpingByLetter } from '../../src/names/script/east-asian/jyutping.ts'

test('every letter of the table is read as the library reads it by itself', () => {
  const table = jyutpingByLetter()
  for (const [letter, syllable] of table) assert.equal(getJyutpingList(letter)[0]?.[1], syllable, letter)
  assert.ok(table.size > 29_000)
  assert.equal(table.get('朱'), 'zyu1')
  assert.equal(table.get('あ'), undefined)
})

test('letters in names are hardly read otherwise than by themselves', () => {
  const table = jyutpingByLetter()
  const names = [
    '李家超',
    '鄧炳強',
    '鄭雁雄',
    '林鄭月娥',
    '曾國衞',
    '陳國基',
    '夏寶龍',
    '張曉明',
    '駱惠寧',
    '盧偉聰',
  ]
  for (const name of names)
    assert.deepEqual(
      Array.from(name, (letter) => table.get(letter)),
      getJyutpingList(name).map(([, syllable]) => syllable),
      name,
    )
})
