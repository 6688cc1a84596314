import { daysOf } from './partial-date-days.ts'
import type { PartialDate } from './partial-date-form.ts'

/** A total order: by the first day that each may mean, then the last, then the text. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [firstA, lastA] = outermost(a)
  const [firstB, lastB] = outermost(b)
  return firstA - firstB || lastA - lastB || byText(a.edtf, b.edtf) || byText(a.words ?? '', b.words ?? '')
}

/**
 * Whether the two could mean one and the same day: `1962` and `1962-08-10` could, `1962` and `1963` could not.
 * Circa is taken as wide as `CIRCA_YEARS` each way.
 */
export function couldBeSameDay(a: PartialDate, b: PartialDate): boolean {
  const others = daysOf(b)
  return daysOf(a).some(([first, last]) => others.some(([from, to]) => first <= to && from <= last))
}

function outermost(date: PartialDate): readonly [number, number] {
  const ranges = daysOf(date)
  return [Math.min(...ranges.map(([first]) => first)), Math.max(...ranges.map(([, last]) => last))]
}

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
