import type { Job, JobProgress } from '../messages.ts'

/** What the process of a job is sent. */
export type JobTask =
  | {
      readonly kind: 'update'
      readonly home: string
      readonly lists?: readonly string[] | undefined
      readonly from?: string | undefined
      readonly edition?: string | undefined
      readonly at: string
    }
  | {
      readonly kind: 'read'
      readonly home: string
      /** Where the document lies. */
      readonly file: string
      /** What whoever gave it calls it. */
      readonly shownAs: string
      readonly given: {
        readonly date?: string | undefined
        readonly source?: string | undefined
        readonly url?: string | undefined
      }
      readonly at: string
    }

export type JobKind = Job['kind']
export type JobOutcome = Job['outcomes'][number]
export type { JobProgress }
