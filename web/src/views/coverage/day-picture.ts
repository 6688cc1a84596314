import type { ComparedParty, Comparison } from '../../../../src/desk/index.ts'
import { COUNTER_LIST } from '../../kit/counter-list.ts'
import { isAnswerOnly, jurisdictionOf } from './columns.ts'

/** A column of the picture: one of the days asked for, or what came before or after them. */
export type Zone = 'before' | 'after' | (string & {})

/** A listing as it is drawn. */
export interface Mark {
  readonly list: string
  readonly jurisdiction: string
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string
  readonly zone: Zone
  readonly entry: string
  /** How it is drawn: as the authority's own act; taken over from another; lifted since; set aside. */
  readonly look: 'own' | 'taken-over' | 'lifted' | 'suspended' | 'unknown'
  readonly isFirst: boolean
  /** Within three days of another authority. */
  readonly isJoint: boolean
}

/** A row: a party, or several whose listings are the same. */
export interface Lane {
  readonly parties: readonly ComparedParty[]
  readonly marks: readonly Mark[]
  /** Lists that have the party on a day that is not known. */
  readonly undated: readonly string[]
  readonly isJoint: boolean
}

/** More days than this have no room side by side. */
const MOST_DAYS = 10

/** So many parties whose listings are the same share a row. */
const LEAST_ALIKE = 3

/** The days from one to another, both included; `null` where they are more than the picture has room for. */
export function daysFrom(from: string, to: string): readonly string[] | null {
  const count = daysBetween(from, to) + 1
  if (!(count > 0 && count <= MOST_DAYS)) return null
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10),
  )
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The rows of the picture: who was listed by several together first, then the others; who only answers is left out. */
export function lanesOf({ parties, counterSanctions }: Comparison, days: readonly string[]): readonly Lane[] {
  const alike = new Map<string, ComparedParty[]>()
  for (const party of parties) {
    if (isAnswerOnly(party, counterSanctions)) continue
    const { marks, undated } = laneOf([party], days)
    const key = JSON.stringify([marks.map(({ list, date, look }) => [list, date, look]), undated])
    const group = alike.get(key)
    if (group === undefined) alike.set(key, [party])
    else group.push(party)
  }
  const lanes = [...alike.values()].flatMap((group) =>
    group.length >= LEAST_ALIKE && group[0]?.joint.length === 0
      ? [laneOf(group, days)]
      : group.map((party) => laneOf([party], days)),
  )
  return lanes.toSorted((a, b) => Number(b.isJoint) - Number(a.isJoint))
}

function laneOf(parties: readonly ComparedParty[], days: readonly string[]): Lane {
  const [party] = parties
  if (party === undefined) throw new Error('a lane without a party')
  const marks = party.cells
    .filter(({ list }) => list !== COUNTER_LIST)
    .flatMap(({ list, entries }) =>
      entries.flatMap(({ entry, listedOn: { date }, status, transferred }): readonly Mark[] =>
        date === null
          ? []
          : [
              {
                list,
                jurisdiction: jurisdictionOf(list),
                date,
                zone: zoneOf(date, days),
                entry,
                look: lookOf(status, transferred),
                isFirst: party.first?.list === list && party.first.date === date,
                isJoint: party.joint.includes(list) && days.includes(date),
              },
            ],
      ),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return {
    parties,
    marks: oneADay(marks),
    undated: party.cells
      .filter(({ entries }) => entries.some(({ listedOn }) => listedOn.date === null))
      .map(({ list }) => list),
    isJoint: marks.some((mark) => mark.isJoint),
  }
}

/** Two entries of one list on one day are one mark. */
function oneADay(marks: readonly Mark[]): readonly Mark[] {
  return [
    ...new Map(marks.toReversed().map((mark) => [`${mark.list} ${mark.date}`, mark])).values(),
  ].toReversed()
}

function lookOf(status: string, transferred: boolean): Mark['look'] {
  if (status === 'delisted') return 'lifted'
  if (status === 'suspended') return 'suspended'
  if (transferred) return 'taken-over'
  return status === 'unknown' ? 'unknown' : 'own'
}

/** A date less exact than a day stands before or after, where all of it lies there; else on the first day that it may be. */
export function zoneOf(date: string, days: readonly string[]): Zone {
  const [first = ''] = days
  const last = days.at(-1) ?? ''
  if (days.includes(date)) return date
  if (date < first.slice(0, date.length)) return 'before'
  if (date > last.slice(0, date.length)) return 'after'
  return first
}

/** How far a date lies from the days, in the largest whole unit: eight months before. */
export interface Distance {
  readonly count: number
  readonly unit: 'day' | 'month' | 'year'
}

export function distance(date: string, days: readonly string[]): Distance | null {
  const zone = zoneOf(date, days)
  if (zone !== 'before' && zone !== 'after') return null
  const edge = (zone === 'before' ? days[0] : days.at(-1)) ?? date
  if (date.length < 7) return years(Math.abs(Number(edge.slice(0, 4)) - Number(date.slice(0, 4))))
  if (date.length < 10) return monthsOrYears(Math.abs(monthNumber(edge) - monthNumber(date)))
  const between = Math.abs(daysBetween(date, edge))
  return between < 60 ? { count: between, unit: 'day' } : monthsOrYears(Math.floor(between / 30.44))
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}

function monthsOrYears(months: number): Distance {
  return months < 24 ? { count: months, unit: 'month' } : years(Math.floor(months / 12))
}

function years(count: number): Distance {
  return { count, unit: 'year' }
}
