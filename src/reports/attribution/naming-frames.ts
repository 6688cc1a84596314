import { DETERMINERS, PREPOSITIONS } from '../words/function-words.ts'
import type { Cue } from './find-cues.ts'
import { content, type FramedContent } from './framed-content.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from './skeleton.ts'

/** `described the vote as Y`, `rejected the report as Y`. */
export function described(skeleton: Skeleton, cue: Cue, end: number): readonly FramedContent[] {
  for (let at = cue.at + 1; at < Math.min(end, cue.at + 30); at += 1) {
    if (
      lowAt(skeleton, at) !== 'as' ||
      /^(?:well|far|soon|long|such)$/.test(lowAt(skeleton, at - 1)) ||
      at + 1 >= end
    )
      continue
    const isDenial = cue.verb.act === 'denial'
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
      act: cue.verb.act,
    })
    return isDenial ? [content({ rule: 'reject', from: cue.at + 1, to: at, act: 'denial' }), as] : [as]
  }
  return []
}

/** `called the decision “vandalism”`, `calls it a sham`. */
export function calledAs(skeleton: Skeleton, cue: Cue, first: number, end: number): FramedContent | null {
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
        act: cue.verb.act,
        target: { from: first, to: at, role: null },
      })
    const word = lowAt(skeleton, at)
    if (
      word === 'a' ||
      word === 'an' ||
      (at > first + 1 && word === 'the' && !PREPOSITIONS.has(lowAt(skeleton, at - 1)))
    )
      return PREPOSITIONS.has(lowAt(skeleton, at - 1))
        ? null
        : content({
            rule: 'call-as',
            from: first,
            to: end,
            act: cue.verb.act,
            target: { from: first, to: at, role: null },
          })
    if (word === ',' || word === 'to' || /^(?:who|which|that)$/.test(word)) return null
  }
  return byAdjective(skeleton, cue, first, end)
}

/** `called the allegations baseless`: one word after what is called so. */
function byAdjective(skeleton: Skeleton, cue: Cue, first: number, end: number): FramedContent | null {
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
    act: cue.verb.act,
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
