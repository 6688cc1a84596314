import { clauseEnd } from './clause.ts'
import type { Cue } from './find-cues.ts'
import { phraseFrom } from './noun-phrase.ts'
import type { Draft, Reading } from './reading.ts'
import { extentOf, lowAt, type Skeleton } from './skeleton.ts'
import { namedBy } from './speaker.ts'
import { subjectBefore } from './subject-before.ts'

const NOT_SAID: ReadonlySet<string> = new Set(['accused', 'suspected'])

/** `is accused by boat owners of selling berths`, `has been accused of …`: an accusation whose speaker may not be named. */
export function passiveAccusations(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 1; at < skeleton.items.length; at += 1) {
    const alleged = allegedAt(reading, skeleton, at, cues)
    if (alleged !== null) drafts.push(alleged)
    if (!NOT_SAID.has(lowAt(skeleton, at))) continue
    const cue = cues.find((each) => each.at === at)
    const next = lowAt(skeleton, at + 1)
    const isPassive = cue?.isPassive === true && (next === 'of' || next === 'by')
    if (!isPassive) continue
    let of = at + 1
    let speaker = null
    if (next === 'by') {
      const phrase = phraseFrom(reading, skeleton, at + 2, skeleton.items.length)
      if (phrase === null) continue
      // The phrase may swallow the `of` of what they are accused of.
      let to = phrase.from
      while (
        to < skeleton.items.length &&
        !(lowAt(skeleton, to) === 'of' && lowAt(skeleton, to + 1).endsWith('ing')) &&
        lowAt(skeleton, to) !== ','
      )
        to += 1
      if (lowAt(skeleton, to) !== 'of') continue
      speaker = namedBy(reading, skeleton, { from: phrase.from, to, role: null })
      of = to
    }
    const end = clauseEnd(
      reading,
      skeleton,
      of + 1,
      cues.filter((each) => each.at > of),
    )
    const content = extentOf(reading, skeleton, of + 1, end)
    const token = skeleton.items[at]
    if (content === null || token === undefined) continue
    const accused = subjectBefore(reading, skeleton, cue.from, 0)
    const named = accused === null ? null : namedBy(reading, skeleton, accused)
    drafts.push({
      kind: 'indirect',
      act: 'accusation',
      content: [content],
      cue: extentOf(reading, skeleton, at, at + 1),
      speaker,
      via: null,
      addressee: null,
      about: named === null ? [] : [{ named, role: 'accused' }],
      attribution: speaker?.attribution ?? 'none',
      rule: 'accused-of',
      lemma: 'accuse',
      token: token.at,
      sentence: skeleton.sentence,
      paragraph: skeleton.paragraph,
      quotations: [],
    })
  }
  return drafts
}

/** `is alleged to have taken bribes`, `it is alleged that he took bribes`: by whom, the text does not say. */
function allegedAt(reading: Reading, skeleton: Skeleton, at: number, cues: readonly Cue[]): Draft | null {
  if (lowAt(skeleton, at) !== 'alleged' || !/^(?:is|are|was|were|been)$/.test(lowAt(skeleton, at - 1)))
    return null
  const isThat = lowAt(skeleton, at + 1) === 'that'
  if (!isThat && lowAt(skeleton, at + 1) !== 'to') return null
  const content = extentOf(
    reading,
    skeleton,
    at + 2,
    clauseEnd(
      reading,
      skeleton,
      at + 2,
      cues.filter((each) => each.at > at),
    ),
  )
  const token = skeleton.items[at]
  if (content === null || token === undefined) return null
  let verb = at - 1
  while (verb > 0 && /^(?:has|have|had|been)$/.test(lowAt(skeleton, verb - 1))) verb -= 1
  const accused = isThat ? null : subjectBefore(reading, skeleton, verb, 0)
  const named = accused === null ? null : namedBy(reading, skeleton, accused)
  return {
    kind: 'indirect',
    act: 'accusation',
    content: [content],
    cue: extentOf(reading, skeleton, at, at + 1),
    speaker: null,
    via: null,
    addressee: null,
    about: named === null ? [] : [{ named, role: 'accused' }],
    attribution: 'none',
    rule: 'alleged',
    lemma: 'allege',
    token: token.at,
    sentence: skeleton.sentence,
    paragraph: skeleton.paragraph,
    quotations: [],
  }
}
