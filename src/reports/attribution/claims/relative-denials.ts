import { CUE_FORMS, DENIABLE } from '../../words/cue-verbs.ts'
import { ADVERBS, isInLy } from '../../words/function-words.ts'
import { clauseEnd } from '../clause.ts'
import { phraseFrom } from '../sentence/noun-phrase.ts'
import type { Draft, Named, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { namedBy } from '../speakers/speaker.ts'
import { indirectDraft } from './indirect-draft.ts'

/**
 * `, a charge the ministry dismissed as absurd`, `, which the club denies`, `, an allegation denied by his lawyer`: a denial in
 * the relative clause that follows what is denied. The item of the verb is given back, so that no other rule reads it.
 */
export function relativeDenials(
  reading: Reading,
  skeleton: Skeleton,
): { readonly drafts: readonly Draft[]; readonly verbs: ReadonlySet<number> } {
  const drafts: Draft[] = []
  const verbs = new Set<number>()
  for (let at = 2; at < skeleton.items.length; at += 1) {
    if (!/^[,—–]$/.test(lowAt(skeleton, at - 1))) continue
    const found = clauseAt(reading, skeleton, at)
    if (found === null) continue
    const end = clauseEnd(reading, skeleton, found.verb + 1, [])
    const content = extentOf(reading, skeleton, at, cutAt(skeleton, found.verb + 1, end))
    const draft = indirectDraft(reading, skeleton, {
      act: 'denial',
      rule: 'relative-denial',
      lemma: 'deny',
      at: found.verb,
      speaker: found.speaker,
      content,
    })
    if (draft === null) continue
    verbs.add(found.verb)
    drafts.push(draft)
  }
  return { drafts, verbs }
}

/** The verb of a relative clause that denies, and who denies. */
function clauseAt(
  reading: Reading,
  skeleton: Skeleton,
  start: number,
): { readonly verb: number; readonly speaker: Named } | null {
  let from = start
  const isNoun = /^(?:a|an|the|something|all|charges|claims|allegations|accusations)$/.test(
    lowAt(skeleton, start),
  )
  if (isNoun) {
    from = nounEnd(skeleton, start)
    if (from === -1) return null
    if (/^(?:which|that)$/.test(lowAt(skeleton, from))) from += 1
  } else if (lowAt(skeleton, start) === 'which') from = start + 1
  else return null
  for (let at = from; at < Math.min(skeleton.items.length, from + 14); at += 1) {
    const low = lowAt(skeleton, at)
    if (/^(?:[.;:]|but|while|because|who)$/.test(low)) return null
    const cue = CUE_FORMS.get(low)
    // `an allegation she called too silly to deny`
    const isCalled = isNoun && /^(?:call|describe|label|brand)$/.test(cue?.verb.lemma ?? '')
    if (cue === undefined || !(cue.verb.act === 'denial' || isCalled)) continue
    if (cue.form === 'ing' || cue.form === 'base') continue
    if (lowAt(skeleton, at + 1) === 'by') {
      const phrase = phraseFrom(reading, skeleton, at + 2, skeleton.items.length)
      const speaker = phrase === null ? null : namedBy(reading, skeleton, phrase)
      return speaker === null ? null : { verb: at, speaker }
    }
    let verb = at
    while (
      verb > from &&
      (/^(?:has|have|had)$/.test(lowAt(skeleton, verb - 1)) ||
        ADVERBS.has(lowAt(skeleton, verb - 1)) ||
        isInLy(lowAt(skeleton, verb - 1)))
    )
      verb -= 1
    const phrase = verb === from ? null : subjectBefore(reading, skeleton, verb, from)
    const speaker = phrase === null ? null : namedBy(reading, skeleton, phrase)
    return speaker === null ? null : { verb: at, speaker }
  }
  return null
}

/** The place after `a charge`, `an allegation`; -1 where no such noun stands there. */
function nounEnd(skeleton: Skeleton, from: number): number {
  for (let at = from; at < from + 4; at += 1) {
    const low = lowAt(skeleton, at)
    if (low === 'something' || (DENIABLE.has(low) && !/^(?:it|them|this|that|any|evidence)$/.test(low)))
      return at + 1
  }
  return -1
}

/** Before a comma with which another clause begins. */
function cutAt(skeleton: Skeleton, from: number, end: number): number {
  for (let at = from; at < end; at += 1)
    if (
      lowAt(skeleton, at) === ',' &&
      (!/^(?:and|as)$/.test(lowAt(skeleton, at + 1)) ||
        (lowAt(skeleton, at + 1) === 'and' && /[^e]ed$/.test(lowAt(skeleton, at + 2))))
    )
      return at
  return end
}
