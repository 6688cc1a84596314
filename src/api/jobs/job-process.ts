import { derive, readReports, UnusableInput, update, withStore } from '../../desk/index.ts'
import { NoMirror } from '../../fetch/index.ts'
import { JobStopped, type Telling, workOnTask } from '../../jobs/index.ts'
import { UnusableStore } from '../../store/index.ts'
import type { JobOutcome, JobProgress, JobTask } from './job-work.ts'

// The process that does the work of one job.

type Tell = Telling<JobProgress, JobOutcome>

async function updateLists(task: JobTask & { kind: 'update' }, tell: Tell): Promise<void> {
  const { home, lists, from, edition, at } = task
  let told = 0
  try {
    const outcomes = await update({
      home,
      lists,
      from,
      edition,
      at,
      onProgress: (progress) => tell.progress(progress, `${progress.list} ${progress.step}`),
      onOutcome: (outcome) => {
        told += 1
        tell.outcome(outcome)
      },
    })
    const [only] = outcomes
    if (only?.list === '') throw new UnusableInput(only.reason ?? 'there is nothing to take')
    for (const outcome of outcomes.slice(told)) tell.outcome(outcome)
  } catch (error) {
    // Editions that came in whole before the end are answered from: their index and alignment are due.
    if (error instanceof JobStopped && told > 0) await derive(home, at)
    throw error
  }
}

async function readDocument(task: JobTask & { kind: 'read' }, tell: Tell): Promise<void> {
  const { home, file, shownAs, given, at } = task
  const progress = (done: number): void =>
    tell.progress({ step: 'reading-reports', done, total: null, file: shownAs }, 'reading-reports')
  let done = 0
  progress(done)
  await withStore(home, async (store) => {
    for await (const outcome of readReports(store, { home, files: [file], given, at, shownAs })) {
      tell.outcome(
        outcome.state === 'unreadable'
          ? { state: 'unreadable', file: outcome.file, reason: outcome.reason.replaceAll(file, shownAs) }
          : {
              state: outcome.state,
              file: outcome.file,
              report: outcome.id,
              isEmpty: outcome.isEmpty,
            },
      )
      done += 1
      progress(done)
    }
  })
}

function whyFailed(error: unknown): string {
  const isTold = [UnusableInput, NoMirror, UnusableStore].some((kind) => error instanceof kind)
  if (isTold && error instanceof Error) return error.message.replaceAll(/(^|\s)--([a-z])/g, '$1$2')
  return `internal error: ${error instanceof Error ? error.message : String(error)}`
}

workOnTask<JobTask, JobProgress, JobOutcome>(
  (task, tell) => (task.kind === 'update' ? updateLists(task, tell) : readDocument(task, tell)),
  whyFailed,
)
