import { type DeckGroup, wilson } from '../../deck/index.ts'
import { partsOfKey } from '../../record/index.ts'
import {
  type ClassFigures,
  type CurvePoint,
  type Failure,
  type GroupFigures,
  type ListFigures,
  type Tally,
  TOLD_GROUPS,
  type ToldGroup,
} from './answer.ts'
import type { AskedQuery } from './ask-deck.ts'

/** Scores inside are whole ten-thousandths. */
const SCALE = 10_000

/** The lines of the curve: 0.50 to 0.95 in steps of 0.025. */
export const CURVE_LINES: readonly number[] = Array.from({ length: 19 }, (_, at) => 5000 + 250 * at)

const isMetAt =
  (line: number) =>
  ({ best }: AskedQuery): boolean =>
    best !== null && best >= line

function rounded(share: number): number {
  return Math.round(share * SCALE) / SCALE
}

function tallyOf(asked: readonly AskedQuery[], line: number): Tally {
  const met = asked.filter(isMetAt(line)).length
  if (asked.length === 0) return { asked: 0, met, share: null, interval: null }
  const [low, high] = wilson(met, asked.length)
  return {
    asked: asked.length,
    met,
    share: rounded(met / asked.length),
    interval: [rounded(low), rounded(high)],
  }
}

/** The group that a question is told in; `null`: in none. */
function toldGroup({ query }: AskedQuery): ToldGroup | null {
  if (query.group !== 'negative') return query.group
  if (query.class.startsWith('near-miss')) return 'near-miss'
  return query.class.startsWith('ordinary-') ? 'ordinary' : null
}

/** Whether a name is within a listed one by one edit a word, and may rightly alert. */
export type IsListed = (name: string) => boolean

function unlistedOf(asked: readonly AskedQuery[], line: number, isListed: IsListed): Tally | null {
  if (asked.length === 0 || asked.some(({ query }) => query.expects !== null)) return null
  // A vessel may be named like a listed person: no alert on that person is right.
  const unlisted = asked.filter(({ query }) => query.type !== undefined || !isListed(query.name))
  return tallyOf(unlisted, line)
}

export function groupFigures(
  asked: readonly AskedQuery[],
  line: number,
  isListed: IsListed,
): readonly GroupFigures[] {
  const groups = Map.groupBy(asked, toldGroup)
  return TOLD_GROUPS.map((group) => {
    const each = groups.get(group) ?? []
    return { group, ...tallyOf(each, line), unlisted: unlistedOf(each, line, isListed) }
  })
}

/** By class, in the order of the deck. */
export function classFigures(
  asked: readonly AskedQuery[],
  line: number,
  isListed: IsListed,
): readonly ClassFigures[] {
  return [...Map.groupBy(asked, ({ query }) => query.class)].flatMap(([id, each]) => {
    const [first] = each
    if (first === undefined) return []
    const { group, says } = first.query
    return [{ class: id, group, says, ...tallyOf(each, line), unlisted: unlistedOf(each, line, isListed) }]
  })
}

const BY_LIST: ReadonlySet<DeckGroup> = new Set(['exact', 'latin'])

export function listFigures(asked: readonly AskedQuery[], line: number): readonly ListFigures[] {
  const listed = asked.filter(({ query }) => query.expects !== null && BY_LIST.has(query.group))
  return [...Map.groupBy(listed, ({ query }) => partsOfKey(query.expects ?? '').list)]
    .map(([list, each]) => ({ list, ...tallyOf(each, line) }))
    .toSorted((a, b) => (a.list < b.list ? -1 : 1))
}

/** What the same answers come to at each line. */
export function curveOf(asked: readonly AskedQuery[]): readonly CurvePoint[] {
  const groups = Map.groupBy(asked, toldGroup)
  return CURVE_LINES.map((line) => {
    const share = (group: ToldGroup): number | null => tallyOf(groups.get(group) ?? [], line).share
    return {
      line: line / SCALE,
      exact: share('exact'),
      latin: share('latin'),
      crossScript: share('cross-script'),
      nearMiss: share('near-miss'),
      ordinary: share('ordinary'),
    }
  })
}

/** Listed names that did not alert, and others that did. */
export function failuresOf(asked: readonly AskedQuery[], line: number): readonly Failure[] {
  return asked
    .filter((each) => isMetAt(line)(each) === (each.query.expects === null))
    .map(({ query, best, reachedBy }) => ({
      class: query.class,
      group: query.group,
      query: query.name,
      type: query.type ?? null,
      of: query.of,
      from: query.from,
      best: best === null ? null : best / SCALE,
      reachedBy,
    }))
}
