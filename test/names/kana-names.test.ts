import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readName } from '../../src/names/index.ts'

/** The readings of a person's name by its sounds, words joined by spaces. */
function sounds(name: string): readonly string[] {
  return readName(name, 'person')
    .readings.filter(({ scheme }) => /^kana by its sounds(?!.*usually)/.test(scheme))
    .map(({ tokens }) => tokens.map(({ text }) => text).join(' '))
}

test('a given name of Korea or China is also read by its two syllables', () => {
  assert.deepEqual(sounds('キム・ジョンウン'), ['~~kimu ~~jonun', '~~kimu ~~jon ~~un'])
  assert.deepEqual(sounds('シー・ジンピン'), ['~~shi ~~jinpin', '~~shi ~~jin ~~pin'])
  assert.deepEqual(sounds('ムン・ジェイン'), ['~~mun ~~jein', '~~mun ~~je ~~in'])
})

test('other names are not', () => {
  for (const name of ['ジョージ・ワシントン', 'アリ・ハサン', 'ジョン・スミス', 'カール'])
    assert.equal(sounds(name).length, 1, name)
})

test('particles are spelled out, and have their role', () => {
  const [, reading] = readName('ムハンマド・ビン・サルマーン・アール・サウード', 'person').readings
  assert.deepEqual(
    reading?.tokens.map(({ text, role }) => [text, role]),
    [
      ['~~muhanmado', 'name'],
      ['bin', 'particle'],
      ['~~saruman', 'name'],
      ['al', 'particle'],
      ['~~saudo', 'name'],
    ],
  )
})

test('an article that is written with its word before a sun letter is also read apart', () => {
  assert.deepEqual(sounds('ハニ・アッサイード'), ['~~hani ~~asaido', '~~hani al ~~saido'])
  assert.deepEqual(sounds('アッバス'), ['~~abasu'])
})

test('any kana are read in bounded time, without an empty word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Array.from('アイウキジョャェンッムルクプトサナラ・ー')), { maxLength: 30 }),
      (letters) => {
        const { readings } = readName(letters.join(''), 'person')
        assert.ok(readings.length <= 10)
        for (const { tokens } of readings) for (const { text } of tokens) assert.match(text, /[^~]/u)
      },
    ),
  )
})
