import type { Entry } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { jsonLines } from '../reading/json-lines.ts'
import { ftmEntity } from './entity.ts'
import { ftmEntry } from './entry.ts'
import { gather, isParty } from './gathering.ts'

/** Entities that made no entry: why, in words, and how many. */
export interface FtmSkipped {
  readonly why: string
  readonly count: number
}

/**
 * The parties of a FollowTheMoney file, in its order. The file is read twice: first for what has to be joined. An id met
 * again is told as a finding, and its entity left out; what is no party is counted.
 */
export async function* readFtm(
  list: string,
  files: readonly SourceFile[],
  told: Told,
  onSkipped?: (skipped: readonly FtmSkipped[]) => void,
): AsyncGenerator<Entry, void, undefined> {
  const [file] = files
  if (file === undefined || files.length > 1)
    throw new UnreadableList(
      { file: `${list}.ftm.json`, line: null },
      `${files.length} files: expected one of JSON lines`,
    )
  const gathered = await gather(file, (finding) => told.findings.push(finding))
  const skipped = new Map<string, number>()
  for (const [schema, count] of gathered.beside) skipped.set(`${schema}, which is no party`, count)
  const skip = (why: string): void => {
    skipped.set(why, (skipped.get(why) ?? 0) + 1)
  }
  for await (const { value, line } of jsonLines(file)) {
    const party = ftmEntity(value, { file: file.name, line })
    if (!isParty(party.schema)) continue
    const first = gathered.parties.get(party.id)?.line
    if (first !== undefined && first !== line) {
      const message = `${party.id} is given again; the first is in line ${first} (fragments: merge them with ftm aggregate)`
      told.findings.push({ file: file.name, line, message })
      continue
    }
    if (party.isTarget === false) {
      skip(`${party.schema} that the file only mentions ("target": false)`)
      continue
    }
    const entry = ftmEntry(list, party, gathered, { file: file.name, line })
    if (entry === null) skip(`${party.schema} without a name`)
    else yield entry
  }
  onSkipped?.([...skipped].map(([why, count]) => ({ why, count })))
}
