import assert from 'node:assert/strict'
import { test } from 'node:test'
import { palladiusOf, pinyinFromPalladius } from '../../src/names/script/east-asian/palladius.ts'
import { SYLLABLES } from '../../src/names/script/east-asian/pinyin-syllables.ts'

test('the syllables are as many as standard Chinese has', () => {
  assert.ok(SYLLABLES.size > 395 && SYLLABLES.size < 415, String(SYLLABLES.size))
})

test('every pinyin syllable but the lone vowels comes back from its Russian transcription', () => {
  for (const syllable of SYLLABLES) {
    if (/^(?:[aeo]|ei)$/.test(syllable)) continue
    const soft = palladiusOf(syllable).replace('ь', "'")
    const [reading] = pinyinFromPalladius(['чжу', soft], false)
    const expected = syllable.replace('v', 'u')
    assert.deepEqual(reading, ['zhu', expected], `${syllable} ${soft}`)
  }
})

test('transcriptions by the system’s own rules', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['zhu', 'чжу'],
    ['hai', 'хай'],
    ['lun', 'лунь'],
    ['xu', 'сюй'],
    ['jiang', 'цзян'],
    ['he', 'хэ'],
    ['jun', 'цзюнь'],
    ['quan', 'цюань'],
    ['xue', 'сюэ'],
    ['xiong', 'сюн'],
    ['lve', 'люэ'],
    ['hui', 'хуэй'],
    ['zi', 'цзы'],
    ['rui', 'жуй'],
    ['ying', 'ин'],
    ['wang', 'ван'],
  ]
  for (const [syllable, written] of cases) assert.equal(palladiusOf(syllable), written)
})

test('Latin forms of the transcription are read', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['chzhu khailun', 'zhu hailun'],
    ['chzhu khaylun', 'zhu hailun'],
    ['khailun chzhu', 'zhu hailun'],
    ['khe czyan', 'he jiang'],
    ['khe tszyan', 'he jiang'],
    ['syuy khai', 'xu hai'],
    ['syui khaj', 'xu hai'],
    ['van tszyunchzhen', 'wang junzheng'],
    ['ma sinzhuy', 'ma xingrui'],
    ['ouyan khai', 'ouyang hai'],
    ['chen tsyuango', 'chen quanguo'],
  ]
  for (const [written, pinyin] of cases) {
    const readings = pinyinFromPalladius(written.split(' '), false).map((name) => name.join(' '))
    assert.ok(readings.includes(pinyin), `${written}: ${readings.join(', ')}`)
  }
  assert.equal(pinyinFromPalladius(['syuy', "guan'tszyun"], true)[0]?.join(' '), 'xu guanjun')
})

test('names that pinyin can write, and names that are not Chinese, are left alone', () => {
  for (const name of [
    'li hui',
    'shi anhui',
    'chu yeyou',
    'zhu hailun',
    'li na',
    'khan ali',
    'vladimir putin',
    'van dijk',
    'kim jong un',
    'john smith',
    'van der berg',
  ])
    assert.deepEqual(pinyinFromPalladius(name.split(' '), false), [], name)
})
