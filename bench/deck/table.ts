import { type DeckQuery, percent, range, wilson } from '../../src/deck/index.ts'

/** A question with what came of it. */
export interface Asked {
  readonly query: DeckQuery
  /** Found, for a listed name; alerted, for a negative. */
  readonly met: boolean
}

/** How many questions of a class, a group or a list were met. */
export interface Tally {
  readonly label: string
  readonly met: number
  readonly of: number
}

/** Counts by a label, in the order in which the labels come. */
export function tallied(asked: readonly Asked[], labelOf: (each: Asked) => string): readonly Tally[] {
  return [...Map.groupBy(asked, labelOf)].map(([label, each]) => ({
    label,
    met: each.filter(({ met }) => met).length,
    of: each.length,
  }))
}

/** Lines of a table: the label, how many were asked, the share that was met, its 95 % interval. */
export function printTable(heading: string, met: string, tallies: readonly Tally[]): string {
  const wide = Math.max(heading.length, ...tallies.map(({ label }) => label.length))
  const lines = tallies.map(({ label, met: count, of }) =>
    [
      label.padEnd(wide),
      String(of).padStart(6),
      percent(of === 0 ? 0 : count / of).padStart(9),
      range(wilson(count, of)).padStart(12),
    ].join('  '),
  )
  const head = [heading.padEnd(wide), 'asked'.padStart(6), met.padStart(9), '95 %'.padStart(12)].join('  ')
  return `\n${[head, ...lines].join('\n')}\n`
}
