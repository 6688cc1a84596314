import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RecentChange } from '../../../src/api/messages.ts'
import { byDay } from '../../../web/src/views/changes/by-day.ts'

test('editions of one day stand together, in the order given', () => {
  const change = (list: string, edition: string): RecentChange => ({
    list,
    authority: '',
    edition,
    before: '2026-01-01',
    added: 1,
    removed: 0,
    amended: 0,
    renumbered: 0,
    examples: [],
  })
  const days = byDay([
    change('un-sc', '2026-08-20'),
    change('ca-sema', '2026-08-20'),
    change('us-sdn', '2026-08-18'),
  ])
  assert.deepEqual(
    days.map(({ day, editions }) => [day, editions.map(({ list }) => list)]),
    [
      ['2026-08-20', ['un-sc', 'ca-sema']],
      ['2026-08-18', ['us-sdn']],
    ],
  )
})
