import { knownLists } from '../coverage.ts'
import { OpenRecord } from '../open-record.ts'

/** Sees to it that the index for a day (`null`: now) lies in the data folder. Takes seconds where it has to be made. */
export async function prepareIndex(home: string, asOf: string | null): Promise<void> {
  const record = await OpenRecord.open(home)
  try {
    await record.index(await record.inForce(await knownLists(record.store, record.starter), asOf))
  } finally {
    record.close()
  }
}

/** Whether that index can be had at once. */
export async function isIndexPrepared(record: OpenRecord, asOf: string | null): Promise<boolean> {
  return record.isIndexed(await record.inForce(await knownLists(record.store, record.starter), asOf))
}
