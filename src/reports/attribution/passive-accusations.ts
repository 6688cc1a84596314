import { mentionAt } from '../mentions/entity.ts'
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../words/function-words.ts'
import { clauseEnd } from './clause.ts'
import type { Cue } from './find-cues.ts'
import { type NounPhrase, phraseFrom } from './noun-phrase.ts'
import { isVerb } from './phrase-words.ts'
import type { AboutDraft, Draft, Named, Reading } from './reading.ts'
import { extentOf, lowAt, type Skeleton, tokenAt } from './skeleton.ts'
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
    // `a man accused by prosecutors of taking bribes`: the noun before is whom it is said of.
    const isReduced =
      cue?.isPassive !== true &&
      (next === 'by' || (next === 'of' && lowAt(skeleton, at + 2).endsWith('ing'))) &&
      isNounBefore(reading, skeleton, at)
    if (!isReduced && !(cue?.isPassive === true && (next === 'of' || next === 'by'))) continue
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
    let last = end
    if (isReduced)
      for (let place = of + 2; place < end; place += 1)
        if (isVerb(reading, skeleton, place)) {
          last = place
          break
        }
    const content = extentOf(reading, skeleton, of + 1, last)
    const token = skeleton.items[at]
    if (content === null || token === undefined) continue
    const accused = subjectBefore(reading, skeleton, isReduced ? at : (cue?.from ?? at), 0)
    const about = accused === null ? [] : eachOf(reading, skeleton, accused)
    drafts.push({
      kind: 'indirect',
      act: 'accusation',
      content: [content],
      cue: extentOf(reading, skeleton, at, at + 1),
      speaker,
      via: null,
      addressee: null,
      about,
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

/** Whether a noun or a name ends right before a place: neither a verb nor an article nor a mark. */
function isNounBefore(reading: Reading, skeleton: Skeleton, at: number): boolean {
  const token = tokenAt(skeleton, at - 1)
  return (
    token !== null &&
    token.kind === 'word' &&
    !isVerb(reading, skeleton, at - 1) &&
    !DETERMINERS.has(token.low) &&
    !PREPOSITIONS.has(token.low) &&
    !ADVERBS.has(token.low) &&
    !/^(?:and|or|but)$/.test(token.low)
  )
}

/** Whom a phrase names, each person of a list for himself: `Ann Lee, Bo Ek and Cy Orr are accused of`. */
function eachOf(reading: Reading, skeleton: Skeleton, phrase: NounPhrase): AboutDraft[] {
  const people: Named[] = []
  let at = phrase.to - 1
  while (at >= 0) {
    const item = skeleton.items[at]
    const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
    if (mention === null || mention.entity.type !== 'PERSON') break
    const first = at - (mention.last - mention.first) + 1
    const named = namedBy(reading, skeleton, { from: first, to: at + 1, role: null })
    if (named !== null) people.unshift(named)
    at = first - 1
    if (!/^(?:,|and)$/.test(lowAt(skeleton, at))) break
    while (/^(?:,|and)$/.test(lowAt(skeleton, at))) at -= 1
  }
  if (people.length > 1) return people.map((named) => ({ named, role: 'accused' }))
  const named = namedBy(reading, skeleton, phrase)
  return named === null ? [] : [{ named, role: 'accused' }]
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
