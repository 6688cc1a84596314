import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readName } from '../../src/names/index.ts'

function keys(value: string): readonly string[] {
  return readName(value, 'organization').readings.map(({ key }) => key)
}

test('a state is its short name, whatever its style', () => {
  for (const [official, short] of [
    ['Ministry of Health of the Republic of Belarus', 'Ministry of Health of Belarus'],
    ['Ministry of Health of the Russian Federation', 'Ministry of Health of Russia'],
    ['Central Bank of the Islamic Republic of Iran', 'Central Bank of Iran'],
    ['Syrian Arab Republic Post', 'Syria Post'],
    ["Police of the Democratic People's Republic of Korea", 'Police of North Korea'],
    ['Police of the Republic of Korea', 'Police of South Korea'],
    ['Bank of the Bolivarian Republic of Venezuela', 'Bank of Venezuela'],
  ] as const)
    assert.ok(keys(official).includes(keys(short)[0] ?? ''), official)
})

test('a republic of nobody stays what it is', () => {
  for (const name of [
    'Republic of Gamers',
    'Bank of the Republic',
    'United Kingdom Trading',
    'State of Mind',
  ])
    assert.equal(keys(name).length, 1, name)
})
