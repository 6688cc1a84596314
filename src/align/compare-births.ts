import type { Birth } from './facts.ts'
import { TUNING } from './tuning.ts'

/** How two sets of birth dates compare; `null` where one is empty. */
export interface BirthComparison {
  readonly effect: number
  readonly left: string
  readonly right: string
  readonly note: string
  /** `apart`: one digit, a swap or a year apart, as lists err; `excludes`: more than that. */
  readonly contradiction: 'none' | 'apart' | 'excludes'
}

/** The best pair: a list gives several dates where one of them is meant. */
export function compareBirths(a: readonly Birth[], b: readonly Birth[]): BirthComparison | null {
  let best: BirthComparison | null = null
  for (const left of a)
    for (const right of b) {
      const found = compare(left, right)
      if (best === null || found.effect > best.effect) best = found
    }
  return best
}

function compare(a: Birth, b: Birth): BirthComparison {
  const shown = { left: a.edtf, right: b.edtf }
  if (a.first <= b.last && b.first <= a.last) return { ...shown, ...agreeing(a, b), contradiction: 'none' }
  const gap = a.first > b.last ? a.first - b.last : b.first - a.last
  if (isDay(a) && isDay(b) && areNear(a.first, b.first))
    return { ...shown, effect: TUNING.birthNear, note: 'one part differs', contradiction: 'apart' }
  if (a.last - a.first > 300 && b.last - b.first > 300 && gap <= 366)
    return { ...shown, effect: TUNING.birthNextYear, note: 'years that follow', contradiction: 'none' }
  if (gap <= 366)
    return { ...shown, effect: TUNING.birthApart, note: 'less than a year apart', contradiction: 'apart' }
  if (gap <= 2 * 366)
    return {
      ...shown,
      effect: TUNING.birthApart * 1.5,
      note: 'a year or two apart',
      contradiction: 'excludes',
    }
  return { ...shown, effect: TUNING.birthFar, note: 'years apart', contradiction: 'excludes' }
}

function agreeing(a: Birth, b: Birth): { effect: number; note: string } {
  const wider = Math.max(a.last - a.first, b.last - b.first)
  // Lists put 1 January where they know the year only.
  if (wider === 0)
    return isNewYear(a.first)
      ? { effect: TUNING.birthYear + 20, note: 'the same 1 January' }
      : { effect: TUNING.birthDay, note: 'the same day' }
  if (wider <= 31) return { effect: TUNING.birthMonth, note: 'the same month' }
  if (wider <= 366) return { effect: TUNING.birthYear, note: 'the same year' }
  return { effect: TUNING.birthOverlap, note: 'may be the same' }
}

function isDay(birth: Birth): boolean {
  return birth.first === birth.last
}

function isNewYear(day: number): boolean {
  const at = new Date(day * 86_400_000)
  return at.getUTCMonth() === 0 && at.getUTCDate() === 1
}

/** Whether two days differ in one of day, month and year (a year by one or ten), or have day and month swapped. */
function areNear(a: number, b: number): boolean {
  const [x, y] = [new Date(a * 86_400_000), new Date(b * 86_400_000)]
  const [yearX, yearY] = [x.getUTCFullYear(), y.getUTCFullYear()]
  const [monthX, monthY] = [x.getUTCMonth() + 1, y.getUTCMonth() + 1]
  const [dayX, dayY] = [x.getUTCDate(), y.getUTCDate()]
  if (yearX === yearY) return monthX === monthY || dayX === dayY || (monthX === dayY && dayX === monthY)
  const years = Math.abs(yearX - yearY)
  return monthX === monthY && dayX === dayY && (years <= 1 || years === 10)
}
