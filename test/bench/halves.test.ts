import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HALVES, halfOf, ofHalf } from '../../bench/deck/halves.ts'
import { listedNamesOf } from '../../src/deck/index.ts'
import { listed } from '../screen/support.ts'

test('a party is in one half, with all its names, for good', () => {
  const names = Array.from({ length: 200 }, (_, at) =>
    listed(`X.${at}`, 'Person', `Person ${at}`, { names: [[`Other ${at}`]] }),
  ).flatMap((entry) => listedNamesOf(entry, entry.key))
  const [tune = [], heldOut = []] = HALVES.map((half) => ofHalf(names, half))
  assert.equal(tune.length + heldOut.length, names.length)
  assert.ok(tune.length > 100 && heldOut.length > 100)
  const tuned = new Set(tune.map(({ party }) => party))
  assert.deepEqual(
    heldOut.filter(({ party }) => tuned.has(party)),
    [],
  )
  for (const { party } of tune) assert.equal(halfOf(party), 'tune')
  assert.deepEqual(ofHalf(names, 'all'), names)
})
