import type { AnswerKind } from '../../record/index.ts'
import type { Draft } from '../attribution/sentence/reading.ts'
import type { ReportText } from '../text/report-text.ts'
import { charges, isChargeOf, mayBeAnswered } from './charges.ts'
import { common, contentOf, folded, foldedOf, placeOf, wordsOf } from './claim-words.ts'
import { contradictions } from './contradictions.ts'
import { contrastTo, ownWords, saidEarlier } from './contrast.ts'
import { coversMany, howOf, pointsBack, saysWhat, standsFirm } from './how-answered.ts'
import { isSameSide } from './relation.ts'
import { mannerOf, replyTo } from './replies.ts'
import { accusesSide, isOneSide, namesSide, sidesOf } from './sides.ts'
import { withHomes } from './with-homes.ts'

/** That one claim answers another, both by their number. */
export interface AnswerLink {
  readonly from: number
  readonly to: number
  readonly how: AnswerKind
}

/** How many paragraphs what is answered may stand after its answer. */
const REACH_AFTER = 4

/** How many claims are weighed at most, before an answer and after it: a long text in one paragraph is read as fast as others. */
const MOST_BEFORE = 60
const MOST_AFTER = 25

/** What a candidate must weigh to be what is answered. */
const LEAST: Readonly<Record<AnswerKind, number>> = {
  denies: 1.3,
  declines: 4,
  concedes: 1.5,
  reframes: 2,
  'counter-accuses': 4,
}

/**
 * Which claims answer which. Each claim before an answer, and where none of them fits those after it, is weighed: whether it
 * accuses the side that answers or names it, shares words, is spoken by whom the answer names, and how near it stands. A denial
 * of `the allegations` answers every accusation of that side.
 */
export function linkAnswers(report: ReportText, made: readonly Draft[]): readonly AnswerLink[] {
  const { text } = report
  const links: AnswerLink[] = []
  const order = made.map((_, index) => index).toSorted((a, b) => placeOf(made[a]) - placeOf(made[b]) || a - b)
  const drafts = withHomes(made, order)
  order.forEach((index, rank) => {
    const draft = drafts[index]
    if (draft === undefined || draft.speaker === null) return
    const how = howOf(text, draft) ?? discredits(text, drafts, order, draft)
    const goneOn = how === null ? goesOnFrom(text, drafts, links, draft) : []
    links.push(...goneOn.map((link) => ({ ...link, from: index })))
    if (goneOn.length > 0) return
    if (how === null && !standsFirm(text, draft) && draft.rule !== 'apologise-for') {
      const before = order.slice(Math.max(0, rank - MOST_BEFORE), rank).toReversed()
      const isLate = saidEarlier(ownWords(report, draft, 0))
      const reply =
        (isLate ? null : replyTo(text, drafts, before, draft)) ?? contrastTo(report, drafts, before, draft)
      for (const to of reply?.to ?? []) links.push({ from: index, to, how: reply?.how ?? 'denies' })
      return
    }
    const isHeadline = draft.kind === 'headline' || draft.rule.startsWith('headline')
    const earlier = isHeadline ? [] : order.slice(Math.max(0, rank - MOST_BEFORE), rank).toReversed()
    const later = order.slice(rank + 1, rank + 1 + MOST_AFTER)
    if (how === null) {
      // `insisted`, `apologised for`: an answer only where the speaker's own side stands accused.
      const charge = earlier.find(
        (each) => mayBeAnswered(drafts[each], draft) && isChargeOf(text, drafts[each], sidesOf(draft)),
      )
      if (charge !== undefined && !concedesBeside(drafts, draft))
        links.push({ from: index, to: charge, how: draft.rule === 'apologise-for' ? 'concedes' : 'denies' })
      return
    }
    const sameCue = links.filter(
      ({ from }) => drafts[from]?.cue?.start === draft.cue?.start && draft.cue !== null && how === 'denies',
    )
    if (sameCue.length > 0) {
      for (const { to } of sameCue) links.push({ from: index, to, how })
      return
    }
    // `disputed that`: what somebody else has just said.
    const justSaid =
      how === 'denies' &&
      (/^(?:this|that|it)$/.test(denied(text, draft)) || THEIR_WORDS.test(denied(text, draft)))
        ? saidLast(text, drafts, earlier, draft)
        : null
    const found = justSaid === null ? answered(text, drafts, earlier, draft, how) : [justSaid]
    const targets =
      found.length > 0 || how !== 'denies' ? found : answered(text, drafts, later, draft, how, true)
    const goesOn = how === 'counter-accuses' || (how === 'denies' && draft.kind === 'direct')
    const isGranted = how === 'concedes' && draft.act !== 'demand'
    const struck = (targets.length === 0 && goesOn) || isGranted ? deniedBeside(drafts, links, draft) : null
    const last =
      targets.length === 0 &&
      struck === null &&
      how === 'denies' &&
      (WHAT_WAS_SAID.test(denied(text, draft)) ||
        /\bsuch\b/.test(text.slice(placeOf(draft), placeOf(draft) + 60)))
        ? saidLast(text, drafts, earlier, draft)
        : null
    const only = struck ?? last
    for (const to of only === null ? targets : [only]) links.push({ from: index, to, how })
    if (only !== null || targets.length > 0 || how === 'declines') return
    const set = contrastTo(report, drafts, earlier, draft)
    for (const to of set?.to ?? [])
      links.push({ from: index, to, how: how === 'denies' ? how : (set?.how ?? how) })
  })
  for (const [later, earlier] of contradictions(text, drafts))
    if (drafts[later]?.act === 'denial' && !links.some(({ from }) => from === later))
      links.push({ from: later, to: earlier, how: 'denies' })
  return links
}

/** `dismissed her statement`: of whoever spoke last. */
const THEIR_WORDS =
  /^(?:her|his|their) (?:statement|account|version|words|remarks|comments|claims?|allegations?|accusations?|report|testimony|story)\b/i

/** Words that mean what somebody has just said. */
const WHAT_WAS_SAID =
  /^(?:this|that|it)$|^(?:this|that|it)(?:['’]s| is| was) (?:simply |just |plainly |completely |absolutely |totally |all )?(?:an? )?(?:\p{L}+ )?(?:lies?|false|untrue|wrong|nonsense|not (?:true|so)|rubbish|invention|fabrication)\b|^(?:(?:her|his|their|its|the|that|this) (?:account|version|argument|story|criticisms?|claims?|suggestion|characteri[sz]ation|remarks?|explanation|assessment|description|figures?))\b/iu

/** What somebody else has said right before `disputed her account`: in its paragraph or at the end of the one before. */
function saidLast(
  text: string,
  drafts: readonly Draft[],
  earlier: readonly number[],
  draft: Draft,
): number | null {
  for (const index of earlier) {
    const other = drafts[index]
    if (other === undefined || draft.paragraph - other.paragraph > 1) return null
    const isBare = /^(?:this|that|it)$/.test(wordsOf(text, draft))
    if (!mayBeAnswered(other, draft) || other.act === 'denial') continue
    if (!isBare && /^(?:expectation|commitment)$/.test(other.act)) continue
    return draft.sentence - other.sentence <= 2 ? index : null
  }
  return null
}

/**
 * What the same speaker has answered in the sentence before: `denies the charges. “The bees are mine,” he said` goes on with
 * it; after a reply of another kind only a statement does.
 */
function goesOnFrom(
  text: string,
  drafts: readonly Draft[],
  links: readonly AnswerLink[],
  draft: Draft,
): readonly AnswerLink[] {
  if (draft.kind === 'headline' || draft.rule === 'interview-answer') return []
  // Only the last ones can be of the sentence before.
  const before = links.slice(-12).filter(({ from }) => {
    const other = drafts[from]
    if (other === undefined || other.kind === 'headline' || other.act === 'no-comment') return false
    const isNext = other.paragraph === draft.paragraph && [0, 1].includes(draft.sentence - other.sentence)
    const isSame =
      other.speaker !== null &&
      (other.speaker.canonical === draft.speaker?.canonical ||
        (draft.speaker !== null && isOneSide(other, draft)))
    const mayGoOn = draft.kind === 'direct' && other.act === 'denial' ? true : draft.act === 'assertion'
    return isNext && isSame && mayGoOn && placeOf(other) < placeOf(draft)
  })
  const last = before.at(-1)
  if (last === undefined) return []
  const how = mannerOf(draft, wordsOf(text, draft)) ?? last.how
  return [...new Set(before.filter(({ from }) => from === last.from).map(({ to }) => to))].map((to) => ({
    from: -1,
    to,
    how: last.how === 'denies' && how !== 'concedes' ? 'denies' : how,
  }))
}

/** `acknowledged that … but maintained that …`: the second holds to the rest, it denies nothing. */
const concedesBeside = (drafts: readonly Draft[], draft: Draft): boolean =>
  drafts.some((other) => other.sentence === draft.sentence && other !== draft && isGranted(other))

/** `described Mr Staveley as a disgruntled contractor`: the accuser is called something by whom he accuses. */
function discredits(
  text: string,
  drafts: readonly Draft[],
  order: readonly number[],
  draft: Draft,
): AnswerKind | null {
  if (draft.rule !== 'describe-as' && draft.rule !== 'call-as') return null
  const called = draft.about.find(({ role }) => role === 'topic')?.named.canonical
  if (called === undefined) return null
  const sides = sidesOf(draft)
  const deniesBeside = drafts.some(
    (other) =>
      other !== draft &&
      other.act === 'denial' &&
      other.paragraph === draft.paragraph &&
      isOneSide(other, draft),
  )
  const isAccuser = order.some((index) => {
    const other = drafts[index]
    if (other?.speaker === null || other === undefined || placeOf(other) > placeOf(draft)) return false
    const isHim =
      isSameSide(called, other.speaker.canonical) ||
      /^(?:critics|opponents|accusers|detractors)$/i.test(called)
    return isHim && (isChargeOf(text, other, sides) || other.act === 'accusation' || deniesBeside)
  })
  return isAccuser ? 'counter-accuses' : null
}

/** What the same speaker has denied right before: an accusation after it strikes back at the same. */
function deniedBeside(drafts: readonly Draft[], links: readonly AnswerLink[], draft: Draft): number | null {
  const before = links.findLast(({ from, how }) => {
    const other = drafts[from]
    return (
      how === 'denies' &&
      other !== undefined &&
      other.speaker?.canonical === draft.speaker?.canonical &&
      draft.paragraph - other.paragraph <= 1 &&
      draft.paragraph >= other.paragraph
    )
  })
  return before?.to ?? null
}

/** The claims that are answered, the first the likeliest: it alone, but for a denial that covers several of its kind. */
function answered(
  text: string,
  drafts: readonly Draft[],
  candidates: readonly number[],
  draft: Draft,
  how: AnswerKind,
  isAfter: boolean = false,
): readonly number[] {
  const weighed = candidates
    .filter((index) => mayBeAnswered(drafts[index], draft))
    .map((index) => ({ index, weight: weightOf(text, drafts[index] ?? draft, draft, how, isAfter) }))
    .filter(({ weight }) => weight >= LEAST[how] + (isAfter ? 2 : 0))
  let [best] = weighed
  for (const each of weighed) if (best !== undefined && each.weight > best.weight) best = each
  if (best === undefined) return []
  const first = drafts[best.index]
  // `dismissed the report`: all that it is told to say.
  if (how === 'denies' && first !== undefined && isFinding(first) && FINDING.test(denied(text, draft)))
    return [
      best.index,
      ...weighed
        .filter(
          ({ index }) =>
            index !== best.index && drafts[index]?.speaker?.canonical === first.speaker?.canonical,
        )
        .map(({ index }) => index),
    ]
  if (how !== 'denies' || !coversMany(text, draft)) return [best.index]
  const sides = sidesOf(draft)
  const others = weighed.filter(({ index }) => index !== best.index && isChargeOf(text, drafts[index], sides))
  return [best.index, ...others.map(({ index }) => index)]
}

/** What speaks for one claim being what another answers. */
function weightOf(text: string, other: Draft, draft: Draft, how: AnswerKind, isAfter: boolean): number {
  const sides = sidesOf(draft)
  const words = wordsOf(text, draft)
  const distance = Math.abs(draft.paragraph - other.paragraph)
  if (isAfter && distance > REACH_AFTER) return 0
  const isOfUs = accusesSide(other, sides) || accusesAll(other, draft)
  if (how === 'counter-accuses') return strikesBack(other, draft, isOfUs) - 0.3 * distance
  if (how === 'declines' && other.act !== 'demand' && !charges(other) && distance > 0) return 0
  const isNamed = namesSide(foldedOf(text, other), sides)
  const isPointed = pointsBack(text, draft)
  const [own, theirs] = [contentOf(text, draft), contentOf(text, other)]
  const shared = common(own, theirs)
  const isSpeakerNamed = other.speaker !== null && namesSide(foldedOf(text, draft), [other.speaker.canonical])
  if (isAfter && !(isOfUs || shared >= 2)) return 0
  let weight = -0.3 * distance
  if (charges(other)) weight += 3
  else if (isCritical(other)) weight += isPointed ? 2 : 1.2
  else if (isPointed && other.act === 'assertion' && distance <= 2) weight += 1
  if (isOfUs) weight += 4
  else if (namesAccused(text, other, draft)) weight += 3
  else if (isNamed) weight += 2
  else if (other.about.some(({ role, named }) => role === 'accused' && named.entity !== null))
    weight -= isPointed ? 0.5 : 1.5
  weight += 1.6 * Math.min(3, shared) + (own.size > 0 ? (2 * shared) / own.size : 0)
  if (pointsAtLast(draft, words) && distance <= 1 && draft.sentence - other.sentence <= 2)
    weight += 2.4 - 0.4 * Math.abs(draft.sentence - other.sentence)
  // `rejected the accusation`: no worry and no demand.
  if (/^the (?:accusation|allegation|charge)s?\b/i.test(words) && other.act !== 'accusation') weight -= 1
  if (isSpeakerNamed && draft.rule !== 'quote-said')
    weight += other.speaker?.attribution === 'document' ? 4.5 : 3
  if (FINDING.test(denied(text, draft)) && isFinding(other)) weight += 2
  if (how === 'declines') {
    const isAsked =
      other.act === 'demand' &&
      other.addressee !== null &&
      (sides.some((side) => isSameSide(side, other.addressee?.canonical ?? '-')) ||
        (distance === 0 && draft.sentence - other.sentence === 1 && !/\b(?:on|about)\b/.test(words)))
    const isOfThis =
      /\b(?:this|that|it|the (?:reports?|claims?|allegations?|accusations?|charges?|letter|figures?))\b/i.test(
        words,
      ) &&
      distance === 0 &&
      draft.sentence - other.sentence === 1
    // `comment on the sanctions`: what is not commented on has to be spoken of.
    const topic = contentOf(text, draft)
    const isOfTopic = /\b(?:on|about)\b/.test(words) && topic.size > 0
    if (isOfTopic && !isOfUs && !isNamed && !isPointed && shared === 0) return 0
    const isOfAnother = other.about.some(({ role, named }) => role === 'accused' && named.entity !== null)
    if (charges(other) && distance <= 1 && !isOfAnother && !isOfUs && !isNamed && !isPointed && !isOfTopic)
      return Math.max(weight, 4 - 0.3 * distance)
    return isAsked || isOfThis ? 5 + weight : charges(other) && (isOfUs || isNamed || isPointed) ? weight : 0
  }
  if (/^(?:expectation|commitment|announcement)$/.test(other.act) && !charges(other)) return 0
  if (how === 'denies' && other.act === 'denial' && !isPointed) return 0
  if (how === 'denies' && other.act === 'demand' && !charges(other) && !isPointed) return 0
  if (how === 'concedes') {
    const isMeant = isOfUs || isNamed || isPointed || shared > 0 || distance <= 1
    return (isMeant && (charges(other) || isCritical(other))) || shared >= 2 || isOfUs ? weight : 0
  }
  // `the charges against her`: of one who is told, and not of people whom nobody names.
  if (AGAINST_ONE.test(words) && distance > 0 && !isOfUs && !namesAccused(text, other, draft)) return 0
  // A clause that is denied says itself what it denies; where it shares no word with the other, the side must stand accused.
  const isClause = draft.kind === 'indirect' && !isPointed
  const isOfAnother = other.about.some(
    ({ role, named }) => role === 'accused' && (named.entity !== null || /^\p{Lu}/u.test(named.canonical)),
  )
  const isNear =
    !saysWhat(text, draft) && charges(other) && !isGranted(other) && distance <= 2 && !isOfAnother
  if (isClause && shared === 0 && !isOfUs && !(isNamed && charges(other)) && !isNear) return 0
  if (!charges(other) && shared === 0 && !isPointed && !isNamed && !isSpeakerNamed) return 0
  // `there was no connection`: of a link, not of a deed.
  const isOfLink = /\b(?:no|any|not) (?:connection|link|connected|linked)\b/i.test(words)
  if (isOfLink && shared === 0 && !(isOfUs && distance === 0)) return 0
  // What accuses nobody is denied only in its own words.
  const isNeutral = !charges(other) && !isCritical(other) && !isPointed && !isSpeakerNamed && !isNamed
  if (isNeutral && how === 'denies' && !(own.size > 0 && shared / own.size >= 0.4)) return 0
  if (!isPointed && draft.kind !== 'indirect' && distance > 3 && !isOfUs) return 0
  return weight
}

/** What speaks for an accusation striking back at another claim: it is of who made that one, or of whom nobody else is. */
function strikesBack(other: Draft, draft: Draft, isOfUs: boolean): number {
  const accused = draft.about.filter(({ role }) => role === 'accused').map(({ named }) => named.canonical)
  const blamed = accused.length === 0 ? draft.about.map(({ named }) => named.canonical) : accused
  const isBack = blamed.some(
    (name) =>
      isSameSide(name, other.speaker?.canonical ?? '-') ||
      isSameSide(name, other.speaker?.onBehalfOf ?? '-') ||
      (isOfUs && charges(other) && COMMON.test(name)),
  )
  const isAsked =
    other.act === 'demand' &&
    draft.speaker?.attribution !== 'vague-group' &&
    ((other.addressee === null && draft.paragraph - other.paragraph <= 1) ||
      sidesOf(draft).some((side) => isSameSide(side, other.addressee?.canonical ?? '-')))
  if (isBack && (charges(other) || isCritical(other) || isOfUs || isAsked || draft.act !== 'accusation'))
    return 8
  return accused.length === 0 && isOfUs && charges(other) ? 6 : 0
}

/** What is denied by `dismissed that`: what was said last. */
const pointsAtLast = ({ about }: Draft, words: string): boolean =>
  /^(?:it|this|that|them)(?: (?:never|did|was|is|had) .{0,30})?$/i.test(words.trim()) ||
  [words, ...about.map(({ named }) => named.canonical)].some((each) =>
    /^(?:(?:that|the|this) )?(?:claim|accusation|allegation|suggestion|charge|remark|version)$/i.test(
      each.trim(),
    ),
  )

/** What a body is called that is not named: it may be the accuser. */
const COMMON =
  /^(?:(?:rights |campaign |advocacy )?group|organi[sz]ation|newspaper|paper|website|charity|union|critics|accusers|families|opposition|watchdog)$/i

/** Whether several answer at once and the claim accuses several: `all three pleaded not guilty`. */
const accusesAll = (other: Draft, { speaker }: Draft): boolean =>
  speaker?.attribution === 'vague-group' &&
  /^(?:all |both|the |two|three|four|five|pair)/.test(`${speaker.canonical} `) &&
  other.about.filter(({ role }) => role === 'accused').length > 1

/** Whether the sentence of an answer names whom the other claim accuses: `said Bishop Gilfoyle “rejects the suggestion”`. */
function namesAccused(text: string, other: Draft, draft: Draft): boolean {
  const { cue, content } = draft
  const end = content.at(-1)?.end ?? 0
  const around =
    cue === null ? '' : text.slice(Math.min(cue.start, content[0]?.start ?? end), Math.max(cue.end, end))
  return other.about.some(
    ({ named, role }) =>
      role === 'accused' &&
      named.entity !== null &&
      namesSide(folded(around), [named.canonical]) &&
      around.length < 600,
  )
}

/** The words of a denial and of what it calls something. */
const denied = (text: string, draft: Draft): string =>
  [wordsOf(text, draft), ...draft.about.map(({ named }) => named.canonical)].join(' ')

const AGAINST_ONE = /\b(?:charges?|allegations?|accusations?|claims?|case) against (?:her|him)\b/i

const FINDING = /\b(?:findings?|report|audit|inquiry|study|verdict|conclusions?)\b/i

const isFinding = (draft: Draft): boolean =>
  draft.lemma === 'find' || draft.speaker?.attribution === 'document'

const isCritical = (draft: Draft): boolean => /^(?:accusation|position|concern)$/.test(draft.act)

/** `acknowledged that they killed civilians`: who says it grants it already. */
const isGranted = ({ lemma }: Draft): boolean => /^(?:acknowledge|admit|concede)$/.test(lemma)
