import { knownLists } from './coverage.ts'
import { removeOtherIndexes } from './index-folder.ts'
import { OpenRecord } from './open-record.ts'

/** Makes the index that the next screening will ask for, and removes those that nothing asks for any more. */
export async function makeIndex(home: string): Promise<void> {
  const record = await OpenRecord.open(home)
  try {
    const inForce = await record.inForce(await knownLists(record.store, record.starter), null)
    await record.index(inForce)
    await removeOtherIndexes(home, record.indexHash(inForce))
  } finally {
    record.close()
  }
}
