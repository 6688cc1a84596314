import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isMeaningToken, meaningKeysOf, meaningLikeness, usualMeaning } from '../../../src/names/index.ts'
import { englishRoot } from '../../../src/names/meaning/english-root.ts'
import { meaningToken } from '../../../src/names/meaning/meaning-token.ts'
import { FRENCH_WORDS } from '../../../src/names/meaning/words/french-words.ts'
import { TRANSLATORS_CHOICES } from '../../../src/names/meaning/words/translators-choices.ts'
import { WORDS_OF_EUROPE } from '../../../src/names/meaning/words/words-of-europe.ts'
import { SAME_SENSE } from '../../../src/names/parts/same-sense.ts'
import { fold } from '../../../src/names/script/fold.ts'

const MISSION = meaningToken('task|mission')

test('a translated word is any of its English words, the usual one best, and no other', () => {
  assert.equal(meaningLikeness(MISSION, 'task'), 1000)
  assert.ok(meaningLikeness(MISSION, 'missions') >= 975)
  assert.equal(meaningLikeness(MISSION, 'mossion'), 0)
  assert.equal(meaningLikeness('task', 'mission'), 0)
  assert.equal(usualMeaning(MISSION), 'task')
  assert.equal(usualMeaning('mission'), 'mission')
})

test('another number or a derived word is the same word, one that only looks like it is not', () => {
  const alike = (translated: string, english: string): boolean =>
    meaningLikeness(meaningToken(translated), english) > 0
  assert.ok(alike('engine', 'engines') && alike('strategy', 'strategic') && alike('politics', 'political'))
  assert.ok(alike('petroleum', 'oil') && alike('application', 'applied'))
  assert.ok(
    !alike('university', 'universal') && !alike('police', 'policy') && !alike('internal', 'international'),
  )
})

test('what is alike is found: the two share a key, whichever is asked for', () => {
  const english = fc.constantFrom(
    ...[...SAME_SENSE, ...TRANSLATORS_CHOICES].flatMap((line) => line.split(' ')),
  )
  fc.assert(
    fc.property(english, english, (a, b) => {
      const token = meaningToken(a)
      assert.ok(isMeaningToken(token))
      assert.equal(meaningLikeness(token, b), meaningLikeness(b, token))
      assert.equal(meaningLikeness(token, b) > 0, meaningKeysOf(token).includes(englishRoot(b)))
    }),
  )
})

test('the words of a choice are folded, two at least, and each once', () => {
  for (const line of TRANSLATORS_CHOICES) {
    const words = line.split(' ')
    assert.ok(words.length > 1, line)
    assert.equal(new Set(words).size, words.length, line)
    for (const word of words) assert.equal(fold(word), word)
  }
})

test('what other languages of Europe have for a translated word stands for it, and for nothing else', () => {
  assert.ok(meaningLikeness(meaningToken('plant'), 'zavod') >= 975)
  assert.ok(meaningLikeness(meaningToken('ship'), 'sudoremontny') >= 975)
  assert.ok(meaningLikeness(meaningToken('foundation'), 'stiftung') >= 975)
  assert.equal(meaningLikeness('plant', 'zavod'), 0)
  assert.equal(meaningLikeness(meaningToken('bank'), 'zavod'), 0)
})

test('each word of another language is folded', () => {
  for (const line of [...FRENCH_WORDS, ...WORDS_OF_EUROPE])
    for (const word of line.split(' ')) assert.equal(fold(word), word, line)
})
