import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { prepareFor, readName } from '../../src/names/index.ts'

before(() => prepareFor(['漢']))

/** The Japanese readings of a person's name, words joined by spaces. */
function japanese(name: string): readonly string[] {
  return readName(name, 'person')
    .readings.filter(({ scheme }) => scheme.startsWith('Japanese'))
    .map(({ tokens }) => tokens.map(({ text }) => text).join(' '))
}

test('a name in one word is cut into the commonest family name and given name', () => {
  assert.equal(japanese('鈴木健一')[0], 'suzuki kenichi')
  assert.equal(japanese('佐々木太郎')[0], 'sasaki taro')
  assert.equal(japanese('長谷川和夫')[0], 'hasegawa kazuo')
})

test('long vowels are short, as in passports', () => {
  assert.equal(japanese('佐藤優子')[0], 'sato yuko')
  assert.equal(japanese('大野')[0], 'ono')
})

test('names in two words, and a given name in kana', () => {
  assert.equal(japanese('田中 角栄')[0], 'tanaka kakuei')
  assert.equal(japanese('田中 さくら')[0], 'tanaka sakura')
})

test('another reading of a part is the second', () => {
  const readings = japanese('中島')
  assert.ok(readings.includes('nakajima'), readings.join())
  assert.ok(readings.length <= 2)
})

test('what the dictionary does not know has no Japanese reading, and stays Chinese', () => {
  assert.deepEqual(japanese('朱海仑'), [])
  assert.equal(
    readName('朱海仑', 'person')
      .readings[1]?.tokens.map(({ text }) => text)
      .join(' '),
    'zhu hailun',
  )
  assert.deepEqual(
    readName('三菱重工業', 'organization').readings.filter(({ scheme }) => /dictionary/.test(scheme)),
    [],
  )
})

test('any text is read in bounded time and without failing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Array.from('佐藤田中一二三あカ々 ·漢字王林')), { maxLength: 40 }),
      (letters) => {
        assert.ok(readName(letters.join(''), 'person').readings.length <= 20)
      },
    ),
  )
})
