import { COUNTER_LIST, rankOf } from '../../lists/index.ts'
import { place } from '../jurisdiction.ts'
import { dayInWords } from '../prose.ts'
import type { CellView, ComparisonView, ListView, PartyView } from './view.ts'

/** The lists of a comparison, as the parts of its page look at them. */
export interface Columns {
  /** The lists that have one of the parties, and the one that was asked whether it lacks them. */
  readonly shown: readonly ListView[]
  /** The lists that have none of them. */
  readonly without: readonly ListView[]
  readonly of: (list: string) => ListView
  /** What stands on the mark of a list: its jurisdiction, or its id where several of that jurisdiction are shown. */
  readonly label: (list: string) => string
}

export function columnsOf({ lists, parties, query }: ComparisonView): Columns {
  const having = new Set(
    parties.flatMap(({ cells }) => cells.filter(({ entries }) => entries.length > 0).map(({ list }) => list)),
  )
  const isShown = ({ list }: ListView): boolean => having.has(list) || list === query['missingFrom']
  const shown = lists.filter(isShown).toSorted((a, b) => rankOf(a.list) - rankOf(b.list))
  const byId = new Map(lists.map((each) => [each.list, each]))
  const of = (list: string): ListView =>
    byId.get(list) ?? { list, authority: list, jurisdiction: '', state: 'missing', edition: null }
  return {
    shown,
    without: lists.filter((each) => !isShown(each)),
    of,
    label: (list) => {
      const { jurisdiction } = of(list)
      const alone = shown.filter((each) => each.jurisdiction === jurisdiction).length < 2
      return jurisdiction !== '' && alone ? jurisdiction : list
    },
  }
}

export function cellOf({ cells }: PartyView, list: string): CellView | null {
  return cells.find((cell) => cell.list === list) ?? null
}

/** Whether the party is here only because somebody answered a listing with it. */
export function isAnswerOnly({ cells }: PartyView, { counterSanctions }: ComparisonView): boolean {
  const answers = new Set(counterSanctions.map(({ entry }) => entry))
  const entries = cells.flatMap((cell) => cell.entries)
  return entries.length > 0 && entries.every(({ entry }) => answers.has(entry))
}

/** The governments whose listings an answer says it answers, with the days: "the EU of 22 March 2021". */
export function answeredBy({ cells }: PartyView, { counterSanctions }: ComparisonView): readonly string[] {
  const entries = new Set(cells.flatMap((cell) => cell.entries.map(({ entry }) => entry)))
  const answered = counterSanctions.filter(({ entry }) => entries.has(entry))
  return [
    ...new Set(
      answered.map(({ answers }) => `${place(answers.jurisdiction)} of ${dayInWords(answers.listedOn)}`),
    ),
  ]
}

/** Jurisdictions by what their lists say together: one that lists the party on any of its lists has no gap. */
export function jurisdictionsBy(
  { cells }: PartyView,
  columns: Columns,
): Readonly<Record<CellView['state'], readonly string[]>> {
  const order: readonly CellView['state'][] = [
    'listed',
    'suspended',
    'unknown',
    'undecided',
    'delisted',
    'not-yet-knowable',
    'not-listed',
  ]
  const best = new Map<string, number>()
  for (const { list, state, entries } of cells) {
    if (list === COUNTER_LIST && entries.length === 0) continue
    const { jurisdiction } = columns.of(list)
    best.set(jurisdiction, Math.min(order.indexOf(state), best.get(jurisdiction) ?? order.length))
  }
  const having = (state: CellView['state']): readonly string[] =>
    [...best].filter(([, at]) => order[at] === state).map(([jurisdiction]) => jurisdiction)
  return {
    listed: having('listed'),
    suspended: having('suspended'),
    unknown: having('unknown'),
    undecided: having('undecided'),
    delisted: having('delisted'),
    'not-yet-knowable': having('not-yet-knowable'),
    'not-listed': having('not-listed'),
  }
}

/**
 * Whether it is a gap that this list does not have the party: not where its government has the party on another list (unless
 * this very list was asked about), nor where nobody is expected to follow: on a list of counter-sanctions, or who is on one.
 */
export function isGap(party: PartyView, list: string, view: ComparisonView, columns: Columns): boolean {
  const state = cellOf(party, list)?.state
  if (state !== 'not-listed' && state !== 'delisted') return false
  if (list === view.query['missingFrom']) return true
  const by = jurisdictionsBy(party, columns)
  return (
    list !== COUNTER_LIST && !isAnswerOnly(party, view) && !by.listed.includes(columns.of(list).jurisdiction)
  )
}
