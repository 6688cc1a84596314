/** What was right, of how much that was asked for, in how much that was given. */
export interface Count {
  readonly right: number
  readonly asked: number
  readonly given: number
}

/** A count of which a share is wanted: right of asked. */
export function shareOf<T>(cases: readonly T[], right: (each: T) => boolean): Count {
  return { right: cases.filter(right).length, asked: cases.length, given: cases.length }
}

export function sumOf(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { right, asked, given }) => ({
      right: sum.right + right,
      asked: sum.asked + asked,
      given: sum.given + given,
    }),
    { right: 0, asked: 0, given: 0 },
  )
}

/** The harmonic mean of precision and recall; of a share, the share. 1 where nothing was asked and nothing given. */
export function f1Of({ right, asked, given }: Count): number {
  return asked + given === 0 ? 1 : (2 * right) / (asked + given)
}
