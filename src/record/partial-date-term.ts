import { type CalendarTerm, isInCalendar } from './partial-date-form.ts'
import { MONTHS } from './partial-date-print.ts'

/** How a list writes its dates, as far as its publisher says. */
export interface DateWordsOptions {
  /** Which of day and month stands first in `10/08/1962`; unknown: only the year is taken where both could be the month. */
  readonly order?: 'dmy' | 'mdy' | 'unknown'
  /** Whether five digits are a day number of a spreadsheet (the 1900 system), not after tomorrow. */
  readonly excelSerials?: boolean
  /** The day that "tomorrow" is counted from, YYYY-MM-DD; else the clock's. */
  readonly today?: string
}

/** A year, a month or a day, in any of the orders that lists use. */
export function readCalendarTerm(text: string, options: DateWordsOptions): CalendarTerm | null {
  return (
    readYearFirst(text) ?? readYearLast(text, options) ?? readMonthName(text) ?? readSerial(text, options)
  )
}

const TIME_OF_DAY = /(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(?:z|[+-]\d{2}:?\d{2})?$/u

/** 1962, 1962-08, 1962-08-10, 1962/08/10, 1962-08-10T00:00:00-05:00; zero is an unknown part. */
function readYearFirst(text: string): CalendarTerm | null {
  if (/^\d{4}$/u.test(text)) return knownParts(Number(text), null, null)
  const day = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(.*)$/u.exec(text)
  if (day) {
    if (day[5] !== '' && TIME_OF_DAY.exec(day[5] ?? '')?.index !== 0) return null
    const [year, second, third] = [Number(day[1]), Number(day[3]), Number(day[4])]
    return second > 12 && third >= 1 && third <= 12
      ? knownParts(year, third, second)
      : knownParts(year, second, third)
  }
  const month = /^(\d{4})[-/.](\d{1,2})$/u.exec(text)
  return month ? knownParts(Number(month[1]), Number(month[2]), 0) : null
}

/** 10/08/1962, 10.8.1962, 00/08/1962, dd/mm/1964, 08/1962. */
function readYearLast(text: string, options: DateWordsOptions): CalendarTerm | null {
  const month = /^(\d{1,2}|mm)[/.-](\d{4})$/u.exec(text)
  if (month) return knownParts(Number(month[2]), numberOf(month[1]), 0)
  const found = /^(\d{1,2}|dd)([/.-])(\d{1,2}|mm)\2(\d{4})$/u.exec(text)
  if (!found) return null
  const [first, second, year] = [numberOf(found[1]), numberOf(found[3]), Number(found[4])]
  const order = options.order ?? 'unknown'
  // A number above 12 is the day, whichever order the publisher keeps to; else both could be the month.
  if (second > 12 || (order === 'mdy' && first <= 12)) return knownParts(year, first, second)
  if (first > 12 || order === 'dmy' || first === 0 || first === second) return knownParts(year, second, first)
  return knownParts(year, null, null)
}

function numberOf(text: string | undefined): number {
  return text === undefined || text === 'dd' || text === 'mm' ? 0 : Number(text)
}

/** 10 aug 1962, 10th of august, 1962, 10-aug-1962, aug. 1962, august 10, 1962. */
function readMonthName(text: string): CalendarTerm | null {
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(?:of )?)?([a-z]{3,9})[ .,-]{1,3}(\d{4})$/u.exec(
    text,
  )
  if (dayFirst) return withMonthName(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = /^([a-z]{3,9})[ .]{1,2}(\d{1,2})(?:st|nd|rd|th)?[ ,]{1,3}(\d{4})$/u.exec(text)
  if (monthFirst) return withMonthName(monthFirst[3], monthFirst[1], monthFirst[2])
  const glued = /^(\d{1,2})([a-z]{3,9})(\d{4})$/u.exec(text)
  return glued ? withMonthName(glued[3], glued[2], glued[1]) : null
}

function withMonthName(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CalendarTerm | null {
  const number = monthOf(month ?? '')
  if (number === null) return null
  return knownParts(Number(year), number, day === undefined ? 0 : Number(day))
}

/** 1 to 12 of a name in full, its first three letters, or "sept". */
export function monthOf(word: string): number | null {
  const name = word.replace(/\.$/u, '')
  const at = MONTHS.findIndex((month) => {
    const full = month.toLowerCase()
    return name === full || name === full.slice(0, 3) || (name === 'sept' && full === 'september')
  })
  return at === -1 ? null : at + 1
}

/** Day 1 of the 1900 system is 1900-01-01, and 60 the 29 February 1900 that never was: so 61 is 60 days after. */
function readSerial(text: string, options: DateWordsOptions): CalendarTerm | null {
  if (options.excelSerials !== true || !/^\d{5}$/u.test(text)) return null
  const at = new Date((Number(text) - 25_569) * 86_400_000)
  const today = options.today === undefined ? Date.now() : Date.parse(options.today)
  if (!(at.getTime() <= today + 86_400_000)) return null
  return knownParts(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}

/** Zero is an unknown part; a day of an unknown month is no knowledge. `null` for what is in no calendar. */
function knownParts(year: number, month: number | null, day: number | null): CalendarTerm | null {
  if (month === null || month === 0)
    return (day ?? 0) > 31 ? null : { year, month: null, day: null, circa: false }
  const known = day === 0 ? null : day
  return isInCalendar(year, month, known) ? { year, month, day: known, circa: false } : null
}
