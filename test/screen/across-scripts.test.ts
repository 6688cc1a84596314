import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

/** Well-known people whose words share no long key of consonants with their Latin spellings. */
const PEOPLE: readonly (readonly [native: string, latin: string])[] = [
  ['طه حسين', 'Taha Hussein'],
  ['شاه رخ خان', 'Shah Rukh Khan'],
  ['ウラジーミル・プーチン', 'Vladimir Putin'],
  ['サッダーム・フセイン', 'Saddam Hussein'],
  ['ロイ・キーン', 'Roy Keane'],
  ['克里斯托弗·诺兰', 'Christopher Nolan'],
  ['מאיר דיזנגוף', 'Meir Dizengoff'],
]
/** Two syllables met by their sounds are shown and do not alert. */
const SHORT_NAME = 'Roy Keane'
const UN = new Set(['un-sc'])

for (const [direction, listedAs, askedAs] of [
  ['a name in its own script finds the Latin one', 1, 0],
  ['a Latin name finds the one in its own script', 0, 1],
] as const)
  test(`${direction}, short words too`, async () => {
    const index = await buildIndex(PEOPLE.map((names, at) => listed(`${at}`, 'Person', names[listedAs])))
    const screener = new Screener(index, DEFAULT_POLICY)
    const missed: string[] = []
    for (const [at, names] of PEOPLE.entries()) {
      const hits = (await screener.screen(asked(names[askedAs]), UN)) ?? []
      const isShort = names[1] === SHORT_NAME
      if (hits[0]?.key !== `un-sc:${at}` || hits[0].alert === isShort) missed.push(names.join(' ## '))
    }
    assert.deepEqual(missed, [])
  })

test('a patronymic that the list has not parts no Cyrillic name from its Latin one; another patronymic does', async () => {
  const index = await buildIndex([
    listed('1', 'Person', 'Orvandel Mirtov'),
    listed('2', 'Person', 'Tamsin Petrovich Kvelov'),
    listed('3', 'Person', 'Ihar Piatrovich Burmistrau'),
  ])
  const screener = new Screener(index, DEFAULT_POLICY)
  for (const [name, key] of [
    ['Орвандель Иванович Миртов', 'un-sc:1'],
    ['Игорь Петрович Бурмистров', 'un-sc:3'],
  ] as const) {
    const [first] = (await screener.screen(asked(name), UN)) ?? []
    assert.equal(first?.key, key)
    assert.equal(first.alert, true)
  }
  const [other] = (await screener.screen(asked('Тамсин Иванович Квелов'), UN)) ?? []
  assert.notEqual(other?.alert, true)
})
