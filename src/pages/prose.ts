const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')

/** 1614 as "1,614". */
export function count(value: number): string {
  return value.toLocaleString('en')
}

/** "1 party", "3 parties". */
export function counted(value: number, one: string, many: string): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** "a", "a and b", "a, b and c". */
export function andList(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** "2021-03-22" as "22 March 2021"; a month or year stays one. */
export function dayInWords(date: string, short = false): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? undefined : MONTH_NAMES[Number(month) - 1]
  if (name === undefined) return year
  const shown = short ? name.slice(0, 3) : name
  return day === undefined ? `${shown} ${year}` : `${Number(day)} ${shown} ${year}`
}

/** "20–23 March 2021", "9 July 2020 – 22 March 2021"; one day where both are the same. */
export function spanInWords(from: string, to: string, short = false): string {
  const [first, last] = [dayInWords(from, short), dayInWords(to, short)]
  if (first === last) return first
  const isOneMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7)
  if (isOneMonth) return `${Number(from.slice(8))}–${last}`
  const isOneYear = from.length > 4 && to.length > 4 && from.slice(0, 4) === to.slice(0, 4)
  return `${isOneYear ? first.slice(0, -5) : first} – ${last}`
}

/** "255 days", "255–256 days". */
export function daysInWords(days: readonly number[]): string {
  const [least, most] = [Math.min(...days), Math.max(...days)]
  return least === most ? counted(least, 'day', 'days') : `${count(least)}–${count(most)} days`
}

/** With a capital at its beginning. */
export function firstUpper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
