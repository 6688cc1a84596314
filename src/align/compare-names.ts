import { compareWorded, type NameComparison } from './compare-worded.ts'
import { TUNING } from './tuning.ts'
import type { WordTable } from './word-table.ts'
import type { WordedName, WordedNames } from './worded-name.ts'

/** The best of all pairs of readings; `null` where no pair has a word in common, or (maybe) where the best tells less than `least`. */
export function compareNames(
  a: WordedNames,
  b: WordedNames,
  person: boolean,
  table: WordTable,
  least: number,
): NameComparison | null {
  let best: NameComparison | null = null
  let bestWeak: NameComparison | null = null
  const take = (found: NameComparison): void => {
    if (found.weak) bestWeak = isBetter(found, bestWeak) ? found : bestWeak
    else best = isBetter(found, best) ? found : best
  }
  const leastOf = (weak: boolean): number =>
    Math.max(least, (weak ? bestWeak : best)?.effect ?? Number.NEGATIVE_INFINITY)
  const same = new SameNames()
  const [few, many] = a.byName.size < b.byName.size ? [a.byName, b.byName] : [b.byName, a.byName]
  for (const key of few.keys()) {
    if (!many.has(key)) continue
    const [left, right] = [a.byName.get(key), b.byName.get(key)]
    if (left === undefined || right === undefined) continue
    const found = compareWorded(left, right, person, table)
    if (found === null) continue
    take(found)
    same.add(found)
  }
  best = best as NameComparison | null
  if (best !== null && best.effect > TUNING.linkBody) return same.told(best)
  for (const left of a.spellings) {
    // Most names of the one have nothing in common with any of the other.
    if ((left.signature & b.signature) === 0) continue
    for (const right of b.spellings) {
      if (left.name === right.name || isHopeless(left, right, best)) continue
      const found = compareWorded(left, right, person, table, leastOf(left.named.weak || right.named.weak))
      if (found !== null) take(found)
    }
  }
  bestWeak = bestWeak as NameComparison | null
  // A weak alias confirms and never speaks in the place of a name.
  if (
    best === null ||
    (bestWeak !== null && best.effect < TUNING.strongBeforeWeak && isBetter(bestWeak, best))
  )
    return bestWeak === null ? null : same.told(bestWeak)
  return same.told(best)
}

/** Seen without comparing: too few words in common, or no more to gain than is known. */
function isHopeless(left: WordedName, right: WordedName, best: NameComparison | null): boolean {
  const shared = left.signature & right.signature
  if (shared === 0) return true
  if (best !== null && (left.most <= best.effect || right.most <= best.effect)) return true
  // One bit only, where both have words enough for two.
  return (
    (shared & (shared - 1)) === 0 && left.slots.length > 1 && right.slots.length > 1 && !mayJoin(left, right)
  )
}

/** "hai lun" in the one may be "hailun" in the other. */
function mayJoin(left: WordedName, right: WordedName): boolean {
  return left.slots.length !== right.slots.length && left.slots.length + right.slots.length < 6
}

/**
 * Whether the primary names themselves have words in common and each a word that the other lacks: a parent and a
 * subsidiary, or two branches, that share an alias.
 */
export function primariesConflict(a: WordedNames, b: WordedNames, table: WordTable): boolean {
  let best: NameComparison | null = null
  for (const left of a.spellings)
    for (const right of b.spellings) {
      if (!left.named.primary || !right.named.primary) continue
      const found = compareWorded(left, right, false, table)
      if (found !== null && isBetter(found, best)) best = found
    }
  return best !== null && best.conflicting && best.met > 0
}

/** What two entries' names have in common beside their best pair. */
class SameNames {
  readonly #left = new Set<string>()
  readonly #right = new Set<string>()
  #primary = false
  #primaryOfOne = false
  #originalScript = false
  #met = 0

  add({ left, right, weak, primary, primaryOfOne, met }: NameComparison): void {
    if (weak) return
    this.#left.add(left.named.value.toLowerCase())
    this.#right.add(right.named.value.toLowerCase())
    this.#primary ||= primary
    this.#primaryOfOne ||= primaryOfOne
    this.#met = Math.max(this.#met, met)
    if (left.named.original && right.named.original) this.#originalScript = true
  }

  told(best: NameComparison): NameComparison {
    return {
      ...best,
      primary: best.primary || this.#primary,
      primaryOfOne: best.primaryOfOne || this.#primaryOfOne,
      met: Math.max(best.met, this.#met),
      sameNames: Math.min(this.#left.size, this.#right.size),
      originalScript: this.#originalScript,
    }
  }
}

/** Ties by the names themselves, so that the order in which they stand in a list is nothing. */
function isBetter(found: NameComparison, best: NameComparison | null): boolean {
  if (best === null || found.effect !== best.effect) return best === null || found.effect > best.effect
  if (found.exact !== best.exact) return found.exact
  const [x, y] = [found.left.named.value, best.left.named.value]
  return x < y || (x === y && found.right.named.value < best.right.named.value)
}
