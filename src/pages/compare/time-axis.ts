/** Where days lie between the left end (0) and the right end (100) of a timeline. */
export interface TimeAxis {
  /** A month or year lies at its middle. */
  readonly at: (date: string) => number
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
}

const DAY = 86_400_000

/** So much is left free at either end, per cent. */
const MARGIN = 4

const MOST_TICKS = 6

type Step = readonly [unit: 'day' | 'month', size: number]

const STEPS: readonly Step[] = [
  ['day', 1],
  ['day', 2],
  ['day', 7],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['month', 12],
  ['month', 24],
  ['month', 60],
  ['month', 120],
]

/** An axis that these dates (`2021-03-22`, `2021-03`, `2021`) fit on. */
export function timeAxis(dates: readonly string[]): TimeAxis {
  const days = dates.map(dayNumber)
  const [least, most] = [Math.min(...days), Math.max(...days)]
  const spare = most - least < 4 ? 4 : 0
  const [from, to] = [least - spare, most + spare]
  const onAxis = (day: number): number => MARGIN + ((day - from) / (to - from)) * (100 - 2 * MARGIN)
  const ticks =
    STEPS.map((step) => ticksBetween(from, to, step)).find((found) => found.length <= MOST_TICKS) ?? []
  return {
    at: (date) => round(onAxis(dayNumber(date))),
    ticks: ticks.map(({ day, label }) => ({ at: round(onAxis(day)), label })),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Days since 1970, at the middle of a month or year. */
function dayNumber(date: string): number {
  const start = Date.parse(date) / DAY
  return date.length === 4 ? start + 182 : date.length === 7 ? start + 15 : start
}

function ticksBetween(
  from: number,
  to: number,
  [unit, size]: Step,
): readonly { day: number; label: string }[] {
  const found: { day: number; label: string }[] = []
  const start = new Date(from * DAY)
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth()
  for (
    let at = Math.floor((unit === 'day' ? from : month) / size) * size;
    found.length <= MOST_TICKS;
    at += size
  ) {
    const day = unit === 'day' ? at : Date.UTC(Math.floor(at / 12), at % 12, 1) / DAY
    if (day > to) break
    if (day >= from) found.push({ day, label: labelOf(new Date(day * DAY), unit, size) })
  }
  return found
}

function labelOf(date: Date, unit: Step[0], size: number): string {
  const year = { year: 'numeric', timeZone: 'UTC' } as const
  if (unit === 'month' && size >= 12) return date.toLocaleDateString('en-GB', year)
  return date.toLocaleDateString('en-GB', {
    ...year,
    month: 'short',
    ...(unit === 'day' ? { day: 'numeric' } : {}),
  })
}
