import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readName } from '../../src/names/index.ts'
import { readSlavicAsEnglish } from '../../src/names/parts/slavic-as-english.ts'

function asEnglish(name: string): string | null {
  const [first] = readName(name, 'person').readings
  const made = first === undefined ? null : readSlavicAsEnglish(first)
  return made === null ? null : made.tokens.map(({ text }) => text).join(' ')
}

/** Authors and politicians of the past, as German, Polish and English have them. */
for (const [name, english] of [
  ['Michail Gorbatschow', 'mikhail gorbachov'],
  ['Nikita Chruschtschow', 'nikita khrushchov'],
  ['Anton Tschechow', 'anton chekhov'],
  ['Fjodor Dostojevskij', 'fyodor dostoyevskiy'],
  ['Igor Tschaika', 'igor chaika'],
  ['Wiktor Janukowycz', 'viktor yanukovych'],
  ['Antoni Chruszczow', 'antoni khrushchov'],
  // By the given name alone
  ['Jelena Jelzina', 'yelena yeltsina'],
  ['Aleksiej Nawalny', 'aleksey navalny'],
  ['Mijaíl Gorbachov', 'mikhail gorbachev'],
  ['Nikita Khrouchtchev', 'nikita khrushchev'],
  ['Vladimir Poutine', 'vladimir putin'],
] as const)
  test(`${name} is ${english}`, () => {
    assert.equal(asEnglish(name), english)
  })

for (const name of [
  'Mikhail Gorbachev',
  'Andrew Warsaw',
  'Zhang Wei',
  'Karl Deutsch',
  'Chen Shui-bian',
  'Jean Marchand',
  'Boris Johnson',
  'Louise Martine',
  'José Jiménez',
])
  test(`${name} is left as it is`, () => {
    assert.equal(asEnglish(name), null)
  })
