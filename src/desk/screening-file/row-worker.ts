import { parentPort, workerData } from 'node:worker_threads'
import type { TableRow } from '../../formats/index.ts'
import { OpenRecord } from '../open-record.ts'
import { ScreeningDesk } from '../screening/screening-desk.ts'
import type { FromRowThread, RowThreadStart } from './row-thread.ts'
import { screenRows } from './screen-row.ts'

// Answers one batch of rows after the other.

const { setting, terms } = workerData as RowThreadStart
const desk = await ScreeningDesk.open(await OpenRecord.open(setting.home), setting.asOf, setting.policy)
const tell = (message: FromRowThread): void => parentPort?.postMessage(message, [])

let last: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (rows: readonly TableRow[]) => {
  last = last.then(async () => tell({ answers: await screenRows(desk, rows, terms) }))
})
tell({ ready: desk.setting.goesBy })
