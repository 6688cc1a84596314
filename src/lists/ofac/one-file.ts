import type { Entry } from '../../record/index.ts'
import { type SourceFile, type Told, UnreadableList } from '../adapter.ts'
import { fileNamed } from './layouts.ts'
import type { OfacList } from './ofac-list.ts'
import { type OfacParty, partyEntry } from './party.ts'

/** A party and the line in which its record begins. */
export interface PartyInFile {
  readonly party: OfacParty
  readonly line: number
}

/** The file of a layout that is one file. @throws UnreadableList where it is not among the files */
export function onlyFile(files: readonly SourceFile[], name: string): SourceFile {
  const file = fileNamed(files, name)
  if (file === null)
    throw new UnreadableList({ file: name, line: null }, 'is not among the files of the edition')
  return file
}

/** The entries of parties; an id that is met again is told as a finding, and its record left out. */
export async function* entriesOf(
  parties: AsyncIterable<PartyInFile>,
  file: string,
  list: OfacList,
  told: Told,
): AsyncGenerator<Entry, void, undefined> {
  const lineOf = new Map<string, number>()
  for await (const { party, line } of parties) {
    const before = lineOf.get(party.id)
    if (before === undefined) {
      lineOf.set(party.id, line)
      yield partyEntry(party, list)
    } else
      told.findings.push({
        file,
        line,
        message: `${list.list}:${party.id} is listed again, as ${JSON.stringify(party.names[0]?.value ?? '')}; the first is in line ${before}`,
      })
  }
}

/** The publisher's id, in the same form in every layout. @throws UnreadableList where it is no number */
export function uidOf(words: string | null, what: string, file: string, line: number): string {
  if (words === null || !/^\d{1,10}$/u.test(words))
    throw new UnreadableList(
      { file, line },
      `${what} ${JSON.stringify((words ?? '').slice(0, 80))}: expected a number`,
    )
  return String(Number(words))
}

/** Refuses a party without a name that can be read. */
export function withName(party: OfacParty, file: string, line: number): OfacParty {
  if (party.names.length === 0)
    throw new UnreadableList({ file, line }, `record ${party.id} without a name that has a letter or a digit`)
  return party
}
