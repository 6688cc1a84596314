import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ViewTitle } from '../../kit/parts.tsx'
import { Answered } from '../../kit/states.tsx'
import { questions } from '../../service/questions.ts'
import { useWords } from '../../words/language.tsx'
import './report.css'
import { ReportRead } from './report-read.tsx'
import { reportWords } from './report-words.ts'

/** A report: its text with what was read in it. `?claim=` is the claim that is held up. */
export function ReportPage(): ReactNode {
  const words = useWords(reportWords)
  const { id } = useParams({ from: '/reports/$id' })
  const query = useQuery(questions.report(id))
  return (
    <div className="stack">
      {query.isError && query.data === undefined && (
        <>
          <p className="small">
            <Link to="/reports">{words.back}</Link>
          </p>
          <ViewTitle title={words.report} />
        </>
      )}
      <Answered query={query} bars={8}>
        {(view) => <ReportRead key={view.report.id} view={view} />}
      </Answered>
    </div>
  )
}
