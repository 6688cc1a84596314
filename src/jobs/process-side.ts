import { constants, setPriority } from 'node:os'
import { JobStopped } from './stopped.ts'

/** What a process of work tells the one that started it. */
export type ProcessMessage<Progress, Outcome> =
  | { readonly progress: Progress }
  | { readonly outcome: Outcome }
  | { readonly ended: 'done' | 'stopped' }
  | { readonly failed: string }

/** How work tells of itself. */
export interface Telling<Progress, Outcome> {
  /**
   * How far it has come; told ten times a second at most, and at once when another `step` begins.
   *
   * @throws JobStopped once it is to stop
   */
  readonly progress: (progress: Progress, step: string) => void
  readonly outcome: (outcome: Outcome) => void
}

const PROGRESS_EVERY_MS = 100

/** Work that does not stop within this time after it was told to is ended. */
const STOPS_WITHIN_MS = 8000

/**
 * To be called by the file of a process of work, once: does the work that it is sent, tells of it, and ends. It stops when it
 * is told to (SIGTERM), and when whoever started it is no more. `whyFailed`: what an error is told as.
 */
export function workOnTask<Task, Progress, Outcome>(
  work: (task: Task, telling: Telling<Progress, Outcome>) => Promise<void>,
  whyFailed: (error: unknown) => string,
): void {
  let isStopping = false
  let toldAt = 0
  let lastStep: string | null = null
  const send = (message: ProcessMessage<Progress, Outcome>): void => {
    if (process.connected) process.send?.(message)
  }
  const telling: Telling<Progress, Outcome> = {
    progress: (progress, step) => {
      if (isStopping) throw new JobStopped('told to stop')
      if (step === lastStep && performance.now() - toldAt < PROGRESS_EVERY_MS) return
      toldAt = performance.now()
      lastStep = step
      send({ progress })
    },
    outcome: (outcome) => send({ outcome }),
  }
  // Ctrl-C reaches every process of a terminal; whoever started this one says when it stops.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => {
    isStopping = true
    setTimeout(() => process.exit(1), STOPS_WITHIN_MS).unref()
  })
  process.once('disconnect', () => process.exit(1))
  process.once('message', (task: Task) => {
    work(task, telling)
      .then(
        () => send({ ended: 'done' }),
        (error: unknown) =>
          send(error instanceof JobStopped ? { ended: 'stopped' } : { failed: whyFailed(error) }),
      )
      .finally(() => process.disconnect())
  })
  beModest()
}

/** Others answer while this works. */
function beModest(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Not everybody may; the work is done all the same.
  }
}
