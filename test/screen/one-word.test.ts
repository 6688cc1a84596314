import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePartialDate } from '../../src/record/index.ts'
import { buildIndex, DEFAULT_POLICY, type Match, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

const UN = new Set(['un-sc'])

/** Public people; a family name of many, and a first name that half a country bears. */
const INDEX = await buildIndex([
  listed('1', 'Person', 'Felix Houphouët-Boigny'),
  listed('2', 'Person', 'Nelson Rolihlahla MANDELA'),
  listed('3', 'Person', 'John SMITH'),
  listed('4', 'Person', 'Михаил Сергеевич Горбачёв'),
  listed('5', 'Company', 'Thyssenkrupp Gerlach Europe AG'),
])

async function matches(name: string, more: Parameters<typeof asked>[1] = {}): Promise<readonly Match[]> {
  return (await new Screener(INDEX, DEFAULT_POLICY).screen(asked(name, more), UN)) ?? []
}

for (const [name, key] of [
  ['Mandela', '2'],
  ['MANDELA', '2'],
  ['Dr Mandela', '2'],
  ['President Mandela', '2'],
  ['Горбачёв', '4'],
  ['Gorbachev', '4'],
  ['Thyssenkrupp', '5'],
] as const)
  test(`${name}, alone, shows whose name it is part of, and is no alert`, async () => {
    const [first] = await matches(name)
    assert.equal(first?.key, `un-sc:${key}`)
    assert.equal(first.alert, false)
    assert.match(first.evidence[0]?.note ?? '', /not in the query: /)
  })

test('a word that many bear shows nobody', async () => {
  assert.deepEqual(await matches('John'), [])
  assert.deepEqual(await matches('Smith'), [])
})

test('one word and another that is not in the name are not one word', async () => {
  assert.deepEqual(await matches('Mandela Kowalczyk'), [])
})

test('a day of birth beside it is an alert, another day is not', async () => {
  const index = await buildIndex([listed('2', 'Person', 'Nelson Rolihlahla MANDELA', { born: '1918-07-18' })])
  const screener = new Screener(index, DEFAULT_POLICY)
  const born = async (edtf: string): Promise<readonly boolean[]> =>
    ((await screener.screen(asked('Mandela', { birthDate: parsePartialDate(edtf) }), UN)) ?? []).map(
      ({ alert }) => alert,
    )
  assert.deepEqual(await born('1918-07-18'), [true])
  assert.deepEqual(await born('1950-01-01'), [])
})
