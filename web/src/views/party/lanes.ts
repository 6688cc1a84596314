import type { PartyView } from '../../../../src/desk/index.ts'

type Designation = PartyView['designations'][number]

/** A listing from its beginning to its end, in per cent of the axis. */
export interface Bar {
  /** Where it began, as far as is known: the listing falls between the two, which are one where it is dated to the day. */
  readonly begins: readonly [number, number]
  readonly ends: number
  /** How it ends: it goes on today, was lifted, or its list was closed. */
  readonly end: 'goes-on' | 'lifted' | 'closed'
}

/** A designation on the timeline. */
export interface Lane {
  readonly designation: Designation
  readonly bars: readonly Bar[]
}

export interface Timeline {
  readonly lanes: readonly Lane[]
  readonly ticks: readonly Tick[]
  /** Where the day asked for stands. */
  readonly today: number
}

interface Tick {
  readonly at: number
  /** YYYY or YYYY-MM. */
  readonly label: string
}

const DAY = 86_400_000

/** The designations on one axis, from a little before the first of them to a little after the day asked for. */
export function timelineOf(designations: readonly Designation[], day: string): Timeline {
  const now = Date.parse(day)
  const begins = designations.flatMap((designation) =>
    designation.periods.flatMap(([from], at) => {
      const [early, late] = beginning(designation, at, from)
      return early ?? late ?? []
    }),
  )
  const first = Math.min(now - 365 * DAY, ...begins)
  const margin = (now - first) * 0.04
  const [from, to] = [first - margin, now + margin]
  const place = (time: number): number => Math.min(100, Math.max(0, (100 * (time - from)) / (to - from)))
  return {
    lanes: designations.map((designation) => ({
      designation,
      bars: designation.periods.map(([since, until], at): Bar => {
        const [early, late] = beginning(designation, at, since)
        const latest = place(late ?? now)
        const isOver = until !== null && Date.parse(until) <= now
        return {
          begins: [early === null ? 0 : place(early), latest],
          ends: Math.max(latest, isOver ? place(Date.parse(until)) : place(now)),
          end: isOver ? (designation.status === 'unknown' ? 'closed' : 'lifted') : 'goes-on',
        }
      }),
    })),
    ticks: ticksBetween(from, to).map(({ time, label }) => ({ at: place(time), label })),
    today: place(now),
  }
}

/** The first and last moment at which a period may have begun; `null`: nothing tells. */
function beginning(
  { listedOn }: Designation,
  at: number,
  from: string | null,
): readonly [number | null, number | null] {
  if (from !== null) return dayRange(from)
  const between = at === 0 || listedOn.date === null ? listedOn.between : undefined
  if (between === undefined) return [null, null]
  return [between[0] === null ? null : Date.parse(between[0]), Date.parse(between[1])]
}

/** The first and last day of a date that may be a month or a year only. */
function dayRange(date: string): readonly [number, number] {
  if (date.length >= 10) return [Date.parse(date), Date.parse(date)]
  const year = Number(date.slice(0, 4))
  if (date.length === 4) return [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)]
  const month = Number(date.slice(5, 7))
  return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0)]
}

/** Months between two ticks. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240] as const

/** No more ticks than this stand on the axis. */
const MOST_TICKS = 8

/** Round points in time from one to another, labelled by year, or by month where years are too far apart. */
export function ticksBetween(
  from: number,
  to: number,
): readonly { readonly time: number; readonly label: string }[] {
  const months = (to - from) / (30.44 * DAY)
  const step = STEPS.find((each) => months / each <= MOST_TICKS) ?? 240
  const start = new Date(from)
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step
  const ticks: { readonly time: number; readonly label: string }[] = []
  for (let month = first; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1)
    if (time > to) return ticks
    const label = new Date(time).toISOString()
    if (time >= from) ticks.push({ time, label: step % 12 === 0 ? label.slice(0, 4) : label.slice(0, 7) })
  }
}

/** Whether the list itself came to an end: what it says is history, and its state is not known. */
export function isHistory({ status, periods }: Pick<Designation, 'status' | 'periods'>): boolean {
  return status === 'unknown' && periods.at(-1)?.[1] != null
}
