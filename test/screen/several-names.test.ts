import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

const INDEX = await buildIndex([
  listed('1', 'Person', 'Tamsin QUELL'),
  listed('2', 'Company', 'Sunrise Foods Ltd'),
  listed('3', 'Person', 'Сергей Ковальчук'),
])

for (const [name, key, note] of [
  ['Orvandel Mirto a.k.a. Tamsin Quell', '1', 'query read as written, second of several names: tamsin quell'],
  [
    'Mirto Trading LLC t/a Sunrise Foods',
    '2',
    'query read as written, second of several names: sunrise foods',
  ],
  [
    'Иван Петренко, он же Сергей Ковальчук',
    '3',
    'query read as written, second of several names: сергей ковальчук',
  ],
] as const)
  test(`a listed name among several: ${name}`, async () => {
    const [first] = (await new Screener(INDEX, DEFAULT_POLICY).screen(asked(name), new Set(['un-sc']))) ?? []
    assert.equal(first?.key, `un-sc:${key}`)
    assert.equal(first.alert, true)
    assert.ok(first.evidence[0]?.note.startsWith(note), first.evidence[0]?.note)
  })
