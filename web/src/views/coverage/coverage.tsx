import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Fold, Notice, ViewTitle } from '../../kit/parts.tsx'
import { Failed, Loading } from '../../kit/states.tsx'
import { useWords } from '../../words/language.tsx'
import { type Asked, faultsOf, isAsked } from './asked.ts'
import { Chooser } from './chooser.tsx'
import { Compared } from './compared.tsx'
import './coverage.css'
import { ReadyQuestions } from './ready-questions.tsx'
import { useComparison } from './use-comparison.ts'
import { useHeading } from './use-heading.ts'
import { coverageWords } from './words.ts'

/** Who has listed whom: the same parties across the lists. What is asked stands in the address. */
export function Coverage(): ReactNode {
  const words = useWords(coverageWords)
  const asked: Asked = useSearch({ from: '/coverage' })
  const navigate = useNavigate({ from: '/coverage' })
  const ask = (next: Asked): void => void navigate({ search: { ...next } })
  const faults = faultsOf(asked)
  const isAsking = isAsked(asked) && faults.length === 0
  const comparison = useComparison(asked, isAsking)
  const heading = useHeading(asked, comparison.data ?? null)
  if (!isAsked(asked))
    return (
      <div className="stack stack--wide coverage">
        <div className="stack">
          <ViewTitle title={words.title} />
          <p className="coverage__lead">{words.lead}</p>
        </div>
        <ReadyQuestions />
        <section className="stack" aria-labelledby="choose">
          <h2 id="choose">{words.choose}</h2>
          <Chooser key={JSON.stringify(asked)} asked={asked} onAsk={ask} />
        </section>
      </div>
    )
  return (
    <div className="stack stack--wide coverage">
      <div className="stack">
        <p className="muted small">{words.title}</p>
        <ViewTitle title={heading} />
        <div className="no-print">
          <Fold title={words.change} isOpen={faults.length > 0}>
            <Chooser key={JSON.stringify(asked)} asked={asked} onAsk={ask} />
          </Fold>
        </div>
      </div>
      {faults.length > 0 && <Notice tone="alert" title={words.faultTitle} role="alert" />}
      {comparison.isError && comparison.data === undefined && (
        <Failed error={comparison.error} onRetry={() => void comparison.refetch()} />
      )}
      {isAsking && comparison.isPending && <Loading bars={8} />}
      {comparison.data !== undefined && (
        <Compared
          asked={asked}
          comparison={comparison.data}
          isLoadingMore={comparison.isFetchingNextPage}
          onMore={comparison.hasNextPage ? () => void comparison.fetchNextPage() : null}
        />
      )}
    </div>
  )
}
