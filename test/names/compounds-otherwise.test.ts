import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCompoundsOtherwise, readName } from '../../src/names/index.ts'

const otherwise = (name: string): string | null => {
  const [written] = readName(name, 'person').readings
  const made = written === undefined ? null : readCompoundsOtherwise(written)
  return made?.tokens.map(({ text }) => text).join(' ') ?? null
}

for (const [name, expected] of [
  ['Abdul Rahman Orvani', 'abdulrahman orvani'],
  ['Abd al-Rahman Orvani', 'abdalrahman orvani'],
  ['Abderrahmane Orvani', 'abder rahmane orvani'],
  ['Abdirahman Orvani', 'abdi rahman orvani'],
  ['Aboubakr Orvani', 'abou bakr orvani'],
  ['Shams ud-Din Orvani', 'shamsuddin orvani'],
  ['Nasrullah Orvani', 'nasr ullah orvani'],
] as const)
  test(`${name} is also read ${expected}`, () => {
    assert.equal(otherwise(name), expected)
  })

for (const name of ['Abdullah Orvani', 'Abdullaev Ivan', 'Aboud Orvani', 'Nadine Orvani', 'Hannah Orvani'])
  test(`${name} has no compound to be parted`, () => {
    assert.equal(otherwise(name), null)
  })
