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
