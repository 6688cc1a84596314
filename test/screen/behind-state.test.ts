import assert from 'node:assert/strict'
import { test } from 'node:test'
import { behindState } from '../../src/names/index.ts'
import { buildIndex, DEFAULT_POLICY, type Match, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

const INDEX = await buildIndex([
  listed('1', 'Organization', 'Orvandel Mirto Air', { country: 'IR' }),
  listed('2', 'Organization', 'Ministry of Scrolls', { country: 'SY' }),
  listed('3', 'Organization', 'IRANIAN CHAMBER OF SCROLLS'),
  listed('4', 'Person', 'Tamsin Quell', { country: 'IR' }),
])

async function found(name: string): Promise<readonly Match[]> {
  return (await new Screener(INDEX, DEFAULT_POLICY).screen(asked(name), new Set(['un-sc']))) ?? []
}

test('a text that begins with a state is parted from it, and no other', () => {
  assert.deepEqual(behindState('Iran’s Mahan Air'), {
    name: 'Mahan Air',
    state: 'IR',
    withAdjective: 'iranian Mahan Air',
  })
  assert.deepEqual(behindState('the North Korean Reconnaissance Bureau'), {
    name: 'Reconnaissance Bureau',
    state: 'KP',
    withAdjective: null,
  })
  assert.deepEqual(behindState('北朝鮮の偵察総局'), { name: '偵察総局', state: 'KP', withAdjective: null })
  for (const text of ['China Mobile', 'Iranian', '中国', 'Mahan Air', 'Irania Holding'])
    assert.equal(behindState(text), null, text)
})

test('a party is met behind its own state, and told so', async () => {
  for (const name of [
    "Iran's Orvandel Mirto Air",
    'Iranian Orvandel Mirto Air',
    'the Iranian Orvandel Mirto Air',
  ]) {
    const [first] = await found(name)
    assert.equal(first?.key, 'un-sc:1', name)
    assert.ok(first.alert, name)
  }
  const [person] = await found("Iran's Tamsin Quell")
  assert.equal(person?.key, 'un-sc:4')
  assert.ok(person.alert)
})

test('a party of another state is not met without the state', async () => {
  for (const name of ['Iranian Ministry of Scrolls', 'British Ministry of Scrolls'])
    assert.ok(!(await found(name)).some(({ alert }) => alert), name)
  const [own] = await found('Syrian Ministry of Scrolls')
  assert.ok(own?.alert)
  assert.match(own.evidence[0]?.note ?? '', /without its state: ministry of scrolls/)
  assert.ok(
    !(await found('Russian Tamsin Quell')).some(
      ({ key, evidence }) => key === 'un-sc:4' && /without its state/.test(evidence[0]?.note ?? ''),
    ),
  )
})

test('a state with an ’s is its adjective', async () => {
  const [first] = await found("Iran's Chamber of Scrolls")
  assert.equal(first?.key, 'un-sc:3')
  assert.ok(first.alert)
})
