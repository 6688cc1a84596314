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
      const alerts = (await screener.screen(asked(names[askedAs]), UN))?.filter(({ alert }) => alert) ?? []
      if (alerts.length !== 1 || alerts[0]?.key !== `un-sc:${at}`) missed.push(names.join(' ## '))
    }
    assert.deepEqual(missed, [])
  })
