import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareWorded } from '../../src/align/compare-worded.ts'
import { NameReadings } from '../../src/align/name-reading.ts'
import { WordTable } from '../../src/align/word-table.ts'
import type { WordedName } from '../../src/align/worded-name.ts'

const WORDS =
  'hailun hai lun shipping shiping orient marine j jahan jehan ltd 720 mehrdad merdad al rashid'.split(' ')
const aName = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))

test('what tells less than is asked for is all that is left out: two names tell the same with a line as without', () => {
  const table = new WordTable()
  const readings = new NameReadings(table)
  const worded = (value: string, person: boolean): readonly WordedName[] =>
    readings.of(value, person ? 'person' : 'organization').map((reading) => {
      const { slots, name, signature } = reading
      const most = slots.reduce((sum, slot) => sum + table.weightOf(slot >>> 2), 0)
      const named = { value, reading, primary: true, weak: false, original: false }
      return { named, slots, name, signature, most }
    })
  fc.assert(
    fc.property(aName, aName, fc.boolean(), fc.integer({ min: 0, max: 300 }), (a, b, person, least) => {
      for (const left of worded(a, person))
        for (const right of worded(b, person)) {
          const whole = compareWorded(left, right, person, table)
          const expected = whole === null || whole.effect < least ? null : whole
          assert.deepEqual(compareWorded(left, right, person, table, least), expected)
        }
    }),
    { numRuns: 500 },
  )
})
