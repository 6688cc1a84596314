import type { DateMeaning } from './found-date.ts'

const DAY_MS = 86_400_000

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

const pad = (value: number): string => String(value).padStart(2, '0')

/**
 * What words for a date mean, as EDTF, seen from the day of publication; `null` where the text does not say. Never more
 * precise than the words, nor than the date of publication allows.
 *
 * @param published the report's date: a day (`2021-03-22`), a month or a year; `null` where it is not known
 * @param isAhead whether the sentence speaks of what is to come
 */
export function resolveDate(meaning: DateMeaning, published: string | null, isAhead: boolean): string | null {
  if (meaning.kind === 'absolute') return meaning.edtf
  if (meaning.kind === 'open' || published === null) return null
  const year = Number(published.slice(0, 4))
  const day = /^\d{4}-\d\d-\d\d$/.test(published) ? Date.parse(`${published}T00:00:00Z`) : null
  if (meaning.kind === 'shift') return shifted(meaning, published, year, day)
  if (day === null) return null
  if (meaning.kind === 'weekday') return iso(weekdayNear(meaning.weekday, meaning.turn, day, isAhead))
  if (meaning.kind === 'days') {
    const { month, from, to } = meaning
    const [start, end] = [from, to].map((each) =>
      monthNear({ kind: 'month', month, day: each, turn: 'none' }, day, year, isAhead),
    )
    return start?.slice(0, 4) === end?.slice(0, 4) && typeof start === 'string' && from < to
      ? `${start}/${end}`
      : null
  }
  return monthNear(meaning, day, year, isAhead)
}

function shifted(
  { unit, by }: Extract<DateMeaning, { kind: 'shift' }>,
  published: string,
  year: number,
  day: number | null,
): string | null {
  if (unit === 'year') return String(year + by)
  if (unit === 'month') {
    if (published.length < 7) return null
    const months = year * 12 + Number(published.slice(5, 7)) - 1 + by
    return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`
  }
  if (day === null) return null
  if (unit === 'day') return iso(day + by * DAY_MS)
  // Weeks run from Monday to Sunday (ISO 8601).
  const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS + by * 7 * DAY_MS
  return `${iso(monday)}/${iso(monday + 6 * DAY_MS)}`
}

function weekdayNear(weekday: number, turn: string, day: number, isAhead: boolean): number {
  const today = new Date(day).getUTCDay()
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  if (turn === 'last') return day - (back === 0 ? 7 : back) * DAY_MS
  if (turn === 'next' || (turn !== 'this' && isAhead)) return day + (ahead === 0 ? 7 : ahead) * DAY_MS
  return day - back * DAY_MS
}

function monthNear(
  { month, day, turn }: Extract<DateMeaning, { kind: 'month' }>,
  published: number,
  year: number,
  isAhead: boolean,
): string | null {
  const now = new Date(published)
  const thisMonth = now.getUTCMonth() + 1
  const isPast = month < thisMonth || (month === thisMonth && (day === null || day <= now.getUTCDate()))
  let of = year
  if (turn === 'year-before') of = year - 1
  else if (turn === 'last') of = month < thisMonth ? year : year - 1
  else if (turn === 'next') of = month > thisMonth ? year : year + 1
  else if (isAhead) of = isPast && !(month === thisMonth && day === null) ? year + 1 : year
  else of = isPast ? year : year - 1
  if (turn === 'last' && month === thisMonth) of = year - 1
  const edtf = day === null ? `${of}-${pad(month)}` : `${of}-${pad(month)}-${pad(day)}`
  return day !== null && iso(Date.parse(`${edtf}T00:00:00Z`) || 0) !== edtf ? null : edtf
}
