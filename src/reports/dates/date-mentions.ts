import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { findDates } from './find-dates.ts'
import type { FoundDate } from './found-date.ts'
import { resolveDate } from './resolve-date.ts'

/** Words for a date with what they mean. */
export interface ResolvedDate extends FoundDate {
  readonly iso: string | null
  readonly paragraph: number
}

const AHEAD: ReadonlySet<string> = new Set(
  "will would shall expected set due scheduled fixed continues resumes reconvenes plans planned planning until by next before to'll".split(
    ' ',
  ),
)

/** The dates of a text, furniture left out, resolved from its day of publication. */
export function datesOf(report: ReportText, published: string | null): readonly ResolvedDate[] {
  return report.paragraphs.flatMap(({ index, first, last, zone }) => {
    if (zone === 'navigation' || zone === 'boilerplate' || zone === 'related' || zone === 'byline') return []
    return findDates(report.tokens, first, last).map((date) =>
      Object.assign({}, date, {
        iso: resolveDate(date.meaning, published, isAhead(report.tokens, date, first, last)),
        paragraph: index,
      }),
    )
  })
}

/** Whether the words before a date, back to the last verb of saying, speak of what is to come. */
function isAhead(tokens: readonly Token[], { first, last }: FoundDate, from: number, to: number): boolean {
  let words = 0
  for (let at = first - 1; at >= from && words < 25; at -= 1) {
    const token = tokens[at]
    if (token === undefined) break
    const { low } = token
    if (/^[.!?;:“”"]$/.test(low)) break
    if (CUE_FORMS.get(low)?.form === 'past' && low !== 'expected' && low !== 'planned' && low !== 'ordered')
      break
    words += 1
    // `will close after the board voted on Tuesday`
    if (low === 'since' || low === 'last' || (low === 'after' && words > 1)) return false
    if (AHEAD.has(low) && !(low === 'before' && words > 2) && !(low === 'by' && words > 1)) return true
    if (low === 'to' && /^(?:is|are|was|were)$/.test(tokens[at - 1]?.low ?? '')) return true
  }
  if (first - from > 3) return false
  for (let at = last; at < Math.min(to, last + 7); at += 1) {
    const low = tokens[at]?.low ?? ''
    if (low === 'will' || low === 'shall') return true
    if (/^[.;:“”"]$/.test(low)) return false
  }
  return false
}
