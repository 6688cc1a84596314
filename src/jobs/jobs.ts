import { randomBytes } from 'node:crypto'
import { JobFolder } from './job-folder.ts'
import { JobProcess } from './job-process.ts'
import { hasEnded, type KeptJob } from './kept-job.ts'

export interface JobsOptions<Kind extends string, Progress, Outcome> {
  /** Where jobs are kept; it is made with the first. */
  readonly folder: string
  /** The file of the process that does the work: it calls `workOnTask`. */
  readonly process: URL
  /** Told whenever a job is another than before. */
  readonly onChange: (job: KeptJob<Kind, Progress, Outcome>) => void
}

/** A job to be done. */
export interface NewJob<Kind extends string> {
  readonly id: string
  readonly kind: Kind
  readonly subject: readonly string[]
  /** What the process is sent: plain data. */
  readonly task: object
  /** ISO 8601, UTC. */
  readonly at: string
  /** Awaited once nothing more becomes of it, before that is told. */
  readonly onEnd?: (() => Promise<void>) | undefined
}

/** A job in its file: with the service that does it, so that another one knows whether it still may. */
type JobOnDisk<Kind extends string, Progress, Outcome> = KeptJob<Kind, Progress, Outcome> & {
  readonly pid: number
}

/** So many jobs are kept, the newest. */
const MOST_KEPT = 100

const STOPPED = 'the service stopped'

/**
 * Work in processes of its own, one of each kind at a time, the others waiting. What becomes of it is kept in files, so that
 * it can be asked for after a restart; work that a service was at when it ended has failed.
 */
export class Jobs<Kind extends string, Progress, Outcome> {
  readonly #options: JobsOptions<Kind, Progress, Outcome>
  readonly #folder: JobFolder<JobOnDisk<Kind, Progress, Outcome>>
  readonly #jobs = new Map<string, KeptJob<Kind, Progress, Outcome>>()
  readonly #waiting: NewJob<Kind>[] = []
  readonly #running = new Map<string, JobProcess<Progress, Outcome>>()
  readonly #ending = new Set<Promise<void>>()
  #isClosing = false

  constructor(options: JobsOptions<Kind, Progress, Outcome>) {
    this.#options = options
    this.#folder = new JobFolder(options.folder)
    for (const { pid, ...kept } of this.#folder.all()) {
      const job = kept as unknown as KeptJob<Kind, Progress, Outcome>
      this.#jobs.set(job.id, job)
      if (hasEnded(job) || (pid !== process.pid && isAlive(pid))) continue
      this.#change(job.id, { state: 'failed', reason: STOPPED, endedAt: new Date().toISOString() })
    }
  }

  /** An id that sorts by time. */
  static newId(at: string): string {
    return `${at.replaceAll(/[^\dT]/g, '').slice(0, 15)}-${randomBytes(6).toString('hex')}`
  }

  /** The newest first. */
  all(): readonly KeptJob<Kind, Progress, Outcome>[] {
    return [...this.#jobs.values()].toSorted((a, b) => (a.id < b.id ? 1 : -1))
  }

  /** `null`: there is no such job, or it is forgotten. */
  job(id: string): KeptJob<Kind, Progress, Outcome> | null {
    return this.#jobs.get(id) ?? null
  }

  /** The job of that kind that is at work or waits; `null`: there is none. */
  active(kind: Kind): KeptJob<Kind, Progress, Outcome> | null {
    return this.all().find((job) => job.kind === kind && !hasEnded(job)) ?? null
  }

  /** Starts a job, or has it wait for those of its kind that came before. */
  start(given: NewJob<Kind>): KeptJob<Kind, Progress, Outcome> {
    if (this.#isClosing) throw new Error(STOPPED)
    const { id, kind, subject, at } = given
    const job: KeptJob<Kind, Progress, Outcome> = {
      id,
      kind,
      state: 'waiting',
      subject,
      startedAt: at,
      endedAt: null,
      progress: null,
      outcomes: [],
      reason: null,
    }
    this.#jobs.set(id, job)
    this.#keep(job)
    this.#forgetOld()
    this.#waiting.push(given)
    this.#startNext()
    return this.#jobs.get(id) ?? job
  }

  /** Ends a job before it is done; what it has done whole stays. `null`: there is no such job. */
  cancel(id: string): KeptJob<Kind, Progress, Outcome> | null {
    const waiting = this.#waiting.findIndex((each) => each.id === id)
    if (waiting !== -1) {
      const [given] = this.#waiting.splice(waiting, 1)
      if (given !== undefined) this.#follow(this.#end(given, 'cancelled', null))
    }
    this.#running.get(id)?.stop()
    return this.job(id)
  }

  /** Has all work stop where nothing is half done, and waits until it has. */
  async close(): Promise<void> {
    this.#isClosing = true
    for (const given of this.#waiting.splice(0)) this.#follow(this.#end(given, 'failed', STOPPED))
    for (const process of this.#running.values()) process.stop()
    while (this.#ending.size > 0) await Promise.all(this.#ending)
  }

  #startNext(): void {
    const next = this.#waiting.findIndex(
      ({ kind }) => ![...this.#running.keys()].some((id) => this.#jobs.get(id)?.kind === kind),
    )
    const [given] = next === -1 ? [] : this.#waiting.splice(next, 1)
    if (given === undefined) return
    const process = new JobProcess<Progress, Outcome>(this.#options.process, given.task, {
      progress: (progress) => this.#change(given.id, { progress }, false),
      outcome: (outcome) =>
        this.#change(given.id, { outcomes: [...(this.job(given.id)?.outcomes ?? []), outcome] }),
    })
    this.#running.set(given.id, process)
    this.#change(given.id, { state: 'running' })
    this.#follow(this.#attend(given, process))
  }

  /** Waits for the end of a process, and tells it. */
  async #attend(given: NewJob<Kind>, process: JobProcess<Progress, Outcome>): Promise<void> {
    const ended = await process.ended
    this.#running.delete(given.id)
    if (ended.end === 'failed') await this.#end(given, 'failed', ended.reason)
    else if (ended.end === 'done') await this.#end(given, 'done', null)
    else if (this.#isClosing) await this.#end(given, 'failed', STOPPED)
    else await this.#end(given, 'cancelled', null)
  }

  async #end(
    given: NewJob<Kind>,
    state: 'done' | 'failed' | 'cancelled',
    reason: string | null,
  ): Promise<void> {
    try {
      await given.onEnd?.()
    } finally {
      this.#change(given.id, { state, reason, endedAt: new Date().toISOString() })
      if (!this.#isClosing) this.#startNext()
    }
  }

  #follow(ending: Promise<void>): void {
    const followed = ending
      .catch((error: unknown) => {
        process.stderr.write(`onrecord: a job could not be ended well: ${String(error)}\n`)
      })
      .finally(() => this.#ending.delete(followed))
    this.#ending.add(followed)
  }

  #change(id: string, change: Partial<KeptJob<Kind, Progress, Outcome>>, isKept = true): void {
    const before = this.#jobs.get(id)
    if (before === undefined) return
    const job = { ...before, ...change }
    this.#jobs.set(id, job)
    if (isKept) this.#keep(job)
    this.#options.onChange(job)
  }

  #keep(job: KeptJob<Kind, Progress, Outcome>): void {
    this.#folder.put({ ...job, pid: process.pid })
  }

  #forgetOld(): void {
    for (const { id } of this.all().filter(hasEnded).slice(MOST_KEPT)) {
      this.#jobs.delete(id)
      this.#folder.drop(id)
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
