import { setImmediate } from 'node:timers/promises'
import type { TableRow } from '../../formats/index.ts'
import type { ScreeningDesk } from '../screening/screening-desk.ts'
import { RowThread } from './row-thread.ts'
import { type AnsweredRow, type RowTerms, screenRows } from './screen-row.ts'

/** So many rows go to a thread together, and so many such batches wait for it at most. */
const BATCH = 32
const MOST_WAITING = 3
/** With no more rows another thread brings nothing: it has to start, and to learn the words that this one has learned. */
const WORTH_THREADS = 20_000

/**
 * The rows with their answers, in the order of the rows. Threads are started once the file turns out to be long; what is
 * asked while all are at work is screened in this one, and so is what a thread was given that failed.
 */
export async function* answersInOrder(
  desk: ScreeningDesk,
  terms: RowTerms,
  rows: AsyncIterable<TableRow>,
  most: number,
): AsyncGenerator<AnsweredRow> {
  const threads: RowThread[] = []
  const asked: Promise<readonly AnsweredRow[]>[] = []
  const mostAsked = 2 * MOST_WAITING * most
  let seen = 0
  try {
    for await (const batch of batchesOf(rows)) {
      seen += batch.length
      if (threads.length === 0 && most > 1 && seen > WORTH_THREADS && desk.isKept)
        for (let count = 1; count < most; count += 1) threads.push(new RowThread(desk.setting, terms))
      const free = threads.filter((thread) => thread.isReady && thread.waiting < MOST_WAITING)
      const [thread] = free.toSorted((one, other) => one.waiting - other.waiting)
      const here = (): Promise<readonly AnsweredRow[]> => screenRows(desk, batch, terms)
      asked.push(thread === undefined ? here() : thread.answers(batch).catch(here))
      if (thread === undefined) {
        await asked.at(-1)
        // What the threads have sent meanwhile is heard.
        if (threads.length > 0) await setImmediate()
      }
      while (asked.length > mostAsked || (threads.every(({ waiting }) => waiting === 0) && asked.length > 0))
        yield* (await asked.shift()) ?? []
    }
    for (const answers of asked) yield* await answers
  } finally {
    for (const thread of threads) thread.end()
  }
}

async function* batchesOf(rows: AsyncIterable<TableRow>): AsyncGenerator<readonly TableRow[]> {
  let batch: TableRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
