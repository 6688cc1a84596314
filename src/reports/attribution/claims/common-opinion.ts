import { clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import type { Draft, Reading } from '../sentence/reading.ts'
import { extentOf, isQuotation, lowAt, type Skeleton } from '../sentence/skeleton.ts'

const BE = /^(?:is|are|was|were|been)$/
const WIDELY = /^(?:widely|generally|commonly|broadly|largely|internationally|universally)$/
const HELD = /^(?:viewed|seen|regarded|described|condemned|denounced|understood|considered|believed|thought)$/

/** `The arrest is widely viewed as an act of reprisal`: what many are said to think, of whom none is named. */
export function commonOpinion(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 2; at + 2 < skeleton.items.length; at += 1) {
    const item = skeleton.items[at]
    if (item === undefined || !HELD.test(lowAt(skeleton, at)) || !WIDELY.test(lowAt(skeleton, at - 1)))
      continue
    if (!BE.test(lowAt(skeleton, at - 2))) continue
    const isAs = lowAt(skeleton, at + 1) === 'as'
    if (!isAs && lowAt(skeleton, at + 1) !== 'to') continue
    const later = cues.filter((cue) => cue.at > at)
    const to = clauseEnd(reading, skeleton, at + 2, later)
    const content = extentOf(reading, skeleton, at + 2, to)
    if (content === null || (to - at === 3 && isQuotation(skeleton, at + 2))) continue
    drafts.push({
      kind: 'indirect',
      act: 'assertion',
      content: [content],
      cue: extentOf(reading, skeleton, at, at + 1),
      speaker: null,
      via: null,
      addressee: null,
      about: [],
      attribution: 'none',
      rule: 'common-opinion',
      lemma: 'describe',
      token: item.at,
      sentence: skeleton.sentence,
      paragraph: skeleton.paragraph,
      quotations: [],
    })
  }
  return drafts
}
