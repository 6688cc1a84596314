import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'
import { useWords } from '../../words/language.tsx'
import { listWords } from './words.ts'

/** An address that names a list that there is not. */
export function UnknownList({ list }: { readonly list: string }): ReactNode {
  const words = useWords(listWords)
  return (
    <div className="stack">
      <ViewTitle title={words.unknown(list)} />
      <p>
        {words.unknownWay} <Link to="/lists">{words.back}</Link>
      </p>
    </div>
  )
}
