import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { body, asked as queryOf } from './support.ts'

async function score(asked: string, listed: string): Promise<number> {
  const screener = new Screener(await buildIndex([body(listed)]), { ...DEFAULT_POLICY, floor: 0 })
  const [best] = (await screener.screen(queryOf(asked), new Set(['xx-body']))) ?? []
  return best?.score ?? 0
}

test('a body in Han letters is met by a place and a brand, or by a brand and its trade, as a Latin one is', async () => {
  for (const [asked, listed] of [
    ['杭州云松数微', '杭州云松数微数字技术股份有限公司'],
    ['杭州雲松數微', '杭州云松数微数字技术股份有限公司'],
    ['青岛松风动力科技', '青岛市松风动力科技有限公司'],
    ['海润', '海润'],
  ] as const)
    assert.ok((await score(asked, listed)) >= DEFAULT_POLICY.alert, `${asked} asked of ${listed}`)
})

test('a brand alone meets the body that it is of, about as in Latin letters', async () => {
  const latin = await score('Songlan', 'Songlan Technology Ltd.')
  const han = await score('松兰', '松兰技术有限公司')
  assert.ok(Math.min(latin, han) >= DEFAULT_POLICY.alert)
  assert.ok(Math.abs(latin - han) <= 100, `${latin} ${han}`)
})

test('bodies of one place and one trade are not one', async () => {
  for (const [asked, listed] of [
    ['深圳市松风电子有限公司', '深圳市海润电子有限公司'],
    ['北京松风科技有限公司', '上海松风科技有限公司'],
    ['北京大学', '北京航空航天大学'],
    ['中国建设银行', '中国工商银行'],
  ] as const)
    assert.ok((await score(asked, listed)) < DEFAULT_POLICY.floor, `${asked} asked of ${listed}`)
})
