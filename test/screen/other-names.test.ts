import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

const LISTED = [
  listed('1', 'Person', 'Wang Wei'),
  listed('2', 'Person', 'Zhu Hailun'),
  listed('3', 'Person', 'Jennifer Zhuang'),
  listed('4', 'Person', 'Klaus Bauer'),
  listed('5', 'Person', 'Ortega Murillo Daniel Edmundo'),
  listed('6', 'Person', 'Barack Klein'),
  listed('8', 'Person', 'Chen Quanbao'),
  listed('9', 'Person', 'Alexander Kolarov'),
  listed('7', 'Organization', 'Zentropolis Maschinenbau Aktiengesellschaft'),
]
const screener = new Screener(await buildIndex(LISTED), DEFAULT_POLICY)

async function scoreOf(name: string, id: string): Promise<number> {
  const matches = await screener.screen(asked(name), new Set(['un-sc']))
  return matches?.find(({ key }) => key === `un-sc:${id}`)?.score ?? 0
}

for (const [name, id] of [
  ['Wei Pang', '1'],
  ['Jennifer Huang', '3'],
  ['Nahima Murillo de Ortega', '5'],
  ['Aleksandra Kolarov', '9'],
] as const)
  test(`${name} is another name`, async () => {
    assert.ok((await scoreOf(name, id)) < DEFAULT_POLICY.alert)
  })

for (const [name, id] of [
  ['Zhu Hailum', '2'],
  ['Cheng Quanbao', '8'],
  ['Zhu Hailin', '2'],
  ['Jennifer Zhuagn', '3'],
  ['Barak Klein', '6'],
  ['Alexander Kolarova', '9'],
  ['Zentropolis Maschinenbau Aktiengeselschaft', '7'],
] as const)
  test(`${name} is misspelt`, async () => {
    assert.ok((await scoreOf(name, id)) >= DEFAULT_POLICY.alert)
  })

test('an edit that makes another known name tells more against it than one that makes no word', async () => {
  for (const [other, misspelt, id] of [
    ['Klaus Baker', 'Klaus Baxer', '4'],
    ['Zhu Hailin', 'Zhu Hailum', '2'],
  ] as const)
    assert.ok((await scoreOf(other, id)) < (await scoreOf(misspelt, id)), other)
})

test('an edit that is not heard is hardly one', async () => {
  assert.ok((await scoreOf('Barak Klein', '6')) > (await scoreOf('Barock Klein', '6')))
})

test('another name of a party takes nothing from one in other letters', async () => {
  const kana = ['デイヴィッド・アンダーソン', 'original-script', 'strong'] as const
  const [latin, cyrillic] = await Promise.all(
    ['Davud Andarzan', 'Давуд Андарзан'].map(async (other) => {
      const own = new Screener(await buildIndex([listed('1', 'Person', other, { names: [kana] })]), {
        ...DEFAULT_POLICY,
        floor: 0,
      })
      const matches = await own.screen(asked('David Anderson'), new Set(['un-sc']))
      return matches?.[0]?.score ?? 0
    }),
  )
  assert.ok(latin !== undefined && latin > 0 && latin === cyrillic, `${latin} ${cyrillic}`)
})
