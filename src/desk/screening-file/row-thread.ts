import { Worker } from 'node:worker_threads'
import type { TableRow } from '../../formats/index.ts'
import type { DeskSetting } from '../screening/screening-desk.ts'
import type { AnsweredRow, RowTerms } from './screen-row.ts'

/** What the thread is started with. */
export interface RowThreadStart {
  readonly setting: DeskSetting
  readonly terms: RowTerms
}

/** What it tells: that it is ready, and what it then goes by; the answers to the batch that waited longest. */
export type FromRowThread = { readonly ready: string } | { readonly answers: readonly AnsweredRow[] }

interface Waiting {
  readonly resolve: (answers: readonly AnsweredRow[]) => void
  readonly reject: (error: unknown) => void
}

/** A thread that screens rows of a file. It is of use from when it says that it goes by the same lists and policy. */
export class RowThread {
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []
  #isReady = false

  constructor(setting: DeskSetting, terms: RowTerms) {
    // A checkout runs its sources; a published package has .js files only.
    const file = import.meta.url.endsWith('.ts') ? './row-worker.ts' : './row-worker.js'
    this.#worker = new Worker(new URL(file, import.meta.url), {
      workerData: { setting, terms } satisfies RowThreadStart,
    })
    this.#worker.on('message', (message: FromRowThread) => {
      if ('answers' in message) this.#waiting.shift()?.resolve(message.answers)
      else this.#isReady = message.ready === setting.goesBy
    })
    this.#worker.on('error', (error) => this.#fail(error))
    this.#worker.on('exit', (code) => this.#fail(new Error(`a thread ended with ${code}`)))
  }

  get isReady(): boolean {
    return this.#isReady
  }

  /** How many batches it has not answered yet. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** The answers to some rows; refused where the thread fails. */
  answers(rows: readonly TableRow[]): Promise<readonly AnsweredRow[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(rows, [])
    })
  }

  end(): void {
    this.#isReady = false
    this.#worker.terminate().catch(() => {})
  }

  #fail(error: unknown): void {
    this.#isReady = false
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }
}
