import { percent, Random, range } from '../../src/deck/index.ts'
import { resampled } from '../deck/resampled.ts'
import { type Count, f1Of, sumOf } from './count.ts'
import type { Measure } from './measure.ts'

/** One measure over all articles. */
export interface MeasureRow {
  readonly label: string
  readonly count: Count
  /** F1, or a share. */
  readonly value: number
  /** 95 %, by drawing the articles again: what stands in one article is alike. */
  readonly interval: readonly [number, number]
}

/** Sums the measures of articles by label, in the order in which they first come. */
export function rowsOf(articles: readonly (readonly Measure[])[]): readonly MeasureRow[] {
  const labels = [...new Set(articles.flatMap((measures) => measures.map(({ label }) => label)))]
  return labels.map((label) => {
    const counts = articles.flatMap((measures) =>
      measures.filter((each) => each.label === label).map(({ count }) => count),
    )
    const count = sumOf(counts)
    const interval = resampled(counts, (drawn) => f1Of(sumOf(drawn)), new Random(label))
    return { label, count, value: f1Of(count), interval }
  })
}

/** The rows as lines: how many are asked for, F1 or share, its interval, precision and recall. */
export function printRows(rows: readonly MeasureRow[]): string {
  const wide = Math.max(...rows.map(({ label }) => label.length))
  const head = ['', 'asked', 'F1 or share', '95 %', 'precision', 'recall']
  const lines = rows.map(({ label, count, value, interval }) => [
    label,
    String(count.asked),
    count.asked + count.given === 0 ? '–' : percent(value),
    count.asked + count.given === 0 ? '' : range(interval),
    count.given === 0 ? '–' : percent(count.right / count.given),
    count.asked === 0 ? '–' : percent(count.right / count.asked),
  ])
  const widths = [wide, 6, 12, 12, 10, 9]
  return `${[head, ...lines]
    .map((cells) =>
      cells
        .map((cell, at) => (at === 0 ? cell.padEnd(wide) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`
}
