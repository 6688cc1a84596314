import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  columnsOf,
  isAnswerOnly,
  isGap,
  isTelling,
  jurisdictionsBy,
} from '../../../web/src/views/coverage/columns.ts'
import { cell, comparison, list, listing, party } from './compared-fixture.ts'

const SDN = cell('us-sdn', [listing('us-sdn:1', '2020-07-09')])

describe('the columns of a comparison', () => {
  it('shows the lists that have somebody, and the one that was asked about', () => {
    const compared = comparison([party('us-sdn:1', [SDN, cell('eu-fsf', []), cell('jp-mof', [])])])
    const columns = columnsOf(compared, 'eu-fsf')
    assert.deepEqual(
      columns.shown.map((each) => each.list),
      ['us-sdn', 'eu-fsf'],
    )
    assert.deepEqual(
      columns.without.map((each) => each.list),
      ['jp-mof'],
    )
  })

  it('calls a list by its jurisdiction, and by its id where another of that jurisdiction is shown', () => {
    const both = [
      SDN,
      cell('us-bis-el', [listing('us-bis-el:1', '2020-07-09')]),
      cell('eu-fsf', [listing('eu-fsf:1', '2021-03-22')]),
    ]
    const columns = columnsOf(comparison([party('us-sdn:1', both)]), null)
    assert.equal(columns.label('eu-fsf'), 'EU')
    assert.equal(columns.label('us-sdn'), 'us-sdn')
  })

  it('takes a list without anybody for telling only where its government has no other', () => {
    const compared = comparison([party('us-sdn:1', [SDN, cell('us-wro', []), cell('jp-mof', [])])])
    const columns = columnsOf(compared, null)
    assert.equal(isTelling('us-sdn', columns), true)
    assert.equal(isTelling('us-wro', columns), false)
    assert.equal(isTelling('jp-mof', columns), true)
  })
})

describe('a gap', () => {
  const ofSdn = party('us-sdn:1', [
    SDN,
    cell('us-bis-el', []),
    cell('eu-fsf', []),
    cell('gb-uksl', [], { state: 'not-yet-knowable' }),
    cell('cn-counter', []),
  ])

  it('is where the list is younger and another government lists the party', () => {
    assert.equal(isGap(ofSdn, 'eu-fsf', null), true)
  })

  it('is none where it is not knowable, on another list of the same government, or on a list of answers', () => {
    assert.equal(isGap(ofSdn, 'gb-uksl', null), false)
    assert.equal(isGap(ofSdn, 'us-bis-el', null), false)
    assert.equal(isGap(ofSdn, 'us-bis-el', 'us-bis-el'), true, 'asked about this very list')
    assert.equal(isGap(ofSdn, 'cn-counter', null), false)
    assert.equal(isGap(ofSdn, 'us-sdn', null), false)
  })

  it('is none for whom only a counter-sanction names', () => {
    const answered = party('cn-counter:x', [
      cell('cn-counter', [listing('cn-counter:x', '2021-03-22')]),
      cell('eu-fsf', []),
    ])
    assert.equal(isGap(answered, 'eu-fsf', null), false)
    const counter = {
      entry: 'cn-counter:x',
      caption: 'x',
      listedOn: '2021-03-22',
      status: 'active' as const,
      answers: { jurisdiction: 'EU', listedOn: '2021-03-22' },
      beside: [],
    }
    assert.equal(isAnswerOnly(answered, [counter]), true)
    assert.equal(isAnswerOnly(ofSdn, [counter]), false)
  })

  it('lets the best of a government’s lists speak for it', () => {
    const by = jurisdictionsBy(ofSdn)
    assert.deepEqual(by.get('listed'), ['US'])
    assert.deepEqual(by.get('not-listed'), ['EU'])
    assert.deepEqual(by.get('not-yet-knowable'), ['GB'])
  })
})

describe('a list that is not known', () => {
  it('has no authority and labels itself', () => {
    const columns = columnsOf({ lists: [list('us-sdn')], parties: [] }, null)
    assert.equal(columns.of('xx-own'), null)
    assert.equal(columns.label('xx-own'), 'xx-own')
  })
})
