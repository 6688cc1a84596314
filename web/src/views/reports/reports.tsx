import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { JobReading } from '../../../../src/api/messages.ts'
import { ViewTitle } from '../../kit/parts.tsx'
import { Answered } from '../../kit/states.tsx'
import { questions } from '../../service/questions.ts'
import { useWords } from '../../words/language.tsx'
import { Intake } from './intake.tsx'
import { ReadingJob } from './reading-job.tsx'
import './reports.css'
import { ReportsHeld } from './reports-held.tsx'
import { reportsWords } from './reports-words.ts'

/** What was given to be read just now: how many documents, and the work that began for them. */
interface Begun {
  readonly count: number
  readonly ids: readonly string[]
}

/** Reports: where one is given to be read, what is being read, and what was. */
export function Reports(): ReactNode {
  const words = useWords(reportsWords)
  const { cursor } = useSearch({ from: '/reports' })
  const navigate = useNavigate()
  const [begun, setBegun] = useState<Begun>({ count: 0, ids: [] })
  const { data: jobs } = useQuery(questions.jobs())
  const query = useQuery(questions.reports(cursor))
  const going = jobs?.jobs.filter(({ kind, endedAt }) => kind === 'read' && endedAt === null) ?? []
  const shown = [...new Set([...begun.ids, ...going.map(({ id }) => id)])]
  const only = begun.count === 1 ? begun.ids[0] : undefined
  const lead = (readings: readonly JobReading[]): void => {
    const [reading] = readings
    if (readings.length !== 1 || reading === undefined || reading.state === 'unreadable') return
    void navigate({ to: '/reports/$id', params: { id: reading.report } })
  }
  return (
    <div className="reports stack stack--wide">
      <header className="reports__head">
        <ViewTitle title={words.title} />
        <p>{words.lead}</p>
        <p>
          <Link to="/claims">{words.ledger}</Link>
        </p>
      </header>
      <section className="stack" aria-labelledby="read-one">
        <h2 id="read-one">{words.read}</h2>
        <Intake
          onBegin={(count) => setBegun({ count, ids: [] })}
          onJob={(id) => setBegun((held) => ({ ...held, ids: [...held.ids, id] }))}
        />
        <ul className="reading-jobs" aria-live="polite">
          {shown.map((id) => (
            <ReadingJob key={id} id={id} onDone={id === only ? lead : undefined} />
          ))}
        </ul>
      </section>
      <Answered query={query}>
        {(page) => <ReportsHeld page={page} isFirst={cursor === undefined} />}
      </Answered>
    </div>
  )
}
