/** A date of the XML layouts: each end is itself a span of days, YYYY-MM-DD. */
export interface DateSpan {
  readonly from: DaySpan
  readonly to: DaySpan
  readonly isApproximate: boolean
}

/** From one day to another, both included. */
export interface DaySpan {
  readonly first: string
  readonly last: string
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A date in the words of the publisher's delimited text, never more precise than its span: the whole of a year is the year.
 * `null` for what is in no calendar or runs backwards.
 *
 * @example dateWords({ from: day('1962-01-01'), to: day('1962-12-31'), isApproximate: true }) // 'circa 1962'
 */
export function dateWords({ from, to, isApproximate }: DateSpan): string | null {
  const whole = spanWords({ first: from.first, last: to.last })
  const ends = [spanWords(from), spanWords(to)]
  const words = whole ?? (ends.includes(null) || from.first > to.last ? null : ends.join(' to '))
  return words === null || !isApproximate ? words : `circa ${words}`
}

/** "1962", "Aug 1962" or "10 Aug 1962"; `null` where the span is none of these. */
function spanWords({ first, last }: DaySpan): string | null {
  const [year = '', month = '', day = ''] = first.split('-')
  if (!isDay(first) || !isDay(last)) return null
  const name = MONTHS[Number(month) - 1] ?? ''
  if (first === last) return `${day} ${name} ${year}`
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year
  return day === '01' && last === `${year}-${month}-${lastDay(year, month)}` ? `${name} ${year}` : null
}

/** Whether that is a day of the calendar, written YYYY-MM-DD. */
export function isDay(day: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
}

function lastDay(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
}
