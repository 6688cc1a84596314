import type { RecordFields } from '../../reading/record-fields.ts'
import { type DaySpan, dateWords } from '../date-words.ts'

/**
 * The DatePeriod of a field in the words of the delimited text: its Start and its End are each a span From one day To another.
 * `null` where it has none, or none that is in a calendar: its fields then stay unread.
 */
export function datePeriodWords(fields: RecordFields): string | null {
  for (const period of fields.groups('DatePeriod')) {
    const [start] = period.groups('Start')
    const [end] = period.groups('End')
    if (start === undefined || end === undefined) continue
    const words = dateWords({
      from: spanOf(start),
      to: spanOf(end),
      isApproximate: [start, end].some((each) => each.attribute('Approximate') === 'true'),
    })
    if (words !== null) return words
    for (const day of [start, end].flatMap((each) => [...each.groups('From'), ...each.groups('To')]))
      for (const part of PARTS) day.giveBack(part)
  }
  return null
}

/** A day of Year, Month and Day, YYYY-MM-DD; with a part missing it is in no calendar. */
export function dayOf(fields: RecordFields | undefined): string {
  const [year = '', month = '', day = ''] = PARTS.map((part) => fields?.text(part) ?? '')
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const PARTS = ['Year', 'Month', 'Day'] as const

function spanOf(end: RecordFields): DaySpan {
  return { first: dayOf(end.groups('From')[0]), last: dayOf(end.groups('To')[0]) }
}
