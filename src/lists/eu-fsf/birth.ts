import { type PartialDate, parsePartialDate, partialDate } from '../../record/index.ts'
import type { Attributes } from './attributes.ts'

/** A birthdate element's date; in words where it is in another calendar and the list gives no Gregorian day beside it. */
export interface FsfBirth {
  readonly date: PartialDate | null
  /** "Born 1402 (ISLAMIC calendar)" */
  readonly words: string | null
}

/**
 * The date of a birthdate: year, monthOfYear and dayOfMonth, or yearRangeFrom and yearRangeTo, circa or not. Where
 * calendarType is not GREGORIAN these are that calendar's, and only the attribute birthdate is Gregorian; its words then are
 * the publisher's own date. What cannot be read is given back.
 */
export function fsfBirth(birth: Attributes): FsfBirth {
  const calendar = birth.attribute('calendarType')
  const circa = birth.attribute('circa')
  const whole = birth.attribute('birthdate')
  const parts = NAMES.map((name) => birth.attribute(name))
  const isGregorian = calendar === null || calendar === 'GREGORIAN'
  const mark = circa === 'true' ? '~' : ''
  const written = isGregorian ? (whole ?? gregorian(parts)) : whole
  const date = written === null ? null : dateOf(written, mark)
  if (isGregorian && date === null && (written !== null || parts.some((part) => part !== null)))
    for (const name of ['birthdate', ...NAMES]) birth.giveBack(name)
  if (isGregorian) return { date, words: null }
  const given = parts
    .filter((part) => part !== null)
    .toReversed()
    .join('/')
  const words = `${given} (${calendar ?? ''} calendar)`
  if (date !== null) return { date: partialDate(date.edtf, words), words: null }
  return { date: null, words: given === '' ? null : `Born ${words}` }
}

const NAMES = ['year', 'monthOfYear', 'dayOfMonth', 'yearRangeFrom', 'yearRangeTo'] as const

function gregorian([year, month, day, from, to]: readonly (string | null | undefined)[]): string | null {
  if (year != null) {
    const known = [year, ...(month == null ? [] : [month, ...(day == null ? [] : [day])])]
    return known.map((part, at) => part.padStart(at === 0 ? 4 : 2, '0')).join('-')
  }
  if (from != null && to != null) return from === to ? from : `${from}/${to}`
  return null
}

function dateOf(written: string, mark: string): PartialDate | null {
  const form = written.replace(/^(\d{4}-\d{2}-\d{2})T.*$/u, '$1')
  const marked = form
    .split('/')
    .map((term) => `${term}${mark}`)
    .join('/')
  return /^[\d/-]{4,21}$/u.test(form) ? parsePartialDate(marked) : null
}
