import type { PartyView } from '../../../../src/desk/index.ts'

type Said = PartyView['statements'][number]
type Answer = Said['answeredBy'][number]

/** A statement with the answers to it. */
export interface Thread {
  readonly statement: Said
  readonly answers: readonly {
    readonly answer: Answer
    /** It stands whole beside an earlier statement. */
    readonly isAbove: boolean
  }[]
}

/**
 * Statements by day, each with its answers beside it. An answer does not stand by itself as well, unless it is answered in
 * its turn; one that answers several stands whole the first time.
 */
export function threadsOf(statements: readonly Said[]): readonly Thread[] {
  const answering = new Set(statements.flatMap(({ answeredBy }) => answeredBy.map(({ id }) => id)))
  const shown = new Set<string>()
  return statements
    .filter(({ id, answeredBy }) => !answering.has(id) || answeredBy.length > 0)
    .map((statement) => ({
      statement,
      answers: statement.answeredBy
        .toSorted((a, b) => (a.when < b.when ? -1 : 1))
        .map((answer) => {
          const isAbove = shown.has(answer.id)
          shown.add(answer.id)
          return { answer, isAbove }
        }),
    }))
}

/** Whom a statement is about in a role, by name. */
export function namesIn({ about }: Pick<Said, 'about'>, role: 'accused' | 'victim' | 'topic'): Said['about'] {
  return about.filter((each) => each.role === role)
}

/** Whether an accusation stands without any answer that the record knows of. */
export function isUnanswered({ statement, answers }: Thread): boolean {
  return statement.act === 'accusation' && answers.length === 0
}
