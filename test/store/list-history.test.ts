import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type HeldEdition, ListHistory } from '../../src/store/index.ts'

/** Of each edition: the ids that it has, each with the state that it has it in. */
const EDITIONS = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(2)), {
  minLength: 1,
  maxLength: 8,
})

test('the row near an edition is the one that it has, else the nearest before it, else the nearest after', () => {
  fc.assert(
    fc.property(EDITIONS, (editions) => {
      const rowOf = (id: string, state: number): number => id.charCodeAt(0) * 10 + state
      const ids = new Map(
        ['a', 'b', 'c'].flatMap((id) => [0, 1, 2].map((state) => [rowOf(id, state), id] as const)),
      )
      const history = new ListHistory(
        editions.map((_, number) => ({ number }) as HeldEdition),
        editions.map((states) =>
          Uint32Array.from(Object.entries(states).map(([id, state]) => rowOf(id, state))),
        ),
        ids,
      )
      for (const at of editions.keys()) {
        const order = [...editions.keys()].toSorted(
          (one, other) => Number(one > at) - Number(other > at) || Math.abs(at - one) - Math.abs(at - other),
        )
        const around: number[] = []
        for (const id of ['a', 'b', 'c']) {
          const nearest = order.find((each) => Object.hasOwn(editions[each] ?? {}, id))
          const row = nearest === undefined ? null : rowOf(id, editions[nearest]?.[id] ?? 0)
          assert.equal(history.rowNear(at, id), row)
          assert.equal(history.rowIn(at, id), nearest === at ? row : null)
          if (row !== null && nearest !== at) around.push(row)
        }
        assert.deepEqual(new Set(history.rowsAround(at)), new Set(around))
      }
    }),
  )
})
