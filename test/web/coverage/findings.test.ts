import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isGap } from '../../../web/src/views/coverage/columns.ts'
import { findingsOf, gapRows } from '../../../web/src/views/coverage/findings.ts'
import { cell, comparison, listing, party } from './compared-fixture.ts'

const SPAN = { from: '2021-03-20', to: '2021-03-23' }

const joint = (key: string, lists: readonly string[], before: string | null = null) =>
  party(
    key,
    [
      cell('us-sdn', before === null ? [] : [listing('us-sdn:1', before)]),
      ...lists.map((list) => cell(list, [listing(`${list}:1`, '2021-03-22')])),
    ],
    { joint: lists },
  )

describe('what stands out', () => {
  it('counts who acted together, and who had listed before', () => {
    const compared = comparison([
      joint('a', ['ca-sema', 'eu-fsf'], '2020-07-09'),
      joint('b', ['ca-sema', 'eu-fsf'], '2020-07-09'),
      joint('c', ['eu-fsf', 'gb-uksl']),
    ])
    const found = findingsOf(compared, SPAN)
    assert.deepEqual(
      found.joint.map(({ jurisdictions, parties, days }) => [jurisdictions.join(), parties, days]),
      [
        ['CA,EU', 2, ['2021-03-22', '2021-03-22']],
        ['EU,GB', 1, ['2021-03-22', '2021-03-22']],
      ],
    )
    assert.deepEqual(found.before, [{ jurisdiction: 'US', parties: 2, days: ['2020-07-09'] }])
    assert.deepEqual(findingsOf(compared, null).before, [])
  })

  it('tells the counter-sanctions that answer these days, with the days between', () => {
    const counter = (entry: string, answered: string, listedOn: string | null) => ({
      entry,
      caption: entry,
      listedOn,
      status: 'active' as const,
      answers: { jurisdiction: 'GB', listedOn: answered },
      beside: [],
    })
    const found = findingsOf(
      {
        parties: [],
        counterSanctions: [
          counter('cn-counter:a', '2021-03-22', '2021-03-26'),
          counter('cn-counter:b', '2021-03-22', '2021-03-26'),
          counter('cn-counter:c', '2020-07-09', '2020-07-13'),
          counter('cn-counter:d', '2021-03-22', null),
        ],
      },
      SPAN,
    )
    assert.deepEqual(found.counter, [{ date: '2021-03-26', answers: ['GB'], designations: 2, lag: 4 }])
  })
})

describe('who has not followed', () => {
  it('keeps apart what is lacking, what is not yet knowable and what is open', () => {
    const compared = comparison([
      party('us-sdn:1', [
        cell('us-sdn', [listing('us-sdn:1', '2020-07-09')]),
        cell('eu-fsf', []),
        cell('gb-uksl', [], { state: 'not-yet-knowable' }),
        cell('jp-mof', [], { state: 'undecided', alike: ['jp-mof:7'] }),
        cell('cn-counter', []),
      ]),
    ])
    const { counted, rows } = gapRows(compared, (one, list) => isGap(one, list, null))
    assert.equal(counted, 1)
    assert.deepEqual(
      rows.map(({ list, lacking, early, open }) => [list, lacking.length, early.length, open.length]),
      [
        ['eu-fsf', 1, 0, 0],
        ['gb-uksl', 0, 1, 0],
        ['jp-mof', 0, 0, 1],
      ],
    )
  })

  it('counts nobody whom no list has in force', () => {
    const lifted = party('us-sdn:1', [
      cell('us-sdn', [listing('us-sdn:1', '2020-07-09', { status: 'delisted' })], { state: 'delisted' }),
      cell('eu-fsf', []),
    ])
    assert.deepEqual(
      gapRows(comparison([lifted]), () => true),
      { counted: 0, rows: [] },
    )
  })
})
