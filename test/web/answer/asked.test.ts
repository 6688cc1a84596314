import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { askedFrom, hashOf, numbersIn, whomOf } from '../../../web/src/views/answer/asked.ts'

test('what is asked survives the address, whatever its characters', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((each) => each.trim() === each && each.isWellFormed())
  const asked = fc.record(
    {
      name: word,
      type: word,
      birthDate: word,
      country: word,
      idKind: word,
      idValue: word,
      lists: word,
      asOf: word,
    },
    { requiredKeys: ['name'], noNullPrototype: true },
  )
  fc.assert(fc.property(asked, (each) => assert.deepEqual(askedFrom(hashOf(each)), each)))
})

test('an address without a name asks for nobody; with a number alone, for the number', () => {
  assert.equal(askedFrom(''), null)
  assert.equal(askedFrom('name=++&type=person'), null)
  assert.deepEqual(askedFrom('idValue=D00002264'), { name: 'D00002264', idValue: 'D00002264' })
})

test('a field that was left empty is not asked', () => {
  assert.equal(hashOf({ name: 'A & B', type: '', asOf: ' ' }), 'name=A+%26+B')
  assert.deepEqual(whomOf({ name: 'A', lists: 'un-sc,,us-sdn' }), { name: 'A', lists: ['un-sc', 'us-sdn'] })
})

test('a number that is typed where names are typed is looked for as a number too', () => {
  assert.deepEqual(numbersIn('IMO 9187629'), ['9187629', 'IMO 9187629'])
  assert.deepEqual(numbersIn('D00002264'), ['D00002264'])
  assert.deepEqual(numbersIn('OB 0243318'), ['OB 0243318'])
  assert.deepEqual(numbersIn('passport no. AB850901'), ['AB850901', 'passport no. AB850901'])
  for (const name of [
    'Chen Quanguo',
    'Unit 61398 of the army',
    'Boeing 737',
    '101 West Ltd',
    '朱海仑',
    '12345 Main Street Holdings',
  ])
    assert.deepEqual(numbersIn(name), [], name)
})

test('a number that was given with its kind is asked alone', () => {
  assert.deepEqual(whomOf({ name: '9187629', idKind: 'imoNumber', idValue: '9187629' }).identifiers, [
    { kind: 'imoNumber', value: '9187629' },
  ])
})
