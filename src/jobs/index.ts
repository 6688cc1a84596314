export { Jobs, type JobsOptions, type NewJob } from './jobs.ts'
export type { JobState, KeptJob } from './kept-job.ts'
export { type ProcessMessage, type Telling, workOnTask } from './process-side.ts'
export { JobStopped } from './stopped.ts'
