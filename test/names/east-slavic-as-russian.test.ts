import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readName } from '../../src/names/index.ts'

function asRussian(name: string): string | undefined {
  const reading = readName(name, 'person').readings.find(({ scheme }) =>
    scheme.endsWith('as Russian spells it'),
  )
  return reading?.tokens.map(({ text }) => text).join(' ')
}

for (const [name, russian] of [
  ['Siarhei Siarheevich Kruchkou', 'sergei sergeevich kruchkov'],
  ['Volha Siarheeuna Orvandel', 'olga sergeevna orvandel'],
  ['Ihar Piatrovich Burmistrau', 'igor petrovich burmistrov'],
  ['Oleh Pavlovych Orvandel', 'oleg pavlovich orvandel'],
  ['Aleh Paulavich Orvandel', 'oleg pavlovich orvandel'],
  ['Oleksii Oleksiiovych Naidenko', 'aleksei alekseevich naidenko'],
  ['Anastasiya Mykolayivna Orvandel', 'anastasiya nikolaevna orvandel'],
  ['ORVANDZELAVA, Natallia Ivanauna', 'orvandelova natalya ivanovna'],
  ['Uladzimir Karcheusky', 'vladimir karchevsky'],
  ['Oljga Streljchuk', 'olga strelchuk'],
] as const)
  test(`${name} as Russia spells it`, () => {
    assert.equal(asRussian(name), russian)
  })

for (const name of [
  'Sergei Sergeevich Orvandel',
  'Slobodan Milošević',
  'Anna Slava',
  'Ljubomir Kraljević',
  'Roman Abramovich',
  'Shota Petrovich Orvandzelava',
  'Ivan Vasilievich Orvandel',
  'Anna Anatolievna Orvandel',
  'Oleg Pavlovich Orvandel',
])
  test(`${name} is spelled as it is`, () => {
    assert.equal(asRussian(name), undefined)
  })

test('a Belarusian or Ukrainian name in Cyrillic letters is read so, too', () => {
  for (const [name, russian] of [
    ['Віктар Уладзіміравіч Арвандэль', 'viktor vladimirovich arvandel'],
    ['Олексій Миколайович Орвандель', 'aleksei nikolaevich orvandel'],
  ] as const)
    assert.equal(asRussian(name), russian)
})
