import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readReport, textDocument } from '../../src/reports/index.ts'
import { readText } from '../support/report.ts'

/** The names of a text as they stand there, with what stands for each. */
function namesOf(text: string, source?: string): readonly string[] {
  const whole = `A headline of the day\n\n${text}`
  const { mentions } = readReport(
    textDocument(Buffer.from(whole, 'utf8'), 'text.txt', 'text', { date: '2023-05-16', source }),
  )
  return mentions.map(
    ({ start, end, type, canonical }) => `${type} ${whole.slice(start, end)} = ${canonical}`,
  )
}

const EFCC = 'Economic and Financial Crimes Commission'
const CASES: readonly (readonly [text: string, source: string | undefined, names: readonly string[]])[] = [
  [`The ${EFCC} (EFCC) has agreed.`, undefined, [`ORG ${EFCC} = ${EFCC}`, `ORG EFCC = ${EFCC}`]],
  [
    'The US Customs and Border Protection (CBP) has agreed.',
    undefined,
    [
      'PLACE US = US',
      'ORG Customs and Border Protection = Customs and Border Protection',
      'ORG CBP = Customs and Border Protection',
    ],
  ],
  // Initials that a table has for another body are those of the body that the text explains.
  [
    'The Rapid Support Forces (RSF) have left.',
    undefined,
    ['ORG Rapid Support Forces = Rapid Support Forces', 'ORG RSF = Rapid Support Forces'],
  ],
  [
    'The Truth and Reconciliation Commission has agreed.',
    undefined,
    ['ORG Truth and Reconciliation Commission = Truth and Reconciliation Commission'],
  ],
  [
    'Sunday Adeleke, a trader, has left. Adeleke wept.',
    undefined,
    ['PERSON Sunday Adeleke = Sunday Adeleke', 'PERSON Adeleke = Sunday Adeleke'],
  ],
  ['It rained on Sunday morning.', undefined, []],
  ['Colonel-General Ivan Petrov has left.', undefined, ['PERSON Ivan Petrov = Ivan Petrov']],
  ['Bo Ek told the Echo that it was late.', 'Quarry Echo', ['PERSON Bo Ek = Bo Ek', 'ORG Echo = Echo']],
  [
    'GENEVA (Seewire) — Bo Ek told Seewire that it was late.',
    undefined,
    ['PLACE GENEVA = GENEVA', 'ORG Seewire = Seewire', 'PERSON Bo Ek = Bo Ek', 'ORG Seewire = Seewire'],
  ],
]

for (const [text, source, names] of CASES)
  test(`names: ${text}`, () => assert.deepEqual(namesOf(text, source), names))

test('a day that is a first name is no date', () => {
  assert.deepEqual(readText('A headline of the day\n\nSunday Adeleke, a trader, has left.').dates, [])
})

test('charged him, after his lawyer has spoken, does not accuse the lawyer', () => {
  const { claims } = readText(
    'A headline of the day\n\nBo Ek was held. His lawyer, Ann Lee, said he would appeal.\n\nThe ministry charged him with fraud.',
  )
  assert.ok(
    claims.every(({ about }) => about.every(({ name, role }) => name !== 'Ann Lee' || role === 'topic')),
  )
})
