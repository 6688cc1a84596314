import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

/** The score of a name that is asked for against an index that has only one name. */
async function scoreOf(name: string, schema: 'Person' | 'Organization', only: string): Promise<number> {
  const screener = new Screener(await buildIndex([listed('1', schema, only)]), {
    ...DEFAULT_POLICY,
    floor: 0,
    mostNear: 1000,
  })
  const [match] = (await screener.screen(asked(name), new Set(['un-sc']))) ?? []
  return match?.score ?? 0
}

for (const [name, schema, only] of [
  ['Abdelrahmane El Orvani', 'Person', 'Abdul Rahman al-Orvani'],
  ['Abdul Rahman al-Orvani', 'Person', 'Abdelrahmane El Orvani'],
  ['Ri Yong Chol', 'Person', 'Lee Young-cheol'],
  ['Gim Jeong-su', 'Person', 'Kim Jong Soo'],
  ['Juri Kovaltschuk', 'Person', 'Yuri Kovalchuk'],
  ['Aliaksandr Orvando', 'Person', 'Alexander Orvando'],
  ['Banque de Orvande', 'Organization', 'Bank of Orvande'],
  ['Orvande Handels GmbH', 'Organization', 'Orvande Trading GmbH'],
  ['Orvande Technology', 'Organization', 'Hangzhou Orvande Technology Co., Ltd.'],
  ['Payment to Orvandel Mirto invoice 12', 'Person', 'Orvandel Mirto'],
] as const)
  test(`${name} is ${only}`, async () => {
    const score = await scoreOf(name, schema, only)
    assert.ok(score >= DEFAULT_POLICY.alert, `${score}`)
  })

for (const [name, schema, only] of [
  ['Kang Min-jun', 'Person', 'Kang Min'],
  ['Cho Il Woo', 'Person', 'Cho Eun Woo'],
  ['Sun Orvando', 'Organization', 'Seon Orvando Trading'],
  ['Hangzhou Orvande Technology', 'Organization', 'Wuhan Orvande Technology'],
] as const)
  test(`${name} is not ${only}`, async () => {
    const score = await scoreOf(name, schema, only)
    assert.ok(score < DEFAULT_POLICY.alert, `${score}`)
  })

test('an article that one name has does not part it from the other', async () => {
  assert.equal(
    await scoreOf('Rashid Ghannouvi', 'Person', 'Rached al-Ghannuvi'),
    await scoreOf('Rashid Ghannouvi', 'Person', 'Rached Ghannuvi'),
  )
})
