import { isNameAt } from '../clause.ts'
import type { Cue } from '../find-cues.ts'
import { nounBefore } from '../sentence/noun-before.ts'
import { endOfPhrase, phraseFrom } from '../sentence/noun-phrase.ts'
import type { Reading } from '../sentence/reading.ts'
import { isQuotation, lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { content, type FramedContent } from './framed-content.ts'

/** `accused X of Y`. */
export function accusation(
  reading: Reading,
  skeleton: Skeleton,
  cue: Cue,
  end: number,
): FramedContent | null {
  const from = cue.at + 1
  if (lowAt(skeleton, from) === 'of' && /^(?:it|he|she|they|we)$/.test(lowAt(skeleton, cue.from - 1))) {
    // `three companies it accuses of helping Russia`
    const before = nounBefore(reading, skeleton, cue.from - 1)
    return before === null || before.to - before.from < 2
      ? null
      : content({
          rule: 'accuse-of',
          from: from + 1,
          to: beforeParticiple(skeleton, from + 1, end),
          act: 'accusation',
          target: before,
          targetRole: 'accused',
        })
  }
  if (lowAt(skeleton, from) === 'of' || lowAt(skeleton, from) === 'by') return null
  let of = -1
  for (let at = from + 1; at < end; at += 1) {
    // An `of` of a name is none: `accused the Directorate of State Security of torture`.
    if (
      lowAt(skeleton, at) !== 'of' ||
      (isNameAt(reading, skeleton, at) && isNameAt(reading, skeleton, at + 1))
    )
      continue
    const next = lowAt(skeleton, at + 1)
    if (
      next.endsWith('ing') ||
      isQuotation(skeleton, at + 1) ||
      (next.endsWith('ly') && lowAt(skeleton, at + 2).endsWith('ing'))
    ) {
      of = at
      break
    }
    if (of === -1) of = at
  }
  if (of === -1) return null
  // `accused the home's owners, Silverleaf Care, of`: the name says who they are.
  const target = phraseFrom(reading, skeleton, from, of) ?? {
    from,
    to: endOfPhrase(reading, skeleton, from, of),
    role: null,
  }
  return content({
    rule: 'accuse-of',
    from: of + 1,
    to: end,
    act: 'accusation',
    target,
    targetRole: 'accused',
  })
}

/** Where a clause ends before `, drawing a ban`. */
function beforeParticiple(skeleton: Skeleton, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1)
    if (lowAt(skeleton, at) === ',' && lowAt(skeleton, at + 1).endsWith('ing')) return at
  return end
}

/** `blames X for Y`, `blames Y on X`. */
export function blame(reading: Reading, skeleton: Skeleton, cue: Cue, end: number): FramedContent | null {
  const from = cue.at + 1
  for (let at = from + 1; at < end; at += 1) {
    const low = lowAt(skeleton, at)
    // `blamed “a mess”, as doubt over access for seafood drags on`
    if (low === ',' && /^(?:as|while|after|when|because|and|but)$/.test(lowAt(skeleton, at + 1))) return null
    if (low === 'for' || (low === 'with' && cue.verb.lemma === 'reproach'))
      return content({
        rule: 'blame-for',
        from: at + 1,
        to: end,
        act: 'accusation',
        target: /^(?:him|her|them|it)$/.test(lowAt(skeleton, from))
          ? { from, to: from + 1, role: null }
          : (phraseFrom(reading, skeleton, from, at) ?? { from, to: at, role: null }),
        targetRole: 'accused',
      })
    if (low === 'on' && cue.verb.lemma === 'blame') {
      const to = endOfPhrase(reading, skeleton, at + 1, end)
      return content({
        rule: 'blame-on',
        from,
        to: at,
        act: 'accusation',
        target: { from: at + 1, to, role: null },
        targetRole: 'accused',
      })
    }
  }
  return null
}
