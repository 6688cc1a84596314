import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Answered } from '../../kit/states.tsx'
import { questions } from '../../service/questions.ts'
import { useWords } from '../../words/language.tsx'
import { RecentList } from '../changes/recent-list.tsx'
import { AnswersFrom, Starter } from './answers-from.tsx'
import { belowWords } from './below-words.ts'

/** What stands under the search box: the record, what changed, the other doors. */
export function Below(): ReactNode {
  const query = useQuery(questions.record())
  return (
    <Answered query={query}>
      {(record) =>
        record.isStarter ? (
          <>
            <Starter record={record} />
            <Doors />
          </>
        ) : (
          <>
            <Doors />
            <Recent />
            <AnswersFrom record={record} />
          </>
        )
      }
    </Answered>
  )
}

const SHOWN = 5

function Recent(): ReactNode {
  const words = useWords(belowWords)
  const query = useQuery(questions.recentChanges(SHOWN))
  return (
    <section className="home__part stack">
      <h2>{words.recent}</h2>
      <Answered query={query}>
        {({ changes }) =>
          changes.length === 0 ? (
            <p className="muted">{words.noChanges}</p>
          ) : (
            <>
              <RecentList changes={changes} level={3} />
              <p>
                <Link to="/changes">{words.allChanges}</Link>
              </p>
            </>
          )
        }
      </Answered>
    </section>
  )
}

function Doors(): ReactNode {
  const words = useWords(belowWords)
  return (
    <nav className="home__doors" aria-label={words.doors}>
      <Link to="/coverage" className="home__door">
        <span className="home__door-name">{words.coverage}</span>
        <span className="home__door-what">{words.coverageWhat}</span>
      </Link>
      <Link to="/reports" className="home__door">
        <span className="home__door-name">{words.read}</span>
        <span className="home__door-what">{words.readWhat}</span>
      </Link>
    </nav>
  )
}
