import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { cutIntoWords, cuttingTable } from '../../../src/names/meaning/cut.ts'
import { englishByWord } from '../../../src/names/meaning/glossary.ts'

const words = englishByWord(
  [{ power: '动力', 'power plant': '动力厂', technology: '科技', bureau: '局', '': '市' }],
  (word) => word,
)
const table = cuttingTable(words, '局', '市')
const cut = (text: string, ...spaces: readonly number[]): string =>
  cutIntoWords(Array.from(text), new Set(spaces), table)
    .map((piece) => (piece.english === null ? `[${piece.text}]` : piece.english.join(' ')))
    .join('|')

test('as few letters as may be are left, in as few words as may be', () => {
  assert.equal(cut('动力科技'), 'power|technology')
  assert.equal(cut('动力厂'), 'power plant')
  assert.equal(cut('海润动力科技'), '[海润]|power|technology')
  assert.equal(cut('海润'), '[海润]')
  assert.equal(cut(''), '')
})

test('one letter is a word only at the end, before a word, or after the name of a place', () => {
  assert.equal(cut('海润局'), '[海润]|bureau')
  assert.equal(cut('局海润'), '[局海润]')
  assert.equal(cut('海局润动力'), '[海局润]|power')
  assert.equal(cut('海润市动力'), '[海润]||power')
  assert.equal(cut('海润市松风科技'), '[海润]||[松风]|technology')
})

test('a place is one word at the start and before the sign of a place, and is left as names are', () => {
  const withPlaces = cuttingTable(words, '局', '市', '', ['石河子', '海安'])
  const pieces = (text: string): string =>
    cutIntoWords(Array.from(text), new Set(), withPlaces)
      .map((piece) => piece.text)
      .join('|')
  assert.equal(pieces('石河子松风动力'), '石河子|松风|动力')
  assert.equal(pieces('动力海安市松风'), '动力|海安|市|松风')
  assert.equal(pieces('松风海安润动力'), '松风海安润|动力')
})

test('a word may go over a space that the writer put in the wrong place', () => {
  assert.equal(cut('海润动力', 3), '[海润]|power')
  assert.equal(cut('海润松风', 2), '[海润]|[松风]')
  assert.equal(cut('局', 1), 'bureau')
})

test('the pieces are the text, in order, and a thousand letters take no time', () => {
  const letter = fc.constantFrom(...Array.from('动力厂科技局市海润松风'))
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 60 }), (letters) => {
      const pieces = cutIntoWords(letters, new Set(), table)
      assert.equal(pieces.map(({ text }) => text).join(''), letters.join(''))
      for (const { text, english } of pieces) if (english !== null) assert.equal(english, words.get(text))
    }),
  )
  assert.ok(cutIntoWords(Array.from('海科润力'.repeat(250)), new Set(), table).length > 0)
})
