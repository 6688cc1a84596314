import { type Entity, mentionAt } from '../../mentions/entity.ts'
import { PREPOSITIONS } from '../../words/function-words.ts'
import { GROUPS } from '../../words/titles.ts'
import type { Cue } from '../find-cues.ts'
import { endOfPhrase, type NounPhrase } from '../sentence/noun-phrase.ts'
import type { Named, Reading } from '../sentence/reading.ts'
import { extentOf, lowAt, type Skeleton, tokenAt } from '../sentence/skeleton.ts'

/** `imposed sanctions on seven officials, accusing them of torture`: the last group that the sentence names before. */
export function themBefore(reading: Reading, skeleton: Skeleton, cue: Cue, target: NounPhrase): Named | null {
  const pronoun = lowAt(skeleton, target.from)
  if (pronoun === 'him' || pronoun === 'her') return personBefore(reading, skeleton, cue.at, pronoun)
  if (pronoun !== 'them') return null
  for (let at = cue.at - 1; at > 0; at -= 1) {
    const isGroup = GROUPS.has(lowAt(skeleton, at)) || BODIES.test(lowAt(skeleton, at))
    // The `States` of a name are no group.
    if (!isGroup || tokenAt(skeleton, at)?.isCapital === true) continue
    let from = at
    while (
      from > 0 &&
      from > at - 3 &&
      !PREPOSITIONS.has(lowAt(skeleton, from - 1)) &&
      isQualifier(skeleton, from - 1)
    )
      from -= 1
    const extent = extentOf(reading, skeleton, from, endOfPhrase(reading, skeleton, from, cue.at))
    if (extent === null) return null
    const canonical = reading.report.text.slice(extent.start, extent.end).replaceAll(/\s+/g, ' ')
    return { ...extent, canonical, entity: null, onBehalfOf: null, attribution: 'vague-group' }
  }
  return null
}

/** `imposed sanctions on Bo Ek, a general, accusing him of torture`: the only person whom the sentence names before. */
function personBefore(
  reading: Reading,
  skeleton: Skeleton,
  to: number,
  pronoun: 'him' | 'her',
): Named | null {
  let found: { readonly entity: Entity; readonly at: number } | null = null
  for (let at = 0; at < to; at += 1) {
    const item = skeleton.items[at]
    const entity = item?.kind === 'token' ? mentionAt(reading.mentions, item.at)?.entity : undefined
    if (entity?.type !== 'PERSON') continue
    if (entity.gender !== null && entity.gender !== (pronoun === 'him' ? 'he' : 'she')) continue
    if (found !== null && found.entity !== entity) return null
    found = { entity, at }
  }
  const extent = found === null ? null : extentOf(reading, skeleton, found.at, found.at + 1)
  if (found === null || extent === null) return null
  return {
    ...extent,
    canonical: found.entity.canonical,
    entity: found.entity,
    onBehalfOf: null,
    attribution: 'pronoun',
  }
}

const BODIES =
  /^(?:companies|firms|banks|lenders|entities|individuals|persons|organi[sz]ations|institutions|groups|traders|refineries|manufacturers|suppliers|shippers|airlines|vessels|ships|tankers|newspapers|outlets)$/

/** A number or an adjective before a noun. */
const isQualifier = (skeleton: Skeleton, at: number): boolean =>
  tokenAt(skeleton, at)?.isCapital === true ||
  tokenAt(skeleton, at)?.kind === 'number' ||
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|senior|former|local|some)$/.test(
    lowAt(skeleton, at),
  )
