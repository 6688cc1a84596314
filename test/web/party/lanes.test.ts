import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isHistory, ticksBetween, timelineOf } from '../../../web/src/views/party/lanes.ts'
import { designation } from './party-fixture.ts'

const TODAY = '2026-11-22'

test('a listing that is dated to the day begins there and goes on to the day asked for', () => {
  const { lanes, today } = timelineOf([designation('us-sdn:1', '2020-07-09')], TODAY)
  const [bar] = lanes[0]?.bars ?? []
  assert.ok(bar !== undefined)
  assert.equal(bar.begins[0], bar.begins[1])
  assert.equal(bar.ends, today)
  assert.equal(bar.end, 'goes-on')
})

test('a listing that only editions bound begins between them; without an older one, anywhere before', () => {
  const between = (from: string | null) =>
    timelineOf(
      [
        designation('us-sdn:1', '2020-07-09'),
        designation('ch-seco:1', null, {
          listedOn: { date: null, basis: 'first-seen', between: [from, '2026-02-18'] },
        }),
      ],
      TODAY,
    ).lanes[1]?.bars[0]?.begins
  const [open, bounded] = [between(null), between('2025-01-01')]
  assert.ok(open !== undefined && bounded !== undefined)
  assert.equal(open[0], 0)
  assert.ok(bounded[0] > 0 && bounded[0] < bounded[1])
  assert.equal(open[1], bounded[1])
})

test('a year that is stated is a year in which it began', () => {
  const [bar] = timelineOf([designation('au-dfat:1', '2022')], TODAY).lanes[0]?.bars ?? []
  assert.ok(bar !== undefined && bar.begins[0] < bar.begins[1])
})

test('what was lifted ends there, and two periods are two bars', () => {
  const periods = [
    ['2014-07-25', '2016-01-16'],
    ['2020-10-15', null],
  ] as const
  const { lanes } = timelineOf([designation('eu-fsf:1', '2014-07-25', { periods })], TODAY)
  const [one, two] = lanes[0]?.bars ?? []
  assert.ok(one !== undefined && two !== undefined)
  assert.equal(one.end, 'lifted')
  assert.ok(one.ends < two.begins[0])
  assert.equal(two.end, 'goes-on')
})

test('on a day before the lifting it goes on', () => {
  const lifted = designation('un-sc:1', '2003-11-03', { periods: [['2003-11-03', '2025-12-10']] })
  assert.equal(timelineOf([lifted], '2024-01-01').lanes[0]?.bars[0]?.end, 'goes-on')
  assert.equal(timelineOf([lifted], TODAY).lanes[0]?.bars[0]?.end, 'lifted')
})

test('what a closed list says is history', () => {
  const closed = designation('gb-ofsi:1', '2021-03-22', {
    status: 'unknown',
    periods: [['2021-03-22', '2026-01-28']],
  })
  assert.equal(isHistory(closed), true)
  assert.equal(timelineOf([closed], TODAY).lanes[0]?.bars[0]?.end, 'closed')
  assert.equal(isHistory(designation('us-sdn:1', null, { status: 'unknown' })), false)
})

test('every bar lies within the axis, from its beginning to its end', () => {
  const day = fc
    .date({ min: new Date('1995-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(day, fc.option(day)), { minLength: 1, maxLength: 6 }),
      day,
      (periods, today) => {
        const { lanes, ticks } = timelineOf(
          periods.map((period, at) => designation(`us-sdn:${at}`, period[0], { periods: [period] })),
          today,
        )
        for (const { bars } of lanes)
          for (const { begins, ends } of bars)
            assert.ok(begins[0] >= 0 && begins[0] <= begins[1] && begins[1] <= ends && ends <= 100)
        for (const { at } of ticks) assert.ok(at >= 0 && at <= 100)
      },
    ),
  )
})

test('ticks stand on round times, no more than there is room for', () => {
  const labels = (from: string, to: string): readonly string[] =>
    ticksBetween(Date.parse(from), Date.parse(to)).map(({ label }) => label)
  assert.deepEqual(labels('2020-06-01', '2026-12-01'), ['2021', '2022', '2023', '2024', '2025', '2026'])
  assert.deepEqual(labels('2003-01-02', '2026-12-01'), ['2005', '2010', '2015', '2020', '2025'])
  assert.deepEqual(labels('2026-01-01', '2026-06-15'), [
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
  ])
  for (const years of [1, 2, 5, 12, 30, 80])
    assert.ok(labels('1946-05-05', `${1946 + years}-05-05`).length <= 9, `${years} years`)
})
