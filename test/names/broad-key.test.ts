import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broadChoices, broadKeyOfLatin } from '../../src/names/compare/broad-key.ts'

test('spellings of one name share a broad key', () => {
  for (const [one, other] of [
    ['rattanamany', 'ratanamanee'],
    ['thaksin', 'taksin'],
    ['chhon', 'jon'],
    ['vejjajiva', 'wechachiwa'],
    ['kittikachorn', 'kittikajon'],
    ['sangiam', 'saniam'],
  ] as const)
    assert.equal(broadKeyOfLatin(one), broadKeyOfLatin(other), `${one} ${other}`)
})

test('words of other consonants have other broad keys', () => {
  for (const [one, other] of [
    ['somchai', 'somsak'],
    ['hun', 'un'],
    ['vang', 'yang'],
    ['manet', 'mana'],
  ] as const)
    assert.notEqual(broadKeyOfLatin(one), broadKeyOfLatin(other), `${one} ${other}`)
})

test('a letter that is not spoken is in no key or in one; one that doubles another too', () => {
  const [, , silent] = broadChoices('กาT')
  assert.ok(silent?.[0] === '' && silent.includes('2'))
  const [, second] = broadChoices('ตท')
  assert.ok(second?.includes('') && second.includes('2'))
})
