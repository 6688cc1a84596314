import type { ClaimKind } from '../../record/index.ts'
import { FINITE } from '../words/function-words.ts'
import { DOCUMENTS } from '../words/titles.ts'
import { afterAdjuncts, sentenceEnd } from './clause.ts'
import type { Cue } from './find-cues.ts'
import type { FramedContent } from './framed-content.ts'
import { framedContents } from './frames.ts'
import { isInverted } from './inverted.ts'
import { phraseFrom } from './noun-phrase.ts'
import type { AboutDraft, Draft, Named, Reading } from './reading.ts'
import { extentOf, isQuotation, lowAt, quotationsIn, type Skeleton } from './skeleton.ts'
import { namedBy } from './speaker.ts'
import { subjectBefore } from './subject-before.ts'

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
  return phrase === null ? null : namedBy(reading, skeleton, phrase)
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
      if (/^(?:quoted|cited|reported)$/.test(lowAt(skeleton, at))) {
        let from = at
        while (from > 0 && /^(?:was|were|is|been|has|had|being|also)$/.test(lowAt(skeleton, from - 1)))
          from -= 1
        const phrase = from === at ? null : subjectBefore(reading, skeleton, from, 0)
        return phrase === null ? null : namedBy(reading, skeleton, phrase)
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
      FINITE.has(lowAt(skeleton, at)) ||
      /[^e]ed$/.test(lowAt(skeleton, at)) ||
      /^(?:hit|put|set|cut|shut|met|gave|took|made)$/.test(lowAt(skeleton, at))
    ) {
      const phrase = subjectBefore(reading, skeleton, at, 0)
      return phrase === null ? null : namedBy(reading, skeleton, phrase)
    }
  return null
}

/** The document right before a participle without a comma: `a letter urging`. */
function documentBefore(reading: Reading, skeleton: Skeleton, from: number): Named | null {
  for (let at = from - 1; at >= 0 && at > from - 6; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',') return null
    if (!DOCUMENTS.has(low)) continue
    let first = at
    while (
      first > 0 &&
      first > at - 3 &&
      !FINITE.has(lowAt(skeleton, first - 1)) &&
      /^(?:the|a|an|its|their|his|her|joint|open|public|draft|written|non-binding|unanimous|new)$/.test(
        lowAt(skeleton, first - 1),
      )
    )
      first -= 1
    return namedBy(reading, skeleton, { from: first, to: at + 1, role: null })
  }
  return null
}

/** The claims of the verbs of saying of a sentence. */
export function cueClaims(reading: Reading, skeleton: Skeleton, cues: readonly Cue[]): Draft[] {
  const drafts: Draft[] = []
  for (const cue of cues) {
    if (cue.isPassive || cue.isNegated) continue
    const inverted = !cue.isParticiple && isInverted(reading, skeleton, cue)
    const speaker = speakerOfCue(reading, skeleton, cue, cues)
    if (speaker === null || /^(?:(?:his|her|my|our|their) )?clients?$/i.test(speaker.canonical)) continue
    const framed = inverted ? [] : framedContents(reading, skeleton, cue, cues)
    const via =
      cue.isParticiple && lowAt(skeleton, cue.from - 1) === 'as'
        ? quotedBy(reading, skeleton, cue.from - 1)
        : null
    for (const content of framed)
      for (const draft of draftsOf(
        reading,
        skeleton,
        cue,
        content,
        whoseWords(reading, skeleton, cue, cues, content, speaker),
      )) {
        draft.via = via
        drafts.push(draft)
      }
    if (framed.length === 0) {
      const trailing = trailingClause(reading, skeleton, cue, inverted)
      if (trailing !== null) drafts.push(...draftsOf(reading, skeleton, cue, trailing, speaker))
    }
  }
  return drafts
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
  const before = cues.findLast(
    ({ at, isParticiple, isPassive }) => at < cue.at && !isParticiple && !isPassive,
  )
  const found = before === undefined ? null : speakerOfCue(reading, skeleton, before, cues)
  return found === null ? speaker : { ...found, attribution: 'pronoun' }
}

/** `was quoted by the Gazette as saying`: through whom it became known. */
function quotedBy(reading: Reading, skeleton: Skeleton, as: number): Named | null {
  for (let at = as - 1; at > 0 && at > as - 12; at -= 1)
    if (lowAt(skeleton, at) === 'by') return namedBy(reading, skeleton, { from: at + 1, to: as, role: null })
  return null
}

/** `CLAUSE, he said on Monday.`, `CLAUSE, said Antony Blinken.`: what stands before the attribution that ends a sentence. */
function trailingClause(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  inverted: boolean,
): FramedContent | null {
  if (!cue.verb.frames.has('quote') || cue.verb.act === 'denial') return null
  let comma: number
  if (inverted) {
    comma = cue.from - 1
  } else {
    const after = afterAdjuncts(reading, skeleton, cue.at + 1, sentenceEnd(skeleton))
    if (after < sentenceEnd(skeleton) && !/^[,—–]$/.test(lowAt(skeleton, after))) return null
    const subject = subjectBefore(reading, skeleton, cue.from, 0)
    if (subject === null) return null
    comma = Math.min(subject.from, subject.role?.from ?? subject.from) - 1
    // `Spokesman Elnur Rzayev said`: words of a title may stand before the phrase.
    while (comma > 0 && !/^[,—–]$/.test(lowAt(skeleton, comma)) && !isQuotation(skeleton, comma)) comma -= 1
  }
  if (lowAt(skeleton, comma) !== ',' && lowAt(skeleton, comma) !== '—' && lowAt(skeleton, comma) !== '–')
    return null
  let from = 0
  while (/^(?:but|and|so|yet|meanwhile|however|,|also)$/.test(lowAt(skeleton, from))) from += 1
  if (/^(?:asked|pressed|questioned|when|speaking|writing)$/.test(lowAt(skeleton, from))) return null
  if (
    comma - from < 3 ||
    (isQuotation(skeleton, comma - 1) && quotationsIn(skeleton, from, comma).length * 2 >= comma - from)
  )
    return null
  let hasVerb = false
  for (let at = from; at < comma; at += 1)
    hasVerb ||=
      FINITE.has(lowAt(skeleton, at)) ||
      /[^e]ed$/.test(lowAt(skeleton, at)) ||
      /[^s]s$/.test(lowAt(skeleton, at))
  return hasVerb
    ? {
        rule: inverted ? 'clause-said' : 'clause-comma-said',
        from,
        to: comma,
        act: cue.verb.act,
        addressee: null,
        target: null,
        targetRole: 'topic',
      }
    : null
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
  const target = content.target === null ? null : namedBy(reading, skeleton, content.target)
  const about: AboutDraft[] = target === null ? [] : [{ named: target, role: content.targetRole }]
  const quotations = quotationsIn(skeleton, content.from, content.to)
  const base = {
    cue: extentOf(reading, skeleton, cue.at, cue.at + 1),
    speaker,
    via: null,
    addressee,
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
  if (!isAllQuoted) drafts.push({ ...base, kind: 'indirect', content: [extent], about, quotations: [] })
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
