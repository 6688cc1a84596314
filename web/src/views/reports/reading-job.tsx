import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { Job, JobReading } from '../../../../src/api/messages.ts'
import { Notice, Progress } from '../../kit/parts.tsx'
import { Failed } from '../../kit/states.tsx'
import { questions } from '../../service/questions.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { reportsWords } from './reports-words.ts'

interface ReadingJobProps {
  readonly id: string
  /** Told once, with what was read. */
  readonly onDone?: ((readings: readonly JobReading[]) => void) | undefined
}

/** What an event may have failed to tell is asked for now and then, in milliseconds. */
const ASK_AGAIN = 2000

/** A piece of reading: how far it has come, then what became of each document. */
export function ReadingJob({ id, onDone }: ReadingJobProps): ReactNode {
  const query = useQuery({
    ...questions.job(id),
    refetchInterval: ({ state }) => (state.data?.endedAt === null ? ASK_AGAIN : false),
  })
  const job = query.data
  const isDone = job?.state === 'done'
  useEffect(() => {
    if (isDone && job !== undefined) onDone?.(readingsOf(job))
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it is done
  }, [isDone])
  if (job === undefined)
    return query.isError ? <Failed error={query.error} onRetry={() => void query.refetch()} /> : null
  return <JobState job={job} />
}

function JobState({ job }: { readonly job: Job }): ReactNode {
  const words = useWords(reportsWords)
  const format = useFormat()
  const names = format.list(job.subject)
  const readings = readingsOf(job)
  const isGoing = job.endedAt === null
  return (
    <li className="reading">
      {isGoing && (
        <Progress
          label={<bdi>{job.state === 'waiting' ? words.waiting(names) : words.reading(names)}</bdi>}
          done={job.progress?.done ?? 0}
          total={job.progress?.total ?? null}
        />
      )}
      {job.state === 'cancelled' && <p>{words.stopped(names)}</p>}
      {job.state === 'failed' && (
        <Notice tone="alert" title={<bdi>{words.failed(names)}</bdi>}>
          {job.reason !== null && <p lang="en">{job.reason}</p>}
        </Notice>
      )}
      {readings.length > 0 && (
        <ul className="reading__outcomes">
          {readings.map((reading) => (
            <li key={reading.state === 'unreadable' ? reading.file : reading.report}>
              <Outcome reading={reading} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Outcome({ reading }: { readonly reading: JobReading }): ReactNode {
  const words = useWords(reportsWords)
  if (reading.state === 'unreadable')
    return (
      <Notice tone="alert" title={<bdi>{words.unreadable(reading.file)}</bdi>}>
        <p lang="en">{reading.reason}</p>
      </Notice>
    )
  return (
    <p>
      <strong>
        <bdi>{reading.file}</bdi>
      </strong>{' '}
      {reading.isEmpty ? words.isEmpty : reading.state === 'held' ? words.wasHeld : words.wasRead}
      {' · '}
      <Link to="/reports/$id" params={{ id: reading.report }}>
        {words.toReport}
      </Link>
    </p>
  )
}

function readingsOf(job: Job): readonly JobReading[] {
  return job.outcomes.filter((outcome): outcome is JobReading => 'file' in outcome)
}
