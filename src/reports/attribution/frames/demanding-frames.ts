import { beginsPhrase, isNameAt } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { endOfPhrase } from '../sentence/noun-phrase.ts'
import type { Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { content, type FramedContent } from './framed-content.ts'

/** Past the relative clause that begins at a comma: `urges the Union, which is due to decide, to suspend`. */
export function pastRelative(skeleton: Skeleton, at: number, end: number): number {
  if (lowAt(skeleton, at) !== ',' || !/^(?:which|who|whose)$/.test(lowAt(skeleton, at + 1))) return at
  for (let close = at + 2; close < end; close += 1)
    if (lowAt(skeleton, close) === ',') return lowAt(skeleton, close + 1) === 'to' ? close + 1 : at
  return at
}

/** `called on X to Y`. */
export function calledOn(
  reading: Reading,
  skeleton: Skeleton,
  on: number,
  end: number,
): readonly FramedContent[] {
  for (let at = on + 1; at < end; at += 1) {
    at = pastRelative(skeleton, at, end)
    if (lowAt(skeleton, at) === 'to' && at > on + 1 && !isNameAt(reading, skeleton, at))
      return [
        content({
          rule: 'call-on-to',
          from: at + 1,
          to: end,
          act: 'demand',
          addressee: { from: on + 1, to: endOfPhrase(reading, skeleton, on + 1, at), role: null },
        }),
      ]
  }
  return []
}

/** `called for Y`, `asked X for Y`, `appealed to X to Y`. */
export function asked(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  first: number,
  end: number,
): FramedContent | null {
  const low = lowAt(skeleton, first)
  if (low === 'for') return content({ rule: 'call-for', from: first + 1, to: end, act: 'demand' })
  if (low === 'to' && cue.verb.lemma !== 'ask' && cue.verb.lemma !== 'call') {
    for (let at = first + 2; at < end; at += 1) {
      const word = lowAt(skeleton, at)
      if (word === 'to' || word === 'for')
        return content({
          rule: 'appeal-to',
          from: at + 1,
          to: end,
          act: 'demand',
          addressee: { from: first + 1, to: endOfPhrase(reading, skeleton, first + 1, at), role: null },
        })
    }
    return null
  }
  if (cue.verb.lemma !== 'ask' || !beginsPhrase(reading, skeleton, first)) return null
  const to = endOfPhraseNoFor(reading, skeleton, first, end)
  if (lowAt(skeleton, to) === 'for')
    return content({
      rule: 'ask-for',
      from: to + 1,
      to: end,
      act: 'demand',
      addressee: { from: first, to, role: null },
    })
  return null
}

function endOfPhraseNoFor(reading: Reading, skeleton: Skeleton, from: number, end: number): number {
  const to = endOfPhrase(reading, skeleton, from, end)
  for (let at = from; at < to; at += 1)
    if (lowAt(skeleton, at) === 'for' && !isNameAt(reading, skeleton, at)) return at
  return to
}
