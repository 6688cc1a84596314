import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Notice, ViewTitle } from '../../kit/parts.tsx'
import { Answered } from '../../kit/states.tsx'
import { questions } from '../../service/questions.ts'
import { useWords } from '../../words/language.tsx'
import { JobText } from './job.tsx'
import './work.css'
import { workWords } from './words.ts'

/** Work that takes long: how far it is, what became of it, and what to do next. */
export function Work(): ReactNode {
  const words = useWords(workWords)
  const query = useQuery(questions.jobs())
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <ViewTitle title={words.title} />
        <p>{words.lede}</p>
      </div>
      <Answered query={query}>
        {({ jobs }) =>
          jobs.length === 0 ? (
            <Notice tone="plain" title={words.empty}>
              <p>{words.emptyWay}</p>
              <p className="row">
                <Link to="/lists">{words.toLists}</Link>
                <Link to="/reports">{words.toReports}</Link>
              </p>
            </Notice>
          ) : (
            <ol className="jobs">
              {jobs.map((job, at) => (
                <li key={job.id}>
                  <JobText job={job} isLatest={at === 0} />
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </div>
  )
}
