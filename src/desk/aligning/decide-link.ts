import { userInfo } from 'node:os'
import type { AlignDecision } from '../../align/index.ts'
import { type EntryKey, partsOfKey } from '../../record/index.ts'
import { knownLists } from '../coverage.ts'
import { hasRecord } from '../home.ts'
import { OpenRecord } from '../open-record.ts'
import { UnusableInput } from '../unusable-input.ts'
import { type AlignOutcome, alignRecord } from './align-record.ts'

/** What a person says of two entries. */
export interface LinkRequest {
  readonly home: string
  readonly a: EntryKey
  readonly b: EntryKey
  readonly verdict: AlignDecision['verdict']
  /** Why; kept with the decision. */
  readonly because: string
  readonly at: string
}

/**
 * Keeps what a person decided of two entries, with who, when and why, and aligns again by it. Nothing is ever taken away:
 * a later decision on the same pair holds against the earlier one.
 *
 * @throws UnusableInput where one of the two is not on a loaded list, they are one entry, or no reason is given
 */
export async function decideLink(request: LinkRequest): Promise<AlignOutcome | null> {
  const { home, a, b, verdict, because, at } = request
  if (because.trim() === '') throw new UnusableInput('--because "": say why')
  if (a === b) throw new UnusableInput(`${a} twice: name two entries`)
  if (!hasRecord(home)) throw new UnusableInput(`${home}: no list has been loaded here yet`)
  const record = await OpenRecord.open(home)
  try {
    const lists = await record.inForce(await knownLists(record.store, record.starter), null)
    for (const key of [a, b]) {
      const from = lists.find(({ list }) => list === partsOfKey(key).list)
      const entry = from?.state === 'loaded' ? await record.entry(key, lists) : null
      if (entry === null) throw new UnusableInput(`no entry "${key}" is on a loaded list`)
    }
    await record.store?.alignment.decide({ a, b, verdict, because, by: userInfo().username, at })
    return await alignRecord(record, at)
  } finally {
    record.close()
  }
}
