import type { ComparedParty, Comparison, CounterSanction } from '../../../../src/desk/index.ts'
import { type Zone, zoneOf } from './day-picture.ts'

/** Counter-sanctions of one day that name the same listings as what they answer. */
export interface CounterGroup {
  /** The jurisdictions whose listings they answer, and the day of these. */
  readonly answers: { readonly jurisdictions: readonly string[]; readonly listedOn: string }
  /** `null`: the day is not known. */
  readonly listedOn: string | null
  /** Each once, whether it answers one or several. */
  readonly designations: readonly CounterSanction[]
  /** The parties here that were listed then. */
  readonly beside: readonly ComparedParty[]
}

/** The counter-sanctions beside what they answer, by the day of what they answer. */
export function counterGroups({
  counterSanctions,
  parties,
}: Pick<Comparison, 'counterSanctions' | 'parties'>): readonly CounterGroup[] {
  const byEntry = Map.groupBy(counterSanctions, ({ entry, answers }) => `${entry} ${answers.listedOn}`)
  const whole = [...byEntry.values()].flatMap((same) => {
    const [one] = same
    const jurisdictions = [...new Set(same.map(({ answers }) => answers.jurisdiction))].toSorted()
    return one === undefined ? [] : [{ one, jurisdictions, beside: same.flatMap((each) => each.beside) }]
  })
  const groups = Map.groupBy(
    whole,
    ({ one, jurisdictions }) => `${one.answers.listedOn} ${one.listedOn ?? ''} ${jurisdictions.join()}`,
  )
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group
      if (first === undefined) return []
      const beside = new Set(group.flatMap((each) => each.beside))
      return [
        {
          answers: { jurisdictions: first.jurisdictions, listedOn: first.one.answers.listedOn },
          listedOn: first.one.listedOn,
          designations: group.map(({ one }) => one),
          beside: parties.filter(({ party }) => beside.has(party)),
        },
      ]
    })
}

/** The answers of a day, for the picture: how many, and to whom. */
export interface CounterMark {
  readonly date: string
  readonly zone: Zone
  readonly count: number
  readonly answered: readonly string[]
}

export function counterMarks(
  groups: readonly CounterGroup[],
  days: readonly string[],
): readonly CounterMark[] {
  const byDay = Map.groupBy(
    groups.filter(({ listedOn }) => listedOn !== null),
    ({ listedOn }) => listedOn ?? '',
  )
  return [...byDay]
    .map(([date, ofDay]) => ({
      date,
      zone: zoneOf(date, days),
      count: new Set(ofDay.flatMap(({ designations }) => designations.map(({ entry }) => entry))).size,
      answered: [...new Set(ofDay.flatMap(({ answers }) => answers.jurisdictions))],
    }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
}
