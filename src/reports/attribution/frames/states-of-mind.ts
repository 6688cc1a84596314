import type { SpeechAct } from '../../../record/index.ts'
import { DENIABLE } from '../../words/cue-verbs.ts'
import { indirectDraft } from '../claims/indirect-draft.ts'
import { clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import type { Draft, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { namedBy } from '../speakers/speaker.ts'

const ADJECTIVES: Readonly<Record<string, SpeechAct>> = {
  adamant: 'assertion',
  convinced: 'assertion',
  certain: 'assertion',
  sure: 'assertion',
  confident: 'expectation',
  hopeful: 'expectation',
  optimistic: 'expectation',
  worried: 'concern',
  concerned: 'concern',
  afraid: 'concern',
  alarmed: 'concern',
  sceptical: 'concern',
  skeptical: 'concern',
  angry: 'position',
  pleased: 'position',
  glad: 'position',
  proud: 'position',
  disappointed: 'concern',
}

/** `is adamant that`, `was worried about`, `made clear that`: what somebody is said to think, with the subject as the speaker. */
export function statesOfMind(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 1; at < skeleton.items.length; at += 1) {
    const found = stateAt(skeleton, at)
    if (found === null) continue
    const phrase = subjectBefore(reading, skeleton, found.verb, 0)
    const speaker = phrase === null ? null : namedBy(reading, skeleton, phrase)
    const end = clauseEnd(
      reading,
      skeleton,
      found.content,
      cues.filter((cue) => cue.at > at),
    )
    const content = extentOf(reading, skeleton, found.content, end)
    const draft = indirectDraft(reading, skeleton, {
      act: found.act,
      rule: found.rule,
      lemma: found.rule === 'made-clear' ? 'say' : '',
      at,
      speaker,
      content,
    })
    if (draft !== null) drafts.push(draft)
  }
  return drafts
}

function hasDeniable(skeleton: Skeleton, from: number): boolean {
  for (let at = from; at < from + 6; at += 1) if (DENIABLE.has(lowAt(skeleton, at))) return true
  return false
}

interface State {
  readonly rule: string
  readonly act: SpeechAct
  readonly verb: number
  readonly content: number
}

/** Two words for a denial: `hit back at the claim`, `brushed aside concerns`. */
const PAIRS: Readonly<Record<string, RegExp>> = {
  back: /^(?:hit|pushed|hits|pushes|fired)$/,
  aside: /^(?:brushed|brushes|swept|waved)$/,
  off: /^(?:shrugged|shrugs|laughed|brushed)$/,
  down: /^(?:played|plays)$/,
}

function stateAt(skeleton: Skeleton, at: number): State | null {
  const low = lowAt(skeleton, at)
  if (PAIRS[low]?.test(lowAt(skeleton, at - 1)) === true) {
    const isAt = /^(?:at|against)$/.test(lowAt(skeleton, at + 1))
    if (low === 'back' && !isAt) return null
    const content = at + (isAt ? 2 : 1)
    return hasDeniable(skeleton, content) ? { rule: 'hit-back', act: 'denial', verb: at - 1, content } : null
  }
  if (low === 'clear' && lowAt(skeleton, at + 1) === 'that') {
    const made = lowAt(skeleton, at - 1) === 'it' ? at - 2 : at - 1
    return /^(?:made|makes|make)$/.test(lowAt(skeleton, made))
      ? { rule: 'made-clear', act: 'assertion', verb: made, content: at + 2 }
      : null
  }
  // `put it to her that she had misheard`
  if (low === 'put' && lowAt(skeleton, at + 1) === 'it' && lowAt(skeleton, at + 2) === 'to')
    for (let that = at + 4; that < at + 9; that += 1)
      if (lowAt(skeleton, that) === 'that')
        return { rule: 'put-to', act: 'assertion', verb: at, content: that + 1 }
  const act = ADJECTIVES[low]
  if (act === undefined || !/^(?:that|about)$/.test(lowAt(skeleton, at + 1))) return null
  let verb = at - 1
  while (
    verb > 0 &&
    /^(?:very|deeply|quite|still|also|not|more|so|gravely|increasingly|absolutely|seriously|extremely)$/.test(
      lowAt(skeleton, verb),
    )
  )
    verb -= 1
  if (!/^(?:is|are|was|were|be|been|remain|remains|remained|am)$/.test(lowAt(skeleton, verb))) return null
  while (verb > 0 && /^(?:has|have|had|been|will|would)$/.test(lowAt(skeleton, verb - 1))) verb -= 1
  return { rule: 'state-of-mind', act, verb, content: at + 2 }
}
