import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readName, usualMeaning } from '../../../src/names/index.ts'

function meant(name: string): string | undefined {
  const reading = readName(name, 'organization').readings.find(({ scheme }) =>
    scheme.startsWith('by meaning'),
  )
  return reading?.tokens
    .filter(({ role }) => role !== 'legal-form')
    .map(({ text }) => usualMeaning(text))
    .join(' ')
}

for (const [name, english] of [
  ['Aktsionernoe obshchestvo Tsentr sudoremonta Orvandel', 'center ship repair orvandel'],
  [
    'AO NAUCHNO-ISSLEDOVATELSKII INSTITUT PROMYSHLENNOGO TELEVIDENIYA',
    'research institute industrial television',
  ],
  ['Kholdingovaya kompaniya Orvandel', 'holding company company orvandel'],
  ['OOO Tekhnologija razvitija otkrytyh sistem', 'technology development open systems'],
  ['Simbirskoe konstruktorskoe byuro Orvandel', 'simbirsk design bureau orvandel'],
] as const)
  test(`Russian words in Latin letters: ${name}`, () => {
    assert.equal(meant(name), english)
  })

for (const name of [
  'Agregat (PAO Agregat)',
  'Deutsche Orvandel Bank',
  'Sociedad Anónima Centro Industrial',
  'Kompania Orvandel',
  'Open Systems Technology Development',
])
  test(`${name} is no name of Russian words`, () => {
    assert.equal(meant(name), undefined)
  })
