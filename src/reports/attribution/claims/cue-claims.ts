import type { ClaimKind } from '../../../record/index.ts'
import { FINITE } from '../../words/function-words.ts'
import { sentenceEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import type { FramedContent } from '../frames/framed-content.ts'
import { framedContents } from '../frames/frames.ts'
import { grantedBy } from '../frames/granted.ts'
import { asNoted, trailingClause } from '../sentence/clause-around.ts'
import { isInverted } from '../sentence/inverted.ts'
import { phraseFrom } from '../sentence/noun-phrase.ts'
import { isName } from '../sentence/phrase-words.ts'
import type { AboutDraft, Draft, Named, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, quotationsIn, type Skeleton } from '../sentence/skeleton.ts'
import { relativeClause, type SplitClause, splitClause } from '../sentence/split-clause.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { documentBefore } from '../speakers/document-before.ts'
import { namedBy } from '../speakers/speaker.ts'
import { isWhoSpeaks, targetsOf } from './targets-of.ts'

/** Who says what a verb of saying says: to its right where the verb comes first, else to its left. */
export function speakerOfCue(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  cues: readonly Cue[],
): Named | null {
  if (cue.isParticiple) return sharedSpeaker(reading, skeleton, cue, cues)
  if (isInverted(reading, skeleton, cue)) {
    const phrase = phraseFrom(reading, skeleton, cue.at + 1, sentenceEnd(skeleton))
    return phrase === null ? null : namedBy(reading, skeleton, phrase)
  }
  if (cue.at > 0 && isJoined(skeleton, cue)) {
    for (const before of cues.toReversed()) {
      if (before.at >= cue.at || before.isPassive || before.isParticiple) continue
      const speaker = speakerOfCue(reading, skeleton, before, cues)
      if (speaker !== null) return speaker
    }
    return firstSubject(reading, skeleton, cue.from - 1)
  }
  const phrase = subjectBefore(reading, skeleton, cue.from, 0)
  if (phrase === null) return null
  return (
    whoCallsIt(reading, skeleton, phrase, cues) ??
    sameSubject(reading, skeleton, phrase, cues) ??
    namedBy(reading, skeleton, phrase)
  )
}

/** `The ministry rejected what it called “q”`: the pronoun is of the subject of the verb before `what`. */
function whoCallsIt(
  reading: Reading,
  skeleton: Skeleton,
  { from, to }: { readonly from: number; readonly to: number },
  cues: readonly Cue[],
): Named | null {
  if (lowAt(skeleton, from - 1) !== 'what' || to - from > 1) return null
  if (!/^(?:it|he|she|they)$/.test(lowAt(skeleton, from))) return null
  const main = cues.findLast(({ at, isPassive, isParticiple }) => at < from && !isPassive && !isParticiple)
  return main === undefined ? null : speakerOfCue(reading, skeleton, main, cues)
}

/** `President Ann Lee said she hoped`: the pronoun right after a verb of saying is its subject, where that can be meant. */
function sameSubject(
  reading: Reading,
  skeleton: Skeleton,
  { from, to }: { readonly from: number; readonly to: number },
  cues: readonly Cue[],
): Named | null {
  const pronoun = lowAt(skeleton, from)
  if (to - from !== 1 || !/^(?:he|she)$/.test(pronoun)) return null
  const that = lowAt(skeleton, from - 1) === 'that' ? from - 2 : from - 1
  const main = cues.find(({ at, isPassive }) => at === that && !isPassive)
  const named = main === undefined ? null : speakerOfCue(reading, skeleton, main, cues)
  const entity = named?.entity
  if (named === null || entity?.type !== 'PERSON' || (entity.gender !== null && entity.gender !== pronoun))
    return null
  return { ...named, attribution: 'pronoun' }
}

/** `acknowledged that … but maintained`: the verb shares the subject of the one before it. */
function isJoined(skeleton: Skeleton, cue: Cue): boolean {
  const before = lowAt(skeleton, cue.from - 1)
  if (before !== ',') return before === 'and' || before === 'but'
  // `denied it and, through his spokesman, called them`
  for (let at = cue.from - 2; at > 0 && at > cue.from - 9; at -= 1)
    if (lowAt(skeleton, at) === ',') return /^(?:and|but)$/.test(lowAt(skeleton, at - 1))
  return false
}

/** `…, adding that`, `was quoted as saying`: the subject of the verb before it. */
function sharedSpeaker(reading: Reading, skeleton: Skeleton, cue: Cue, cues: readonly Cue[]): Named | null {
  const before = cues.findLast(
    ({ at, isParticiple, isPassive }) => at < cue.at && !isParticiple && !isPassive,
  )
  if (lowAt(skeleton, cue.from - 1) === 'as') {
    for (let at = cue.at - 2; at > 0; at -= 1)
      if (isQuoting(skeleton, at)) {
        let from = at
        while (
          from > 0 &&
          /^(?:was|were|is|are|been|has|have|had|being|also|widely|later)$/.test(lowAt(skeleton, from - 1))
        )
          from -= 1
        // `the paper quoted Ann Lee as saying`: its object speaks.
        const phrase =
          from === at || !isPassiveAt(skeleton, at)
            ? { from: at + 1, to: cue.from - 1, role: null }
            : subjectBefore(reading, skeleton, from, 0)
        return phrase === null || phrase.to <= phrase.from ? null : namedBy(reading, skeleton, phrase)
      }
    return null
  }
  const document = documentBefore(reading, skeleton, cue.from)
  if (document !== null) return document
  if (before !== undefined) return speakerOfCue(reading, skeleton, before, cues)
  return firstSubject(reading, skeleton, cue.at)
}

/** `China issued a rebuke, accusing them of …`: the subject of the sentence, where a name or noun stands before its first verb. */
function firstSubject(reading: Reading, skeleton: Skeleton, before: number): Named | null {
  for (let at = 1; at < before; at += 1)
    if (
      // `The United States imposed sanctions`: a name is no verb.
      !isName(reading, skeleton, at) &&
      (FINITE.has(lowAt(skeleton, at)) ||
        /[^e]ed$/.test(lowAt(skeleton, at)) ||
        /^(?:hit|put|set|cut|shut|met|gave|took|made|struck|kept|stood|came|went|left|told|held|sent|began|rose|broke|fought|won|lost|paid)$/.test(
          lowAt(skeleton, at),
        ))
    ) {
      const phrase = subjectBefore(reading, skeleton, at, 0)
      return phrase === null ? null : namedBy(reading, skeleton, phrase)
    }
  return null
}

/** The claims of the verbs of saying of a sentence, but of those that another rule has read. */
export function cueClaims(
  reading: Reading,
  skeleton: Skeleton,
  cues: readonly Cue[],
  taken: ReadonlySet<number>,
): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues) {
    const granted = cue.isNegated && !cue.isPassive ? grantedBy(reading, skeleton, cue) : null
    if (granted !== null) {
      const speaker = speakerOfCue(reading, skeleton, cue, cues)
      if (speaker !== null) drafts.push(...draftsOf(reading, skeleton, cue, granted, speaker))
      continue
    }
    if (cue.isPassive || cue.isNegated || taken.has(cue.at) || isHelp(skeleton, cue)) continue
    const inverted = !cue.isParticiple && isInverted(reading, skeleton, cue)
    const speaker = speakerOfCue(reading, skeleton, cue, cues)
    if (speaker === null || /^(?:(?:his|her|my|our|their) )?clients?$/i.test(speaker.canonical)) continue
    if (isWithin(reading, skeleton, cue, speaker, drafts)) continue
    const noted = asNoted(skeleton, cue)
    if (noted !== null) {
      drafts.push(...draftsOf(reading, skeleton, cue, noted, speaker))
      continue
    }
    const relative = inverted ? null : relativeClause(reading, skeleton, cue)
    if (relative !== null) {
      drafts.push(...draftsOf(reading, skeleton, cue, relative, speaker))
      continue
    }
    const split = inverted ? null : splitClause(reading, skeleton, cue)
    if (split !== null) {
      drafts.push(...draftsOfSplit(reading, skeleton, cue, split, speaker))
      continue
    }
    const framed = inverted ? [] : framedContents(reading, skeleton, cue, cues)
    const via =
      cue.isParticiple && lowAt(skeleton, cue.from - 1) === 'as'
        ? quotedBy(reading, skeleton, cue.from - 1)
        : null
    for (const each of framed)
      for (const draft of draftsOf(
        reading,
        skeleton,
        cue,
        each,
        whoseWords(reading, skeleton, cue, cues, each, speaker),
      )) {
        draft.via = via
        drafts.push(draft)
      }
    if (framed.length === 0) {
      const trailing = trailingClause(reading, skeleton, cue, inverted)
      if (trailing !== null && isPassedOn(reading, speaker, trailing, drafts)) {
        for (const draft of drafts) draft.via ??= speaker
        continue
      }
      if (trailing !== null) drafts.push(...draftsOf(reading, skeleton, cue, trailing, speaker))
    }
  }
  return drafts
}

/** `the centre, which supported the plaintiffs, says`: what it does for them, beside what it says. */
const isHelp = (skeleton: Skeleton, { from, verb }: Cue): boolean =>
  /^(?:support|back)$/.test(verb.lemma) && /^(?:who|which|that)$/.test(lowAt(skeleton, from - 1))

/** `The minister stated that the plan had been met, the agency reported`: who passes on what another has said. */
function isPassedOn(
  _reading: Reading,
  { attribution, canonical }: Named,
  { from }: FramedContent,
  drafts: readonly Draft[],
): boolean {
  const isCarrier =
    attribution === 'outlet' ||
    /\b(?:agency|press service|newspaper|broadcaster|television|radio|website|media)\b/i.test(canonical)
  return isCarrier && from < 2 && drafts.some(({ rule }) => /^(?:verb-|tell-)/.test(rule))
}

/** `said he had ordered it to be closed`, `said managers threatened to close it`: no statement of its own in what another says. */
function isWithin(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  speaker: Named,
  drafts: readonly Draft[],
): boolean {
  const place = extentOf(reading, skeleton, cue.at, cue.at + 1)
  const outer = drafts.find(
    ({ kind, content, rule }) =>
      kind === 'indirect' &&
      /^(?:verb-clause|verb-that|tell-|apologise-for)/.test(rule) &&
      place !== null &&
      content.some(({ start, end }) => start <= place.start && place.end <= end),
  )
  if (outer === undefined) return false
  const isOwn = outer.speaker?.canonical === speaker.canonical && lowAt(skeleton, cue.at - 1) === 'had'
  return (
    isOwn ||
    outer.rule === 'apologise-for' ||
    cue.verb.lemma === 'threaten' ||
    (/^(?:refuse|order)$/.test(cue.verb.lemma) && outer.speaker?.canonical !== speaker.canonical) ||
    (cue.verb.lemma === 'ask' && outer.speaker?.canonical !== speaker.canonical)
  )
}

/** `Experts voiced alarm at what they called torture`: those who speak in the same sentence already. */
function whoseWords(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  cues: readonly Cue[],
  content: FramedContent,
  speaker: Named,
): Named {
  if (content.rule !== 'what-call' || speaker.attribution !== 'pronoun') return speaker
  const before = cues.findLast(({ at, isPassive }) => at < cue.at && !isPassive)
  const found = before === undefined ? null : speakerOfCue(reading, skeleton, before, cues)
  return found === null ? speaker : { ...found, attribution: 'pronoun' }
}

/** `was quoted by the Gazette as saying`: through whom it became known. */
export function quotedBy(reading: Reading, skeleton: Skeleton, as: number): Named | null {
  for (let at = as - 1; at > 0 && at > as - 12; at -= 1) {
    if (lowAt(skeleton, at) === 'by') return namedBy(reading, skeleton, { from: at + 1, to: as, role: null })
    if (!isQuoting(skeleton, at) || isPassiveAt(skeleton, at)) continue
    const phrase = subjectBefore(reading, skeleton, at, 0)
    return phrase === null ? null : namedBy(reading, skeleton, phrase)
  }
  return null
}

const isQuoting = (skeleton: Skeleton, at: number): boolean =>
  /^(?:quoted|quotes|quote|cited|cites|reported)$/.test(lowAt(skeleton, at))

/** `was quoted`, `has been widely quoted`; not `the paper quoted`. */
function isPassiveAt(skeleton: Skeleton, at: number): boolean {
  let from = at - 1
  while (/^(?:also|widely|later|been|reportedly)$/.test(lowAt(skeleton, from))) from -= 1
  return /^(?:was|were|is|are|has|have|had)$/.test(lowAt(skeleton, from))
}

/** The claim of a clause on both sides of its attribution, or one for each of two clauses. */
function draftsOfSplit(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  { before, after, isOne }: SplitClause,
  speaker: Named,
): Draft[] {
  const made = (range: { from: number; to: number }, rule: string): Draft[] =>
    draftsOf(
      reading,
      skeleton,
      cue,
      { ...range, rule, act: cue.verb.act, addressee: null, target: null, targetRole: 'topic' },
      speaker,
    )
  if (!isOne) return [...made(before, 'clause-comma-said'), ...made(after, 'said-and-clause')]
  const [first] = made(before, 'split-clause')
  const [second, ...quoted] = made(after, 'split-clause')
  if (first === undefined || second === undefined) return []
  // Where all after the attribution is a quotation, that stands alone.
  return second.kind === 'partial'
    ? [first, second]
    : [{ ...first, content: [...first.content, ...second.content] }, ...quoted]
}

/** A claim for the clause, where it is more than a quotation, and one for each quotation in it. */
function draftsOf(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  content: FramedContent,
  speaker: Named,
): Draft[] {
  const token = skeleton.items[cue.at]
  const extent = extentOf(reading, skeleton, content.from, content.to)
  if (extent === null || token === undefined) return []
  const addressee = content.addressee === null ? null : namedBy(reading, skeleton, content.addressee)
  const about: AboutDraft[] = targetsOf(reading, skeleton, cue, content, speaker).map((named) => ({
    named,
    role: content.targetRole,
  }))
  const quotations = quotationsIn(skeleton, content.from, content.to)
  const base = {
    cue: extentOf(reading, skeleton, cue.at, cue.at + 1),
    speaker,
    via: null,
    addressee: addressee !== null && isWhoSpeaks(addressee, speaker) ? null : addressee,
    attribution: speaker.attribution,
    rule: content.rule,
    lemma: cue.verb.lemma,
    act: content.act,
    sentence: skeleton.sentence,
    paragraph: skeleton.paragraph,
    token: token.at,
  }
  const isAllQuoted = content.to - content.from === 1 && quotations.length === 1
  const drafts: Draft[] = []
  // `We had headsets and a quota, she said.`: in the speaker’s own words, whose marks a copy has lost.
  const isOwnWords =
    /^(?:clause-comma-said|clause-said)$/.test(content.rule) &&
    quotations.length === 0 &&
    /^(?:we|i|our|my|i'm|we're|i've|we've|i'll|we'll)$/.test(lowAt(skeleton, content.from))
  if (!isAllQuoted)
    drafts.push({
      ...base,
      kind: isOwnWords ? 'direct' : 'indirect',
      content: [extent],
      about,
      quotations: [],
    })
  for (const quotation of quotations) {
    if (isTitle(skeleton, quotation.index)) continue
    const kind: ClaimKind = 'partial'
    drafts.push({
      ...base,
      kind,
      content: [{ start: quotation.start, end: quotation.end }],
      about: [...about],
      quotations: [quotation.index],
    })
  }
  return drafts
}

/** Whether a quotation is a title or a name: `the song “Dockside Lullaby”`, `so-called “family day”`. */
export function isTitle({ items }: Skeleton, quotation: number): boolean {
  const at = items.findIndex((item) => item.kind === 'quotation' && item.quotation.index === quotation)
  const before = items[at - 1]
  // `Kurt “The Wall” Maas`: a name within a name.
  const [item, after] = [items[at], items[at + 1]]
  const isNickname =
    item?.kind === 'quotation' &&
    item.quotation.end - item.quotation.start < 20 &&
    before?.kind === 'token' &&
    after?.kind === 'token' &&
    before.token.isCapital &&
    after.token.isCapital &&
    before.token.kind === 'word' &&
    after.token.kind === 'word'
  if (isNickname) return true
  return (
    before?.kind === 'token' &&
    /^(?:so-called|titled|entitled|called|named|dubbed|nicknamed|song|film|book|novel|album|play|series|movie|poem|slogan|headlined|article|programme|program|project|operation|hashtag)$/.test(
      before.token.low === ',' ? (beforeComma(items, at) ?? '') : before.token.low,
    )
  )
}

const beforeComma = (items: Skeleton['items'], at: number): string | null => {
  const item = items[at - 2]
  return item?.kind === 'token' ? item.token.low : null
}
