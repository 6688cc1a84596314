import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { body, asked as queryOf } from './support.ts'

async function meets(asked: string, listed: string): Promise<boolean> {
  const screener = new Screener(await buildIndex([body(listed)]), DEFAULT_POLICY)
  const matches = await screener.screen(queryOf(asked), new Set(['xx-body']))
  return matches?.some(({ alert }) => alert) ?? false
}

test('a body asked for in another language of Europe is met by its English name', async () => {
  for (const [asked, listed] of [
    ['Kubanische Nationalgarde', 'Cuban National Guard'],
    ['Verteidigungsministerium des Sudan', 'Sudan Ministry of Defence'],
    ['Banco Central del Yemen', 'Central Bank of Yemen'],
    ['Libijska Armia Narodowa', 'Libyan National Army'],
  ] as const)
    assert.ok(await meets(asked, listed), `${asked} asked of ${listed}`)
})

test('another body of the same sort is not', async () => {
  for (const [asked, listed] of [
    ['Kubanische Nationalgarde', 'Syrian National Guard'],
    ['Banco Central del Yemen', 'Commercial Bank of Iraq'],
    ['Empresa Nacional de Electricidad', 'National Electricity Company'],
  ] as const)
    assert.ok(!(await meets(asked, listed)), `${asked} asked of ${listed}`)
})
