import { FINITE } from '../../words/function-words.ts'
import { DOCUMENTS } from '../../words/titles.ts'
import { afterAdjuncts, clauseEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import type { Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton, tokenAt } from '../sentence/skeleton.ts'
import { accusation, blame } from './accusing-frames.ts'
import { isClause, thatAfter, withJoined } from './clause-frames.ts'
import { asked, calledOn } from './demanding-frames.ts'
import { content, type FramedContent } from './framed-content.ts'
import { calledAs, described } from './naming-frames.ts'
import { object } from './object-frames.ts'
import { told } from './telling-frames.ts'

/** What follows a verb of saying, by the first of its frames that fits; several where clauses are joined. Empty where none does. */
export function framedContents(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  cues: readonly Cue[],
): readonly FramedContent[] {
  const later = cues.filter(({ at }) => at > cue.at)
  const end = clauseEnd(reading, skeleton, cue.at + 1, later)
  const first = afterAdjuncts(reading, skeleton, cue.at + 1, end)
  return framed(reading, skeleton, cue, later, first, end)
    .flatMap((made) => joinedDemands(skeleton, made))
    .map((each) =>
      each.rule === 'verb-clause' ||
      each.rule === 'verb-that' ||
      each.rule === 'tell-that' ||
      each.rule === 'tell-clause'
        ? cutAfter(skeleton, each)
        : cutTail(skeleton, cutBefore(skeleton, each, later)),
    )
}

/** `to release them and to grant access`: each infinitive is a demand of its own. */
function joinedDemands(skeleton: Skeleton, made: FramedContent): readonly FramedContent[] {
  if (made.act !== 'demand' || !/^(?:call-on-to|urge-to|appeal-to|ask-to)$/.test(made.rule)) return [made]
  for (let at = made.from + 2; at + 2 < made.to; at += 1)
    if (lowAt(skeleton, at) === 'and' && lowAt(skeleton, at + 1) === 'to')
      return [
        { ...made, to: lowAt(skeleton, at - 1) === ',' ? at - 1 : at },
        ...joinedDemands(skeleton, { ...made, from: at + 2 }),
      ]
  return [made]
}

const TAIL: ReadonlySet<string> = new Set(
  'after before in once which who when while since because following amid despite as with at on by during the a an two three four five six seven eight nine ten days hours weeks months years citing according though although where whose until if unless'.split(
    ' ',
  ),
)

/** What depends on what is said ends where the reporter goes on: at a comma before a time, a reason, a clause. */
function cutTail(skeleton: Skeleton, made: FramedContent): FramedContent {
  for (let at = made.from + 1; at < made.to; at += 1) {
    if (made.rule !== 'accuse-of' && lowAt(skeleton, at) === ',' && lowAt(skeleton, at + 1).endsWith('ing'))
      return { ...made, to: at }
    if (made.rule === 'deny' && lowAt(skeleton, at) === ':') return { ...made, to: at }
    // `rejected her version in a sworn statement`
    if (
      (made.rule === 'deny' || made.rule === 'verb-object') &&
      /^(?:in|on|via)$/.test(lowAt(skeleton, at)) &&
      /^(?:a|an)$/.test(lowAt(skeleton, at + 1)) &&
      [2, 3, 4].some((step) => at + step + 1 >= made.to && DOCUMENTS.has(lowAt(skeleton, at + step)))
    )
      return { ...made, to: at }
    if (/^[—–]$/.test(lowAt(skeleton, at))) return { ...made, to: at }
    if (
      lowAt(skeleton, at) === ',' &&
      (TAIL.has(lowAt(skeleton, at + 1)) || tokenAt(skeleton, at + 1)?.kind === 'number')
    )
      return { ...made, to: at }
  }
  return made
}

/** `ordered them to leave after its service concluded that`: where another verb of saying follows an `after`. */
function cutBefore(skeleton: Skeleton, made: FramedContent, later: readonly Cue[]): FramedContent {
  if (made.act !== 'demand') return made
  for (let at = made.from + 1; at < made.to; at += 1)
    if (lowAt(skeleton, at) === 'after' && later.some((cue) => cue.at > at && cue.at < at + 9))
      return { ...made, to: at }
  return made
}

/** Of a clause only what comes `, after` is the reporter’s own more often than not. */
function cutAfter(skeleton: Skeleton, made: FramedContent): FramedContent {
  for (let at = made.from + 3; at < made.to; at += 1)
    if (
      lowAt(skeleton, at) === ',' &&
      (lowAt(skeleton, at + 1) === 'after' ||
        (/^(?:hours|minutes|days|weeks|months)$/.test(lowAt(skeleton, at + 1)) &&
          /^(?:after|before)$/.test(lowAt(skeleton, at + 2))))
    )
      return { ...made, to: at }
  return made
}

/** `asked that his surname be withheld`, `asked to be identified by first name`: how somebody wants to be named. */
function isOfName(skeleton: Skeleton, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 7); at += 1)
    if (/^(?:surname|name|names|identity|anonymous|named|identified|anonymity)$/.test(lowAt(skeleton, at)))
      return true
  return false
}

/** `wrote to the secretary to demand that`. */
const isToDemand = (skeleton: Skeleton, that: number): boolean =>
  lowAt(skeleton, that - 2) === 'to' && /^(?:demand|ask|urge|request|insist)$/.test(lowAt(skeleton, that - 1))

function framed(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  later: readonly Cue[],
  first: number,
  end: number,
): readonly FramedContent[] {
  const { frames, act, lemma } = cue.verb
  if (
    lemma === 'refuse' &&
    (/^(?:comment|say|answer|discuss|respond|reply|elaborate|speculate|speak|talk|explain)$/.test(
      lowAt(skeleton, first + 1),
    ) ||
      /^(?:drawn|interviewed|named)$/.test(lowAt(skeleton, first + 2)))
  )
    return []
  if (first >= end && !frames.has('accuse')) return []
  if (lemma === 'ask' && isOfName(skeleton, first, end)) return []
  if (frames.has('accuse')) {
    const found = accusation(reading, skeleton, cue, end)
    if (found !== null) return [found]
    if (!frames.has('that')) return []
  }
  if (frames.has('blame')) {
    const found = blame(reading, skeleton, cue, end)
    return found === null ? [] : [found]
  }
  if (frames.has('describe')) {
    const found = described(reading, skeleton, cue, end)
    if (found.length > 0) return found
  }
  if (cue.verb.lemma === 'rule')
    return lowAt(skeleton, cue.at + 1) === 'out'
      ? [content({ rule: 'rule-out', from: cue.at + 2, to: end, act: 'position' })]
      : thatAfter(skeleton, cue.at + 1, end) === null
        ? []
        : withJoined(
            reading,
            skeleton,
            (thatAfter(skeleton, cue.at + 1, end) ?? 0) + 1,
            later,
            act,
            'verb-that',
          )
  if (cue.verb.lemma === 'apologise' || cue.verb.lemma === 'apologize')
    return lowAt(skeleton, first) === 'for'
      ? [content({ rule: 'apologise-for', from: first + 1, to: end, act })]
      : []
  if (cue.verb.lemma === 'call' && /^(?:on|upon)$/.test(lowAt(skeleton, first)))
    return calledOn(reading, skeleton, first, end)
  if (frames.has('for')) {
    const found = asked(reading, skeleton, cue, first, end)
    if (found !== null) return [found]
  }
  if (frames.has('call')) {
    const found = calledAs(reading, skeleton, cue, first, end)
    return found === null ? [] : [found]
  }
  if (frames.has('told')) {
    const found = told(reading, skeleton, cue, first, end, later)
    if (found.length > 0) return found
  }
  const isThing = /^(?:nothing|something|it|this|that|them|the|a|an|his|her|its|their|all|any)$/.test(
    lowAt(skeleton, first + 1),
  )
  if (frames.has('to') && lowAt(skeleton, first) === 'to' && !isThing)
    return [content({ rule: 'verb-to', from: first + 1, to: end, act })]
  if (/^(?:speak|talk)$/.test(lemma) && (lowAt(skeleton, first) !== 'of' || cue.form === 'ing')) return []
  if (frames.has('about') && /^(?:of|about|against)$/.test(lowAt(skeleton, first))) {
    return [content({ rule: 'verb-about', from: first + 1, to: end, act })]
  }
  if (
    lemma === 'claim' &&
    /^(?:victory|responsibility|credit|innocence|ignorance|success)$/.test(lowAt(skeleton, first))
  )
    return [content({ rule: 'verb-object', from: first, to: end, act })]
  if (lemma === 'point' && lowAt(skeleton, cue.at + 1) === 'to') return []
  const that = thatAfter(skeleton, cue.at + 1, end)
  // `denied a report in the Argus that it had asked`: the noun is what is denied.
  if (
    (frames.has('clause') || frames.has('that')) &&
    that !== null &&
    (act !== 'denial' || that === first || /^(?:from|in|at|on|through|before)$/.test(lowAt(skeleton, first)))
  )
    return withJoined(
      reading,
      skeleton,
      that + 1,
      later,
      isToDemand(skeleton, that) ? 'demand' : act,
      'verb-that',
      lemma,
    )
  // `revealed she had practised`
  const isOfPronoun =
    /^(?:he|she|they|we)$/.test(lowAt(skeleton, first)) ||
    (lowAt(skeleton, first) === 'it' && FINITE.has(lowAt(skeleton, first + 1)))
  if (
    frames.has('that') &&
    !frames.has('told') &&
    isOfPronoun &&
    isClause(reading, skeleton, first, end, cue)
  )
    return withJoined(reading, skeleton, first, later, act, 'verb-clause')
  if (frames.has('clause') && isClause(reading, skeleton, first, end, cue))
    return withJoined(reading, skeleton, first, later, act, 'verb-clause')
  if (frames.has('object') || (act === 'denial' && frames.has('clause'))) {
    const found = object(reading, skeleton, cue, first, end, that)
    if (found !== null) return [found]
  }
  return []
}
