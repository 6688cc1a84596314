import { invalid } from './invalid.ts'
import { type DateTerm, type PartialDate, readForm } from './partial-date-form.ts'

/** English month names, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * A partial date for people: "10 August 1962", "August 1962", "about 1962", "between 1970 and 1973", "the 1970s",
 * "10 August 1972 or 11 August 1972". `parsePartialDate` reads each of these back.
 */
export function printPartialDate(date: PartialDate): string {
  const form = readForm(date.edtf)
  if (form === null) throw invalid('partial date', date.edtf, 'an EDTF form of this vocabulary')
  if (form.kind === 'one') return printTerm(form.term)
  if (form.kind === 'between') return `between ${printTerm(form.from)} and ${printTerm(form.to)}`
  return form.terms.map(printTerm).join(' or ')
}

function printTerm(term: DateTerm): string {
  if ('decade' in term) return `the ${String(term.decade).padStart(3, '0')}0s`
  const year = String(term.year).padStart(4, '0')
  const month = term.month === null ? '' : `${MONTHS[term.month - 1] ?? ''} `
  const day = term.day === null ? '' : `${term.day} `
  return `${term.circa ? 'about ' : ''}${day}${month}${year}`
}
