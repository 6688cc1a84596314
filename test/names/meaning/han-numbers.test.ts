import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cutAtNumber } from '../../../src/names/meaning/han-numbers.ts'

test('numbers in Han letters: ordinals, and the digits of what bears a number', () => {
  for (const [text, number] of [
    ['第十四研究所', '14'],
    ['第七一九研究所', '719'],
    ['七〇二所', '702'],
    ['第二十三研究院', '23'],
    ['第一百零五厂', '105'],
  ] as const)
    assert.equal(cutAtNumber(text)?.number, number, text)
  assert.deepEqual(cutAtNumber('中国第十研究所'), { before: '中国', number: '10', after: '研究所' })
  // Brands of two digits, and digits that nothing is numbered by
  for (const text of ['三一重工', '五粮液', '七七八科技']) assert.equal(cutAtNumber(text), null, text)
})
