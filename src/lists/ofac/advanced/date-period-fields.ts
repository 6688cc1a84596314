import type { IgnoredFields } from '../../reading/record-fields.ts'

const NUMBER = /^\d+$/u
const TRUTH = /^(?:true|false)$/u

/** The attributes of a DatePeriod at that path: its calendar (there is one) and which of its parts are fixed. */
export function datePeriodFields(path: string): IgnoredFields {
  const fixed = [path, `${path}/Start`, `${path}/End`].flatMap((each) =>
    ['YearFixed', 'MonthFixed', 'DayFixed', 'Approximate'].map(
      (name) => [`${each}/@${name}`, TRUTH] as const,
    ),
  )
  return Object.fromEntries([[`${path}/@CalendarTypeID`, NUMBER] as const, ...fixed])
}
