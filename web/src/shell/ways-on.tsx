import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ViewTitle } from '../kit/parts.tsx'
import { Failed } from '../kit/states.tsx'
import { useWords } from '../words/language.tsx'
import { SearchBox } from './search-box.tsx'
import { shellWords } from './words.ts'

/** An address that leads nowhere. */
export function NotFound(): ReactNode {
  const words = useWords(shellWords)
  return (
    <div className="stack">
      <ViewTitle title={words.notFound} />
      <p>{words.notFoundWay}</p>
      <SearchBox size="large" />
      <Link to="/">{words.start}</Link>
    </div>
  )
}

/** A view that broke: the rest of the page stays. */
export function ViewFailed({ error, reset }: ErrorComponentProps): ReactNode {
  const words = useWords(shellWords)
  return (
    <div className="stack">
      <ViewTitle title={words.viewFailed} />
      <Failed error={error} onRetry={reset} />
      <Link to="/">{words.start}</Link>
    </div>
  )
}
