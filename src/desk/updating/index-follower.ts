import { getCompileCacheDir } from 'node:module'
import { Worker } from 'node:worker_threads'
import { makeIndex } from './make-index.ts'

/** What the thread is started with: the lists that an update is still at work on. */
export interface Indexing {
  readonly home: string
  readonly pending: readonly string[]
  /** Whether what is compiled is kept for the next start. */
  readonly keepsCompiled: boolean
}

/** What the thread is told: a list whose edition stands fast now; `end`: all do. */
export type ToIndexer = { readonly settled: string } | { readonly end: true }

/** With fewer lists than this there is little to do at the same time. */
const WORTH_A_THREAD = 4

/** What is read of an entry is let go at once: little room for it costs little time. */
const YOUNG_MEGABYTES = 16

/** Makes the index while an update goes on: a list is indexed in a thread of its own as soon as its edition is in. */
export class IndexFollower {
  readonly #home: string
  readonly #pending: Set<string>
  readonly #isWorthIt: boolean
  #worker: Worker | undefined
  /** How the thread ended; it may do so before anybody waits for it. */
  #ended: Promise<unknown> | undefined

  /** `lists`: those to be updated, in the order of the index. */
  constructor(home: string, lists: readonly string[]) {
    this.#home = home
    this.#pending = new Set(lists)
    this.#isWorthIt = lists.length >= WORTH_A_THREAD
  }

  /** The edition of this list will not change any more in this update; `isNew`: it has. */
  settled(list: string, isNew: boolean): void {
    this.#pending.delete(list)
    if (this.#worker !== undefined) this.#tell({ settled: list })
    else if (isNew && this.#isWorthIt) this.#start()
  }

  /** Once the index over all lists is made. */
  async made(): Promise<void> {
    if (this.#ended === undefined) {
      await makeIndex(this.#home)
      return
    }
    this.#tell({ end: true })
    const failure = await this.#ended
    this.#worker = undefined
    if (failure !== null) throw failure
  }

  /** Ends the thread, where there still is one. */
  async stop(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  #start(): void {
    // A checkout runs its sources; a published package has .js files only.
    const file = import.meta.url.endsWith('.ts') ? './index-worker.ts' : './index-worker.js'
    const worker = new Worker(new URL(file, import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      workerData: {
        home: this.#home,
        pending: [...this.#pending],
        keepsCompiled: getCompileCacheDir() !== undefined,
      } satisfies Indexing,
    })
    this.#worker = worker
    this.#ended = new Promise((resolve) => {
      worker.on('error', resolve)
      worker.on('exit', (code) =>
        resolve(code === 0 ? null : new Error(`the index was not made: its thread ended with ${code}`)),
      )
    })
  }

  #tell(message: ToIndexer): void {
    this.#worker?.postMessage(message)
  }
}
