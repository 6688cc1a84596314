import { parentPort, workerData } from 'node:worker_threads'
import { hasRecord, OpenRecord } from '../../desk/index.ts'
import { refusalOf } from '../http/problem.ts'
import type { ThreadAnswer, ThreadQuestion } from './ask.ts'
import { type Asking, QUESTIONS } from './questions.ts'
import { Remembered } from './remembered.ts'

// Answers one question after the other, each from one state of the record, the newest.

/** Large answers that are asked for in parts. */
const MOST_REMEMBERED = 3

const { home } = workerData as { readonly home: string }
const remembered = new Remembered(MOST_REMEMBERED)
let record = await OpenRecord.open(home)

async function answerTo({ id, name, input }: ThreadQuestion): Promise<ThreadAnswer> {
  if (record.store === null && hasRecord(home)) record = await OpenRecord.open(home)
  const { store } = record
  if (name === 'checkpoint') {
    store?.checkpoint()
    return { id, json: 'null' }
  }
  remembered.asOf(store?.version() ?? '')
  store?.hold()
  try {
    const ask = QUESTIONS[name] as (asking: Asking, input: unknown) => Promise<unknown>
    return { id, json: JSON.stringify(await ask({ home, record, remembered }, input)) }
  } catch (error) {
    const refusal = refusalOf(error)
    return refusal === null
      ? { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
      : { id, unusable: { status: refusal.status, detail: refusal.message, headers: refusal.headers } }
  } finally {
    store?.release()
  }
}

let last: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (question: ThreadQuestion) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(question), []))
})
