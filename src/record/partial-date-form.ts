import { invalid } from './invalid.ts'

/** A date known only in part, never more precise than its source. */
export interface PartialDate {
  /**
   * EDTF (ISO 8601-2:2019): `1962`, `1962-08`, `1962-08-10`; `1962~` circa; `1970/1973` some time between;
   * `197X` in the 1970s; `[1972-08-10,1972-08-11]` one of several.
   */
  readonly edtf: string
  /** The publisher's words, where they are not the EDTF form itself; else `null`. */
  readonly words: string | null
}

/** A year, a month or a day; `circa` where the source says that it is approximate. */
export interface CalendarTerm {
  readonly year: number
  /** 1 to 12. */
  readonly month: number | null
  /** 1 to 31. */
  readonly day: number | null
  readonly circa: boolean
}

/** A term, or a decade (`197` for the 1970s). */
export type DateTerm = CalendarTerm | { readonly decade: number }

/** What an EDTF string of this vocabulary means. */
export type DateForm =
  | { readonly kind: 'one'; readonly term: DateTerm }
  | { readonly kind: 'between'; readonly from: CalendarTerm; readonly to: CalendarTerm }
  | { readonly kind: 'one-of'; readonly terms: readonly DateTerm[] }

const FORMS = '1962, 1962-08, 1962-08-10 (each with ~ for circa), 1970/1973, 197X or [1972-08-10,1972-08-11]'

/**
 * Builds a partial date; the words are left out where they are the EDTF form itself.
 *
 * @throws InvalidValue for any other form, a day that is in no calendar, or a range that runs backwards
 * @example partialDate('1961~/1963~', 'circa 1961 to 1963')
 */
export function partialDate(edtf: string, words: string | null = null): PartialDate {
  if (readForm(edtf) === null) throw invalid('partial date', edtf, FORMS)
  return { edtf, words: words === edtf ? null : words }
}

/** The meaning of an EDTF string; `null` where it is not one of the forms of {@link PartialDate}. */
export function readForm(edtf: string): DateForm | null {
  if (edtf.startsWith('[') && edtf.endsWith(']')) return readOneOf(edtf.slice(1, -1).split(','))
  const slash = edtf.indexOf('/')
  if (slash === -1) {
    const term = readTerm(edtf)
    return term === null ? null : { kind: 'one', term }
  }
  const from = readTerm(edtf.slice(0, slash))
  const to = readTerm(edtf.slice(slash + 1))
  if (from === null || to === null || 'decade' in from || 'decade' in to) return null
  return runsBackwards(from, to) ? null : { kind: 'between', from, to }
}

/** The EDTF string of a meaning: the inverse of {@link readForm}. */
export function writeForm(form: DateForm): string {
  if (form.kind === 'one') return writeTerm(form.term)
  if (form.kind === 'between') return `${writeTerm(form.from)}/${writeTerm(form.to)}`
  return `[${form.terms.map(writeTerm).join(',')}]`
}

/** Whether that day is in the (proleptic Gregorian) calendar; a missing part is not asked about. */
export function isInCalendar(year: number, month: number | null, day: number | null): boolean {
  if (month === null) return day === null
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= daysInMonth(year, month))
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether a range from the one to the other would end before it begins. */
export function runsBackwards(from: CalendarTerm, to: CalendarTerm): boolean {
  const first = [from.year, from.month ?? 1, from.day ?? 1] as const
  const last = [to.year, to.month ?? 12, to.day ?? 31] as const
  return (first[0] - last[0] || first[1] - last[1] || first[2] - last[2]) > 0
}

function readOneOf(parts: readonly string[]): DateForm | null {
  const terms = parts.map(readTerm).filter((term) => term !== null)
  if (terms.length !== parts.length || terms.length < 2 || new Set(parts).size < parts.length) return null
  return { kind: 'one-of', terms }
}

function readTerm(edtf: string): DateTerm | null {
  const decade = /^(\d{3})X$/.exec(edtf)
  if (decade) return { decade: Number(decade[1]) }
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/.exec(edtf)
  if (!found) return null
  const year = Number(found[1])
  const month = found[2] === undefined ? null : Number(found[2])
  const day = found[3] === undefined ? null : Number(found[3])
  return isInCalendar(year, month, day) ? { year, month, day, circa: found[4] === '~' } : null
}

function writeTerm(term: DateTerm): string {
  if ('decade' in term) return `${String(term.decade).padStart(3, '0')}X`
  const year = String(term.year).padStart(4, '0')
  const month = term.month === null ? '' : `-${String(term.month).padStart(2, '0')}`
  const day = term.day === null ? '' : `-${String(term.day).padStart(2, '0')}`
  return `${year}${month}${day}${term.circa ? '~' : ''}`
}
