import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePartialDate } from '../../../src/record/index.ts'
import { buildIndex, DEFAULT_POLICY, type Query, Screener } from '../../../src/screen/index.ts'
import { noteIn } from '../../../web/src/views/answer/note-words.ts'
import { asked, listed } from '../../screen/support.ts'

const LISTED = [
  listed('1', 'Person', 'Nelson Rolihlahla MANDELA', {
    born: '1918-07-08',
    country: 'ZA',
    passport: 'A123456',
    names: [['Мандела Нельсон'], ['Madiba', 'alias', 'weak']],
    properties: { gender: ['male'], address: ['12 Vilakazi Street, Soweto'], position: ['President'] },
  }),
  listed('2', 'Vessel', 'Blue Marlin Carrier', { imo: '9176187' }),
  listed('3', 'Company', 'Thyssenkrupp Steel Europe Aktiengesellschaft'),
]
const ASKED: readonly (readonly [string, Partial<Query>])[] = [
  ['Nelson Mandela', {}],
  [
    'Nelson Rolihlahla Mandela',
    { birthDate: parsePartialDate('1918-07-08'), country: 'ZA', gender: 'female' },
  ],
  ['Nelson Mandela', { birthDate: parsePartialDate('1918-08-07'), country: 'NA', position: 'president' }],
  ['Nelson Mandela', { birthDate: parsePartialDate('1950-01-01'), address: '12 Vilakazi Street, Soweto' }],
  ['Nelson Rolihlahla Mandela', { type: 'vessel' }],
  ['Somebody Else', { identifiers: [{ kind: 'passportNumber', value: 'A123456' }] }],
  ['Нельсон Манделла', {}],
  ['Mandela', {}],
  ['Madiba', {}],
  ['Nelson Mandela Kowalski', {}],
  ['NelsonRolihlahlaMandela', {}],
  ['Blue Marlin Carrier', { identifiers: [{ kind: 'imoNumber', value: '9074729' }] }],
  ['Thyssenkrupp Steel Europe Aktienge', {}],
]

test('whatever the matcher notes is said in French, but for names', async () => {
  const screener = new Screener(await buildIndex(LISTED), { ...DEFAULT_POLICY, floor: 0 })
  const parts = new Map<string, string>()
  for (const [name, more] of ASKED)
    for (const { evidence } of (await screener.screen(asked(name, more), new Set(['un-sc']))) ?? [])
      for (const { note } of evidence) {
        const [english, french] = [noteIn('en', note), noteIn('fr', note)]
        for (const [at, part] of english.entries()) parts.set(part, french[at] ?? '')
      }
  const unsaid = [...parts].filter(([part, french]) => french === part && !part.includes(' ~ '))
  assert.deepEqual(unsaid, [])
  // The questions are such that most of what it can note comes up.
  const kinds = new Set([...parts.values()].map((french) => french.replace(/( «.*?»)? : .*/s, '')))
  assert.ok(kinds.size >= 15, [...kinds].join('\n'))
})

test('names stay as they are', () => {
  assert.deepEqual(
    noteIn('fr', 'query read as Cyrillic (BGN/PCGN): nel’son; jong ~ song; not in the query: a: b'),
    ['question lue selon « Cyrillic (BGN/PCGN) » : nel’son', 'jong ~ song', 'absent de la question : a: b'],
  )
})
