import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildIndex, DEFAULT_POLICY, Screener, type Subject } from '../../src/screen/index.ts'

/** Bodies known from public life, under the name that they bear at home and the one that they go by in English. */
const BODIES: readonly (readonly [string, string])[] = [
  ['蓝色起源公司', 'Blue Origin, LLC'],
  ['中国红十字会', 'Red Cross Society of China'],
  ['国立科学博物館', 'National Museum of Science'],
  ['ヨーロッパ・ブロードキャスティング・ユニオン', 'European Broadcasting Union'],
  ['Российская национальная библиотека', 'National Library of Russia'],
  ['Вологодский государственный университет', 'Vologda State University'],
  ['Εθνική Βιβλιοθήκη της Ελλάδος', 'National Library of Greece'],
  ['بنك دبي الإسلامي', 'Dubai Islamic Bank'],
  ['دانشگاه علوم پزشکی شیراز', 'Shiraz University of Medical Sciences'],
]

function named(value: string): Subject {
  const name = { value, script: 'Zyyy', language: null, kind: 'primary', strength: 'strong' } as const
  return {
    key: 'xx-body:1',
    schema: 'Organization',
    names: [name],
    dates: [],
    countries: [],
    identifiers: [],
  }
}

async function meets(asked: string, listed: string): Promise<boolean> {
  const screener = new Screener(await buildIndex([named(listed)]), DEFAULT_POLICY)
  const query = { name: asked, type: null, birthDate: null, country: null, identifiers: [] }
  const matches = await screener.screen(query, new Set(['xx-body']))
  return matches?.some(({ alert }) => alert) ?? false
}

test('a body is met by its translated name, from either side', async () => {
  for (const [native, english] of BODIES) {
    assert.ok(await meets(native, english), `${native} asked of ${english}`)
    assert.ok(await meets(english, native), `${english} asked of ${native}`)
  }
})

test('another body of the same sort is not', async () => {
  for (const [native, english] of [
    ['蓝色起源公司', 'Red Origin, LLC'],
    ['Вологодский государственный университет', 'Samara State University'],
    ['بنك دبي الإسلامي', 'Dubai Commercial Bank'],
    ['Εθνική Βιβλιοθήκη της Ελλάδος', 'National Bank of Greece'],
    ['国立科学博物館', 'National Museum of Art'],
  ] as const) {
    assert.ok(!(await meets(native, english)), `${native} asked of ${english}`)
    assert.ok(!(await meets(english, native)), `${english} asked of ${native}`)
  }
})
