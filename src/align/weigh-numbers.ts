import type { NameComparison } from './compare-worded.ts'
import type { Facts } from './facts.ts'
import { ONE_OF_A_SORT, sameNumber } from './official-numbers.ts'
import { TUNING } from './tuning.ts'
import type { Weighing } from './weighing.ts'

/** A number that both have, at its most telling. */
export interface SharedNumber {
  readonly effect: number
  readonly shown: string
  readonly note: string
}

/** `null` where no number is the same. */
export function sharedNumber(a: Facts, b: Facts): SharedNumber | null {
  let best: SharedNumber | null = null
  for (const left of a.numbers)
    for (const right of b.numbers) {
      if (!sameNumber(left, right)) continue
      const checked = left.proof === 'checked' && right.proof === 'checked'
      const effect = checked
        ? TUNING.checkedNumber
        : left.proof === 'short'
          ? TUNING.shortNumber
          : TUNING.longNumber
      const note = checked ? `the same ${left.sort}, check digits right` : `the same ${left.sort} number`
      if (best === null || effect > best.effect) best = { effect, shown: left.value, note }
    }
  return best
}

/** Numbers of which a party has one. */
export function weighNumbersThatDiffer(a: Facts, b: Facts, weighing: Weighing): void {
  if (a.numbers.length === 0 || b.numbers.length === 0) return
  for (const sort of ONE_OF_A_SORT) {
    const left = a.numbers.filter((each) => each.sort === sort)
    const right = b.numbers.filter((each) => each.sort === sort)
    if (left.length === 0 || right.length === 0) continue
    if (left.some(({ value }) => right.some((each) => each.value === value))) continue
    const shown = [left[0]?.value ?? '', right[0]?.value ?? ''] as const
    weighing.add('identifier', TUNING.numberDiffers, ...shown, `another ${sort}`)
    weighing.contradict('identifier', ...shown, `another ${sort}`, true)
    return
  }
}

/** References of one system that differ: publishers do list a party twice, yet seldom. */
export function weighReferences(a: Facts, b: Facts, names: NameComparison | null, weighing: Weighing): void {
  for (const left of a.references) {
    const system = left.slice(0, left.indexOf(':') + 1)
    const others = b.references.filter((each) => each.startsWith(system))
    if (others.length === 0 || a.references.some((each) => others.includes(each))) continue
    const right = others.join(' ')
    weighing.add('official-reference', TUNING.otherReference, left, right, 'another reference')
    const sameName = names !== null && names.exact && names.primary
    if (!sameName || (names.left.named.original && names.sameNames < 2))
      weighing.contradict(
        'official-reference',
        left,
        right,
        'another reference, and not the same name',
        false,
      )
    return
  }
}
