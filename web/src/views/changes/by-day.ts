import type { RecentChange } from '../../../../src/api/messages.ts'

/** The editions of one day. */
export interface DayOfChanges {
  readonly day: string
  readonly editions: readonly RecentChange[]
}

/** Groups editions by their day, in the order in which they are given. */
export function byDay(changes: readonly RecentChange[]): readonly DayOfChanges[] {
  return [...Map.groupBy(changes, ({ edition }) => edition)].map(([day, editions]) => ({ day, editions }))
}
