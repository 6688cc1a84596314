import { join } from 'node:path'
import { Jobs } from '../jobs/index.ts'
import type { Policy } from '../screen/index.ts'
import { EventStreams } from './http/event-streams.ts'
import { Inbox } from './jobs/inbox.ts'
import type { JobKind, JobOutcome, JobProgress } from './jobs/job-work.ts'
import type { Job } from './messages.ts'
import { QuestionThread } from './questions/ask.ts'
import { RecordHolder } from './record/record-holder.ts'

/** What the endpoints answer from. */
export interface Service {
  readonly home: string
  readonly policy: Policy
  /** Screenings: in this thread. */
  readonly record: RecordHolder
  /** Long questions: in a thread of their own. */
  readonly questions: QuestionThread
  /** What writes for long: in processes of their own. */
  readonly jobs: Jobs<JobKind, JobProgress, JobOutcome>
  readonly inbox: Inbox
  readonly events: EventStreams
  close(): Promise<void>
}

/**
 * Makes ready to answer from a data folder. What is opened here is closed by `close`, in the reverse order.
 *
 * @throws UnusableInput for a policy that names a list that is not known
 * @throws UnusableStore where the record cannot be opened
 */
export async function openService(home: string, policy: Policy): Promise<Service> {
  const events = new EventStreams()
  const questions = new QuestionThread(home)
  const record = await RecordHolder.open(home, policy, (state, revision) => {
    events.tell({ event: 'record', data: { revision, state } })
    if (state === 'ready') tidyUp()
  }).catch(async (error: unknown) => {
    events.close()
    throw error
  })
  /** Once nobody holds the state of before, the log of what was written can begin anew. */
  function tidyUp(): void {
    questions.checkpoint().then(
      () => record.renew(),
      () => {},
    )
  }
  const inbox = new Inbox(home)
  const jobs = new Jobs<JobKind, JobProgress, JobOutcome>({
    folder: join(home, 'jobs'),
    // A checkout runs its sources; a published package has .js files only.
    process: new URL(
      import.meta.url.endsWith('.ts') ? './jobs/job-process.ts' : './jobs/job-process.js',
      import.meta.url,
    ),
    onChange: (job: Job) => events.tell({ event: 'job', data: job }),
  })
  return {
    home,
    policy,
    record,
    questions,
    jobs,
    inbox,
    events,
    close: async () => {
      events.close()
      await jobs.close()
      await record.close()
      await questions.close()
    },
  }
}
