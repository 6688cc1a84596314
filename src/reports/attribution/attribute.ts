import { accordingTo } from './claims/according-to.ts'
import { attributeQuotations } from './claims/attribute-quotations.ts'
import { commonOpinion } from './claims/common-opinion.ts'
import { contactClauses } from './claims/contact-clauses.ts'
import { cueClaims, speakerOfCue } from './claims/cue-claims.ts'
import { headlineClaims } from './claims/headline-claims.ts'
import { listedDemands } from './claims/listed-demands.ts'
import { noComments } from './claims/no-comments.ts'
import { nounClaims } from './claims/noun-claims.ts'
import { passiveAccusations } from './claims/passive-accusations.ts'
import { putDown } from './claims/put-down.ts'
import { relativeDenials } from './claims/relative-denials.ts'
import { standingCharges } from './claims/standing-charges.ts'
import { findCues } from './find-cues.ts'
import { denialPhrases } from './frames/denial-phrases.ts'
import { statesOfMind } from './frames/states-of-mind.ts'
import { endOfPhrase } from './sentence/noun-phrase.ts'
import type { Draft, Reading } from './sentence/reading.ts'
import { lowAt, type Skeleton, skeletonOf } from './sentence/skeleton.ts'
import { clientsOfLawyers } from './speakers/clients.ts'
import { ownedRoles } from './speakers/owned-roles.ts'
import { namedBy } from './speakers/speaker.ts'
import { throughWhom } from './speakers/through-whom.ts'

/** What a report says that somebody said, sentence by sentence. */
export function attribute(reading: Reading): readonly Draft[] {
  const { report } = reading
  const headlines: number[] = []
  report.sentences.forEach((sentence, index) => {
    const paragraph = report.paragraphs[sentence.paragraph]
    if (paragraph === undefined || paragraph.isRepeated || sentence.last <= paragraph.bodyFirst) return
    if (paragraph.zone === 'headline' || paragraph.zone === 'subheading') {
      headlines.push(index)
      return
    }
    if (paragraph.zone !== 'body') return
    const skeleton = skeletonOf(reading, sentence, index)
    ownedRoles(reading, skeleton, sentence.first, sentence.last)
    const cues = findCues(reading, skeleton)
    const relative = relativeDenials(reading, skeleton)
    const made = [
      ...relative.drafts,
      ...cueClaims(reading, skeleton, cues, relative.verbs),
      ...denialPhrases(reading, skeleton, cues),
      ...noComments(reading, skeleton, cues),
      ...passiveAccusations(reading, skeleton, cues),
      ...contactClauses(reading, skeleton, cues),
      ...statesOfMind(reading, skeleton, cues),
      ...nounClaims(reading, skeleton, cues),
      ...putDown(reading, skeleton, cues),
      ...commonOpinion(reading, skeleton, cues),
    ].toSorted((a, b) => a.token - b.token)
    made.push(...standingCharges(reading, skeleton, cues, made))
    dropOuterWords(made)
    made.push(...attributeQuotations(reading, skeleton, cues, made))
    accordingTo(reading, skeleton, made)
    onBehalfOf(reading, skeleton, made)
    clientsOfLawyers(reading, made)
    throughWhom(reading, skeleton, made)
    reading.drafts.push(...made)
  })
  listedDemands(reading, (index) => {
    const sentence = report.sentences[index]
    if (sentence === undefined) return null
    const skeleton = skeletonOf(reading, sentence, index)
    const cues = findCues(reading, skeleton)
    const cue = cues.find(({ isPassive, isParticiple }) => !isPassive && !isParticiple)
    return cue === undefined ? null : speakerOfCue(reading, skeleton, cue, cues)
  })
  inheritBackwards(reading)
  // Last, for a headline's surname is explained below it.
  for (const index of headlines) {
    const sentence = report.sentences[index]
    if (sentence === undefined) continue
    const skeleton = skeletonOf(reading, sentence, index)
    const made = headlineClaims(reading, skeleton)
    reading.drafts.push(...made)
  }
  return reading.drafts
}

/** `denied that it was tied to what the government calls “arbitrary”`: words in marks are those of the verb right before them. */
function dropOuterWords(made: Draft[]): void {
  for (let at = made.length - 1; at >= 0; at -= 1) {
    const outer = made[at]
    const [place] = outer?.content ?? []
    if (outer?.kind !== 'partial' || place === undefined) continue
    const isInner = made.some(
      (other) =>
        other !== outer &&
        other.kind === 'partial' &&
        other.token > outer.token &&
        other.content[0]?.start === place.start &&
        (other.cue?.end ?? Infinity) <= place.start,
    )
    if (isInner) made.splice(at, 1)
  }
}

/** `speaking on behalf of the doctors, Ann Lee said`: for whom the speaker of a sentence speaks. */
function onBehalfOf(reading: Reading, skeleton: Skeleton, made: readonly Draft[]): void {
  for (let at = 0; at + 2 < skeleton.items.length; at += 1) {
    const isBehalf = lowAt(skeleton, at) === 'behalf' && lowAt(skeleton, at + 1) === 'of'
    const isFor =
      /^(?:speaking|appearing|acting|replying|answering|responding|prosecuting)$/.test(lowAt(skeleton, at)) &&
      lowAt(skeleton, at + 1) === 'for'
    if (!isBehalf && !isFor) continue
    const to = endOfPhrase(reading, skeleton, at + 2, skeleton.items.length)
    const named = to === at + 2 ? null : namedBy(reading, skeleton, { from: at + 2, to, role: null })
    if (named === null) return
    for (const draft of made)
      if (draft.speaker?.entity?.type === 'PERSON' && draft.speaker.canonical !== named.canonical) {
        draft.speaker.entity.of ??= named.canonical
        draft.speaker.entity.roles.add('spokesperson')
        draft.speaker = { ...draft.speaker, onBehalfOf: draft.speaker.onBehalfOf ?? named.canonical }
      }
    return
  }
}

/** Gives a quotation without a speaker that of the next one, where that goes on with it or stands in the same paragraph. */
function inheritBackwards({ drafts, report }: Reading): void {
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const [draft, next] = [drafts[at], drafts[at + 1]]
    if (
      draft === undefined ||
      next === undefined ||
      (draft.speaker !== null && draft.rule !== 'next-paragraph') ||
      draft.kind !== 'direct' ||
      next.kind !== 'direct' ||
      next.speaker === null
    )
      continue
    const goesOn = next.quotations.some(
      (index) =>
        report.quotations[index]?.continues !== null &&
        draft.quotations.includes(report.quotations[index]?.continues ?? -1),
    )
    const isNear = next.paragraph === draft.paragraph && next.sentence === draft.sentence + 1
    if (draft.speaker !== null && !(goesOn && next.attribution !== 'inherited')) continue
    if (!goesOn && !isNear) continue
    draft.speaker = next.speaker
    draft.attribution = 'inherited'
  }
}
