import type { Draft } from '../attribution/sentence/reading.ts'
import { folded } from './claim-words.ts'
import { isSameSide } from './relation.ts'

/** The names on whose side the speaker of a claim stands: the own, whom it is spoken for, the body of the office. */
export const sidesOf = ({ speaker }: Draft): readonly string[] =>
  [
    speaker?.canonical,
    speaker?.onBehalfOf,
    speaker?.home,
    speaker?.entity?.of,
    /^(\p{Lu}.*?)['’]s? \p{Ll}/u.exec(speaker?.canonical ?? '')?.[1],
  ].filter((name): name is string => typeof name === 'string')

/** Whether two claims come from one side. */
export function isOneSide(one: Draft, other: Draft): boolean {
  if (one.speaker === null || other.speaker === null) return false
  const own = [one.speaker.canonical, one.speaker.onBehalfOf, one.speaker.home]
  const others = [other.speaker.canonical, other.speaker.onBehalfOf, other.speaker.home]
  return own.some((a) =>
    others.some((b) => typeof a === 'string' && typeof b === 'string' && isSameSide(a, b)),
  )
}

/** Whether a claim names one of these sides as the accused, or somebody who serves it: the coach of the club that speaks. */
export const accusesSide = (claim: Draft, sides: readonly string[]): boolean =>
  claim.about.some(
    ({ named, role }) =>
      role === 'accused' &&
      sides.some(
        (side) =>
          isSameSide(side, named.canonical) ||
          (typeof named.entity?.of === 'string' && isSameSide(side, named.entity.of)),
      ),
  )

/** Last words of names that many bodies have. */
const OF_MANY =
  /^(?:ministry|government|company|group|agency|office|department|council|union|party|police|court|association|federation|committee|commission|officials|residents|spokesman|spokeswoman|spokesperson|family|families)$/

/** The words by which a side may be named in other words, each between blanks. */
const SHORT = new Map<string, readonly string[]>()

function shortNames(side: string): readonly string[] {
  const known = SHORT.get(side)
  if (known !== undefined) return known
  const names = folded(side).trim().split(' ')
  const [first = '', last = ''] = [names[0], names.at(-1)]
  const found = [names.join(' ')]
  if (last.length > 2 && !OF_MANY.test(last)) found.push(last)
  if (first.length > 4 && names.length > 1 && !OF_MANY.test(first)) found.push(first)
  if (SHORT.size > 5000) SHORT.clear()
  const padded = found.map((each) => ` ${each} `)
  SHORT.set(side, padded)
  return padded
}

/** Whether folded words name one of these sides: by the last word of its name or the first, `army lorries` the army. */
export const namesSide = (low: string, sides: readonly string[]): boolean =>
  sides.some((side) => shortNames(side).some((name) => low.includes(name)))
