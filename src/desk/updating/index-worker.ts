import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Indexing, ToIndexer } from './index-follower.ts'

const { home, pending: lists, keepsCompiled } = workerData as Indexing
// Each thread keeps what it compiles by itself, and only of what is imported from here on.
if (keepsCompiled) enableCompileCache()
const { makeIndexBehind } = await import('./make-index.ts')
const pending = new Set(lists)
let wake = (): void => {}

parentPort?.on('message', (message: ToIndexer) => {
  if ('end' in message) pending.clear()
  else pending.delete(message.settled)
  wake()
})

await makeIndexBehind(home, async (list) => {
  while (pending.has(list))
    await new Promise<void>((resolve) => {
      wake = resolve
    })
})
parentPort?.close()
