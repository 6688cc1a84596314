import { COUNTER_LIST, listedBy } from '../../lists/index.ts'
import { captionOf, type Entry, type EntryKey } from '../../record/index.ts'
import { daysBetween, type ListInForce } from '../coverage.ts'
import { designationOf } from '../designation-of.ts'
import type { OpenRecord } from '../open-record.ts'
import type { ComparedParty, CounterSanction } from './request.ts'

/** A notice dates what it answers by its own calendar. */
const DATED_WITHIN_DAYS = 1

/** Whose listings China's notices answer: a listing of others on the same day is not what they mean. */
const MEANT: ReadonlySet<string> = new Set(['CN', 'HK', 'MO'])

/** Whether a counter-sanction may mean the listing of this party: the lists tie it to China, or to no country. */
export function mayBeMeant(entries: readonly Entry[]): boolean {
  const codes = entries.flatMap(({ countries }) => countries.flatMap(({ code }) => code ?? []))
  return codes.length === 0 || codes.some((code) => MEANT.has(code))
}

/**
 * Designations that say of themselves which listing they answer, with the parties that were listed so.
 *
 * @param parties those whose listing they may mean
 */
export async function counterSanctions(
  record: OpenRecord,
  lists: readonly ListInForce[],
  parties: readonly ComparedParty[],
  day: string,
): Promise<readonly CounterSanction[]> {
  const from = lists.find(({ list }) => list === COUNTER_LIST)
  if (from === undefined || (from.state !== 'loaded' && from.state !== 'starter')) return []
  const acts = parties.flatMap(actsUpon)
  const found: CounterSanction[] = []
  for await (const entry of record.entries([from]))
    for (const words of entry.properties['answers'] ?? []) {
      const answers = { jurisdiction: words.slice(0, 2), listedOn: words.slice(3) }
      const beside = acts.filter(
        (act) =>
          act.jurisdiction === answers.jurisdiction &&
          Math.abs(daysBetween(act.listedOn, answers.listedOn)) <= DATED_WITHIN_DAYS,
      )
      if (beside.length === 0) continue
      const { listedOn, status } = await designationOf(record, entry, from, day)
      if (status === 'not-yet-listed') continue
      found.push({
        entry: entry.key,
        caption: captionOf(entry),
        listedOn: listedOn.date,
        status,
        answers,
        beside: [...new Set(beside.map(({ party }) => party))],
      })
    }
  return found
}

interface Act {
  readonly party: EntryKey
  readonly jurisdiction: string
  readonly listedOn: string
}

/** The listings of a party that are dated to the day and were acts of their own. */
function actsUpon({ party, cells }: ComparedParty): readonly Act[] {
  return cells.flatMap(({ list, entries }) =>
    entries.flatMap(({ listedOn: { date }, transferred }) =>
      date === null || date.length < 10 || transferred
        ? []
        : [{ party, jurisdiction: listedBy(list).jurisdiction, listedOn: date }],
    ),
  )
}
