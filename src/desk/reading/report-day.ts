import { parsePartialDate } from '../../record/index.ts'
import { UnusableInput } from '../unusable-input.ts'

/**
 * A day, month or year of publication as the user gave it.
 *
 * @throws UnusableInput for anything else
 */
export function reportDayFrom(given: string): string {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(given))
    throw new UnusableInput(`date "${given}": expected YYYY-MM-DD, YYYY-MM or YYYY`)
  const day = parsePartialDate(given)?.edtf
  if (day === undefined) throw new UnusableInput(`date "${given}": there is no such day`)
  return day
}
