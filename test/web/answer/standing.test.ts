import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Coverage, Hit } from '../../../src/desk/index.ts'
import { isOneWordNear, sortedHits, standingOf } from '../../../web/src/views/answer/standing.ts'

const covered = (list: string, state: Coverage['state'], asOf: Coverage['asOf'] = null): Coverage => ({
  list,
  state,
  edition: state === 'loaded' ? { date: '2026-08-20', sha256: 'ab', layout: 'xml' } : null,
  asOf,
})
const codes = (places: readonly { readonly code: string }[]): readonly string[] =>
  places.map(({ code }) => code)

test('a place that lists the party is not told of its other lists', () => {
  const { notListed, notInStarter, unknown } = standingOf(
    [
      covered('us-sdn', 'loaded'),
      covered('us-cons', 'loaded'),
      covered('eu-fsf', 'loaded'),
      covered('ca-listed', 'missing'),
    ],
    [{ list: 'us-sdn' }],
  )
  assert.deepEqual([codes(notListed), codes(notInStarter), codes(unknown)], [['EU'], [], ['CA']])
})

test('what is loaded tells; what is a starter tells little; what is unknown on the day tells nothing', () => {
  const { notListed, notInStarter, unknown } = standingOf(
    [
      covered('gb-uksl', 'loaded', 'edition-of-that-day'),
      covered('un-sc', 'loaded', 'unknown'),
      covered('eu-fsf', 'starter', 'unknown'),
      covered('ca-sema', 'starter'),
      covered('ca-listed', 'missing'),
      covered('jp-mof', 'held'),
    ],
    [],
  )
  assert.deepEqual(
    [codes(notListed), codes(notInStarter), codes(unknown)],
    [['GB'], ['EU', 'CA'], ['UN', 'JP']],
  )
})

test('each place is told once, and a list of one’s own stands for itself', () => {
  const coverage = [
    covered('us-sdn', 'loaded'),
    covered('us-bis-el', 'missing'),
    covered('xx-mine', 'loaded'),
  ]
  const { notListed, unknown } = standingOf(coverage, [])
  assert.deepEqual([codes(notListed), codes(unknown)], [['US', 'xx-mine'], []])
})

test('what met the name but is not in force is neither an alert nor merely near', () => {
  const hit = (party: string, alert: boolean, score: number, status: string): Hit =>
    ({ party, alert, score, designations: [{ status }] }) as unknown as Hit
  const { alerts, lapsed, near } = sortedHits({
    policy: { id: 'default', hash: '', alert: 0.7 },
    hits: [
      hit('us-sdn:1', true, 0.9, 'active'),
      hit('cn-counter:2', false, 0.95, 'delisted'),
      hit('us-sdn:3', false, 0.65, 'active'),
      hit('us-sdn:4', false, 0.62, 'delisted'),
    ],
  })
  assert.deepEqual(
    [alerts, lapsed, near].map((hits) => hits.map(({ party }) => party)),
    [['us-sdn:1'], ['cn-counter:2'], ['us-sdn:3', 'us-sdn:4']],
  )
})

test('the list of countermeasures follows nobody, and nobody is expected to follow it', () => {
  const coverage = [covered('eu-fsf', 'loaded'), covered('cn-counter', 'loaded')]
  assert.deepEqual(codes(standingOf(coverage, [{ list: 'us-sdn' }]).notListed), ['EU'])
  assert.deepEqual(codes(standingOf(coverage, [{ list: 'cn-counter' }]).notListed), [])
})

test('of one word, names under the line are what was looked for, unless a name alerts', () => {
  const hit = (alert: boolean, score: number): Hit => ({ alert, score, designations: [] }) as unknown as Hit
  const answered = (name: string, ...hits: readonly Hit[]): boolean =>
    isOneWordNear({ policy: { id: 'default', hash: '', alert: 0.7 }, query: { name }, hits })
  assert.equal(answered(' Mandela ', hit(false, 0.65)), true)
  assert.equal(answered('Mandela', hit(true, 0.8), hit(false, 0.65)), false)
  assert.equal(answered('Nelson Mandela', hit(false, 0.65)), false)
  assert.equal(answered('Mandela'), false)
})
