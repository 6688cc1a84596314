import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  daysBefore,
  faultsOf,
  isAsked,
  isDay,
  READY_QUESTIONS,
  readyQuestion,
} from '../../../web/src/views/coverage/asked.ts'

describe('what the coverage view is asked', () => {
  it('takes lists and a day alone for no question', () => {
    assert.equal(isAsked({}), false)
    assert.equal(isAsked({ lists: 'us-sdn,eu-fsf', asOf: '2024-01-01' }), false)
    assert.equal(isAsked({ programme: 'human-rights' }), true)
    assert.equal(isAsked({ from: '2021-03-20' }), true)
  })

  it('names the field that is at fault', () => {
    assert.deepEqual(faultsOf({ from: '2021-03-20', to: '2021-03-23' }), [])
    assert.deepEqual(faultsOf({ from: '2021-02-30', to: '2021-03-23' }), [{ field: 'from', fault: 'no-day' }])
    assert.deepEqual(faultsOf({ from: '2021-03-20' }), [{ field: 'to', fault: 'needs-other' }])
    assert.deepEqual(faultsOf({ to: '2021-03-20' }), [{ field: 'from', fault: 'needs-other' }])
    assert.deepEqual(faultsOf({ from: '2021-03-24', to: '2021-03-23' }), [
      { field: 'to', fault: 'backwards' },
    ])
    assert.deepEqual(faultsOf({ party: 'Chen Quanguo' }), [{ field: 'party', fault: 'no-key' }])
    assert.deepEqual(faultsOf({ party: 'ca-sema:china-chen-quanguo' }), [])
    assert.deepEqual(faultsOf({ programme: 'x', asOf: 'yesterday' }), [{ field: 'asOf', fault: 'no-day' }])
  })

  it('knows the days of the calendar', () => {
    assert.equal(isDay('2024-02-29'), true)
    for (const no of ['2023-02-29', '2021-3-1', '2021-03', '20210301', '', '2021-13-01'])
      assert.equal(isDay(no), false, no)
  })

  it('has ready questions that can be answered', () => {
    for (const which of READY_QUESTIONS) {
      const asked = readyQuestion(which, '2026-03-15')
      assert.equal(isAsked(asked), true, which)
      assert.deepEqual(faultsOf(asked), [], which)
    }
    assert.deepEqual(readyQuestion('last-month', '2026-03-15'), { from: '2026-02-13', to: '2026-03-15' })
    assert.equal(daysBefore('2024-03-01', 1), '2024-02-29')
  })
})
