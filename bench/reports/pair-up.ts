/**
 * Pairs what is asked with what is given, each at most once, the best fits first; `fit` is from 0 to 1, and pairs under
 * `least` do not fit. Of equals the earlier are taken first.
 */
export function pairUp<A, G>(
  asked: readonly A[],
  given: readonly G[],
  fit: (asked: A, given: G) => number,
  least: number,
): readonly (readonly [A, G])[] {
  const fits = asked
    .flatMap((a) => given.map((g) => ({ a, g, fits: fit(a, g) })))
    .filter((each) => each.fits >= least)
    .toSorted((one, other) => other.fits - one.fits)
  const taken = new Set<A | G>()
  const pairs: (readonly [A, G])[] = []
  for (const { a, g } of fits) {
    if (taken.has(a) || taken.has(g)) continue
    taken.add(a).add(g)
    pairs.push([a, g])
  }
  return pairs
}
