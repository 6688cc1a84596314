import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { asked, body } from './support.ts'

async function alerts(query: string, ...listed: readonly string[]): Promise<boolean> {
  const bodies = listed.map((name, at) => ({ ...body(name), key: `xx-body:${at}` }))
  const screener = new Screener(await buildIndex(bodies), DEFAULT_POLICY)
  const matches = await screener.screen(asked(query), new Set(['xx-body']))
  return matches?.some(({ alert }) => alert) ?? false
}

test('a body is met by a word that no other is called by, whatever general words stand beside it', async () => {
  for (const [query, listed] of [
    ['Krontavest', 'KRONTAVEST INSURANCE COMPANY'],
    ['Krontavest Group', 'Krontavest'],
    ['Krontavest Holding', 'Krontavest Ltd'],
    ['Milvordex Trading', 'JSC Milvordex'],
  ] as const)
    assert.ok(await alerts(query, listed), `${query}, ${listed}`)
})

/** A group with so many companies that lists have its word more often than most. */
const COMPANIES = Array.from({ length: 400 }, (_, at) => `Krontavest ${(at * 7919 + 10_000).toString(26)}`)

test('a word that says no more than that it is a body parts it from nothing, however many of its group are listed', async () => {
  for (const query of [
    'Krontavest Group',
    'Krontavest movement',
    'the Krontavest organization',
    'Krontavest network',
    'группа Krontavest',
    'تنظيم Krontavest',
  ])
    assert.ok(await alerts(query, 'Krontavest', ...COMPANIES), query)
  assert.ok(await alerts('Krontavest', 'Krontavest Movement', ...COMPANIES))
})

test('but beside a word that everybody uses, or a family name, it does', async () => {
  for (const [query, listed] of [
    ['Horizon Group', 'Horizon'],
    ['Arrow Company', 'Arrow'],
    ['Hassan Group', 'Hassan'],
  ] as const)
    assert.equal(await alerts(query, listed), false, `${query}, ${listed}`)
})

test('nor is another word for a body taken for it where the word of its own is spelled otherwise', async () => {
  assert.equal(await alerts('Krantevost Group', 'Krontavest', ...COMPANIES), false)
})

test('a word that everybody uses does not make one body of two', async () => {
  for (const [query, listed] of [
    ['Horizon Technologies', 'Horizon'],
    ['Arrow', 'Arrow Shipping Company'],
    ['Constellation Energy Corporation', 'CONSTELLATION'],
  ] as const)
    assert.equal(await alerts(query, listed), false, `${query}, ${listed}`)
})

test('nor does one of one’s own where both have another name beside it', async () => {
  assert.equal(await alerts('Krontavest Belgrano', 'Krontavest Ushakov'), false)
})

test('what sort of body it is may be cut short on one side, in either script', async () => {
  for (const [query, listed] of [
    ['NPO Krontavest', 'Scientific Production Association Krontavest'],
    ['PMC Brodynets', 'Private Military Company Brodynets'],
    ['ЧВК Вольгард', 'PMC Volgard'],
    ['АО «НИИ Кронтавест»', 'JSC NII Krontavest'],
    ['ПАО АКБ Кронтавест', 'PJSC JSCB Krontavest'],
    ['ЧВК Андреевский флаг', 'PMC Andreevsky Flag'],
    ['ФГБОУ Кронтавест', 'FGBOU Krontavest'],
  ] as const)
    assert.ok(await alerts(query, listed), `${query}, ${listed}`)
})
