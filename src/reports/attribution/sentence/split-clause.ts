import { AUXILIARIES, FINITE, PREPOSITIONS } from '../../words/function-words.ts'
import { afterAdjuncts, clauseEnd, hasFinite, sentenceEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { content, type FramedContent } from '../frames/framed-content.ts'
import { endOfHearer } from '../frames/telling-frames.ts'
import type { Reading } from './reading.ts'
import { lowAt, quotationsIn, type Skeleton } from './skeleton.ts'
import { subjectBefore } from './subject-before.ts'

/** A range of items. */
interface Range {
  readonly from: number
  readonly to: number
}

/** What stands around an attribution in the middle of a sentence: one clause in two pieces, or two clauses. */
export interface SplitClause {
  readonly before: Range
  readonly after: Range
  readonly isOne: boolean
}

/**
 * `Arms licences, he said, were already under review`: one clause; `The minister had agreed to nothing, he said, and all options
 * remained`: two. `null` where no such attribution stands at the verb.
 */
export function splitClause(reading: Reading, skeleton: Skeleton, cue: Cue): SplitClause | null {
  if (cue.isParticiple || cue.isPassive || !cue.verb.frames.has('quote')) return null
  let end = sentenceEnd(skeleton)
  for (let at = end - 1; at > cue.at; at -= 1) if (lowAt(skeleton, at) === ';') end = at
  const heard = cue.verb.lemma === 'tell' ? endOfHearer(reading, skeleton, cue.at + 1, end) : cue.at + 1
  const after = afterAdjuncts(reading, skeleton, heard, end)
  const close = pastNote(skeleton, after)
  if (close + 2 >= end || lowAt(skeleton, close) !== ',') return null
  const subject = subjectBefore(reading, skeleton, cue.from, 0)
  if (subject === null) return null
  let comma = subject.from - 1
  while (comma > 0 && lowAt(skeleton, comma) !== ',') comma -= 1
  if (comma < 1 || cue.from - comma > 8) return null
  let from = afterBreak(skeleton, comma)
  while (/^(?:but|and|so|yet|meanwhile|however|,)$/.test(lowAt(skeleton, from))) from += 1
  if (from >= comma || quotationsIn(skeleton, from, comma).length > 0) return null
  for (let at = from; at < comma; at += 1) if (/^[,:;]$/.test(lowAt(skeleton, at))) return null
  const before = { from, to: comma }
  const next = lowAt(skeleton, close + 1)
  if (/^(?:and|but)$/.test(next))
    return hasFinite(skeleton, from + 1, comma) &&
      (hasFinite(skeleton, close + 2, end) || isVerb(lowAt(skeleton, close + 2)))
      ? { before, after: { from: close + 2, to: end }, isOne: false }
      : null
  // `Investigators had found, she said, that he slept there`
  if (next === 'that' && REPORTS.test(lastVerb(skeleton, from, comma)))
    return { before, after: { from: close + 2, to: end }, isOne: true }
  const isCleft = /^(?:who|which|that)$/.test(next) && lowAt(skeleton, from) === 'it'
  if (!isCleft && hasFinite(skeleton, from + 1, comma)) return null
  // `On 22 of 30 days in June, she found, the dust exceeded the limit`
  const isAdjunct = PREPOSITIONS.has(lowAt(skeleton, from)) && hasFinite(skeleton, close + 2, end)
  if (isAdjunct) return { before, after: { from: close + 1, to: end }, isOne: true }
  if (!isCleft && !isVerb(next) && !/[^e]ed$/.test(next)) return null
  return { before, after: { from: close + 1, to: end }, isOne: true }
}

/** Where the clause that ends at a place begins: after the last colon or semicolon. */
export function afterBreak(skeleton: Skeleton, to: number): number {
  for (let at = to - 1; at > 0; at -= 1) if (/^[:;]$/.test(lowAt(skeleton, at))) return at + 1
  return 0
}

/** `…, in which, it said, the minister could be heard`, `which, he maintains, has sat on it`: what follows in the relative clause. */
export function relativeClause(reading: Reading, skeleton: Skeleton, cue: Cue): FramedContent | null {
  if (cue.isParticiple || cue.isPassive || !cue.verb.frames.has('quote')) return null
  const close = afterAdjuncts(reading, skeleton, cue.at + 1, sentenceEnd(skeleton))
  const subject = lowAt(skeleton, close) === ',' ? subjectBefore(reading, skeleton, cue.from, 0) : null
  if (
    subject === null ||
    lowAt(skeleton, subject.from - 1) !== ',' ||
    !/^(?:which|who|whom)$/.test(lowAt(skeleton, subject.from - 2))
  )
    return null
  const to = clauseEnd(reading, skeleton, close + 1, [])
  return hasFinite(skeleton, close + 1, to) || isVerb(lowAt(skeleton, close + 1))
    ? content({ rule: 'relative-said', from: close + 1, to, act: cue.verb.act })
    : null
}

/** Verbs of which a clause with `that` depends. */
const REPORTS =
  /^(?:found|assured|told|shown|agreed|confirmed|promised|established|concluded|informed|known|decided|made|learned|learnt|discovered|warned|ruled)$/

/** The last verb of a clause that one of its last words is, past whom it was told. */
function lastVerb(skeleton: Skeleton, from: number, to: number): string {
  for (let at = to - 1; at >= Math.max(from, to - 3); at -= 1)
    if (REPORTS.test(lowAt(skeleton, at))) return lowAt(skeleton, at)
  return ''
}

const isVerb = (low: string): boolean => AUXILIARIES.has(low) || FINITE.has(low)

/** Past `in a note to the speaker`, `to reporters` after the verb. */
function pastNote(skeleton: Skeleton, from: number): number {
  if (!/^(?:to|in|at|on)$/.test(lowAt(skeleton, from))) return from
  for (let at = from; at < from + 8; at += 1) if (lowAt(skeleton, at) === ',') return at
  return from
}
