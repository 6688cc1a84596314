import { MONTHS } from '../words/calendar.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

/** Whether there is such a day. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1400 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** `2021-03-22` of these numbers; `null` where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? `${year}-${pad(month)}-${pad(day)}` : null
}

/**
 * The day, month or year that a field of a page gives: `2021-03-22T10:00:00-04:00`, `20210322`, `22 March 2021`,
 * `March 22, 2021`, `2021-03`. The time of day is left out, never turned. `null` for anything else: `3/4/21` may be two days.
 */
export function dayFromField(value: string): string | null {
  const words = value.trim().slice(0, 80)
  const iso =
    /^(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])/.exec(words) ??
    /^(\d{4})(\d\d)(\d\d)(?!\d)/.exec(words) ??
    /^(\d{4})\/(\d\d)\/(\d\d)(?!\d)/.exec(words)
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), iso[3]]
    if (day !== undefined) return dayOf(year, month, Number(day))
    return isDay(year, month, 1) ? `${year}-${pad(month)}` : null
  }
  const named =
    /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/u.exec(words) ??
    /(?:^|[\s,])(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(words)
  if (named === null) return null
  const [first = '', second = ''] = [named[1], named[2]]
  const isDayFirst = /^\d/.test(first)
  const month = MONTHS.get((isDayFirst ? second : first).toLowerCase())
  return month === undefined ? null : dayOf(Number(named[3]), month, Number(isDayFirst ? first : second))
}
