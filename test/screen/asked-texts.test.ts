import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, type Match, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

const INDEX = await buildIndex([
  listed('1', 'Vessel', 'ORVANDEL'),
  listed('2', 'Person', 'Tamsin QUELL'),
  listed('3', 'Company', 'Mirtobank'),
  listed('5', 'Person', 'Jiří Mirtó'),
  listed('6', 'Company', 'Société Sunrise & Cie'),
  listed('7', 'Vessel', 'QUELL 1'),
  listed('8', 'Person', 'Сергей Ковальчук'),
  listed('9', 'Person', 'Sheikh'),
])

async function met(name: string): Promise<Match | undefined> {
  const matches = await new Screener(INDEX, DEFAULT_POLICY).screen(asked(name), new Set(['un-sc']))
  return matches?.[0]
}

for (const [name, id] of [
  ['Orvandel (IMO 9999999)', '1'],
  ['Orvandel, Panama flag', '1'],
  ['Crude Oil Tanker Orvandel', '1'],
  ['Orvandel ex Sunflower', '1'],
  ['Tamsin Quell DOB 12/05/1970', '2'],
  ['Beneficiary: Tamsin Quell', '2'],
  ['Tamsin Quell, Deputy Minister of Mirto', '2'],
  ['Mirtobank (Cyprus)', '3'],
  ['Mirtobank Hong Kong', '3'],
  ['Mirtobank, Tehran branch', '3'],
  ['Bank Sunrise (OOO Mirtobank)', '3'],
  ['JiÅ™Ã­ MirtÃ³', '5'],
  ['Soci&eacute;t&eacute; Sunrise &amp; Cie', '6'],
  ['Quell I', '7'],
  ['Кавалерчик (Sergey Kovalchuk)', '8'],
  ['Eng. Sheikh', '9'],
] as const)
  test(`what stands beside a name hides it not: ${name}`, async () => {
    const first = await met(name)
    assert.equal(first?.key, `un-sc:${id}`)
    assert.equal(first.alert, true)
  })

test('the answer says without what a name was met', async () => {
  const first = await met('Mirtobank (Cyprus)')
  assert.match(first?.evidence[0]?.note ?? '', /^query read as written, without a place: mirtobank/)
})

test('a name without a place scores less than the very name, and no more than it would alone', async () => {
  const [alone, placed] = [await met('Mirtobank'), await met('Mirtobank Dubai')]
  assert.ok((placed?.score ?? 0) < (alone?.score ?? 0))
})
