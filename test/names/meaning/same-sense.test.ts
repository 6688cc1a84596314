import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { LIKE_SENSE, sensesOf, standsFor } from '../../../src/names/index.ts'
import { englishByWord, withAlternatives } from '../../../src/names/meaning/glossary.ts'
import { inflectedWords, meaningOfInflected, SLAVIC_ENDINGS } from '../../../src/names/meaning/inflected.ts'
import { MEANING_TABLES } from '../../../src/names/meaning/tables.ts'
import { SAME_SENSE, sameSense } from '../../../src/names/parts/same-sense.ts'
import { fold } from '../../../src/names/script/fold.ts'

test('two words for one thing stand for one another, both ways, and others do not', () => {
  for (const [a, b] of [
    ['trade', 'trading'],
    ['technology', 'technologies'],
    ['industries', 'industrial'],
    ['petroleum', 'oil'],
  ] as const) {
    assert.equal(standsFor(a, b), 'sense')
    assert.equal(standsFor(b, a), 'sense')
    assert.notEqual(sensesOf(a) & sensesOf(b) & LIKE_SENSE, 0)
  }
  assert.equal(sameSense('bank', 'shipping'), false)
  assert.equal(sameSense('qasim', 'qasim'), false)
  const word = fc.constantFrom(...SAME_SENSE.flatMap((group) => group.split(' ')))
  fc.assert(fc.property(word, word, (a, b) => assert.equal(sameSense(a, b), sameSense(b, a))))
})

test('the words of a group are folded, two at least, and each once', () => {
  for (const group of SAME_SENSE) {
    const words = group.split(' ')
    assert.ok(words.length > 1, group)
    assert.equal(new Set(words).size, words.length, group)
    for (const word of words) assert.equal(fold(word), word)
  }
})

test('the English of every table is folded, and no word stands in a table twice', () => {
  for (const table of MEANING_TABLES) {
    if (typeof table !== 'object' || table === null || Array.isArray(table)) continue
    const seen = new Set<string>()
    for (const [english, words] of Object.entries(table)) {
      // What parts the senses of a word, and what says that English may leave it out, stand outside of words.
      for (const word of english.split(/[ |]/)) assert.equal(fold(word), word.replace(/\?$/, ''), english)
      for (const word of String(words).split(' ')) {
        assert.ok(word !== '' && !seen.has(word), `${english}: ${word}`)
        seen.add(word)
      }
    }
  }
})

test('a stem meets the forms of its word, and no longer word that begins with it', () => {
  const words = inflectedWords([{ plant: 'завод-', scientific: 'научн-', '': 'по' }], SLAVIC_ENDINGS)
  for (const form of ['завод', 'завода', 'заводом', 'заводы', 'заводов', 'заводами'])
    assert.deepEqual(meaningOfInflected(form, words), ['plant'])
  for (const form of ['научный', 'научная', 'научного', 'научно', 'научных'])
    assert.deepEqual(meaningOfInflected(form, words), ['scientific'])
  assert.deepEqual(meaningOfInflected('по', words), [])
  assert.equal(meaningOfInflected('заводоуковск', words), null)
  assert.equal(meaningOfInflected('пола', words), null)
})

test('the first English of a word counts', () => {
  const words = englishByWord([{ trade: 'x y' }, { trading: 'y z' }], (word) => word)
  assert.deepEqual(
    [...words],
    [
      ['x', ['trade']],
      ['y', ['trade']],
      ['z', ['trading']],
    ],
  )
})

test('where one table has a word more for it than another, that word may be left out', () => {
  assert.deepEqual(withAlternatives(['electric'], ['electric', 'power']), ['electric', 'power?'])
  assert.deepEqual(withAlternatives(['yangtze', 'river'], ['changjiang|yangtze']), [
    'yangtze|changjiang',
    'river?',
  ])
  // No word in common, a mere particle more, and more words than one more.
  assert.deepEqual(withAlternatives(['unified'], ['unitary', 'enterprise']), ['unified'])
  assert.deepEqual(withAlternatives(['import', 'and', 'export'], ['import', 'export']), [
    'import',
    'and',
    'export',
  ])
  assert.deepEqual(withAlternatives(['aerospace', 'science', 'technology'], ['aerospace']), [
    'aerospace',
    'science',
    'technology',
  ])
})
