import type { PartyView } from '../../../../src/desk/index.ts'

type Statement = PartyView['statements'][number]
type Answer = Statement['answeredBy'][number]

/** A statement with what was said to it. */
export interface SaidAndAnswered {
  readonly statement: Statement
  readonly answers: readonly Answer[]
}

/**
 * What was said of a party, accusations with the answers to them; an answer stands under what it answers and not by itself as
 * well. The newest first; of a past day, what had been said by then.
 */
export function saidAndAnswered(statements: readonly Statement[], asOf = '9999'): readonly SaidAndAnswered[] {
  const answering = new Set(statements.flatMap(({ answeredBy }) => answeredBy.map(({ id }) => id)))
  return statements
    .filter(({ id, when }) => !answering.has(id) && when <= asOf)
    .map((statement) => ({ statement, answers: statement.answeredBy.filter(({ when }) => when <= asOf) }))
    .toSorted((a, b) => (a.statement.when < b.statement.when ? 1 : -1))
}
