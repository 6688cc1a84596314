import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areOtherGenders } from '../../src/names/index.ts'

for (const [man, woman] of [
  ['aleksandar', 'aleksandra'],
  ['oleksandr', 'aleksandra'],
  ['mario', 'maria'],
  ['gabriel', 'gabrielle'],
  ['valentin', 'valentina'],
  ['khalid', 'khalida'],
] as const)
  test(`${man} is a man and ${woman} a woman`, () => {
    assert.equal(areOtherGenders(man, woman), true)
    assert.equal(areOtherGenders(woman, man), true)
  })

for (const [one, other] of [
  ['ibrahim', 'ibrahima'],
  ['luc', 'luca'],
  ['petrov', 'petrova'],
  ['lukashenko', 'lukashenka'],
  ['alexander', 'aleksandr'],
  ['fatima', 'fatimah'],
] as const)
  test(`${one} and ${other} may be one person`, () => {
    assert.equal(areOtherGenders(one, other), false)
    assert.equal(areOtherGenders(other, one), false)
  })
