import type { Draft } from '../attribution/sentence/reading.ts'
import { common, contentOf, placeOf, wordsOf } from './claim-words.ts'

/** Pairs of claims of one speaker that exclude each other: `no such promise` after a promise; the same words with and without a negation. */
export function contradictions(
  text: string,
  drafts: readonly Draft[],
): readonly (readonly [later: number, earlier: number])[] {
  const found: [number, number][] = []
  drafts.forEach((later, index) => {
    const speaker = later.speaker?.canonical
    if (speaker === undefined || later.act === 'no-comment') return
    const words = wordsOf(text, later).toLowerCase()
    for (let at = index - 1; at >= Math.max(0, index - 60); at -= 1) {
      const earlier = drafts[at]
      if (
        earlier === undefined ||
        earlier.speaker?.canonical !== speaker ||
        placeOf(earlier) >= placeOf(later)
      )
        continue
      const isPromise =
        earlier.act === 'commitment' ||
        earlier.act === 'announcement' ||
        /\bwould\b/.test(wordsOf(text, earlier))
      const takesBack =
        /\bno such (?:promise|pledge|commitment|offer|assurance|guarantee)\b/.test(words) && isPromise
      if (takesBack || isOpposite(text, later, earlier)) {
        found.push([index, at])
        return
      }
    }
  })
  return found
}

const NEGATED = /\b(?:not|no|never|none|nobody)\b|n['’]t\b/

function isOpposite(text: string, one: Draft, other: Draft): boolean {
  const [a, b] = [contentOf(text, one), contentOf(text, other)]
  const shared = common(a, b)
  if (shared < 3 || shared < 0.8 * Math.max(a.size, b.size)) return false
  return NEGATED.test(wordsOf(text, one).toLowerCase()) !== NEGATED.test(wordsOf(text, other).toLowerCase())
}
