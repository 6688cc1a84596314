import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PartyView } from '../../../src/desk/index.ts'
import { saidAndAnswered } from '../../../web/src/views/answer/said-and-answered.ts'

type Statement = PartyView['statements'][number]
const said = (id: string, when: string, answeredBy: readonly Statement[] = []): Statement =>
  ({ id, when, answeredBy }) as unknown as Statement

test('an answer stands under what it answers and not by itself; the newest comes first', () => {
  const denial = said('denial', '2020-07-10')
  const told = saidAndAnswered([
    said('accusation', '2020-07-09', [denial]),
    denial,
    said('later', '2024-12-10'),
  ])
  assert.deepEqual(
    told.map(({ statement, answers }) => [statement.id, answers.map(({ id }) => id)]),
    [
      ['later', []],
      ['accusation', ['denial']],
    ],
  )
})

test('of a past day only what had been said by then is told', () => {
  const denial = said('denial', '2020-07-10')
  const told = saidAndAnswered(
    [said('accusation', '2020-07-09', [denial]), denial, said('later', '2024-12-10')],
    '2020-07-09',
  )
  assert.deepEqual(
    told.map(({ statement, answers }) => [statement.id, answers.length]),
    [['accusation', 0]],
  )
})
