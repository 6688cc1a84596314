import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Edge } from '../../src/align/index.ts'
import { type AlignedRows, openStore } from '../../src/store/index.ts'
import { temporaryFolder } from '../support/folders.ts'

const AT = '2031-01-01T00:00:00Z'
const FROM = { inputs: 'one', tables: 't' }

function edge(a: string, b: string, state: Edge['state'], score = 90): Edge {
  return {
    a,
    b,
    state,
    judged: state,
    score,
    evidence: [{ feature: 'name', effect: 70, left: 'Orvandel', right: 'ORVANDEL', note: 'the same words' }],
    contradictions: [{ feature: 'birth-date', left: '1962', right: '1963', note: '', excludes: false }],
    by: 'align-1 name and facts',
    at: null,
  }
}

function aligned(edges: readonly Edge[], ...clusters: readonly (readonly string[])[]): AlignedRows {
  const keys = [...new Set(edges.flatMap(({ a, b }) => [a, b]))].toSorted()
  return {
    alignment: {
      rules: 'align-1',
      entries: 9,
      edges,
      clusters: clusters.map((members) => ({ members })),
      splits: [{ a: 'x', b: 'y', between: ['x', 'z'], because: 'born apart' }],
    },
    memory: {
      rules: 'align-1',
      keys,
      blockStarts: Uint32Array.of(0, 1),
      blocks: Uint32Array.of(7),
      tokenStarts: Uint32Array.of(0),
      tokens: Uint32Array.of(),
      decisions: [],
    },
    rows: Uint32Array.from(keys, (_, at) => at + 1),
  }
}

const LINKED = edge('ca-sema:a', 'us-sdn:1', 'linked')
const OPEN = edge('ca-sema:b', 'us-sdn:1', 'undecided', 40)

test('an alignment is given back as it was kept, after the store was closed and opened', async (t) => {
  const home = temporaryFolder(t)
  const before = openStore(home)
  const whole = aligned([LINKED, OPEN], ['ca-sema:a', 'us-sdn:1'])
  assert.equal(before.alignment.clusters().revision, 0)
  assert.equal(await before.alignment.put(whole, FROM, AT), 1)
  before.close()
  const store = openStore(home)
  t.after(() => store.close())
  assert.deepEqual(store.alignment.aligned(), whole)
  assert.deepEqual(store.alignment.newest(), { revision: 1, ...FROM, madeAt: AT, rules: 'align-1' })
  const { of } = store.alignment.clusters()
  assert.deepEqual(of.get('us-sdn:1')?.members, ['ca-sema:a', 'us-sdn:1'])
  assert.equal(of.get('us-sdn:1'), of.get('ca-sema:a'))
  assert.deepEqual(store.alignment.linksOf('us-sdn:1'), [LINKED, OPEN])
  assert.deepEqual(store.alignment.links('undecided'), [OPEN])
  assert.equal(store.alignment.splits().length, 1)
})

test('the revision counts on where links or parties change, and not where only what they were made from does', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  const first = aligned([LINKED, OPEN], ['ca-sema:a', 'us-sdn:1'])
  assert.equal(await store.alignment.put(first, FROM, AT), 1)
  assert.equal(await store.alignment.put(first, { inputs: 'two', tables: 't' }, AT), 1)
  assert.equal(store.alignment.newest()?.inputs, 'two')
  assert.equal(await store.alignment.put(aligned([OPEN]), FROM, AT), 2)
  assert.equal(store.alignment.clusters().of.size, 0)
  assert.deepEqual(store.alignment.links('linked'), [])
})

test('decisions are kept in their order and none is taken away', async (t) => {
  const store = openStore(temporaryFolder(t))
  t.after(() => store.close())
  const decision = (
    verdict: 'same' | 'different',
    because: string,
  ): Parameters<typeof store.alignment.decide>[0] => ({
    a: 'ca-sema:a',
    b: 'us-sdn:1',
    verdict,
    because,
    by: 'somebody',
    at: AT,
  })
  await store.alignment.decide(decision('same', 'the same passport'))
  await store.alignment.decide(decision('different', 'a brother'))
  assert.deepEqual(
    store.alignment.decisions().map(({ verdict, because, by }) => [verdict, because, by]),
    [
      ['same', 'the same passport', 'somebody'],
      ['different', 'a brother', 'somebody'],
    ],
  )
})
