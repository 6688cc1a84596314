import type { ReactNode } from 'react'
import type { Job, JobProgress } from '../../../../src/api/messages.ts'
import { useListOf } from '../../kit/list-name.tsx'
import { Progress } from '../../kit/parts.tsx'
import { useFormat } from '../../words/format.ts'
import { useWords } from '../../words/language.tsx'
import { workWords } from './words.ts'

/** How far a piece of work has come, step by step as the service tells it. */
export function HowFar({ job }: { readonly job: Job }): ReactNode {
  const words = useWords(workWords)
  const format = useFormat()
  const { progress, outcomes } = job
  const label = useStep(progress)
  return (
    <div className="stack stack--tight job__progress">
      <Progress label={label} done={progress?.done ?? 0} total={progress?.total ?? null} />
      {outcomes.length > 0 && <p className="small muted">{words.soFar(format.number(outcomes.length))}</p>}
    </div>
  )
}

const MEGABYTE = 2 ** 20

function useStep(progress: JobProgress | null): string {
  const words = useWords(workWords)
  const format = useFormat()
  const listOf = useListOf()
  if (progress === null) return words.begin
  const { steps } = words
  if (progress.step === 'indexing' || progress.step === 'aligning') return steps[progress.step]
  if (progress.step === 'reading-reports') return steps['reading-reports'](progress.file)
  const list = listOf(progress.list)
  const what = list === undefined ? progress.list : `${list.authority} (${progress.list})`
  if (progress.step === 'reading') return steps.reading(what, format.number(progress.done))
  const megabytes = (bytes: number): string => format.number(Math.round(bytes / (MEGABYTE / 10)) / 10)
  return steps.downloading(
    what,
    progress.total === null
      ? words.megabytes(megabytes(progress.done))
      : words.megabytesOf(megabytes(progress.done), megabytes(progress.total)),
  )
}
