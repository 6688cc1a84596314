import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { ABJAD_LETTERS } from '../../src/names/compare/abjad-letters.ts'
import { consonantKeysOf, consonantLikeness, isConsonantToken, joinedToken } from '../../src/names/index.ts'

/** A marked token and Latin words that spell it. */
const ALIKE: readonly (readonly [string, ...string[]])[] = [
  ['~mḥmd', 'muhammad', 'mohammed', 'mohamed', 'mehmed', 'mohamad', 'muhamad'],
  ['~aḥmd', 'ahmad', 'ahmed', 'ahmet'],
  ['~ḥsyn', 'hussein', 'husayn', 'hossein', 'husain', 'houcine', 'hoseyn'],
  ['~qḏafy', 'gaddafi', 'qadhafi', 'kadhafi', 'gadhafi', 'qaddafi'],
  ['~jmal', 'jamal', 'gamal', 'djamel', 'jamaal'],
  ['~ʿbdrḥmn', 'abdulrahman', 'abdurrahman', 'abderrahmane', 'abdelrahman', 'abdolrahman', 'abdurahman'],
  ['~ʿṯman', 'uthman', 'othman', 'osman', 'usman', 'outhmane'],
  ['~ašrf', 'ashraf', 'achraf'],
  ['~asḥaq', 'ishaq', 'ishak', 'eshaq'],
  ['~fṯḥy', 'fathi', 'fethi'],
  ['~mwsy', 'musa', 'moussa', 'mousa'],
  ['~ywsf', 'yusuf', 'youssef', 'yousef', 'youcef'],
  ['~ḫald', 'khalid', 'khaled', 'halid'],
  ['~rḍa', 'reza', 'rida', 'ridha', 'redha'],
  ['~wlyd', 'walid', 'waleed', 'oualid', 'velid'],
  ['~nẇʿm', 'noam'],
  ['~mŝh', 'moshe'],
  ['~yẕẖq', 'yitzhak', 'itzhak', 'yitzchak'],
  ['~~serugei', 'sergei', 'sergey', 'sergiy'],
  ['~~ravurofu', 'lavrov', 'lavroff'],
  ['~~arekusei', 'alexey', 'aleksei', 'aleksey'],
  ['~~sumisu', 'smith'],
  ['~~burumu', 'bloom', 'blum'],
  ['~~urajimiru', 'vladimir'],
  ['~~fusein', 'hussein', 'husain'],
  ['~~shaiku', 'shaikh'],
  ['~~daudo', 'dawood'],
  ['~~igori', 'igorj', 'igor'],
  ['~~chuwanshu', 'chuanxu'],
  ['~~kulisutuofu', 'christopher'],
  ['~~yangkufusuji', 'jankowski'],
  ['~~maikeru', 'michael'],
  ['~~karimururin', 'karimullin'],
  ['~~tesa', 'tessa'],
  ['~ṭh', 'taha'],
  ['~šah', 'shah'],
  ['~dẇyč', 'deutsch'],
  ['~ʿbdhady', 'abdulhadi', 'abdelhadi'],
]

test('usual spellings are alike and share a key', () => {
  for (const [token, ...words] of ALIKE)
    for (const word of words) {
      assert.ok(consonantLikeness(token, word) >= 740, `${token} ${word}: ${consonantLikeness(token, word)}`)
      const keys = consonantKeysOf(token)
      assert.ok(
        consonantKeysOf(word).some((key) => keys.includes(key)),
        `${token} ${keys.join(' ')}: ${word} ${consonantKeysOf(word).join(' ')}`,
      )
    }
})

const UNLIKE: readonly (readonly [string, ...string[]])[] = [
  ['~aḥmd', 'hamid', 'mahmoud', 'amjad'],
  ['~ḥsn', 'hussein', 'husayn', 'hosni', 'ihsan'],
  ['~ḥsyn', 'hassan', 'hosni'],
  ['~mḥmwd', 'mohammed', 'hamoud'],
  ['~kmal', 'jamal', 'kamil'],
  ['~~serugei', 'lavrov', 'shoigu'],
  ['~~ibanofu', 'petrov', 'ivan'],
  // Another end makes the name of a woman of that of a man.
  ['~~arekusandoru', 'alexandra'],
  ['~~petorofu', 'petrova'],
  // Syllables of East Asia are few and near: these are others.
  ['~~san', 'chen'],
  ['~~yon', 'hong'],
  ['~~jin', 'jeong'],
  ['~~juwon', 'tong'],
]

test('other names are less alike', () => {
  for (const [token, ...words] of UNLIKE)
    for (const word of words)
      assert.ok(consonantLikeness(token, word) < 800, `${token} ${word}: ${consonantLikeness(token, word)}`)
})

test('joining keeps one mark, in front', () => {
  assert.equal(joinedToken('~nwr', '~dyn'), '~nwrdyn')
  assert.equal(joinedToken('~~iwan', '~~ofu'), '~~iwanofu')
  assert.equal(joinedToken('al', '~dyn'), '~aldyn')
  assert.equal(joinedToken('jong', 'un'), 'jongun')
})

const marked = fc.oneof(
  fc
    .array(fc.constantFrom(...Object.keys(ABJAD_LETTERS)), { minLength: 1, maxLength: 12 })
    .map((letters) => `~${letters.join('')}`),
  fc
    .string({ unit: fc.constantFrom(...'aiueokstnhmyrwgzdbpfjchv'.split('')), minLength: 1, maxLength: 14 })
    .map((letters) => `~~${letters}`),
)
const latin = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')), maxLength: 14 })

test('likeness is symmetric, between 0 and 1000, whole, and 1000 of the same only', () => {
  fc.assert(
    fc.property(fc.oneof(marked, latin), fc.oneof(marked, latin), (a, b) => {
      const alike = consonantLikeness(a, b)
      assert.equal(alike, consonantLikeness(b, a))
      assert.ok(Number.isInteger(alike) && alike >= 0 && alike <= 1000)
      assert.equal(alike === 1000, a === b)
    }),
    { numRuns: 3000 },
  )
})

test('keys are few, distinct and plain; no text makes them throw', () => {
  fc.assert(
    fc.property(fc.oneof(marked, latin, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
      const keys = consonantKeysOf(text)
      assert.ok(keys.length <= 24)
      assert.equal(new Set(keys).size, keys.length)
      for (const key of keys) assert.match(key, /^(?:[A-Z]*|[a-z]*|[AHYW]?[1-9]*)$/)
      if (isConsonantToken(text)) assert.equal(consonantLikeness(text, text), 1000)
    }),
    { numRuns: 2000 },
  )
})

test('an n before a b is an m where nothing parts them, and an n where a vowel does', () => {
  for (const [abjad, word] of [
    ['~nbyl', 'nabil'],
    ['~nbtwns', 'neptunus'],
    ['~nbwy', 'nabavi'],
    ['~ʿnbr', 'ambar'],
  ] as const) {
    const keys = consonantKeysOf(word)
    assert.ok(
      consonantKeysOf(abjad).some((key) => keys.includes(key)),
      word,
    )
  }
})
