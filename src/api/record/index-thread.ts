import { workerData } from 'node:worker_threads'
import { prepareIndex } from '../../desk/index.ts'

/** Which index is to be made: that of a data folder, for a day or (`null`) for now. */
export interface IndexTask {
  readonly home: string
  readonly asOf: string | null
}

const { home, asOf } = workerData as IndexTask
await prepareIndex(home, asOf)
