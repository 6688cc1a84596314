import type { SpeechAct } from '../../../record/index.ts'
import { FINITE } from '../../words/function-words.ts'
import { beginsPhrase, clauseEnd, hasFinite, sentenceEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import type { Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton, tokenAt } from '../sentence/skeleton.ts'
import { content, type FramedContent } from './framed-content.ts'

/** `that` after a verb, past words of time, place and hearer. */
export function thatAfter(skeleton: Skeleton, from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + 12); at += 1) {
    const low = lowAt(skeleton, at)
    // `“Q,” she said, in reference to the fine that a court gave`
    if (
      low === 'that' &&
      lowAt(skeleton, from) === ',' &&
      lowAt(skeleton, at - 1) !== ',' &&
      /^(?:in|with)$/.test(lowAt(skeleton, from + 1))
    )
      return null
    if (low === 'that')
      return at > from &&
        /^(?:report|claim|allegation|suggestion|idea|notion|fact|charges?|allegations|claims|reports)$/.test(
          lowAt(skeleton, at - 1),
        )
        ? null
        : at + 1 >= end || isPronounThat(skeleton, at) || isRelative(skeleton, at, from)
          ? null
          : at
    if (low === '' || /^(?:is|are|was|were|has|had|have|will|would|;|:)$/.test(low)) return null
    // `…, officials said, an attack that each blamed on the other`
    if (low === ',' && at === from && /^(?:a|an)$/.test(lowAt(skeleton, at + 1))) return null
  }
  return null
}

/** `in an interview that aired on Sunday`: the word begins a relative clause. */
const isRelative = (skeleton: Skeleton, at: number, from: number): boolean =>
  (at > from && /^(?:phrase|slogan|words|expression)$/.test(lowAt(skeleton, at - 1))) ||
  (at > from &&
    (/(?:ed|s)$/.test(lowAt(skeleton, at + 1)) || FINITE.has(lowAt(skeleton, at + 1))) &&
    !/^(?:its|his|this|as|nobody|others|officials|police|people|many|some|was|is)$/.test(
      lowAt(skeleton, at + 1),
    ) &&
    !lowAt(skeleton, at + 1).endsWith('ss') &&
    tokenAt(skeleton, at + 1)?.isCapital === false &&
    /^(?:interview|statement|letter|speech|report|briefing|article|programme|program|post|video|message|ceremony|meeting)$/.test(
      lowAt(skeleton, at - 1),
    ))

/** `said that was “nonsense”`: the word is the subject. */
const isPronounThat = (skeleton: Skeleton, at: number): boolean =>
  /^(?:is|was|would|will|had|has|'s|isn't|wasn't|never|did|does|didn't|doesn't|simply)$/.test(
    lowAt(skeleton, at + 1),
  )

/** Whether a clause without `that` begins here. */
export function isClause(reading: Reading, skeleton: Skeleton, from: number, end: number, cue: Cue): boolean {
  const first = lowAt(skeleton, from)
  if (
    first === ',' ||
    first === ':' ||
    first === '' ||
    (/^(?:by|to|as|and|or|but|ahead|following|during|amid|despite|alongside|when|while|after|before|if|whether|how|why|what|who|where|so|with|of|for|about|against|into|out|up|off)$/.test(
      first,
    ) &&
      !(first === 'up' && lowAt(skeleton, from + 1) === 'to'))
  )
    return false
  if (cue.verb.lemma === 'deny') return false
  // `added 27 companies to its list`: nothing that was said.
  if (cue.verb.lemma === 'add' && isPutTo(skeleton, from, end)) return false
  if (/^(?:they|we|he|she|it)$/.test(first) && end - from >= 3) return true
  if (/^(?:nobody|everybody|everyone|someone|somebody|nothing|everything)$/.test(first) && end - from >= 2)
    return true
  return hasFinite(skeleton, from + 1, end) && (beginsPhrase(reading, skeleton, from) || end - from >= 3)
}

/** Whether a `to` comes before any verb that is plainly one. */
function isPutTo(skeleton: Skeleton, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 8); at += 1) {
    if (FINITE.has(lowAt(skeleton, at))) return false
    if (lowAt(skeleton, at) === 'to') return true
  }
  return false
}

/** A clause, and those that `and that`, `but would` join to it. */
export function withJoined(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  later: readonly Cue[],
  act: SpeechAct,
  rule: string,
  lemma: string = '',
): readonly FramedContent[] {
  const found: FramedContent[] = []
  const last = sentenceEnd(skeleton)
  let start = from
  for (let tries = 0; tries < 4; tries += 1) {
    const end = clauseEnd(reading, skeleton, start, later)
    if (end > start)
      found.push(content({ rule, from: start, to: end, act: lemma === 'agree' ? 'assertion' : act }))
    let next = end
    if (lowAt(skeleton, next) === ',') next += 1
    const joint = lowAt(skeleton, next)
    if (next >= last || (joint !== 'and' && joint !== 'but')) break
    const word = lowAt(skeleton, next + 1)
    if (word === 'that') start = next + 2
    else if (
      joint === 'but' &&
      !/^(?:comment|say|elaborate|discuss|answer|respond|be)$/.test(lowAt(skeleton, next + 3)) &&
      /^(?:would|will|could|can|did|was|were|had|has|is|are|does|should|must)$/.test(word)
    )
      start = next + 1
    else break
    if (later.some(({ from: at }) => at <= start)) break
  }
  return found
}
