import { ADVERBS, isInLy } from '../../words/function-words.ts'
import { HARM_NOUNS } from '../../words/harm-words.ts'
import { CRIMES, WRONG_DEEDS } from '../../words/wrong-phrases.ts'
import { clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { endOfPhrase, phraseFrom } from '../sentence/noun-phrase.ts'
import { isDate } from '../sentence/phrase-words.ts'
import type { Draft, Named, Reading } from '../sentence/reading.ts'
import { extentOf, isQuotation, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { namedBy } from '../speakers/speaker.ts'
import { eachOf } from './each-of.ts'

/** A charge in a sentence: from where to where it is told, of whom, by whom. */
interface Charge {
  readonly at: number
  readonly from: number
  readonly accused: readonly Named[]
  readonly speaker: Named | null
}

/**
 * What somebody is said to stand accused of in the words of courts and authorities: `faces charges of fraud`, `was arrested on
 * suspicion of spying`, `is on trial for murder`, and with who accuses him, `prosecutors charged Lee with stealing`, `the ministry
 * blacklisted two firms for supplying`.
 */
export function standingCharges(
  reading: Reading,
  skeleton: Skeleton,
  cues: readonly Cue[],
  made: readonly Draft[],
): Draft[] {
  const drafts: Draft[] = []
  for (let at = 1; at + 1 < skeleton.items.length; at += 1) {
    const charge = facing(reading, skeleton, at) ?? actedAgainst(reading, skeleton, at)
    const token = skeleton.items[at]
    if (charge === null || token === undefined || charge.accused.length === 0) continue
    const end = endOfCharge(reading, skeleton, charge.from, cues, isInRelative(skeleton, at))
    const content = extentOf(reading, skeleton, charge.from, end)
    if (content === null || isQuotation(skeleton, charge.from)) continue
    // `Lee faces charges of fraud, prosecutors said`: whole, that is theirs.
    if (
      made.some((each) =>
        each.content.some(({ start, end: to }) => start < content.end && content.start < to),
      )
    )
      continue
    drafts.push({
      kind: 'indirect',
      act: 'accusation',
      content: [content],
      cue: extentOf(reading, skeleton, at, at + 1),
      speaker: charge.speaker,
      via: null,
      addressee: null,
      about: charge.accused.map((named) => ({ named, role: 'accused' })),
      attribution: charge.speaker?.attribution ?? 'none',
      rule: 'charged-with',
      lemma: 'accuse',
      token: token.at,
      sentence: skeleton.sentence,
      paragraph: skeleton.paragraph,
      quotations: [],
    })
  }
  return drafts
}

const LAW =
  /^(?:charged|indicted|arrested|detained|wanted|tried|prosecuted|held|arraigned|sought|summoned|extradited|questioned|investigated)$/

/** `faces charges of X`, `was arrested on suspicion of X`, `is on trial for X`, `is under investigation over X`. */
function facing(reading: Reading, skeleton: Skeleton, at: number): Charge | null {
  const low = lowAt(skeleton, at)
  const isFacing = /^(?:faces|faced|face|facing)$/.test(low)
  const from = isFacing
    ? facedFrom(skeleton, at + 1)
    : LAW.test(low)
      ? afterPassive(reading, skeleton, at)
      : low === 'trial' && /^(?:on|stand|stands|stood|faces|facing)$/.test(lowAt(skeleton, at - 1))
        ? afterLink(skeleton, at + 1)
        : low === 'investigation' && lowAt(skeleton, at - 1) === 'under'
          ? afterLink(skeleton, at + 1)
          : null
  if (from === null || !isCharge(skeleton, from)) return null
  let verb = LAW.test(low) || isFacing ? at : at - 1
  while (
    verb > 0 &&
    (/^(?:is|are|was|were|be|been|being|has|have|had|also|went|go|stand|stood|put|currently)$/.test(
      lowAt(skeleton, verb - 1),
    ) ||
      ADVERBS.has(lowAt(skeleton, verb - 1)) ||
      isInLy(lowAt(skeleton, verb - 1)))
  ) {
    verb -= 1
    if (/^(?:not|never|no)$|n't$/.test(lowAt(skeleton, verb))) return null
  }
  if (verb === 0 || /^(?:would|could|may|might|if|to|nobody|will)$/.test(lowAt(skeleton, verb - 1)))
    return null
  const phrase = subjectBefore(reading, skeleton, verb, 0)
  if (phrase === null) return null
  return {
    at,
    from,
    accused: eachOf(reading, skeleton, phrase).map(({ named }) => named),
    speaker: byWhom(reading, skeleton, at, from),
  }
}

/** `was charged in May by prosecutors with`: who, between the verb and what it is for. */
function byWhom(reading: Reading, skeleton: Skeleton, at: number, to: number): Named | null {
  for (let by = at + 1; by < to; by += 1)
    if (lowAt(skeleton, by) === 'by') {
      const phrase = phraseFrom(reading, skeleton, by + 1, to)
      return phrase === null ? null : namedBy(reading, skeleton, { ...phrase, role: null })
    }
  return null
}

/** `faces two counts of fraud`, `faces fraud charges`: where what he is accused of begins. */
function facedFrom(skeleton: Skeleton, from: number): number | null {
  for (let at = from; at < from + 6; at += 1) {
    const low = lowAt(skeleton, at)
    if (/^(?:,|and|in|for|from|a|no|any)$/.test(low) || low === '') return null
    if (!/^(?:charges?|counts?|allegations|accusations|trial)$/.test(low)) continue
    return afterLink(skeleton, at + 1) ?? (isWrong(lowAt(skeleton, at - 1)) ? at - 1 : null)
  }
  return null
}

/** After `of`, `for`, `over`, `on charges of`, `on suspicion of`. */
function afterLink(skeleton: Skeleton, at: number): number | null {
  const low = lowAt(skeleton, at)
  if (/^(?:for|over|of|that)$/.test(low)) return at + 1
  const isOn =
    low === 'on' && /^(?:charges?|suspicion|allegations|accusations|counts?)$/.test(lowAt(skeleton, at + 1))
  return isOn && /^(?:of|that)$/.test(lowAt(skeleton, at + 2)) ? at + 3 : null
}

/** `was indicted in May on racketeering charges`, `wanted by Norland on charges of fraud`. */
function afterPassive(reading: Reading, skeleton: Skeleton, at: number): number | null {
  const before = lowAt(skeleton, at - 1)
  const isPassive = /^(?:is|are|was|were|been|being)$/.test(before) || ADVERBS.has(before)
  if (!isPassive) return null
  for (let on = at + 1; on < at + 9; on += 1) {
    const low = lowAt(skeleton, on)
    if (/^(?:,|and|who|after|but|)$/.test(low)) return null
    if (low !== 'on') continue
    if (isDate(reading, skeleton, on + 1)) continue
    const from = afterLink(skeleton, on)
    if (from !== null) return from
    for (let each = on + 1; each < on + 5; each += 1)
      if (/^(?:charges?|counts?)$/.test(lowAt(skeleton, each))) return each > on + 1 ? on + 1 : null
    return null
  }
  return null
}

/** An authority's verb, the words that lead to what for. */
const ACTS_AGAINST: ReadonlyMap<string, RegExp> = new Map([
  ...['charged', 'charges', 'charge'].map((verb): [string, RegExp] => [verb, /^with$/]),
  ...[
    'indicted',
    'indicts',
    'prosecuted',
    'sued',
    'fined',
    'penalised',
    'penalized',
    'sanctioned',
    'blacklisted',
  ].map((verb): [string, RegExp] => [verb, /^(?:for|over)$/]),
  ['sanctions', /^(?:for|over)$/],
  ['arrested', /^on$/],
  ['detained', /^on$/],
])

/** `prosecutors charged Lee with stealing`, `imposed sanctions on Lee for overseeing`, `blacklisted two firms over the killing of`. */
function actedAgainst(reading: Reading, skeleton: Skeleton, at: number): Charge | null {
  const link = ACTS_AGAINST.get(lowAt(skeleton, at))
  if (link === undefined) return null
  const isSanctions = lowAt(skeleton, at) === 'sanctions'
  if (
    isSanctions &&
    !(
      /^(?:imposed|imposes|slapped|placed)$/.test(lowAt(skeleton, at - 1)) && lowAt(skeleton, at + 1) === 'on'
    )
  )
    return null
  let verb = isSanctions ? at - 1 : at
  while (
    verb > 0 &&
    (/^(?:has|have|had|also|formally|on)$/.test(lowAt(skeleton, verb - 1)) ||
      isDate(reading, skeleton, verb - 1))
  )
    verb -= 1
  if (verb === 0 || /^(?:is|are|was|were|be|been|being|to|who|,|and)$/.test(lowAt(skeleton, verb - 1)))
    return null
  const first = isSanctions ? at + 2 : at + 1
  let of = first
  while (of < first + 14 && !link.test(lowAt(skeleton, of))) {
    if (/^(?:,|that|who|and he|)$/.test(lowAt(skeleton, of))) return null
    of += 1
  }
  if (of === first || of >= skeleton.items.length) return null
  const from = lowAt(skeleton, of) === 'on' ? afterLink(skeleton, of) : of + 1
  if (from === null || !isCharge(skeleton, from)) return null
  const object = { from: first, to: Math.min(of, endOfPhrase(reading, skeleton, first, of)), role: null }
  const subject = subjectBefore(reading, skeleton, verb, 0)
  const speaker = subject === null ? null : namedBy(reading, skeleton, subject)
  if (speaker === null || object.to <= object.from) return null
  // `charged him`: right after his lawyer has spoken, it is not the lawyer.
  if (/^(?:him|her|them|it)$/.test(lowAt(skeleton, object.from))) return null
  const accused = eachOf(reading, skeleton, object).map(({ named }) => named)
  return accused.some(({ canonical }) => canonical === speaker.canonical)
    ? null
    : { at, from, accused, speaker }
}

const isWrong = (low: string): boolean => CRIMES.has(low) || WRONG_DEEDS.has(low) || HARM_NOUNS.has(low)

/** Whether words tell of a wrong: a deed in `-ing`, or a noun of crime within a few words. */
function isCharge(skeleton: Skeleton, from: number): boolean {
  if (/[a-z]{2}ing$/.test(lowAt(skeleton, from))) return true
  for (let at = from; at < from + 6; at += 1) {
    if (/^(?:,|)$/.test(lowAt(skeleton, at))) return false
    if (isWrong(lowAt(skeleton, at))) return true
  }
  return false
}

/** `The union, which sanctioned owners for smuggling arms, has`: whether a relative clause tells it. */
function isInRelative(skeleton: Skeleton, verb: number): boolean {
  let at = verb - 1
  while (at > 0 && /^(?:has|have|had|also|was|were|is|are|been)$/.test(lowAt(skeleton, at))) at -= 1
  return /^(?:who|which)$/.test(lowAt(skeleton, at)) && lowAt(skeleton, at - 1) === ','
}

function endOfCharge(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  cues: readonly Cue[],
  isRelative: boolean,
): number {
  const end = clauseEnd(
    reading,
    skeleton,
    from,
    cues.filter(({ at }) => at > from),
  )
  for (let at = from + 1; at < end; at += 1) {
    if (lowAt(skeleton, at) === ',' && (isRelative || ASIDE.test(lowAt(skeleton, at + 1)))) return at
    if (/^(?:but|after|before|while)$/.test(lowAt(skeleton, at)))
      return lowAt(skeleton, at - 1) === ',' ? at - 1 : at
    if (
      /^and$/.test(lowAt(skeleton, at)) &&
      /^(?:is|was|has|faces|could|will|denies|denied|pleaded)$/.test(lowAt(skeleton, at + 1))
    )
      return at
  }
  return end
}

const ASIDE =
  /^(?:which|who|whom|whose|and|but|after|before|a|an|charges?|the|in|according|accusing|saying|alleging)$/
