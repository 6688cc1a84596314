import type { Comparison } from '../../../../src/desk/index.ts'
import { COUNTER_LIST } from '../../kit/counter-list.ts'
import { isAnswerOnly, jurisdictionOf } from './columns.ts'
import { counterGroups } from './counter.ts'
import { daysBetween } from './day-picture.ts'

/** What stands out in a comparison, as numbers; the view puts it in words. */
export interface Findings {
  /** Parties that are here for more than a counter-sanction. */
  readonly own: number
  /** Parties that are here only because a counter-sanction names them. */
  readonly answers: number
  /** Which jurisdictions acted within three days of one another, the most frequent together first. */
  readonly joint: readonly {
    readonly jurisdictions: readonly string[]
    readonly parties: number
    readonly days: readonly [string, string]
  }[]
  /** Parties that one jurisdiction had listed before the days asked for, with its days. */
  readonly before: readonly {
    readonly jurisdiction: string
    readonly parties: number
    readonly days: readonly string[]
  }[]
  /** Counter-sanctions that answer a listing of the days asked for (all, where no days were), by their own day. */
  readonly counter: readonly {
    readonly date: string
    readonly answers: readonly string[]
    readonly designations: number
    readonly lag: number
  }[]
  /** Parties that one list took off and another keeps. */
  readonly lifted: number
}

interface Span {
  readonly from: string
  readonly to: string
}

export function findingsOf(
  { parties, counterSanctions }: Pick<Comparison, 'parties' | 'counterSanctions'>,
  span: Span | null,
): Findings {
  const answers = parties.filter((party) => isAnswerOnly(party, counterSanctions))
  const own = parties.filter((party) => !answers.includes(party))
  return {
    own: own.length,
    answers: answers.length,
    joint: jointly(own, span),
    before: span === null ? [] : listedBefore(own, span),
    counter: answeredBy(counterSanctions, span),
    lifted: own.filter(({ delistedAlone }) => delistedAlone.length > 0).length,
  }
}

function jointly(parties: Comparison['parties'], span: Span | null): Findings['joint'] {
  const groups = new Map<
    string,
    { readonly jurisdictions: readonly string[]; parties: number; days: string[] }
  >()
  for (const { joint, cells } of parties) {
    if (joint.length === 0) continue
    const jurisdictions = [...new Set(joint.map(jurisdictionOf))].toSorted()
    const days = cells
      .filter(({ list }) => joint.includes(list))
      .flatMap(({ entries }) =>
        entries.flatMap(({ listedOn: { date }, transferred }) =>
          date === null || transferred || !isWithin(date, span) ? [] : [date],
        ),
      )
    const group = groups.get(jurisdictions.join()) ?? { jurisdictions, parties: 0, days: [] }
    group.parties += 1
    group.days.push(...days)
    groups.set(jurisdictions.join(), group)
  }
  return [...groups.values()]
    .toSorted((a, b) => b.parties - a.parties || b.jurisdictions.length - a.jurisdictions.length)
    .map((group) => {
      const days = group.days.toSorted()
      return { ...group, days: [days[0] ?? '', days.at(-1) ?? ''] as const }
    })
}

function isWithin(date: string, span: Span | null): boolean {
  return span === null || (date >= span.from && date <= span.to)
}

function listedBefore(parties: Comparison['parties'], { from }: Span): Findings['before'] {
  const groups = new Map<string, { parties: number; days: Set<string> }>()
  for (const { first } of parties) {
    if (first === null || first.date >= from) continue
    const code = jurisdictionOf(first.list)
    const group = groups.get(code) ?? { parties: 0, days: new Set() }
    group.parties += 1
    group.days.add(first.date)
    groups.set(code, group)
  }
  return [...groups]
    .map(([jurisdiction, { parties: count, days }]) => ({
      jurisdiction,
      parties: count,
      days: [...days].toSorted(),
    }))
    .toSorted((a, b) => b.parties - a.parties)
}

function answeredBy(
  counterSanctions: Comparison['counterSanctions'],
  span: Span | null,
): Findings['counter'] {
  return counterGroups({ counterSanctions, parties: [] }).flatMap(({ answers, listedOn, designations }) =>
    listedOn === null || !isWithin(answers.listedOn, span)
      ? []
      : [
          {
            date: listedOn,
            answers: answers.jurisdictions,
            designations: designations.length,
            lag: daysBetween(answers.listedOn, listedOn),
          },
        ],
  )
}

/** What a list lacks, of the parties that another has in force. */
export interface GapRow {
  readonly list: string
  readonly lacking: Comparison['parties']
  readonly early: Comparison['parties']
  readonly open: Comparison['parties']
}

/** Gaps by list; who is here only by a counter-sanction, and the list of these, have no part in it. */
export function gapRows(
  { parties, counterSanctions, lists }: Comparison,
  lacks: (party: Comparison['parties'][number], list: string) => boolean,
): { readonly counted: number; readonly rows: readonly GapRow[] } {
  const inForce = parties.filter(
    (party) => !isAnswerOnly(party, counterSanctions) && party.cells.some(({ state }) => state === 'listed'),
  )
  const having = (list: string, ...states: readonly string[]): Comparison['parties'] =>
    inForce.filter(({ cells }) => cells.some((cell) => cell.list === list && states.includes(cell.state)))
  const rows = lists
    .filter(({ list }) => list !== COUNTER_LIST)
    .map(({ list }) => ({
      list,
      lacking: inForce.filter((party) => lacks(party, list)),
      early: having(list, 'not-yet-knowable'),
      open: having(list, 'undecided', 'unknown'),
    }))
    .filter(({ lacking, early, open }) => lacking.length + early.length + open.length > 0)
  return { counted: inForce.length, rows }
}
