import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { Random, wilson } from '../../src/deck/index.ts'
import type { Schema } from '../../src/record/index.ts'
import { buildIndex, DEFAULT_POLICY, Screener } from '../../src/screen/index.ts'
import { type Half, halfOf } from './halves.ts'
import { resampled } from './resampled.ts'

/** A pair of names that somebody judged. */
export interface JudgedPair {
  readonly group: string
  readonly schema: Schema
  readonly asked: string
  readonly listed: string
  readonly match: boolean
}

/** How a line divides judged pairs. */
export interface PairFigures {
  readonly pairs: number
  readonly f1: number
  readonly f1Range: readonly [number, number]
  readonly precision: number
  readonly precisionRange: readonly [number, number]
  readonly recall: number
  readonly recallRange: readonly [number, number]
}

/** Reads `name-bench.csv` (nomenklatura's `name_bench/cases.csv`) and keeps a half, split by the listed name. */
export function readPairs(path: string, half: Half | 'all'): readonly JudgedPair[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(path), {
    columns: true,
    bom: true,
  })
  return rows
    .map((row) => ({
      group: row['case_group'] ?? '',
      schema: (row['schema'] ?? 'LegalEntity') as Schema,
      asked: row['name1'] ?? '',
      listed: row['name2'] ?? '',
      match: row['is_match'] === 'true',
    }))
    .filter(({ listed }) => half === 'all' || halfOf(listed) === half)
}

/** At which line of the default policy a pair is taken for one name: where hits alert, or from where on they are shown. */
export const LINES = ['alert', 'shown'] as const
export type Line = (typeof LINES)[number]

/** Which pairs the matcher takes for one name: the second is all that its index has, the first is screened by name only. */
export async function judgePairs(pairs: readonly JudgedPair[], line: Line): Promise<readonly boolean[]> {
  const taken: boolean[] = []
  for (const { schema, asked, listed } of pairs) {
    const name = {
      value: listed,
      script: 'Zyyy',
      language: null,
      kind: 'primary',
      strength: 'strong',
    } as const
    const subject = { key: 'xx-pair:1', schema, names: [name], dates: [], countries: [], identifiers: [] }
    const screener = new Screener(await buildIndex([subject]), DEFAULT_POLICY)
    const query = { name: asked, type: null, birthDate: null, country: null, identifiers: [] }
    const matches = await screener.screen(query, new Set(['xx-pair']))
    taken.push(matches?.some(({ alert }) => alert || line === 'shown') ?? false)
  }
  return taken
}

/** Precision, recall and F1 of the pairs that were taken for one name (`alerts`), with 95 % intervals (Wilson; for F1 by resampling). */
export function pairFigures(pairs: readonly JudgedPair[], alerts: readonly boolean[]): PairFigures {
  const cases = pairs.map(({ match }, at) => ({ match, alert: alerts[at] === true }))
  const count = (drawn: typeof cases, match: boolean, alert: boolean): number =>
    drawn.filter((each) => each.match === match && each.alert === alert).length
  const f1 = (drawn: readonly (typeof cases)[number][]): number => {
    const both = drawn.filter((each) => each.match && each.alert).length
    const either = drawn.filter((each) => each.match || each.alert).length
    return both === 0 ? 0 : (2 * both) / (both + either)
  }
  const [right, wrong, missed] = [
    count(cases, true, true),
    count(cases, false, true),
    count(cases, true, false),
  ]
  return {
    pairs: cases.length,
    f1: f1(cases),
    f1Range: resampled(cases, f1, new Random('name pairs')),
    precision: right / Math.max(1, right + wrong),
    precisionRange: wilson(right, right + wrong),
    recall: right / Math.max(1, right + missed),
    recallRange: wilson(right, right + missed),
  }
}
