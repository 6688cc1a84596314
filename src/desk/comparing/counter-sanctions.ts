import { listedBy } from '../../lists/index.ts'
import { captionOf } from '../../record/index.ts'
import { daysBetween, type ListInForce } from '../coverage.ts'
import { designationOf } from '../designation-of.ts'
import type { OpenRecord } from '../open-record.ts'
import type { ComparedParty, CounterSanction } from './request.ts'

/** A notice dates what it answers by its own calendar. */
const DATED_WITHIN_DAYS = 1

/** Designations that say of themselves which listing they answer, where a party here was listed so. */
export async function counterSanctions(
  record: OpenRecord,
  lists: readonly ListInForce[],
  parties: readonly ComparedParty[],
  day: string,
): Promise<readonly CounterSanction[]> {
  const from = lists.find(({ list }) => list === 'cn-counter')
  if (from === undefined || (from.state !== 'loaded' && from.state !== 'starter')) return []
  const acts = new Set(
    parties.flatMap(({ cells }) =>
      cells.flatMap(({ list, entries }) =>
        entries.flatMap(({ listedOn, transferred }) =>
          listedOn.date === null || transferred ? [] : [`${listedBy(list).jurisdiction} ${listedOn.date}`],
        ),
      ),
    ),
  )
  const dated = [...acts].map((act) => ({ jurisdiction: act.slice(0, 2), listedOn: act.slice(3) }))
  const found: CounterSanction[] = []
  for await (const entry of record.entries([from]))
    for (const words of entry.properties['answers'] ?? []) {
      const answers = { jurisdiction: words.slice(0, 2), listedOn: words.slice(3) }
      const isAnswer = dated.some(
        (act) =>
          act.jurisdiction === answers.jurisdiction &&
          act.listedOn.length === 10 &&
          Math.abs(daysBetween(act.listedOn, answers.listedOn)) <= DATED_WITHIN_DAYS,
      )
      if (!isAnswer) continue
      const { listedOn, status } = await designationOf(record, entry, from, day)
      found.push({ entry: entry.key, caption: captionOf(entry), listedOn: listedOn.date, status, answers })
    }
  return found
}
