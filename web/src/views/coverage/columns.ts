import type { CompareCell, ComparedParty, Comparison } from '../../../../src/desk/index.ts'
import { COUNTER_LIST } from '../../kit/counter-list.ts'

type ComparedList = Comparison['lists'][number]
export type CellState = CompareCell['state']

/** The lists of a comparison, as its parts look at them. */
export interface Columns {
  /** The lists that have one of the parties, and the one that was asked whether it lacks them. */
  readonly shown: readonly ComparedList[]
  /** The lists that have none of them. */
  readonly without: readonly ComparedList[]
  readonly of: (list: string) => ComparedList | null
  /** What stands on the mark of a list: its jurisdiction, or its id where several of that jurisdiction are shown. */
  readonly label: (list: string) => string
}

/** The order in which jurisdictions stand; others after them. */
const ORDER = ['US', 'CA', 'EU', 'GB', 'FR', 'CH', 'AU', 'JP', 'UN', 'CN']

type Compared = Pick<Comparison, 'lists' | 'parties'>

export function columnsOf({ lists, parties }: Compared, missingFrom: string | null): Columns {
  const having = new Set(
    parties.flatMap(({ cells }) => cells.filter(({ entries }) => entries.length > 0).map(({ list }) => list)),
  )
  const isShown = ({ list }: ComparedList): boolean => having.has(list) || list === missingFrom
  const rank = ({ jurisdiction }: ComparedList): number =>
    ORDER.includes(jurisdiction) ? ORDER.indexOf(jurisdiction) : ORDER.length
  const mainFirst = (a: ComparedList, b: ComparedList): number =>
    rank(a) - rank(b) || countOn(parties, b.list) - countOn(parties, a.list)
  const shown = lists.filter(isShown).toSorted(mainFirst)
  const byId = new Map(lists.map((each) => [each.list, each]))
  return {
    shown,
    without: lists.filter((each) => !isShown(each)).toSorted(mainFirst),
    of: (list) => byId.get(list) ?? null,
    label: (list) => {
      const jurisdiction = jurisdictionOf(list)
      const isAlone = shown.filter((each) => each.jurisdiction === jurisdiction).length < 2
      return isAlone && byId.has(list) ? jurisdiction : list
    },
  }
}

function countOn(parties: readonly ComparedParty[], list: string): number {
  return parties.filter((party) => (cellOf(party, list)?.entries.length ?? 0) > 0).length
}

/** The id of a list begins with the code of its jurisdiction: `gb-uksl`. */
export function jurisdictionOf(list: string): string {
  return list.slice(0, 2).toUpperCase()
}

export function cellOf({ cells }: ComparedParty, list: string): CompareCell | null {
  return cells.find((cell) => cell.list === list) ?? null
}

/** Whether the party is here only because somebody answered a listing with it. */
export function isAnswerOnly(
  { cells }: ComparedParty,
  counterSanctions: Comparison['counterSanctions'],
): boolean {
  const answers = new Set(counterSanctions.map(({ entry }) => entry))
  const entries = cells.flatMap((cell) => cell.entries)
  return entries.length > 0 && entries.every(({ entry }) => answers.has(entry))
}

/** The best that is known comes first: one list that has the party outweighs another of the same jurisdiction. */
export const STATES: readonly CellState[] = [
  'listed',
  'suspended',
  'unknown',
  'undecided',
  'delisted',
  'not-yet-knowable',
  'not-listed',
]

/** Jurisdictions by what their lists say together. */
export function jurisdictionsBy({ cells }: ComparedParty): ReadonlyMap<CellState, readonly string[]> {
  const best = new Map<string, number>()
  for (const { list, state, entries } of cells) {
    if (list === COUNTER_LIST && entries.length === 0) continue
    const code = jurisdictionOf(list)
    best.set(code, Math.min(STATES.indexOf(state), best.get(code) ?? STATES.length))
  }
  return new Map(
    STATES.map((state, at) => [
      state,
      [...best].filter(([, rank]) => rank === at).map(([jurisdiction]) => jurisdiction),
    ]),
  )
}

/**
 * Whether it is a gap that this list does not have the party: not where its government has the party on another list
 * (unless this very list was asked about), nor where nobody is expected to follow.
 */
export function isGap(party: ComparedParty, list: string, missingFrom: string | null): boolean {
  const state = cellOf(party, list)?.state
  if (state !== 'not-listed' && state !== 'delisted') return false
  if (list === missingFrom) return true
  const listedBy = jurisdictionsBy(party).get('listed') ?? []
  const isOnCounterOnly = party.cells.every((cell) => cell.entries.length === 0 || cell.list === COUNTER_LIST)
  return list !== COUNTER_LIST && !isOnCounterOnly && !listedBy.includes(jurisdictionOf(list))
}

/** A list that has none of the parties tells something only where its government has no other list that has one. */
export function isTelling(list: string, { shown }: Columns): boolean {
  return (
    shown.some((each) => each.list === list) ||
    shown.every((each) => jurisdictionOf(each.list) !== jurisdictionOf(list))
  )
}
