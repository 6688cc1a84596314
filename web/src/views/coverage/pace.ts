import type { ComparedParty } from '../../../../src/desk/index.ts'
import { cellOf } from './columns.ts'

/** How many parties a list listed in each step of time. */
export interface PaceLane {
  readonly list: string
  readonly steps: readonly { readonly step: string; readonly count: number }[]
  readonly undated: number
}

/** Listings over time: what the steps are, and a lane a list. */
export interface Pace {
  readonly unit: 'day' | 'month' | 'year'
  /** All steps from the first to the last, without a hole. */
  readonly steps: readonly string[]
  readonly lanes: readonly PaceLane[]
  readonly most: number
}

const LONGEST = { day: 62, month: 72 } as const

/** Listings of the parties on these lists, each entry of a list counted by the day of its listing. */
export function paceOf(parties: readonly ComparedParty[], lists: readonly string[]): Pace {
  const dates = lists.map((list) => ({
    list,
    dates: parties.flatMap((party) =>
      (cellOf(party, list)?.entries ?? []).map(({ listedOn }) => listedOn.date),
    ),
  }))
  const known = dates.flatMap((each) => each.dates.filter((date) => date !== null)).toSorted()
  const [first, last] = [known[0], known.at(-1)]
  const unit = first === undefined || last === undefined ? 'year' : unitFor(known, first, last)
  const cut = { day: 10, month: 7, year: 4 }[unit]
  const lanes = dates.map(({ list, dates: own }): PaceLane => {
    const counts = new Map<string, number>()
    for (const date of own)
      if (date !== null) counts.set(date.slice(0, cut), (counts.get(date.slice(0, cut)) ?? 0) + 1)
    return {
      list,
      steps: [...counts]
        .map(([step, count]) => ({ step, count }))
        .toSorted((a, b) => (a.step < b.step ? -1 : 1)),
      undated: own.filter((date) => date === null).length,
    }
  })
  return {
    unit,
    steps:
      first === undefined || last === undefined
        ? []
        : stepsFrom(first.slice(0, cut), last.slice(0, cut), unit),
    lanes,
    most: Math.max(0, ...lanes.flatMap(({ steps }) => steps.map(({ count }) => count))),
  }
}

/** The finest step that there is room for and that every date knows. */
function unitFor(known: readonly string[], first: string, last: string): Pace['unit'] {
  const least = Math.min(...known.map(({ length }) => length))
  if (least >= 10 && (Date.parse(last) - Date.parse(first)) / 86_400_000 < LONGEST.day) return 'day'
  return least >= 7 && monthsFrom(first, last) < LONGEST.month ? 'month' : 'year'
}

function monthsFrom(first: string, last: string): number {
  const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return month(last) - month(first)
}

function stepsFrom(first: string, last: string, unit: Pace['unit']): readonly string[] {
  const steps: string[] = []
  for (let step = first; step <= last && steps.length < 400; step = after(step, unit)) steps.push(step)
  return steps
}

function after(step: string, unit: Pace['unit']): string {
  if (unit === 'year') return String(Number(step) + 1).padStart(4, '0')
  if (unit === 'day') return new Date(Date.parse(step) + 86_400_000).toISOString().slice(0, 10)
  const next = Number(step.slice(0, 4)) * 12 + Number(step.slice(5, 7))
  return `${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}`
}

/** Which steps are written on the axis: every n-th, so that no more than so many are. */
export function written(steps: readonly string[], most: number): readonly number[] {
  const every = Math.max(1, Math.ceil(steps.length / most))
  return steps.flatMap((_, at) => (at % every === 0 ? [at] : []))
}
