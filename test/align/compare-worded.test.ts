import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareWorded } from '../../src/align/compare-worded.ts'
import { NameReadings } from '../../src/align/name-reading.ts'
import { WordTable } from '../../src/align/word-table.ts'
import type { WordedName } from '../../src/align/worded-name.ts'

const NAMES = [
  'portdalma',
  'port dalma',
  'portdalma marine',
  'marine port dalma',
  'jahan marine',
  'jehan marine',
  'j marine',
  'jahan jehan',
  'jehan port dalma',
  'jahan portdalma',
  'j j jahan',
  'jahan jehangir jamil',
  '720 marine',
]

test('of what two names tell, a line leaves out what is less, and nothing else', () => {
  const table = new WordTable()
  const readings = new NameReadings(table)
  const worded = (value: string, person: boolean): readonly WordedName[] =>
    readings.of(value, person ? 'person' : 'organization').map((reading) => {
      const { slots, name, signature } = reading
      const most = slots.reduce((sum, slot) => sum + table.weightOf(slot >>> 2), 0)
      return {
        named: { value, reading, primary: true, weak: false, original: false },
        slots,
        name,
        signature,
        most,
      }
    })
  for (const person of [true, false])
    for (const left of NAMES.flatMap((value) => worded(value, person)))
      for (const right of NAMES.flatMap((value) => worded(value, person))) {
        const whole = compareWorded(left, right, person, table)
        for (const least of [0, 100, 130, 200, whole?.effect ?? 0, (whole?.effect ?? 0) + 1]) {
          const expected = whole === null || whole.effect < least ? null : whole
          assert.deepEqual(compareWorded(left, right, person, table, least), expected)
        }
      }
})
