import { type ListedOn, listedOn } from '../../record/index.ts'
import type { UkDates } from './dates.ts'

/** The last day of the transition after the UK left the EU: what was listed till then was carried over under that date. */
const END_OF_TRANSITION = '2020-12-31'

const TRANSITION_NOTE =
  'The list states 2020-12-31, the end of the EU transition period, when listings that were in force were carried over into UK law: not the day of a decision about this party.'

/** When a party was listed, and what a reader must know of that date. */
export interface UkListedOn {
  readonly listedOn: ListedOn | null
  readonly notes: readonly string[]
}

/**
 * The earliest day that the list states, with a note where that is the end of the EU transition, and one for each further
 * day: OFSI's list has parties under two regimes, each with its own.
 */
export function ukListedOn(field: 'dateDesignated' | 'listedOn', dates: UkDates): UkListedOn {
  const stated = dates
    .of(field, /^\d{4}(?:-\d{2}){0,2}$/u)
    .map(({ edtf }) => edtf)
    .toSorted()
  const [first, ...others] = stated
  const notes = [
    ...(stated.includes(END_OF_TRANSITION) ? [TRANSITION_NOTE] : []),
    ...others.map((date) => `Also listed on ${date}, as the list states.`),
  ]
  return { listedOn: first === undefined ? null : listedOn({ date: first, basis: 'stated' }), notes }
}
