import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, type Match, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

const UN = new Set(['un-sc'])

/** Public bodies by their full names, one by its initials. */
const INDEX = await buildIndex([
  listed('1', 'Organization', 'United Nations Educational, Scientific and Cultural Organization'),
  listed('2', 'Organization', 'Organization of the Petroleum Exporting Countries'),
  listed('3', 'Company', 'Kuwait Foreign Petroleum Exploration Trading Company K.S.C.'),
  listed('4', 'Organization', 'OCCRPX'),
  listed('5', 'Organization', 'Southern Trade and River Oil Navigation Group'),
  listed('6', 'Person', 'Udo Nikolaus Emil Siegfried Clemens Otto'),
])

async function matches(name: string): Promise<readonly Match[]> {
  return (await new Screener(INDEX, DEFAULT_POLICY).screen(asked(name), UN)) ?? []
}

for (const [name, key] of [
  ['UNESCO', '1'],
  ['Unesco', '1'],
  ['U.N.E.S.C.O.', '1'],
  ['KFPETC', '3'],
] as const)
  test(`${name}: the initials of a listed body, six letters of them, alert`, async () => {
    const [first, ...others] = await matches(name)
    assert.equal(first?.key, `un-sc:${key}`)
    assert.equal(first.alert, true)
    assert.equal(first.evidence[0]?.note, 'one is the first letters of the other')
    assert.deepEqual(others, [], 'no person is called by initials')
  })

test('four letters are those of many bodies: they show what they may stand for', async () => {
  const [first] = await matches('OPEC')
  assert.equal(first?.key, 'un-sc:2')
  assert.equal(first.alert, false)
})

test('a body that is listed by its initials is met by its full name', async () => {
  const [first] = await matches('Open Crime Council Reporting Project Xenia')
  assert.equal(first?.key, 'un-sc:4')
  assert.equal(first.alert, true)
})

test('an everyday word is read as one', async () => {
  assert.deepEqual(
    (await matches('STRONG')).map(({ key, alert }) => ({ key, alert })),
    [{ key: 'un-sc:5', alert: false }],
  )
})

test('other letters, and three of them, meet nobody', async () => {
  for (const name of ['UNESCA', 'OPE', 'UNO']) assert.deepEqual(await matches(name), [], name)
})
