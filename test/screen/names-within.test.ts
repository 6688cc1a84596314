import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, type Match, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

const INDEX = await buildIndex([
  listed('1', 'Company', 'Orvandel Mirtosch Hydraulics Co., Ltd.'),
  listed('2', 'Person', 'Velquara Tschenkeli'),
  listed('3', 'Company', 'General Trading'),
  listed('4', 'Organization', 'Peoples Liberation'),
])

async function matches(name: string): Promise<readonly Match[]> {
  return (await new Screener(INDEX, DEFAULT_POLICY).screen(asked(name), new Set(['un-sc']))) ?? []
}

test('a listed name that stands word for word within a longer text is met', async () => {
  for (const [text, key] of [
    ['contract with Orvandel Mirtosch Hydraulics for pumps and valves', '1'],
    ['lease of the flat of Velquara Tschenkeli in Batumi', '2'],
  ] as const) {
    const [first] = await matches(text)
    assert.equal(first?.key, `un-sc:${key}`, text)
    assert.equal(first.alert, true, text)
    assert.match(first.evidence[0]?.note ?? '', /not in the listed name: /)
  }
})

test('but not one of common words, nor one whose words stand apart, and never as high as the name alone', async () => {
  assert.ok((await matches('delivery of a general trading licence to us')).every(({ alert }) => !alert))
  const apart = await matches('Velquara sold the boat that Tschenkeli had painted white')
  assert.ok(apart.every(({ alert }) => !alert))
  const within = await matches('lease of the flat of Velquara Tschenkeli in Batumi')
  const alone = await matches('Velquara Tschenkeli')
  assert.ok((within[0]?.score ?? 0) < (alone[0]?.score ?? 0))
})

test('a body of general words is met beside a word that says no more than that it is one', async () => {
  const [first] = await matches('Peoples Liberation movement')
  assert.equal(first?.key, 'un-sc:4')
  assert.equal(first.alert, true)
  assert.ok(first.score < ((await matches('Peoples Liberation'))[0]?.score ?? 0))
})
