import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Job } from '../../../../src/api/messages.ts'
import { useListOf } from '../../kit/list-name.tsx'
import { RecordText } from '../../kit/name-text.tsx'
import { Tag, type Tone } from '../../kit/parts.tsx'
import { Failed } from '../../kit/states.tsx'
import { ask } from '../../service/ask.ts'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { HowFar } from './how-far.tsx'
import { Next } from './next.tsx'
import { OutcomeTable, ReadingTable } from './outcome-table.tsx'
import { listOutcomes, readings, tally } from './outcomes.ts'
import { workWords } from './words.ts'

const TONE: Readonly<Record<Job['state'], Tone>> = {
  waiting: 'plain',
  running: 'note',
  done: 'plain',
  failed: 'alert',
  cancelled: 'gone',
}

interface JobTextProps {
  readonly job: Job
  /** The one that the reader came for: nothing of it is folded. */
  readonly isLatest: boolean
}

/** One piece of work. */
export function JobText({ job, isLatest }: JobTextProps): ReactNode {
  const words = useWords(workWords)
  const format = useFormat()
  const { state, startedAt, endedAt, reason } = job
  const isGoing = state === 'running' || state === 'waiting'
  return (
    <article className="job" aria-busy={isGoing}>
      <header className="job__head">
        <h2>
          <Title job={job} />
        </h2>
        <output>
          <Tag tone={TONE[state]}>{words.states[state]}</Tag>
        </output>
      </header>
      <p className="small muted">
        {endedAt === null ? words.started(format.moment(startedAt)) : words.ended(format.moment(endedAt))}
      </p>
      {isGoing && <HowFar job={job} />}
      {isGoing && <Stop job={job} />}
      {state === 'cancelled' && <p>{words.stopped}</p>}
      {reason !== null && state === 'failed' && (
        <p>
          {words.failedWhy} <RecordText>{reason}</RecordText>
        </p>
      )}
      <Became job={job} />
      {!isGoing && isLatest && <Next job={job} />}
      <OutcomeTable outcomes={listOutcomes(job)} isOpen={isLatest && !isGoing} />
      <ReadingTable readings={readings(job)} isOpen={isLatest} />
    </article>
  )
}

/** What the work is, by what was asked for. */
function Title({ job }: { readonly job: Job }): ReactNode {
  const words = useWords(workWords)
  const format = useFormat()
  const listOf = useListOf()
  const { kind, subject } = job
  const isMany = subject.length > 3
  if (kind === 'read')
    return isMany ? words.readingMany(format.number(subject.length)) : words.reading(format.list(subject))
  if (subject.length === 0) return words.updateAll
  if (isMany) return words.updateMany(format.number(subject.length))
  return words.updateOf(format.list(subject.map((list) => listOf(list)?.title ?? list)))
}

/** How many lists came to what. */
function Became({ job }: { readonly job: Job }): ReactNode {
  const words = useWords(workWords)
  const format = useFormat()
  const counts = tally(listOutcomes(job))
  if (counts.length === 0) return null
  return <p>{counts.map(([state, count]) => words.counted[state](format.number(count))).join(' · ')}</p>
}

function Stop({ job }: { readonly job: Job }): ReactNode {
  const words = useWords(workWords)
  const stop = useMutation({
    mutationFn: () => ask<Job>(`/api/jobs/${encodeURIComponent(job.id)}`, { method: 'DELETE' }),
  })
  return (
    <>
      <div>
        <button
          type="button"
          className="button button--quiet"
          disabled={stop.isPending || stop.isSuccess}
          onClick={() => stop.mutate()}
        >
          {words.cancel}
        </button>
      </div>
      {stop.isError && <Failed error={stop.error} />}
    </>
  )
}
