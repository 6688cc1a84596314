/** `waiting`: others of its kind come first; `cancelled`: somebody ended it. */
export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** A job as it is told and kept. What its progress and its outcomes are is for whoever starts it to say. */
export interface KeptJob<Kind extends string, Progress, Outcome> {
  readonly id: string
  readonly kind: Kind
  readonly state: JobState
  /** What was asked for, for people. */
  readonly subject: readonly string[]
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly endedAt: string | null
  readonly progress: Progress | null
  readonly outcomes: readonly Outcome[]
  /** Why it failed. */
  readonly reason: string | null
}

/** Whether nothing more will become of it. */
export function hasEnded({ state }: { readonly state: JobState }): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled'
}
