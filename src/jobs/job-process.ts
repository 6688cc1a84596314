import { type ChildProcess, fork } from 'node:child_process'
import type { ProcessMessage } from './process-side.ts'

/** How a process of work ended. */
export type ProcessEnd =
  | { readonly end: 'done' | 'stopped' }
  | { readonly end: 'failed'; readonly reason: string }

/** A process that was told to stop and does not is killed after this time. */
const KILLED_AFTER_MS = 10_000

/** So much of what a process writes before it dies is told. */
const MOST_LAST_WORDS = 2000

/** One process of work, from its start to its end. */
export class JobProcess<Progress, Outcome> {
  readonly ended: Promise<ProcessEnd>
  readonly #child: ChildProcess
  #isStopped = false
  #killer: NodeJS.Timeout | undefined

  constructor(
    file: URL,
    task: object,
    told: {
      readonly progress: (progress: Progress) => void
      readonly outcome: (outcome: Outcome) => void
    },
  ) {
    this.#child = fork(file, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] })
    let lastWords = ''
    let said: ProcessEnd | null = null
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      lastWords = (lastWords + text).slice(-MOST_LAST_WORDS)
    })
    this.#child.on('message', (message) => {
      const given = message as ProcessMessage<Progress, Outcome>
      if ('progress' in given) told.progress(given.progress)
      else if ('outcome' in given) told.outcome(given.outcome)
      else if ('ended' in given) said = { end: given.ended }
      else said = { end: 'failed', reason: given.failed }
    })
    this.ended = new Promise((resolve) => {
      this.#child.once('error', (error) => resolve({ end: 'failed', reason: error.message }))
      // `close` comes after `exit`, once nothing more can be read.
      this.#child.once('close', (code, signal) => {
        clearTimeout(this.#killer)
        if (said !== null && !(this.#isStopped && said.end === 'failed')) resolve(said)
        else if (this.#isStopped) resolve({ end: 'stopped' })
        else
          resolve({ end: 'failed', reason: `the process ended with ${signal ?? code}. ${lastWords}`.trim() })
      })
    })
    this.#child.send(task)
  }

  get pid(): number | undefined {
    return this.#child.pid
  }

  /** Has it stop where nothing is half done. */
  stop(): void {
    if (this.#isStopped) return
    this.#isStopped = true
    this.#child.kill('SIGTERM')
    this.#killer = setTimeout(() => this.#child.kill('SIGKILL'), KILLED_AFTER_MS)
  }
}
