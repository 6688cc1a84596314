import { useQuery } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { NameText } from '../../kit/name-text.tsx'
import { ViewTitle } from '../../kit/parts.tsx'
import { Loading } from '../../kit/states.tsx'
import { questions } from '../../service/questions.ts'
import { SearchBox } from '../../shell/search-box.tsx'
import { useWords } from '../../words/language.tsx'
import './home.css'
import { homeWords } from './words.ts'

const Below = lazy(async () => ({ default: (await import('./below.tsx')).Below }))

/** The start: ask for somebody, and see what would answer. */
export function Home(): ReactNode {
  const words = useWords(homeWords)
  const router = useRouter()
  useEffect(() => {
    // The answer's view is there before it is asked for.
    void router.preloadRoute({ to: '/answer' })
  }, [router])
  return (
    <div className="home">
      <div className="home__ask">
        <ViewTitle title={words.title}>
          <span className="home__title">{words.title}</span>
        </ViewTitle>
        <p className="home__lede">{words.lede}</p>
        <SearchBox size="large" />
        <Examples />
      </div>
      <Suspense fallback={<Loading />}>
        <Below />
      </Suspense>
    </div>
  )
}

interface Example {
  readonly name: string
  readonly script: string
}

/** Names that the starter record knows, whatever is loaded. */
const EXAMPLES: readonly Example[] = [
  { name: 'Chen Quanguo', script: 'Latn' },
  { name: '朱海仑', script: 'Hans' },
  { name: 'Чжу Хайлунь', script: 'Cyrl' },
  { name: 'Xinjiang Public Security Bureau', script: 'Latn' },
  { name: 'Adrian Zenz', script: 'Latn' },
]

/** One more where the lists are loaded. */
const OF_THE_LISTS: Example = { name: 'عبد الغني برادر', script: 'Arab' }

function Examples(): ReactNode {
  const words = useWords(homeWords)
  const { data: record } = useQuery(questions.record())
  const examples =
    record === undefined || record.isStarter
      ? EXAMPLES
      : [...EXAMPLES.slice(0, 3), OF_THE_LISTS, ...EXAMPLES.slice(3)]
  return (
    <p className="home__examples">
      <span className="muted">{words.try}</span>{' '}
      {examples.map(({ name, script }) => (
        <Link
          key={name}
          to="/answer"
          hash={new URLSearchParams({ name }).toString()}
          className="home__example"
        >
          <NameText value={name} script={script} />
        </Link>
      ))}
    </p>
  )
}
