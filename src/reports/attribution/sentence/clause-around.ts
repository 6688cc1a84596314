import { FINITE } from '../../words/function-words.ts'
import { afterAdjuncts, sentenceEnd } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import type { FramedContent } from '../frames/framed-content.ts'
import { endOfHearer } from '../frames/telling-frames.ts'
import type { Reading } from './reading.ts'
import { isQuotation, lowAt, quotationsIn, type Skeleton } from './skeleton.ts'
import { afterBreak } from './split-clause.ts'
import { subjectBefore } from './subject-before.ts'

/** `As the head of the department noted, the roof had held`: the clause after an attribution that begins with `as`. */
export function asNoted(skeleton: Skeleton, cue: Cue): FramedContent | null {
  const start = /^(?:but|and|yet)$/.test(lowAt(skeleton, 0)) ? 1 : 0
  if (lowAt(skeleton, start) !== 'as' || !cue.verb.frames.has('quote') || cue.isParticiple || cue.at > 14)
    return null
  const end = sentenceEnd(skeleton)
  let comma = cue.at + 1
  while (comma < end && comma < cue.at + 7 && lowAt(skeleton, comma) !== ',') {
    if (FINITE.has(lowAt(skeleton, comma)) || /^(?:that|but|and)$/.test(lowAt(skeleton, comma))) return null
    comma += 1
  }
  for (let at = start + 1; at < cue.from; at += 1) if (/^(?:,|well)$/.test(lowAt(skeleton, at))) return null
  if (lowAt(skeleton, comma) !== ',' || end - comma < 4 || isQuotation(skeleton, comma + 1)) return null
  return {
    rule: 'as-noted',
    from: comma + 1,
    to: end,
    act: cue.verb.act,
    addressee: null,
    target: null,
    targetRole: 'topic',
  }
}

/** `CLAUSE, he said on Monday.`, `CLAUSE, said Antony Blinken.`: what stands before the attribution that ends a sentence. */
export function trailingClause(
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
    // `…, a diplomat tells the Monitor on condition of anonymity.`
    const heard =
      cue.verb.lemma === 'tell'
        ? endOfHearer(reading, skeleton, cue.at + 1, sentenceEnd(skeleton))
        : cue.at + 1
    const adjuncts = afterAdjuncts(reading, skeleton, heard, sentenceEnd(skeleton))
    // `…, he explained to the dpa.`
    const isTo = lowAt(skeleton, adjuncts) === 'to' && sentenceEnd(skeleton) - adjuncts <= 5
    const after = isTo ? sentenceEnd(skeleton) : adjuncts
    if (after < sentenceEnd(skeleton) && !/^[,;—–]$/.test(lowAt(skeleton, after))) return null
    const subject = subjectBefore(reading, skeleton, cue.from, 0)
    if (subject === null) return null
    comma = Math.min(subject.from, subject.role?.from ?? subject.from) - 1
    // `Spokesman Elnur Rzayev said`: words of a title may stand before the phrase.
    while (comma > 0 && !/^[,—–]$/.test(lowAt(skeleton, comma)) && !isQuotation(skeleton, comma)) comma -= 1
  }
  if (lowAt(skeleton, comma) !== ',' && lowAt(skeleton, comma) !== '—' && lowAt(skeleton, comma) !== '–')
    return null
  let from = inverted ? 0 : afterBreak(skeleton, comma)
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
        addressee:
          cue.verb.lemma === 'tell'
            ? {
                from: cue.at + 1,
                to: endOfHearer(reading, skeleton, cue.at + 1, sentenceEnd(skeleton)),
                role: null,
              }
            : null,
        target: null,
        targetRole: 'topic',
      }
    : null
}
