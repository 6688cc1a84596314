import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'
import { SearchBox } from '../../shell/search-box.tsx'
import { catalogue, useWords } from '../../words/language.tsx'

const words = catalogue({
  en: { title: 'Who is on record?' },
  fr: { title: 'Qui figure au registre ?' },
})

export function Home(): ReactNode {
  const { title } = useWords(words)
  return (
    <div className="stack stack--wide">
      <ViewTitle title={title} />
      <SearchBox size="large" />
    </div>
  )
}
