import { type PartialDate, parsePartialDate } from '../../record/index.ts'

/** A partial date as FollowTheMoney has dates: each a year, a month or a day, any of which may be meant. */
export interface FtmDates {
  readonly values: readonly string[]
  /** What the values do not say, with the publisher's words; `null` where they say all. */
  readonly note: string | null
}

/** A range that spans more years than this is told in words only: so many single dates would say the wrong thing. */
const MOST_YEARS = 20

/**
 * `1962~` is 1962; `1970/1973` each year from 1970 to 1973, and a range within twelve months each month; `197X` the ten years; one of several
 * dates each of them. Whatever is not a single plain date is in the note too, in EDTF.
 */
export function ftmDates({ edtf, words }: PartialDate): FtmDates {
  const values = edtf.startsWith('[')
    ? edtf.slice(1, -1).split(',').flatMap(ofTerm)
    : edtf.includes('/')
      ? ofRange(edtf)
      : ofTerm(edtf)
  const isPlain = values.length === 1 && values[0] === edtf
  const isSaid = words === null || isOnlyADate(words)
  return { values, note: isPlain && isSaid ? null : words === null ? edtf : `${edtf} (${words})` }
}

function ofTerm(term: string): readonly string[] {
  const bare = term.replace('~', '')
  return bare.endsWith('X') ? Array.from({ length: 10 }, (_, digit) => `${bare.slice(0, 3)}${digit}`) : [bare]
}

function ofRange(edtf: string): readonly string[] {
  const [from = '', to = ''] = edtf.replaceAll('~', '').split('/')
  const months = monthOf(to) - monthOf(from)
  if (from.length >= 7 && to.length >= 7 && months < 12)
    return Array.from({ length: months + 1 }, (_, at) => monthText(monthOf(from) + at))
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (years >= MOST_YEARS) return []
  return Array.from({ length: years + 1 }, (_, at) => String(Number(from.slice(0, 4)) + at).padStart(4, '0'))
}

/** Months since the year 0. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1') - 1
}

function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** Whether the words say nothing but a date: numbers, and at most the name of a month. */
function isOnlyADate(words: string): boolean {
  const letters = words.replaceAll(/[^\p{L}]+/gu, ' ').trim()
  return (
    letters.length < 4 ||
    /^(?:年 ?月 ?日?生?|年)$/u.test(letters) ||
    (/^\p{L}+$/u.test(letters) && parsePartialDate(`1 ${letters} 2000`)?.edtf.length === 10)
  )
}
