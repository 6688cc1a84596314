import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ExplainedScreening } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { answerWords } from './words.ts'

interface AskedAgainProps {
  readonly query: UseQueryResult<ExplainedScreening>
  /** What was asked: another question is no second answer. */
  readonly id: string
}

interface First {
  readonly id: string
  readonly at: number
  readonly said: string
}

/** Says quietly that the record changed while the page was open, and whether the answer did. */
export function AskedAgain({ query, id }: AskedAgainProps): ReactNode {
  const words = useWords(answerWords)
  const format = useFormat()
  const [first, setFirst] = useState<First | null>(null)
  const { data, dataUpdatedAt: at } = query
  const said = data === undefined ? null : JSON.stringify([data.status, data.hits])
  if (said !== null && first?.id !== id) setFirst({ id, at, said })
  const isAgain = said !== null && first?.id === id && at > first.at
  return (
    <output className="answer__again muted small" aria-live="polite">
      {isAgain &&
        `${words.askedAgain(format.moment(new Date(at).toISOString()))} ${
          said === first.said ? words.sameAsBefore : words.notSameAsBefore
        }`}
    </output>
  )
}
