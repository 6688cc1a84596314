import { parentPort, workerData } from 'node:worker_threads'
import type { Indexing, ToIndexer } from './index-follower.ts'
import { makeIndexBehind } from './make-index.ts'

const { home, pending: lists } = workerData as Indexing
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
