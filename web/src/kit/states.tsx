import { type UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { Refusal, Unreachable } from '../service/ask.ts'
import { catalogue, useWords } from '../words/language.tsx'
import { Notice } from './parts.tsx'

const words = catalogue({
  en: {
    loading: 'Loading …',
    unreachable: 'The service does not answer',
    unreachableWay: 'Is onrecord serve still running? Start it again, then try once more.',
    failed: 'That could not be answered',
    again: 'Try again',
    request: 'Request',
  },
  fr: {
    loading: 'Chargement…',
    unreachable: 'Le service ne répond pas',
    unreachableWay: 'onrecord serve tourne-t-il encore ? Relancez-le, puis réessayez.',
    failed: 'Impossible de répondre',
    again: 'Réessayer',
    request: 'Requête',
  },
})

/** Grey bars in place of what is on its way; nothing for the first moment, so that quick answers do not flash. */
export function Loading({ bars = 4 }: { readonly bars?: number }): ReactNode {
  const { loading } = useWords(words)
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 180)
    return () => clearTimeout(timer)
  }, [])
  return (
    <output className="loading" aria-live="polite">
      {isShown && <span className="hidden">{loading}</span>}
      {isShown && Array.from({ length: bars }, (_, at) => <span key={at} className="loading__bar" />)}
    </output>
  )
}

/** What went wrong, in the service's own words, with a way on. */
export function Failed({
  error,
  onRetry,
}: {
  readonly error: unknown
  readonly onRetry?: () => void
}): ReactNode {
  const { unreachable, unreachableWay, failed, again, request } = useWords(words)
  const problem = error instanceof Refusal ? error.problem : null
  return (
    <Notice tone="alert" role="alert" title={error instanceof Unreachable ? unreachable : failed}>
      <p>
        {error instanceof Unreachable
          ? unreachableWay
          : error instanceof Error
            ? error.message
            : String(error)}
      </p>
      {problem?.errors !== undefined && problem.errors.length > 1 && (
        <ul>
          {problem.errors.map(({ field, detail }) => (
            <li key={field}>
              <code>{field}</code>: {detail}
            </li>
          ))}
        </ul>
      )}
      {problem !== null && problem.instance !== '' && (
        <p className="small muted">
          {request} <code>{problem.instance}</code>
        </p>
      )}
      {onRetry !== undefined && (
        <div>
          <button type="button" className="button button--quiet" onClick={onRetry}>
            {again}
          </button>
        </div>
      )}
    </Notice>
  )
}

interface AnsweredProps<Answer> {
  readonly query: UseQueryResult<Answer>
  readonly children: (answer: Answer) => ReactNode
  readonly bars?: number
}

/** The answer to a question once it is there; until then that it is on its way, or what went wrong. */
export function Answered<Answer>({ query, children, bars }: AnsweredProps<Answer>): ReactNode {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />
  return <Loading {...(bars === undefined ? {} : { bars })} />
}
