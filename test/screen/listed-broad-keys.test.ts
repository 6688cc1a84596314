import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consonantKeysOf, isBroadKey } from '../../src/names/index.ts'
import { ListedBroadKeys } from '../../src/screen/compact-index/listed-broad-keys.ts'
import { buildIndex, type Subject } from '../../src/screen/index.ts'

function listed(key: string, value: string): Subject {
  const name = { value, script: 'Zyyy', language: null, kind: 'primary', strength: 'strong' } as const
  return { key: `xx-list:${key}`, schema: 'Person', names: [name], dates: [], countries: [], identifiers: [] }
}

function broadKeyOf(word: string): string {
  return consonantKeysOf(word).find(isBroadKey) ?? ''
}

test('a broad key is looked up where a listed word of South-East Asia has it, and other keys always', async () => {
  const index = await buildIndex([listed('1', 'ทักษิณ ชินวัตร'), listed('2', 'محمد علي')])
  const keys = new ListedBroadKeys(index.tokens)
  for (const word of ['thaksin', 'taksin', 'shinawatra', 'chinnawat'])
    assert.ok(keys.mayHave(broadKeyOf(word)), word)
  for (const word of ['mohammed', 'khodorkovsky', 'washington'])
    assert.ok(!keys.mayHave(broadKeyOf(word)), word)
  for (const key of consonantKeysOf('mohammed')) assert.ok(isBroadKey(key) || keys.mayHave(key), key)
})
