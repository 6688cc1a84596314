import { clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import type { Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { content, type FramedContent } from './framed-content.ts'

/** `did not deny that a sum had been returned`: what is granted so. */
export function grantedBy(reading: Reading, skeleton: Skeleton, cue: Cue): FramedContent | null {
  if (!/^(?:deny|dispute|contest)$/.test(cue.verb.lemma) || lowAt(skeleton, cue.at + 1) !== 'that')
    return null
  const to = clauseEnd(reading, skeleton, cue.at + 2, [])
  return to <= cue.at + 2 ? null : content({ rule: 'not-denied', from: cue.at + 2, to, act: 'assertion' })
}
