import type { RecordFields } from '../../reading/record-fields.ts'
import { dateWords } from '../date-words.ts'

/** A date in the words of the delimited text; `null` where its numbers are in no calendar. */
export function readDate(fields: RecordFields): string | null {
  return dateWords({
    from: { first: fields.text('fromDateBegin') ?? '', last: fields.text('fromDateEnd') ?? '' },
    to: { first: fields.text('toDateBegin') ?? '', last: fields.text('toDateEnd') ?? '' },
    isApproximate: fields.text('isApproximate') === 'true',
  })
}
