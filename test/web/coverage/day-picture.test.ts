import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { counterGroups, counterMarks } from '../../../web/src/views/coverage/counter.ts'
import { daysFrom, distance, lanesOf, zoneOf } from '../../../web/src/views/coverage/day-picture.ts'
import { cell, comparison, listing, party } from './compared-fixture.ts'

const DAYS = ['2021-03-20', '2021-03-21', '2021-03-22', '2021-03-23']

describe('the days of the picture', () => {
  it('are all days from one to the other, as far as there is room', () => {
    assert.deepEqual(daysFrom('2021-03-20', '2021-03-23'), DAYS)
    assert.deepEqual(daysFrom('2024-02-28', '2024-03-01'), ['2024-02-28', '2024-02-29', '2024-03-01'])
    assert.equal(daysFrom('2021-03-23', '2021-03-20'), null)
    assert.equal(daysFrom('2021-01-01', '2021-02-01'), null)
    assert.equal(daysFrom('no', 'day'), null)
  })
})

describe('where a date stands', () => {
  it('is its day, or before or after the days', () => {
    assert.equal(zoneOf('2021-03-22', DAYS), '2021-03-22')
    assert.equal(zoneOf('2020-07-09', DAYS), 'before')
    assert.equal(zoneOf('2021-04-01', DAYS), 'after')
  })

  it('is before or after only where all of a month or year is', () => {
    assert.equal(zoneOf('2020', DAYS), 'before')
    assert.equal(zoneOf('2022', DAYS), 'after')
    assert.equal(zoneOf('2021-02', DAYS), 'before')
    assert.equal(zoneOf('2021', DAYS), '2021-03-20')
    assert.equal(zoneOf('2021-03', DAYS), '2021-03-20')
  })

  it('is told from the nearer end, in whole days, months or years', () => {
    assert.deepEqual(distance('2020-07-09', DAYS), { count: 8, unit: 'month' })
    assert.deepEqual(distance('2021-03-26', DAYS), { count: 3, unit: 'day' })
    assert.deepEqual(distance('2014-07-25', DAYS), { count: 6, unit: 'year' })
    assert.deepEqual(distance('2023', DAYS), { count: 2, unit: 'year' })
    assert.deepEqual(distance('2020-07', DAYS), { count: 8, unit: 'month' })
    assert.equal(distance('2021-03-21', DAYS), null)
  })

  it('never gives a negative distance, and no distance within the days', () => {
    const anyDay = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(anyDay, (date) => {
        const far = distance(date, DAYS)
        assert.equal(far === null, DAYS.includes(date))
        assert.ok(far === null || far.count > 0)
      }),
    )
  })
})

describe('the lanes of the picture', () => {
  const joint = party(
    'us-sdn:1',
    [
      cell('us-sdn', [listing('us-sdn:1', '2020-07-09')]),
      cell('ca-sema', [listing('ca-sema:1', '2021-03-21')]),
      cell('eu-fsf', [listing('eu-fsf:1', '2021-03-22'), listing('eu-fsf:1b', '2021-03-22')]),
      cell('fr-gels', [listing('fr-gels:1', null)]),
    ],
    { joint: ['ca-sema', 'eu-fsf'] },
  )
  const alone = (key: string) => party(key, [cell('eu-fsf', [listing(key, '2021-03-22')])])

  it('put who was listed by several together first, with each mark on its day', () => {
    const lanes = lanesOf(comparison([alone('eu-fsf:9'), joint]), DAYS)
    assert.equal(lanes[0]?.parties[0]?.party, 'us-sdn:1')
    assert.deepEqual(
      lanes[0]?.marks.map(({ list, zone, isFirst, isJoint }) => [list, zone, isFirst, isJoint]),
      [
        ['us-sdn', 'before', true, false],
        ['ca-sema', '2021-03-21', false, true],
        ['eu-fsf', '2021-03-22', false, true],
      ],
    )
    assert.deepEqual(lanes[0]?.undated, ['fr-gels'])
  })

  it('set three or more alike on one line, never those that were listed together', () => {
    const three = lanesOf(comparison(['eu-fsf:1', 'eu-fsf:2', 'eu-fsf:3'].map(alone)), DAYS)
    assert.deepEqual(
      three.map(({ parties }) => parties.length),
      [3],
    )
    const two = lanesOf(comparison(['eu-fsf:1', 'eu-fsf:2'].map(alone)), DAYS)
    assert.equal(two.length, 2)
    assert.equal(lanesOf(comparison([joint, joint, joint]), DAYS).length, 3)
  })

  it('draw a taken-over or lifted listing otherwise', () => {
    const [lane] = lanesOf(
      comparison([
        party('gb-uksl:1', [
          cell('gb-uksl', [listing('gb-uksl:1', '2020-12-31', { transferred: true })]),
          cell('eu-fsf', [listing('eu-fsf:1', '2021-03-22', { status: 'delisted' })]),
        ]),
      ]),
      DAYS,
    )
    assert.deepEqual(
      lane?.marks.map(({ look }) => look),
      ['taken-over', 'lifted'],
    )
  })

  it('leave out who is here only by a counter-sanction, whose answers have marks of their own', () => {
    const answer = (entry: string, listedOn: string, jurisdiction: string) => ({
      entry,
      caption: entry,
      listedOn,
      status: 'active' as const,
      answers: { jurisdiction, listedOn: '2021-03-22' },
      beside: ['us-sdn:1'],
    })
    const counterSanctions = [
      answer('cn-counter:a', '2021-03-22', 'EU'),
      answer('cn-counter:b', '2021-03-22', 'EU'),
      answer('cn-counter:c', '2021-03-27', 'CA'),
      answer('cn-counter:c', '2021-03-27', 'US'),
    ]
    const answered = party('cn-counter:a', [cell('cn-counter', [listing('cn-counter:a', '2021-03-22')])])
    const compared = comparison([joint, answered], { counterSanctions })
    assert.equal(lanesOf(compared, DAYS).length, 1)
    const groups = counterGroups(compared)
    assert.deepEqual(
      groups.map(({ answers, designations, beside }) => [
        answers.jurisdictions.join(),
        designations.length,
        beside.length,
      ]),
      [
        ['EU', 2, 1],
        ['CA,US', 1, 1],
      ],
    )
    assert.deepEqual(counterMarks(groups, DAYS), [
      { date: '2021-03-22', zone: '2021-03-22', count: 2, answered: ['EU'] },
      { date: '2021-03-27', zone: 'after', count: 1, answered: ['CA', 'US'] },
    ])
  })
})
