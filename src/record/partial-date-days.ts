import { invalid } from './invalid.ts'
import { type DateTerm, daysInMonth, type PartialDate, readForm } from './partial-date-form.ts'

/**
 * By how many years each way "circa" may be off.
 *
 * The UN list gives some uncertain births as a range instead: of the 154 counted in five editions of 2021 to 2026,
 * five years is the commonest span (53). Three years is half of that, rounded up: a contradiction should need more
 * than what the publisher itself leaves open.
 */
export const CIRCA_YEARS = 3

const MILLISECONDS_PER_DAY = 86_400_000

/**
 * The days that a partial date may mean, as inclusive ranges of whole days since 1970-01-01, in the order of its terms.
 * Circa is widened by {@link CIRCA_YEARS} each way.
 *
 * @example daysOf(partialDate('1970-01')) // [[0, 30]]
 */
export function daysOf(date: PartialDate): readonly (readonly [number, number])[] {
  const form = readForm(date.edtf)
  if (form === null) throw invalid('partial date', date.edtf, 'an EDTF form of this vocabulary')
  if (form.kind === 'one') return [daysOfTerm(form.term)]
  if (form.kind === 'between') return [[daysOfTerm(form.from)[0], daysOfTerm(form.to)[1]]]
  return form.terms.map(daysOfTerm)
}

function daysOfTerm(term: DateTerm): readonly [number, number] {
  if ('decade' in term) return [dayNumber(term.decade * 10, 1, 1), dayNumber(term.decade * 10 + 9, 12, 31)]
  const wider = term.circa ? CIRCA_YEARS : 0
  const lastMonth = term.month ?? 12
  const lastYear = term.year + wider
  const firstYear = term.year - wider
  const firstMonth = term.month ?? 1
  return [
    dayNumber(firstYear, firstMonth, Math.min(term.day ?? 1, daysInMonth(firstYear, firstMonth))),
    dayNumber(lastYear, lastMonth, Math.min(term.day ?? 31, daysInMonth(lastYear, lastMonth))),
  ]
}

function dayNumber(year: number, month: number, day: number): number {
  const at = new Date(0)
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear does not.
  at.setUTCFullYear(year, month - 1, day)
  return at.getTime() / MILLISECONDS_PER_DAY
}
