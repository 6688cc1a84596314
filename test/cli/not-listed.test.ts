import assert from 'node:assert/strict'
import { test } from 'node:test'
import { notListedText } from '../../src/cli/print/not-listed.ts'
import type { Coverage, Hit, Screening } from '../../src/desk/index.ts'

const covered = (list: string, state: Coverage['state'], asOf: Coverage['asOf'] = null): Coverage => ({
  list,
  state,
  edition: state === 'loaded' ? { date: '2026-08-20', sha256: 'ab', layout: 'xml' } : null,
  asOf,
})
const told = (coverage: readonly Coverage[], lists: readonly string[], alert = true): string =>
  notListedText(
    { alert, designations: lists.map((list) => ({ list })) } as unknown as Hit,
    { coverage } as unknown as Screening,
  ).join('\n')

test('an alert names the lists of other places that can tell and have no entry of it', () => {
  const coverage = [
    covered('us-sdn', 'loaded'),
    covered('us-bis-el', 'loaded'),
    covered('eu-fsf', 'loaded'),
    covered('gb-uksl', 'held'),
    covered('un-sc', 'loaded', 'unknown'),
    covered('ca-sema', 'missing'),
    covered('gb-ofsi', 'loaded'),
  ]
  assert.equal(told(coverage, ['us-sdn']), '  No entry joined with it on eu-fsf (2026-08-20).')
  assert.equal(told(coverage, ['us-sdn'], false), '')
})

test('the list of countermeasures follows nobody, and nobody is expected to follow it', () => {
  const coverage = [covered('eu-fsf', 'loaded'), covered('cn-counter', 'loaded')]
  assert.equal(told(coverage, ['cn-counter']), '')
  assert.equal(told(coverage, ['us-sdn']), '  No entry joined with it on eu-fsf (2026-08-20).')
})

test('the starter record speaks for its parts alone', () => {
  const coverage = [covered('us-sdn', 'starter'), covered('eu-fsf', 'starter'), covered('un-sc', 'missing')]
  assert.equal(told(coverage, ['us-sdn']), '  Not in the starter record’s parts of eu-fsf (European Union).')
})
