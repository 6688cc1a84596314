import { mentionAt } from '../mentions/entity.ts'
import {
  ADVERBS,
  CLAUSE_STARTERS,
  DETERMINERS,
  FINITE,
  isInLy,
  PREPOSITIONS,
  PRONOUNS,
} from '../words/function-words.ts'
import type { Cue } from './find-cues.ts'
import type { Reading } from './sentence/reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from './sentence/skeleton.ts'

/** Where words are said: `in a statement`, `at a briefing`. */
const VENUES: ReadonlySet<string> = new Set(
  'statement interview briefing conference letter email e-mail post speech tweet address report message release call telephone phone appearance announcement memo circular filing podcast blog newsletter affidavit submission lecture sermon session livestream webcast audience note interviews remarks communique communiqué article broadcast court parliament television tv radio hearing ceremony rally meeting press passing public private confidence response reply turn return particular addition twitter facebook x telegram instagram video reporters journalists members'.split(
    ' ',
  ),
)

const END = /^[.!?…]+$/

/** The end of the sentence without its last marks. */
export function sentenceEnd(skeleton: Skeleton): number {
  let end = skeleton.items.length
  while (
    end > 0 &&
    (END.test(lowAt(skeleton, end - 1)) ||
      (tokenAt(skeleton, end - 1)?.kind === 'mark' && /^[)\]”’"'»;:,*_—–-]$/.test(lowAt(skeleton, end - 1))))
  )
    end -= 1
  return end
}

const isDateAt = (reading: Reading, skeleton: Skeleton, at: number): boolean => {
  const item = skeleton.items[at]
  return item?.kind === 'token' && reading.isDate[item.at] === 1
}

export const isNameAt = (reading: Reading, skeleton: Skeleton, at: number): boolean => {
  const item = skeleton.items[at]
  return item?.kind === 'token' && (reading.mentions.at[item.at] ?? -1) !== -1
}

/** Where what follows a verb begins when words for time, place and occasion are passed over: `on Monday`, `in a statement`. */
export function afterAdjuncts(reading: Reading, skeleton: Skeleton, from: number, end: number): number {
  let at = from
  for (;;) {
    const low = lowAt(skeleton, at)
    if (at >= end || low === '') return at
    if (
      isDateAt(reading, skeleton, at) ||
      (ADVERBS.has(low) && !/^(?:both|all|each|no|so|once|since|not|never|even|just|only)$/.test(low)) ||
      low === 'only' ||
      (/^(?:late|early)$/.test(low) &&
        (lowAt(skeleton, at + 1) === 'on' || isDateAt(reading, skeleton, at + 1))) ||
      (isInLy(low) && low.length > 5 && !isNameAt(reading, skeleton, at))
    ) {
      at += 1
      continue
    }
    if (PREPOSITIONS.has(low)) {
      const past = afterAdjunct(reading, skeleton, at, end)
      if (past !== null) {
        at = past
        continue
      }
    }
    return at
  }
}

/** The end of one phrase of time or occasion; `null` where it is none. */
function afterAdjunct(reading: Reading, skeleton: Skeleton, from: number, end: number): number | null {
  const isUnnamed = /^(?:on|under)$/.test(lowAt(skeleton, from))
  if (isUnnamed && lowAt(skeleton, from + 1) === 'condition' && lowAt(skeleton, from + 3) === 'anonymity')
    return from + 4
  if (lowAt(skeleton, from) === 'under' && lowAt(skeleton, from + 1) === 'oath') return from + 2
  for (let at = from + 1; at < Math.min(end, from + 7); at += 1) {
    const low = lowAt(skeleton, at)
    // An infinitive is what is said: `promised to bring a motion next week`, `calls on them to release`.
    if (low === 'to' || (lowAt(skeleton, from) === 'to' && at > from + 2)) return null
    if (isDateAt(reading, skeleton, at)) {
      let past = at
      while (past < end && isDateAt(reading, skeleton, past)) past += 1
      return past
    }
    if (
      VENUES.has(low) &&
      !(PREPOSITIONS.has(lowAt(skeleton, at + 1)) && /^(?:of|for)$/.test(lowAt(skeleton, at + 1)))
    )
      return afterPublished(reading, skeleton, at + 1, end)
    if (low === '' || PRONOUNS.has(low) || FINITE.has(low) || low === 'that' || low === ',') return null
    if (isNameAt(reading, skeleton, at) && /^(?:in|at|from)$/.test(lowAt(skeleton, from)) && at <= from + 2) {
      const item = skeleton.items[at]
      const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
      if (mention === null || mention.entity.type === 'PERSON') return null
      const past = at + mention.last - mention.first
      // A place after the verb ends before the subject: `said in Geneva the talks had failed`.
      return past < end && !/^(?:is|was|has|had|will|would|and|'s)$/.test(lowAt(skeleton, past)) ? past : null
    }
  }
  return null
}

/** Past `published today`, `seen by the Echo`, `read out on state television` after where words are said. */
function afterPublished(reading: Reading, skeleton: Skeleton, from: number, end: number): number {
  if (
    !/^(?:published|released|issued|carried|seen|obtained|aired|broadcast|posted|sent|dated|read|distributed|given)$/.test(
      lowAt(skeleton, from),
    )
  )
    return from
  for (let at = from + 1; at <= Math.min(end, from + 9); at += 1) {
    if (at === end || lowAt(skeleton, at) === ',') return at
    const isDay = isDateAt(reading, skeleton, at) && !isDateAt(reading, skeleton, at + 1)
    if (isDay) return at + 1
    if (FINITE.has(lowAt(skeleton, at)) || lowAt(skeleton, at) === '' || lowAt(skeleton, at) === 'that')
      return from
  }
  return from
}

/** Whether a finite verb stands among the items. */
export function hasFinite(skeleton: Skeleton, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const low = lowAt(skeleton, at)
    if (FINITE.has(low)) return true
    if (low === "'s" && /^(?:it|he|she|that|there|what|who)$/.test(lowAt(skeleton, at - 1))) return true
    if (
      at > from &&
      (/[^e]ed$/.test(low) || /(?:[^s]s)$/.test(low)) &&
      low.length > 3 &&
      tokenAt(skeleton, at)?.isCapital === false
    )
      return true
    if (/'(?:re|ve|ll|d|m)$/.test(low) || low.endsWith("n't")) return true
  }
  return false
}

/** `…, in a non-binding motion tabled by`, `…, in a letter to the Speaker`: on what occasion it was said, not what. */
function isOccasion(skeleton: Skeleton, at: number): boolean {
  if (lowAt(skeleton, at) !== 'in' || !/^(?:a|an)$/.test(lowAt(skeleton, at + 1))) return false
  for (let noun = at + 2; noun < at + 6; noun += 1) {
    if (OCCASIONS.test(lowAt(skeleton, noun))) return true
    if (!/^[\p{L}-]+$/u.test(lowAt(skeleton, noun)) || FINITE.has(lowAt(skeleton, noun))) return false
  }
  return false
}

const OCCASIONS =
  /^(?:motion|resolution|ruling|statement|letter|speech|verdict|judgment|judgement|declaration|communique|communiqué|interview|vote|testimony|affidavit|submission|filing)$/

/** Where the clause that begins at `from` ends: before another verb of saying takes over, at the latest with the sentence. */
export function clauseEnd(reading: Reading, skeleton: Skeleton, from: number, cues: readonly Cue[]): number {
  const end = sentenceEnd(skeleton)
  for (let at = from; at < end; at += 1) {
    const low = lowAt(skeleton, at)
    if (low === ';' || (low === ':' && isQuotation(skeleton, at + 1))) return at
    // `disputes the finding: it says …`
    if (low === ':' && cues.some((each) => each.at > at && each.at <= at + 5 && !each.isPassive)) return at
    // `is adamant that the case is not over: the runner will appeal, she said`
    if (low === ':' && cues.some((each) => each.at > at && isParenthesis(skeleton, each))) return at
    if (low === ',' || low === '—' || low === '–') {
      const next = lowAt(skeleton, at + 1)
      const cue = cues.find((each) => each.at > at && each.at <= at + 3 && each.isParticiple)
      if (cue !== undefined && cue.at === at + 1) return at
      if (next === 'according' && lowAt(skeleton, at + 2) === 'to') return at
      if (next === 'with' && cues.some((each) => each.form === 'ing' && each.at > at && each.at <= at + 11))
        return at
      if (isTail(reading, skeleton, from, at, end, cues) || isOccasion(skeleton, at + 1)) return at
      if (next === 'whose' && cues.some((each) => each.at > at + 2 && each.at <= at + 12 && !each.isPassive))
        return at
      if (
        next === 'which' &&
        cues.some((each) => each.verb.act === 'denial' && each.at > at && each.at <= at + 8)
      )
        return at
      if (
        /^(?:a|an)$/.test(next) &&
        /^(?:charge|claim|allegation|accusation|suggestion)$/.test(lowAt(skeleton, at + 2))
      )
        return at
      if (
        (next === 'but' || next === 'and' || next === 'while' || next === 'although' || next === 'though') &&
        cues.some((each) => each.at > at + 1 && each.at <= at + 9 && !each.isParticiple && !each.isPassive)
      )
        return at
      if (next === 'but' && isModal(lowAt(skeleton, at + 2))) return at
    }
    if ((low === 'but' || low === 'and' || low === 'yet') && at > from) {
      const next = lowAt(skeleton, at + 1)
      if (/^(?:declined|declines|refused|refuses)$/.test(next) && lowAt(skeleton, at + 2) === 'to')
        return lowAt(skeleton, at - 1) === ',' ? at - 1 : at
      if (
        next === ',' &&
        cues.some((each) => each.at > at + 2 && each.at <= at + 9 && lowAt(skeleton, each.from - 1) === ',')
      )
        return at
      if (
        cues.some(
          (each) =>
            !each.isPassive &&
            (each.from === at + 1 || each.at === at + 1 || (each.at === at + 2 && ADVERBS.has(next))),
        )
      )
        return at
      if (next === 'that' && !isNounBefore(skeleton, at)) return at
      // `denounced it as “a lie” and summoned the envoy`
      if (low === 'and' && isQuotation(skeleton, at - 1) && DONE_BESIDE.test(next)) return at
      if (low === 'but' && isModal(next)) return at
      if (/^(?:put|stopped|stops|fell|laid|pinned)$/.test(next))
        return lowAt(skeleton, at - 1) === ',' ? at - 1 : at
      if (/^(?:called|calling|call|calls|invited|urged|asked|thanked)$/.test(next)) return at
      if (
        low === 'but' &&
        cues.some((each) => each.at > at + 1 && each.at <= at + 6 && !each.isParticiple && !each.isPassive)
      )
        return at
    }
    if (low === 'according' && lowAt(skeleton, at + 1) === 'to' && at > from) return at
    if (low === 'when' && /^(?:asked|pressed|questioned)$/.test(lowAt(skeleton, at + 1))) return at
  }
  return end
}

/** `, he wrote,`: an attribution in the middle of a sentence. */
const isParenthesis = (skeleton: Skeleton, { at, from, isPassive, isParticiple, verb }: Cue): boolean =>
  !isPassive &&
  !isParticiple &&
  verb.frames.has('quote') &&
  lowAt(skeleton, at + 1) === ',' &&
  [2, 3, 4].some((back) => lowAt(skeleton, from - back) === ',')

const isModal = (low: string): boolean =>
  /^(?:would|will|could|can|did|was|were|had|has|is|are|does|should|must)$/.test(low)

const isNounBefore = (skeleton: Skeleton, at: number): boolean => lowAt(skeleton, at - 1) === ','

/** `…, he said on Monday.`: the comma before an attribution that ends the sentence. */
function isTail(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  comma: number,
  end: number,
  cues: readonly Cue[],
): boolean {
  const cue = cues.find((each) => each.at > comma)
  if (
    cue === undefined ||
    cue.at > comma + 14 ||
    cue.isParticiple ||
    cue.isPassive ||
    !cue.verb.frames.has('quote')
  )
    return false
  for (let at = comma + 1; at < cue.from; at += 1)
    if (CLAUSE_STARTERS.has(lowAt(skeleton, at)) || FINITE.has(lowAt(skeleton, at))) return false
  if (cue.at === comma + 1) {
    const isNoTail =
      HAS_HEARER.test(cue.verb.lemma) || /^(?:to|that|at|for|on)$/.test(lowAt(skeleton, cue.at + 1))
    return !(closesRelative(skeleton, from, comma) && isNoTail)
  }
  return (
    (cue.verb.lemma === 'tell' && cue.from <= comma + 4 && endsSoon(skeleton, cue.at + 1, end)) ||
    afterAdjuncts(reading, skeleton, cue.at + 1, end) >= end
  )
}

/** `, she told the chamber, calling`: whether a mark or the end follows within a few words. */
function endsSoon(skeleton: Skeleton, from: number, end: number): boolean {
  for (let at = from + 1; at <= from + 5; at += 1) if (at >= end || lowAt(skeleton, at) === ',') return true
  return false
}

/** What is done beside what is said, and is no part of it. */
const DONE_BESIDE =
  /^(?:summoned|expelled|recalled|imposed|suspended|banned|arrested|detained|withdrew|cancelled|canceled|closed|severed|boycotted)$/

/** Verbs that no subject follows: `the commander, whom she named, told guards to chain her`. */
const HAS_HEARER = /^(?:tell|ask|urge|order|warn|instruct|inform|remind|assure|promise)$/

/** Whether a comma ends a clause that began with `, who` or the like. */
function closesRelative(skeleton: Skeleton, from: number, comma: number): boolean {
  for (let at = comma - 1; at > from; at -= 1)
    if (lowAt(skeleton, at) === ',')
      return /^(?:who|whom|which|whose|including|among|such|like|with|from|led)$/.test(
        lowAt(skeleton, at + 1),
      )
  return false
}

/** Whether a noun phrase can begin here: an article, a name, a pronoun, a number. */
export function beginsPhrase(reading: Reading, skeleton: Skeleton, at: number): boolean {
  const low = lowAt(skeleton, at)
  return (
    DETERMINERS.has(low) ||
    PRONOUNS.has(low) ||
    isNameAt(reading, skeleton, at) ||
    tokenAt(skeleton, at)?.kind === 'number' ||
    isQuotation(skeleton, at)
  )
}
