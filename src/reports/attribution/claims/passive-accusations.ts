import { ADVERBS, DETERMINERS, isInLy, PREPOSITIONS } from '../../words/function-words.ts'
import { clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { phraseFrom } from '../sentence/noun-phrase.ts'
import { isDate, isVerb } from '../sentence/phrase-words.ts'
import type { Draft, Named, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton, tokenAt } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { namedBy } from '../speakers/speaker.ts'
import { eachOf } from './each-of.ts'

/** Verbs of accusing, with the words that lead to what for. */
const NOT_SAID: ReadonlyMap<string, RegExp> = new Map([
  ['accused', /^of$/],
  ['suspected', /^of$/],
  ['charged', /^with$/],
  ['indicted', /^(?:on|for)$/],
  ['blamed', /^for$/],
])

/** `is accused by boat owners of selling berths`, `has been accused of …`: an accusation whose speaker may not be named. */
export function passiveAccusations(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  for (let at = 1; at < skeleton.items.length; at += 1) {
    const alleged = allegedAt(reading, skeleton, at, cues) ?? allegedlyAt(reading, skeleton, at, cues)
    if (alleged !== null) drafts.push(alleged)
    const link = NOT_SAID.get(lowAt(skeleton, at))
    if (link === undefined) continue
    const isLink = (place: number): boolean => link.test(lowAt(skeleton, place))
    const cue = cues.find((each) => each.at === at) ?? passiveAt(skeleton, at)
    const linkAt = afterDate(reading, skeleton, at + 1)
    const next = isLink(linkAt) ? 'of' : lowAt(skeleton, linkAt)
    // `a man accused by prosecutors of taking bribes`: the noun before is whom it is said of.
    const isReduced =
      cue?.isPassive !== true &&
      (next === 'by' || (next === 'of' && link.test('of') && lowAt(skeleton, at + 2).endsWith('ing'))) &&
      isNounBefore(reading, skeleton, at)
    if (!isReduced && !(cue?.isPassive === true && (next === 'of' || next === 'by'))) continue
    const verb = isReduced ? at : (cue?.from ?? at)
    if (isNegated(skeleton, verb, at)) continue
    let of = at + 1
    let speaker = null
    if (!isLink(of)) of = afterDate(reading, skeleton, of)
    if (next === 'by') {
      const phrase = phraseFrom(reading, skeleton, of + 1, skeleton.items.length)
      if (phrase === null) continue
      // The phrase may swallow the `of` of what they are accused of.
      let to = phrase.from
      while (
        to < skeleton.items.length &&
        !(isLink(to) && (lowAt(skeleton, to + 1).endsWith('ing') || !link.test('of') || to >= phrase.to)) &&
        lowAt(skeleton, to) !== ','
      )
        to += 1
      if (!isLink(to)) continue
      let whoEnds = to
      while (whoEnds > phrase.from + 1 && isWhen(reading, skeleton, whoEnds - 1)) whoEnds -= 1
      speaker = namedBy(reading, skeleton, { from: phrase.from, to: whoEnds, role: null })
      of = to
    }
    let end = clauseEnd(
      reading,
      skeleton,
      of + 1,
      cues.filter((each) => each.at > of),
    )
    // `was accused on Tuesday of taking bribes by a former aide`
    const by = next === 'by' ? null : accuserAfter(reading, skeleton, of + 2, end)
    if (by !== null) {
      speaker = by.speaker
      end = by.at
    }
    const isInRelative = /^(?:who|which|that)$/.test(lowAt(skeleton, verb - 1))
    const aside = /^(?:which|who|whom|whose|and|but|after|before|a|an|charges?)$/
    for (let place = of + 2; place < end; place += 1)
      if (lowAt(skeleton, place) === ',' && (isInRelative || aside.test(lowAt(skeleton, place + 1))))
        end = place
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
    const accused = subjectBefore(reading, skeleton, verb, 0)
    const listed =
      lowAt(skeleton, verb - 1) === ','
        ? eachOf(reading, skeleton, { from: verb - 1, to: verb - 1, role: null })
        : []
    const about = listed.length > 1 ? listed : accused === null ? [] : eachOf(reading, skeleton, accused)
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

/** `is not suspected of`, `has never been charged with`, `nobody is accused of`: of whom it is said so, nobody accuses. */
function isNegated(skeleton: Skeleton, from: number, at: number): boolean {
  for (let place = from - 1; place < at; place += 1) {
    const low = lowAt(skeleton, place)
    if (/^(?:not|never|nor|neither|nobody|none|no-one)$/.test(low) || low.endsWith("n't")) return true
  }
  // `no longer accused`, `no one has been charged`
  return lowAt(skeleton, from - 2) === 'no' || lowAt(skeleton, at - 2) === 'no'
}

/** The form of a passive that no verb of saying is: `is charged with`, `has also been blamed for`. */
function passiveAt(
  skeleton: Skeleton,
  at: number,
): { readonly isPassive: true; readonly from: number } | undefined {
  let from = at
  let isPassive = false
  while (from > 0) {
    const low = lowAt(skeleton, from - 1)
    if (/^(?:is|are|was|were|be|been|being)$/.test(low)) isPassive = true
    else if (!/^(?:has|have|had|not)$/.test(low) && !ADVERBS.has(low) && !isInLy(low)) break
    from -= 1
  }
  return isPassive ? { isPassive, from } : undefined
}

const isWhen = (reading: Reading, skeleton: Skeleton, at: number): boolean =>
  isDate(reading, skeleton, at) || /^(?:on|in|late|early)$/.test(lowAt(skeleton, at))

/** The place after words for a time: `accused on Tuesday of`. */
function afterDate(reading: Reading, skeleton: Skeleton, from: number): number {
  let at = from
  while (at < from + 6 && isWhen(reading, skeleton, at)) at += 1
  return at
}

/** `of taking bribes by a former aide`: who accuses, named at the end of what is said; nobody where things follow the `by`. */
function accuserAfter(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  end: number,
): { readonly speaker: Named; readonly at: number } | null {
  for (let at = end - 2; at > from; at -= 1) {
    if (lowAt(skeleton, at) !== 'by' || lowAt(skeleton, at + 1).endsWith('ing')) continue
    const phrase = phraseFrom(reading, skeleton, at + 1, skeleton.items.length)
    if (phrase === null || Math.max(phrase.to, phrase.role?.to ?? 0) < end) return null
    const speaker = namedBy(reading, skeleton, phrase)
    const isSomebody =
      speaker !== null &&
      (speaker.entity !== null || /^(?:anonymous|vague-group|title)$/.test(speaker.attribution))
    return isSomebody && !/(?:ed|en)$/.test(lowAt(skeleton, at - 1)) ? { speaker, at } : null
  }
  return null
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

/** `Li Qiang allegedly told brokers to mislabel it`: what is alleged of a subject, where the sentence names nobody who says so. */
function allegedlyAt(reading: Reading, skeleton: Skeleton, at: number, cues: readonly Cue[]): Draft | null {
  if (lowAt(skeleton, at) !== 'allegedly' || cues.some(({ isPassive }) => !isPassive)) return null
  let verb = at
  while (verb > 0 && /^(?:has|have|had|is|are|was|were|been|also)$/.test(lowAt(skeleton, verb - 1))) verb -= 1
  const isPassive = /^(?:is|are|was|were|been)$/.test(lowAt(skeleton, at - 1))
  const subject = subjectBefore(reading, skeleton, verb, 0)
  const token = skeleton.items[at]
  if (subject === null || token === undefined) return null
  const named = namedBy(reading, skeleton, subject)
  const content = extentOf(reading, skeleton, subject.from, clauseEnd(reading, skeleton, at + 1, cues))
  if (named === null || content === null) return null
  return {
    kind: 'indirect',
    act: 'accusation',
    content: [content],
    cue: extentOf(reading, skeleton, at, at + 1),
    speaker: null,
    via: null,
    addressee: null,
    about: isPassive ? [] : [{ named, role: 'accused' }],
    attribution: 'none',
    rule: 'alleged',
    lemma: 'allege',
    token: token.at,
    sentence: skeleton.sentence,
    paragraph: skeleton.paragraph,
    quotations: [],
  }
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
