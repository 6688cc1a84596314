import { DETERMINERS } from '../../words/function-words.ts'
import { clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import type { Draft, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { namedBy } from '../speakers/speaker.ts'
import { indirectDraft } from './indirect-draft.ts'

/** `put most of it down to dead batteries`, `pins the breach on a crew`, `puts the figure at 27`: an explanation, a charge, an estimate. */
export function putDown(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 1; at + 3 < skeleton.items.length; at += 1) {
    const found = putAt(skeleton, at)
    if (found === null) continue
    const joined = /^(?:but|and)$/.test(lowAt(skeleton, at - 1))
    const before = joined ? drafts.at(-1) : undefined
    const phrase = joined ? null : subjectBefore(reading, skeleton, at, 0)
    const shared = joined
      ? reading.drafts.findLast(({ sentence }) => sentence === skeleton.sentence)
      : undefined
    const first = cues.find((cue) => cue.at < at && !cue.isPassive && !cue.isParticiple)
    const subject = joined && first !== undefined ? subjectBefore(reading, skeleton, first.from, 0) : phrase
    const speaker =
      before?.speaker ?? shared?.speaker ?? (subject === null ? null : namedBy(reading, skeleton, subject))
    const end = clauseEnd(
      reading,
      skeleton,
      at + 2,
      cues.filter((cue) => cue.at > at + 2),
    )
    const draft = indirectDraft(reading, skeleton, {
      ...found,
      lemma: '',
      at,
      speaker,
      content: extentOf(reading, skeleton, at + 1, beforeRelative(skeleton, at + 1, end)),
    })
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

function beforeRelative(skeleton: Skeleton, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1)
    if (lowAt(skeleton, at) === ',' && /^(?:which|who|whose|as|while)$/.test(lowAt(skeleton, at + 1)))
      return at
  return end
}

/** `down to a clerical error`, `down to dead batteries`; not `put the phone down to answer the door`. */
function isCause(skeleton: Skeleton, at: number): boolean {
  const next = lowAt(skeleton, at + 1)
  return DETERMINERS.has(lowAt(skeleton, at)) || (/^\p{L}{3,}$/u.test(next) && !DETERMINERS.has(next))
}

const SUMS = /^(?:figure|number|toll|cost|costs|total|losses|bill|damage|loss|price|turnout)$/

function putAt(skeleton: Skeleton, at: number): Pick<Draft, 'act' | 'rule'> | null {
  const low = lowAt(skeleton, at)
  if (/^(?:put|puts)$/.test(low)) {
    for (let next = at + 2; next < at + 9; next += 1) {
      if (
        lowAt(skeleton, next) === 'down' &&
        lowAt(skeleton, next + 1) === 'to' &&
        isCause(skeleton, next + 2)
      )
        return { rule: 'put-down-to', act: 'assertion' }
      if (lowAt(skeleton, next) === 'at' && SUMS.test(lowAt(skeleton, next - 1)))
        return { rule: 'put-at', act: 'assertion' }
    }
    return null
  }
  if (!/^(?:pins|pinned|lays|laid)$/.test(low)) return null
  const isBlame = /^(?:blame|responsibility|guilt)$/.test(lowAt(skeleton, at + 2))
  for (let next = at + 2; next < at + 7; next += 1)
    if (/^(?:on|at|with)$/.test(lowAt(skeleton, next)) && (isBlame || low.startsWith('pin')))
      return isBlame || lowAt(skeleton, next) === 'on' ? { rule: 'pin-on', act: 'accusation' } : null
  return null
}
