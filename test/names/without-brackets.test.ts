import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readName } from '../../src/names/index.ts'
import { withoutBrackets } from '../../src/names/parts/without-brackets.ts'

test('a name with its translation in brackets behind it is read without that', () => {
  const value = 'Verdan Institute of Applied Optics (Institut d’optique appliquée de Verdanie)'
  assert.equal(withoutBrackets(value), 'Verdan Institute of Applied Optics')
  const keys = readName(value, 'organization').readings.map(({ key }) => key)
  assert.ok(keys.includes('applied institute of optics verdan'))
  assert.ok(!readName(value, 'person').readings.some(({ scheme }) => scheme.includes('brackets')))
})

test('brackets that say a word of the name again are a translation', () => {
  assert.equal(withoutBrackets('Verdan Group (groupe Verdan)'), 'Verdan Group')
  assert.equal(withoutBrackets('Verdan Trading (Trading Branch)'), null)
})

test('what parts a name from another is kept', () => {
  for (const value of [
    'Verdan Trading (Hong Kong) Limited',
    'Verdan Optics Trading (Hong Kong)',
    'Verdan (Branch of the Netherlands)',
    'Ministry of Interior [Verdania]',
    'Institute of Applied Optics',
  ])
    assert.equal(withoutBrackets(value), null, value)
})

test('a short form before its full name is a name by itself, and so is the full one', () => {
  const keysOf = (value: string): readonly string[] =>
    readName(value, 'organization').readings.map(({ key }) => key)
  for (const value of [
    'VESNICO (Verdan Supplier for Nuclear Industries Corporation)',
    'VESNICO - Verdan Supplier for Nuclear Industries Corporation',
  ]) {
    assert.ok(keysOf(value).includes('vesnico'), value)
    assert.ok(keysOf(value).includes('for industries nuclear supplier verdan'), value)
  }
  for (const value of ['VERDAN (Ministry of Petroleum and Energy)', 'VESNICO (Verdan)'])
    assert.equal(keysOf(value).includes('vesnico') || keysOf(value).includes('verdan'), false, value)
})
