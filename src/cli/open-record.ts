import { homeFolder, OpenRecord } from '../desk/index.ts'
import { progress } from './terminal.ts'

/** The record of the data folder that the options name, or of this user; tells while an index has to be made first. */
export function openRecord(home: string | undefined): Promise<OpenRecord> {
  return OpenRecord.open(homeFolder(home), (entries) =>
    progress(`making the index of these editions, this once: ${entries.toLocaleString('en')} entries …`),
  )
}
