import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { IndexTask } from './index-thread.ts'

/** Makes an index in a thread of its own, so that this one goes on answering meanwhile. */
export async function prepareIndexApart(task: IndexTask): Promise<void> {
  // A checkout runs its sources; a published package has .js files only.
  const file = import.meta.url.endsWith('.ts') ? './index-thread.ts' : './index-thread.js'
  const worker = new Worker(new URL(file, import.meta.url), { workerData: task })
  // `once` rejects with the error of the thread.
  const [code] = (await once(worker, 'exit')) as [number]
  if (code !== 0) throw new Error(`the index was not made: its thread ended with ${code}`)
}
