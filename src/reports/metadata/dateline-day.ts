import type { ReportText } from '../text/report-text.ts'
import { dayFromField } from './day-from.ts'

/** The day that the first dateline carries with its year: `Bujumbura, 9 November 2020 –`. */
export function datelineDay({ paragraphs, tokens, text }: ReportText): string | null {
  for (const { first, bodyFirst, zone } of paragraphs.slice(0, 12)) {
    if (zone !== 'body' || bodyFirst === first) continue
    const [start, end] = [tokens[first]?.start, tokens[bodyFirst - 1]?.start]
    if (start === undefined || end === undefined) continue
    const day = dayFromField(text.slice(start, end))
    if (day !== null && day.length === 10) return day
  }
  return null
}
