import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFromEurope, readName, usualMeaning } from '../../../src/names/index.ts'

function meant(name: string): string | undefined {
  const [first] = readName(name, 'organization').readings
  const reading = first === undefined ? null : readFromEurope(first)
  return reading?.tokens
    .filter(({ role }) => role !== 'legal-form')
    .map(({ text }) => usualMeaning(text))
    .join(' ')
}

for (const [name, english] of [
  ['Garde républicaine syrienne', 'guard republic syria'],
  ['Ministère de la Défense de la Russie', 'ministry defense russia'],
  ['Banca centrale dell’Iran', 'bank central iran'],
  ['Syrische Zentralbank', 'syria central bank'],
  ['Islamische Revolutionsgarde', 'islamic revolution guard'],
  ['Verteidigungsministerium Russlands', 'defence ministry russia'],
  ['Fuerza Orvandel', 'force orvandel'],
  ['Syryjska Gwardia Republikańska', 'syria guard republic'],
  ['İran Merkez Bankası', 'iran central bank'],
] as const)
  test(`a body in another language of Europe: ${name}`, () => {
    assert.equal(meant(name), english)
  })

for (const name of [
  'Banco Orvandel',
  'Deutsche Orvandel Bank',
  'Deutsche Bank AG',
  'Empresa Nacional de Electricidad',
  'Ministerio de Sanidad',
  'National Development Bank',
  'Orvandel Trading Company',
])
  test(`${name} is not read so`, () => {
    assert.equal(meant(name), undefined)
  })
