import type { ReactNode } from 'react'
import type { Mark } from './day-picture.ts'
import './mark.css'

interface JurisdictionMarkProps {
  readonly label: string
  readonly look?: Mark['look'] | 'counter' | 'none'
  readonly isFirst?: boolean
  readonly count?: number | undefined
}

/** The mark of a jurisdiction: its letters, filled where it is an act of its own. What it says stands beside it in words. */
export function JurisdictionMark({
  label,
  look = 'own',
  isFirst = false,
  count,
}: JurisdictionMarkProps): ReactNode {
  return (
    <span className={`cov-mark cov-mark--${look}${isFirst ? ' cov-mark--first' : ''}`} aria-hidden="true">
      {label}
      {count !== undefined && <span className="cov-mark__count">×{count}</span>}
    </span>
  )
}

/** The id of a list, as code. */
export function listId(list: string): ReactNode {
  return <span className="code">{list}</span>
}
