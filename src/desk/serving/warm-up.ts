import { setImmediate } from 'node:timers/promises'
import { prepareFor } from '../../names/index.ts'
import { knownLists } from '../coverage.ts'
import type { OpenRecord } from '../open-record.ts'

/** Reads ahead what the first answers would wait for, list by list, and lets others have their turn in between. */
export async function warmUp(record: OpenRecord): Promise<void> {
  await readAhead(record)
  await setImmediate()
  // The tables for names in Han letters take longer to load than all others.
  await prepareFor(['漢'])
}

async function readAhead(record: OpenRecord): Promise<void> {
  const { store } = record
  if (store === null) return
  const lists = await record.inForce(await knownLists(store, record.starter), null)
  store.alignment.clusters()
  for (const { list, state } of lists) {
    if (state !== 'loaded') continue
    await setImmediate()
    await store.editions.history(list)
  }
}
