import { Worker } from 'node:worker_threads'
import type { JsonText } from '../http/endpoint.ts'
import { type ProblemStatus, Refusal } from '../http/problem.ts'
import type { QuestionAnswer, QuestionInput, QuestionName } from './questions.ts'

/** What the thread is asked. */
export interface ThreadQuestion {
  readonly id: number
  readonly name: QuestionName | 'checkpoint'
  readonly input: unknown
}

/** What it answers: JSON, so that it costs this thread nothing to take it apart. */
export type ThreadAnswer =
  | { readonly id: number; readonly json: string }
  | {
      readonly id: number
      readonly unusable: {
        readonly status: ProblemStatus
        readonly detail: string
        readonly headers: Readonly<Record<string, string>>
      }
    }
  | { readonly id: number; readonly failure: string }

interface Waiting {
  readonly question: ThreadQuestion
  readonly timer: NodeJS.Timeout
  readonly resolve: (json: string) => void
  readonly reject: (error: Error) => void
}

/** A question that takes longer is given up. */
const LONGEST_MS = 30_000

/** A thread that nobody asks is ended: what it has read takes memory, and to start it again takes half a second. */
const IDLE_MS = 120_000

/** More questions than this do not wait for one another. */
const MOST_WAITING = 200

/** The thread that long questions are answered in; it is started with the first. */
export class QuestionThread {
  readonly #home: string
  readonly #longest: number
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #idle: NodeJS.Timeout | undefined
  #count = 0

  constructor(home: string, longest: number = LONGEST_MS) {
    this.#home = home
    this.#longest = longest
  }

  /**
   * Asks a question.
   *
   * @throws Refusal where the input cannot be used (`unusable`: the status that is told as), 503 where it takes too long
   */
  async ask<Name extends QuestionName>(
    name: Name,
    input: QuestionInput<Name>,
    unusable: ProblemStatus = 400,
  ): Promise<JsonText<QuestionAnswer<Name>>> {
    try {
      return { json: await this.#send(name, input) }
    } catch (error) {
      if (error instanceof Refusal && error.status === 400) throw new Refusal(unusable, error.message)
      throw error
    }
  }

  /** Has what was written moved to the database itself. */
  async checkpoint(): Promise<void> {
    await this.#send('checkpoint', null)
  }

  /** Has the thread ready before the first question. */
  start(): void {
    this.#worker ??= this.#started()
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle)
    const worker = this.#worker
    this.#worker = null
    for (const { timer, reject } of this.#waiting.values()) {
      clearTimeout(timer)
      reject(new Refusal(503, 'the service is stopping'))
    }
    this.#waiting.clear()
    await worker?.terminate()
  }

  #send(name: ThreadQuestion['name'], input: unknown): Promise<string> {
    if (this.#waiting.size >= MOST_WAITING)
      throw new Refusal(503, `${MOST_WAITING} questions are waiting already: ask again`, {
        headers: { 'Retry-After': '2' },
      })
    this.#count += 1
    const question = { id: this.#count, name, input }
    clearTimeout(this.#idle)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(question.id), this.#longest)
      this.#waiting.set(question.id, { question, timer, resolve, reject })
      this.start()
      this.#worker?.postMessage(question, [])
    })
  }

  #started(): Worker {
    // A checkout runs its sources; a published package has .js files only.
    const file = import.meta.url.endsWith('.ts') ? './question-thread.ts' : './question-thread.js'
    const worker = new Worker(new URL(file, import.meta.url), { workerData: { home: this.#home } })
    worker.on('message', (answer: ThreadAnswer) => this.#settle(answer))
    worker.on('error', (error) => this.#failed(worker, error))
    worker.on('exit', (code) => this.#failed(worker, new Error(`the question thread ended with ${code}`)))
    return worker
  }

  #settle(answer: ThreadAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    if (waiting === undefined) return
    this.#waiting.delete(answer.id)
    clearTimeout(waiting.timer)
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#endIdle(), IDLE_MS).unref()
    if ('json' in answer) waiting.resolve(answer.json)
    else if ('failure' in answer) waiting.reject(new Error(answer.failure))
    else {
      const { status, detail, headers } = answer.unusable
      waiting.reject(new Refusal(status, detail, { headers }))
    }
  }

  #endIdle(): void {
    if (this.#waiting.size > 0) return
    const worker = this.#worker
    this.#worker = null
    worker?.terminate().catch(() => {})
  }

  /** One that takes too long would keep all others waiting: the thread is ended, and what waited is asked anew. */
  #giveUp(id: number): void {
    const waiting = this.#waiting.get(id)
    if (waiting === undefined) return
    this.#waiting.delete(id)
    waiting.reject(
      new Refusal(503, `this took more than ${this.#longest / 1000} s and was given up: ask for less`),
    )
    const worker = this.#worker
    this.#worker = null
    worker?.terminate().catch(() => {})
    if (this.#waiting.size === 0) return
    const next = this.#started()
    this.#worker = next
    for (const { question } of this.#waiting.values()) next.postMessage(question, [])
  }

  #failed(worker: Worker, error: unknown): void {
    if (worker !== this.#worker) return
    this.#worker = null
    for (const { timer, reject } of this.#waiting.values()) {
      clearTimeout(timer)
      reject(error instanceof Error ? error : new Error(String(error)))
    }
    this.#waiting.clear()
  }
}
