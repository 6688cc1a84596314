import type { NounPhrase } from './noun-phrase.ts'
import { nameEnding } from './phrase-ending.ts'
import type { Reading } from './reading.ts'
import { lowAt, type Skeleton } from './skeleton.ts'
import { subjectBefore } from './subject-before.ts'

const CRIME =
  /^(?:genocide|torture|massacres?|persecution|slavery|apartheid|atrocities|terrorism|murder|rape|arbitrarily|enslaving|torturing|imprisoning|killing|sterilization|sterilisation|forced)$/

/** `China’s treatment of them as genocide`, `China is committing genocide`, `the state is responsible for torture`: whose deed a grave crime is said to be. */
export function ownerOfCrime(
  reading: Reading,
  skeleton: Skeleton,
  rule: string,
  from: number,
  to: number,
): { readonly phrase: NounPhrase; readonly isOwned: boolean } | null {
  let isGrave = false
  for (let at = from; at < to; at += 1) isGrave ||= CRIME.test(lowAt(skeleton, at))
  for (const item of skeleton.items.slice(from, to))
    if (item.kind === 'quotation')
      isGrave ||= /\b(?:genocide|crimes? against humanity|torture|war crimes?)\b/i.test(
        reading.report.text.slice(item.quotation.start, item.quotation.end),
      )
  if (!isGrave) return null
  // `described China’s treatment as`: what is called so stands before the content.
  const first = rule === 'describe-as' || rule === 'call-as' ? Math.max(0, from - 14) : from
  for (let at = first; at < Math.min(to, from + 14); at += 1) {
    const low = lowAt(skeleton, at)
    const isOwned =
      low === "'s" &&
      /^(?:treatment|persecution|actions?|policy|policies|crackdown|campaign|repression|detention|oppression|abuses?|conduct|behaviour)$/.test(
        lowAt(skeleton, at + 1),
      )
    const isDoing =
      /^(?:is|are|was|were)$/.test(low) && /^(?:committing|responsible|guilty)$/.test(lowAt(skeleton, at + 1))
    if (!isOwned && !isDoing) continue
    const phrase = isOwned ? nameEnding(reading, skeleton, at) : subjectBefore(reading, skeleton, at, from)
    return phrase === null ? null : { phrase: { ...phrase, role: null }, isOwned }
  }
  return null
}

/** Whether a phrase ends with a word for what rules or serves a state. */
export const isState = (skeleton: Skeleton, to: number): boolean =>
  /^(?:state|government|regime|army|police|authorities|forces|junta)$/.test(lowAt(skeleton, to - 1))
