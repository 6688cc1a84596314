import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editionSpan, standingOf } from '../../../web/src/views/party/standing.ts'
import { covered, designation, link } from './party-fixture.ts'

const codes = (places: readonly { readonly code: string }[]): readonly string[] =>
  places.map(({ code }) => code)

test('who lists the party is told by place, the first to list, and who does not by edition', () => {
  const designations = [designation('us-sdn:1', '2020-07-09'), designation('ca-sema:1', '2024-12-09')]
  const standing = standingOf({ designations, entries: ['us-sdn:1', 'ca-sema:1'], links: [] }, [
    covered('us-sdn', '2026-08-20'),
    covered('us-wro', '2026-01-29'),
    covered('ca-sema', '2026-08-20'),
    covered('eu-fsf', '2026-02-27'),
    covered('jp-mof', '2026-03-05'),
    covered('cn-counter', '2026-02-26'),
  ])
  assert.deepEqual(standing.inForce, ['us-sdn', 'ca-sema'])
  assert.deepEqual(standing.by, ['US', 'CA'])
  assert.deepEqual(standing.first, { code: 'US', date: '2020-07-09', isSure: true })
  assert.deepEqual(codes(standing.notOn), ['EU', 'JP'])
  assert.deepEqual(editionSpan(standing.notOn), ['2026-02-27', '2026-03-05'])
})

test('an edition that is older than the first listing, or of that day, tells nothing', () => {
  const party = { designations: [designation('us-sdn:1', '2020-07-09')], entries: ['us-sdn:1'], links: [] }
  const on = (date: string) => standingOf(party, [covered('eu-fsf', date)])
  assert.deepEqual(codes(on('2020-07-08').tooEarly), ['EU'])
  assert.deepEqual(codes(on('2020-07-09').tooEarly), ['EU'])
  assert.deepEqual(codes(on('2020-07-10').notOn), ['EU'])
})

test('of a listing that is known to a year only, editions of that year tell nothing', () => {
  const party = { designations: [designation('au-dfat:1', '2022')], entries: ['au-dfat:1'], links: [] }
  assert.deepEqual(codes(standingOf(party, [covered('eu-fsf', '2022-06-01')]).tooEarly), ['EU'])
  assert.deepEqual(codes(standingOf(party, [covered('eu-fsf', '2023-06-01')]).notOn), ['EU'])
})

test('the starter record of a list says nothing of who is not in it', () => {
  const party = { designations: [designation('us-sdn:1', '2020-07-09')], entries: ['us-sdn:1'], links: [] }
  const standing = standingOf(party, [covered('eu-fsf', null)])
  assert.deepEqual(codes(standing.notKnown), ['EU'])
  assert.deepEqual(standing.notOn, [])
})

test('a past day that the editions do not reach is not known', () => {
  const party = { designations: [designation('us-sdn:1', '2020-07-09')], entries: ['us-sdn:1'], links: [] }
  const standing = standingOf(party, [{ ...covered('eu-fsf', '2026-02-27'), asOf: 'from-listing-dates' }])
  assert.deepEqual(codes(standing.notKnown), ['EU'])
})

test('a list with an entry that is alike is undecided, whichever side of the pair the party is on', () => {
  const entries = ['eu-fsf:1', 'us-sdn:1']
  const standing = standingOf(
    {
      designations: [designation('us-sdn:1', '2020-07-09'), designation('eu-fsf:1', '2021-03-22')],
      entries,
      links: [
        link('ch-seco:7', 'us-sdn:1', 100, { state: 'undecided' }),
        link('eu-fsf:1', 'jp-mof:7', 100, { state: 'undecided' }),
        link('au-dfat:7', 'us-sdn:1', -90, { state: 'refused' }),
      ],
    },
    [covered('ch-seco', '2026-02-18'), covered('jp-mof', '2026-03-05'), covered('au-dfat', '2026-08-21')],
  )
  assert.deepEqual(codes(standing.undecided), ['CH', 'JP'])
  assert.deepEqual(codes(standing.notOn), ['AU'])
})

test('what is lifted or not known is told apart, unless another list of the place has the party in force', () => {
  const designations = [
    designation('gb-ofsi:1', '2021-03-22', { status: 'unknown' }),
    designation('gb-uksl:1', '2021-03-22'),
    designation('un-sc:1', '2003-11-03', { status: 'delisted', periods: [['2003-11-03', '2025-12-10']] }),
  ]
  const standing = standingOf({ designations, entries: [], links: [] }, [])
  assert.deepEqual(standing.unclear, [])
  assert.deepEqual(standing.lifted, ['UN'])
  assert.deepEqual(standing.by, ['GB'])
})

test('the first listing is sure only where all are dated to the day', () => {
  const first = (...dates: readonly (string | null)[]) =>
    standingOf(
      { designations: dates.map((date, at) => designation(`us-sdn:${at}`, date)), entries: [], links: [] },
      [],
    ).first
  assert.equal(first('2021-03-22', null)?.isSure, false)
  assert.equal(first('2021-03-22', '2020')?.date, '2021-03-22')
  assert.equal(first(null), null)
})

test('nobody is expected to follow a counter-sanction', () => {
  const party = { designations: [designation('cn-counter:x', '2021-03-22')], entries: [], links: [] }
  const standing = standingOf(party, [covered('us-sdn', '2026-08-20')])
  assert.deepEqual([standing.notOn, standing.notKnown, standing.tooEarly], [[], [], []])
})
