import { DETERMINERS, PREPOSITIONS } from '../../words/function-words.ts'
import type { Cue } from '../find-cues.ts'
import type { Reading } from '../sentence/reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from '../sentence/skeleton.ts'
import { content, type FramedContent } from './framed-content.ts'

/** `described the vote as Y`, `rejected the report as Y`. */
export function described(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  end: number,
): readonly FramedContent[] {
  for (let at = cue.at + 1; at < Math.min(end, cue.at + 30); at += 1) {
    if (
      lowAt(skeleton, at) !== 'as' ||
      /^(?:well|far|soon|long|such)$/.test(lowAt(skeleton, at - 1)) ||
      (cue.verb.lemma === 'qualify' && at === cue.at + 1) ||
      at + 1 >= end
    )
      continue
    const isDenial = cue.verb.act === 'denial'
    const isCharge = !isDenial && isChargeCalled(reading, skeleton, cue.at + 1, at, at + 1, end)
    if (
      cue.verb.frames.has('object') &&
      !isDenial &&
      !isQuotation(skeleton, at + 1) &&
      !DETERMINERS.has(lowAt(skeleton, at + 1))
    )
      continue
    if (isDenial && !isQuotation(skeleton, at + 1))
      return [content({ rule: 'reject-as', from: cue.at + 1, to: end, act: 'denial' })]
    const as = content({
      rule: isDenial ? 'reject-as' : 'describe-as',
      from: at + 1,
      to: end,
      target: isDenial ? null : { from: cue.at + 1, to: at, role: null },
      act: isCharge ? 'denial' : cue.verb.act,
    })
    // `rejected that as “gossip”`: the pronoun alone is no statement.
    const isPronoun = at === cue.at + 2 && /^(?:it|that|this|them)$/.test(lowAt(skeleton, cue.at + 1))
    return isDenial && !isPronoun
      ? [content({ rule: 'reject', from: cue.at + 1, to: at, act: 'denial' }), as]
      : [as]
  }
  return []
}

const CHARGES =
  /^(?:accusations?|allegations?|claims?|charges?|reports?|findings?|suggestions?|assertions?|insinuations?|lawsuit|indictment|complaints?|rumou?rs?|story|article|dossier|testimony|version)$/
const GRANTED =
  /^(?:serious|credible|grave|disturbing|shocking|true|worrying|troubling|deeply|horrific|harrowing|damning|important|extremely|very|welcome|balanced|fair|accurate|alarming|appalling)$/

/** Whether an accusation or a report is called something that takes nothing of it as true: `called the claims “a fantasy”`. */
function isChargeCalled(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  to: number,
  word: number,
  end: number,
): boolean {
  let hasCharge = false
  for (let at = from; at < to; at += 1) {
    if (at > from && /^(?:of|in|by|about|against|that|from)$/.test(lowAt(skeleton, at))) break
    hasCharge ||= CHARGES.test(lowAt(skeleton, at))
  }
  if (!hasCharge) return false
  for (let at = word; at < Math.min(end, word + 4); at += 1) {
    const low = lowAt(skeleton, at)
    if (GRANTED.test(low)) return false
    const item = skeleton.items[at]
    if (item?.kind === 'quotation') {
      const { start, end: last } = item.quotation
      return !reading.report.text
        .slice(start, last)
        .toLowerCase()
        .split(' ')
        .some((each) => GRANTED.test(each))
    }
  }
  return true
}

/** `called the decision “vandalism”`, `calls it a sham`. */
export function calledAs(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  first: number,
  end: number,
): FramedContent | null {
  const low = lowAt(skeleton, first)
  if (/^(?:off|up|out|back|in|to|it|for|a|an|by)$/.test(low) && !(low === 'it' || low === 'a')) return null
  if (isQuotation(skeleton, first))
    return content({ rule: 'call-as', from: first, to: end, act: cue.verb.act })
  const isWhat = whatBefore(skeleton, cue.from)
  if (isWhat)
    return content({
      rule: 'what-call',
      from: first,
      to: endOfCalled(skeleton, first, end),
      act: cue.verb.act,
    })
  for (let at = first + 1; at < Math.min(end, first + 14); at += 1) {
    if (isQuotation(skeleton, at))
      return content({
        rule: 'call-as',
        from: at,
        to: end,
        act: isChargeCalled(reading, skeleton, first, at, at, end) ? 'denial' : cue.verb.act,
        target: { from: first, to: at, role: null },
      })
    const word = lowAt(skeleton, at)
    if (
      word === 'a' ||
      word === 'an' ||
      (word === 'one' && lowAt(skeleton, at + 1) === 'of') ||
      (at > first + 1 && word === 'the' && !PREPOSITIONS.has(lowAt(skeleton, at - 1)))
    )
      return PREPOSITIONS.has(lowAt(skeleton, at - 1))
        ? null
        : content({
            rule: 'call-as',
            from: first,
            to: end,
            act: isChargeCalled(reading, skeleton, first, at, at, end) ? 'denial' : cue.verb.act,
            target: { from: first, to: at, role: null },
          })
    if (word === ',' || word === 'to' || /^(?:who|which|that)$/.test(word)) return null
  }
  return byAdjective(reading, skeleton, cue, first, end)
}

/** `called the allegations baseless`: one word after what is called so. */
function byAdjective(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  first: number,
  end: number,
): FramedContent | null {
  const [low, last] = [lowAt(skeleton, first), tokenAt(skeleton, end - 1)]
  if (last === null || last.kind !== 'word' || last.isCapital || end - first < 2 || end - first > 8)
    return null
  if (!DETERMINERS.has(low) && !/^(?:it|him|them)$/.test(low)) return null
  if (
    !/(?:ous|ble|less|ful|ive|al|ic|ish|rd|ue|se|ry|ent|ant|ng|ly|ed|ak|ong|id)$/.test(last.low) ||
    PREPOSITIONS.has(lowAt(skeleton, end - 2))
  )
    return null
  return content({
    rule: 'call-as',
    from: first,
    to: end,
    act: isChargeCalled(reading, skeleton, first, end - 1, end - 1, end) ? 'denial' : cue.verb.act,
    target: { from: first, to: end - 1, role: null },
  })
}

/** `what China calls re-education`: whether the subject of the verb follows a `what`. */
function whatBefore(skeleton: Skeleton, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - 8; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === 'what') return true
    if (low === ',' || low === '') return false
  }
  return false
}

function endOfCalled(skeleton: Skeleton, from: number, end: number): number {
  for (let at = from; at < end; at += 1)
    if (lowAt(skeleton, at) === ',' || /^(?:in|at|that|to|on)$/.test(lowAt(skeleton, at)))
      return Math.max(at, from + 1)
  return end
}
