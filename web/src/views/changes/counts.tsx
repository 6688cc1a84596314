import type { ReactNode } from 'react'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { changeWords } from './words.ts'

const KINDS = ['added', 'removed', 'amended', 'renumbered'] as const
const SIGN = { added: '+', removed: '−', amended: '~', renumbered: '=' } as const

/** How many entries an edition changed, by what happened to them. */
export function Counts({
  counts,
}: {
  readonly counts: Readonly<Record<(typeof KINDS)[number], number>>
}): ReactNode {
  const words = useWords(changeWords)
  const format = useFormat()
  return (
    <ul className="counts">
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <li key={kind} className={`counts__one counts__one--${kind}`}>
          <span aria-hidden="true" className="counts__sign">
            {SIGN[kind]}
          </span>
          {words.counts[kind](counts[kind], format.number(counts[kind]))}
        </li>
      ))}
    </ul>
  )
}
