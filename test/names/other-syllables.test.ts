import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  areHeardAlike,
  areOtherSyllables,
  isSyllabic,
  isSyllabicFamilyName,
  readName,
} from '../../src/names/index.ts'

for (const [a, b] of [
  ['wang', 'pang'],
  ['li', 'lin'],
  ['chen', 'chin'],
  ['hailun', 'hailin'],
  ['jin', 'jun'],
  ['pak', 'paek'],
] as const)
  test(`${a} and ${b} are two syllables`, () => {
    assert.equal(areOtherSyllables(a, b), true)
    assert.equal(areOtherSyllables(b, a), true)
  })

for (const [a, b, why] of [
  ['zhang', 'chang', 'Wade–Giles'],
  ['guo', 'kuo', 'Wade–Giles'],
  ['jong', 'jung', 'schemes of Korean'],
  ['chol', 'chul', 'schemes of Korean'],
  ['lee', 'ri', 'spellings of a family name'],
  ['hailun', 'hailum', 'no syllable'],
  ['wang', 'wagn', 'no syllable'],
  ['steiner', 'steiger', 'no syllable'],
] as const)
  test(`${a} and ${b} are not: ${why}`, () => {
    assert.equal(areOtherSyllables(a, b), false)
    assert.equal(areOtherSyllables(b, a), false)
  })

test('what speakers of Chinese hear as one is told', () => {
  for (const [a, b] of [
    ['chen', 'cheng'],
    ['zhou', 'zou'],
    ['jinping', 'jingpin'],
  ] as const)
    assert.equal(areHeardAlike(a, b), true, a)
  for (const [a, b] of [
    ['chen', 'chen'],
    ['wang', 'pang'],
    ['hamilton', 'hamiltong'],
  ] as const)
    assert.equal(areHeardAlike(a, b), false, a)
})

test('no word is another syllable than itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      assert.equal(areOtherSyllables(word, word), false)
    }),
  )
})

test('family names are syllables', () => {
  for (const name of ['wang', 'kim', 'park', 'zhuang']) {
    assert.equal(isSyllabicFamilyName(name), true, name)
    assert.equal(isSyllabic(name), true, name)
  }
  assert.equal(isSyllabicFamilyName('steiner'), false)
})

test('a Korean name in two words is not read by the sounds of a foreign one', () => {
  const schemes = (name: string): readonly string[] =>
    readName(name, 'person').readings.map(({ scheme }) => scheme)
  for (const name of ['정훈 서', '서 정훈']) assert.ok(!schemes(name).includes('Hangul by its sounds'), name)
  for (const name of ['블라디미르 푸틴', '이반 페트로프'])
    assert.ok(schemes(name).includes('Hangul by its sounds'), name)
})
