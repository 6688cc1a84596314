import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { lagEnd, lagPlace, lagTicks } from '../../../web/src/views/coverage/lag-scale.ts'
import { paceOf, written } from '../../../web/src/views/coverage/pace.ts'
import { plainSpan } from '../../../web/src/views/coverage/spans.ts'
import { statedFacts } from '../../../web/src/views/coverage/stated.ts'
import { cell, listing, party } from './compared-fixture.ts'

describe('the scale of lags', () => {
  it('rises with the days, from 0 to 100', () => {
    fc.assert(
      fc.property(fc.nat(8000), fc.nat(8000), fc.integer({ min: 30, max: 8000 }), (a, b, most) => {
        const [one, other] = [lagPlace(Math.min(a, b), most), lagPlace(Math.max(a, b), most)]
        assert.ok(one >= 0 && other <= 100 && one <= other)
      }),
    )
    assert.equal(lagPlace(0, 365), 0)
    assert.equal(lagPlace(365, 365), 100)
    assert.equal(lagPlace(5, 0), 0)
  })

  it('gives the first three days as much room as they need to be seen', () => {
    assert.ok(lagPlace(3, 3653) > 15)
  })

  it('marks no day beyond its end, which is never less than a month', () => {
    assert.equal(lagEnd([]), 30)
    assert.equal(lagEnd([{ quartiles: [0, 38, 46] }, { quartiles: [1, 70, 359] }]), 359)
    assert.deepEqual(lagTicks(359), [0, 3, 30, 182])
    assert.deepEqual(lagTicks(30), [0, 3, 30])
  })
})

describe('listings over time', () => {
  const of = (...dates: readonly (string | null)[]) =>
    dates.map((date, at) => party(`eu-fsf:${at}`, [cell('eu-fsf', [listing(`eu-fsf:${at}`, date)])]))

  it('counts by the finest step that all dates know and that there is room for', () => {
    assert.equal(paceOf(of('2021-03-20', '2021-03-23'), ['eu-fsf']).unit, 'day')
    assert.equal(paceOf(of('2021-03-20', '2021-11-23'), ['eu-fsf']).unit, 'month')
    assert.equal(paceOf(of('2021-03', '2021-03-23'), ['eu-fsf']).unit, 'month')
    assert.equal(paceOf(of('2012', '2021-03-23'), ['eu-fsf']).unit, 'year')
  })

  it('has every step between the first and the last, and counts what has no date', () => {
    const pace = paceOf(of('2020-11-05', '2020-11-30', '2021-02-01', null), ['eu-fsf'])
    assert.deepEqual(pace.steps, ['2020-11', '2020-12', '2021-01', '2021-02'])
    assert.deepEqual(pace.lanes, [
      {
        list: 'eu-fsf',
        steps: [
          { step: '2020-11', count: 2 },
          { step: '2021-02', count: 1 },
        ],
        undated: 1,
      },
    ])
    assert.equal(pace.most, 2)
  })

  it('draws nothing where nothing is dated', () => {
    assert.deepEqual(paceOf(of(null), ['eu-fsf']).steps, [])
  })

  it('writes no more steps than there is room for, the first among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
        const shown = written(Array.from({ length: count }, String), 8)
        assert.ok(shown.length <= 8 && shown[0] === 0)
      }),
    )
  })
})

describe('a span of days in words', () => {
  it('says what the two have in common once', () => {
    assert.match(plainSpan('2021-03-20', '2021-03-23', 'en') ?? '', /^20\s?–\s?23 March 2021$/u)
    assert.match(plainSpan('2021-03-20', '2021-03-23', 'fr') ?? '', /^20\s?–\s?23 mars 2021$/u)
    assert.equal(plainSpan('2021', 'x', 'en'), null)
  })
})

describe('what authorities state of one fact', () => {
  const wording = (list: string, born: readonly string[], positions: readonly string[] = []) => ({
    list,
    entry: `${list}:1`,
    authority: list,
    reasons: null,
    positions,
    born,
    legalBasis: null,
  })

  it('is alike, less exact, or differs', () => {
    const agreement = (...wordings: readonly ReturnType<typeof wording>[]) =>
      statedFacts(wordings)[0]?.agreement
    assert.equal(agreement(wording('us-sdn', ['1955-11']), wording('eu-fsf', ['1955-11'])), 'alike')
    assert.equal(agreement(wording('us-sdn', ['1955']), wording('eu-fsf', ['1955-11'])), 'less-exact')
    assert.equal(agreement(wording('us-sdn', ['1955-11']), wording('eu-fsf', ['1957'])), 'differs')
    assert.equal(agreement(wording('us-sdn', ['1955-11']), wording('eu-fsf', [])), 'only-one')
  })

  it('takes case and marks for no difference', () => {
    const [fact] = statedFacts([
      wording('us-sdn', [], ['Party Secretary, Xinjiang']),
      wording('eu-fsf', [], ['PARTY SECRETARY XINJIANG']),
    ])
    assert.equal(fact?.agreement, 'alike')
    assert.deepEqual(
      fact?.values.map(({ lists }) => lists),
      [['us-sdn', 'eu-fsf']],
    )
  })
})
