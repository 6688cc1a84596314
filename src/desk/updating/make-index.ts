import type { Entry } from '../../record/index.ts'
import { buildIndex } from '../../screen/index.ts'
import { knownLists, type ListInForce } from '../coverage.ts'
import { removeOtherIndexes, writeIndex } from '../index-folder.ts'
import { inIndexOrder, OpenRecord } from '../open-record.ts'

/** Makes the index that the next screening will ask for, and removes those that nothing asks for any more. */
export async function makeIndex(home: string): Promise<void> {
  const record = await OpenRecord.open(home)
  try {
    const lists = await now(record)
    await record.index(lists)
    await removeOtherIndexes(home, record.indexHash(lists))
  } finally {
    record.close()
  }
}

/** The same behind an update that is still at work: `settled` is awaited before the edition of a list is looked up. */
export async function makeIndexBehind(home: string, settled: (list: string) => Promise<void>): Promise<void> {
  const record = await OpenRecord.open(home)
  try {
    const order = inIndexOrder(await now(record)).map(({ list }) => list)
    async function* subjects(): AsyncGenerator<Entry> {
      for (const list of order) {
        await settled(list)
        yield* record.entries((await now(record)).filter((each) => each.list === list))
      }
    }
    const index = await buildIndex(subjects())
    const hash = record.indexHash(await now(record))
    await writeIndex(home, hash, index)
    await removeOtherIndexes(home, hash)
  } finally {
    record.close()
  }
}

async function now(record: OpenRecord): Promise<readonly ListInForce[]> {
  return record.inForce(await knownLists(record.store, record.starter), null)
}
