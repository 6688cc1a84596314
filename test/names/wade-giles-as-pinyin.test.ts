import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readName, readWadeGiles } from '../../src/names/index.ts'

function readingsOf(name: string): readonly string[] {
  const [first] = readName(name, 'person').readings
  return first === undefined
    ? []
    : readWadeGiles(first).map(({ tokens }) => tokens.map(({ text }) => text).join(' '))
}

for (const [name, pinyin] of [
  ['Teng Hsiao-p’ing', 'deng xiao ping'],
  ['HSI, Chin-p’ing', 'xi jin ping'],
  ['Chih-yung Hsu', 'zhi yong xu'],
  ['Chiang Ching-kuo', 'jiang jing guo'],
] as const)
  test(`${name} is read as ${pinyin}`, () => {
    assert.ok(readingsOf(name).includes(pinyin), readingsOf(name).join(', '))
  })

for (const name of ['Zhang Wei', 'Kim Jong Un', 'Chang Sung Taek', 'Jason Hsieh', 'Hsinchu', 'Jan Novak'])
  test(`${name} is not Wade-Giles alone`, () => {
    assert.deepEqual(readingsOf(name), [])
  })

/** As listed and as asked: the two syllables that a hyphen joins are one word of pinyin, wherever the family name stands. */
for (const [name, pinyin] of [
  ['Teng Hsiao-p’ing', 'deng xiaoping'],
  ['Mao Tse-tung', 'mao zedong'],
  ['Chiang Ching-kuo', 'jiang jingguo'],
  ['Ching-kuo CHIANG', 'jingguo jiang'],
] as const)
  test(`${name} has a reading ${pinyin}`, () => {
    const spelled = readName(name, 'person').readings.map(({ tokens }) =>
      tokens.map(({ text }) => text).join(' '),
    )
    assert.ok(spelled.includes(pinyin), spelled.join(', '))
  })
