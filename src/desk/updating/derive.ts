import { alignRecord } from '../aligning/align-record.ts'
import { OpenRecord } from '../open-record.ts'
import { makeIndex } from './make-index.ts'
import type { UpdateProgress } from './request.ts'

/**
 * Makes anew what is derived from the editions: the index over their names, and which of their entries are one party.
 * What has not changed costs nothing. `indexed`: where the index is being made already.
 */
export async function derive(
  home: string,
  at: string,
  onProgress: (progress: UpdateProgress) => void = () => {},
  indexed: () => Promise<void> = () => makeIndex(home),
): Promise<void> {
  const step = (name: UpdateProgress['step']): void =>
    onProgress({ list: '', edition: null, step: name, done: 0, total: null })
  step('indexing')
  await indexed()
  step('aligning')
  const record = await OpenRecord.open(home)
  try {
    await alignRecord(record, at)
  } finally {
    record.close()
  }
}
