import { FINITE } from '../../words/function-words.ts'
import { DOCUMENTS } from '../../words/titles.ts'
import type { Named, Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { subjectBefore } from '../sentence/subject-before.ts'
import { namedBy } from './speaker.ts'

/** The document right before a participle without a comma: `a letter urging`. */
export function documentBefore(reading: Reading, skeleton: Skeleton, from: number): Named | null {
  for (let at = from - 1; at >= 0 && at > from - 6; at -= 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',') return null
    if (!DOCUMENTS.has(low)) continue
    let first = at
    while (
      first > 0 &&
      first > at - 3 &&
      !FINITE.has(lowAt(skeleton, first - 1)) &&
      /^(?:the|a|an|its|their|his|her|joint|open|public|draft|written|non-binding|unanimous|new|conservative|liberal|labour|republican|democratic|opposition|commons)$/.test(
        lowAt(skeleton, first - 1),
      )
    )
      first -= 1
    return (
      issuerOf(reading, skeleton, first) ??
      namedBy(reading, skeleton, { from: first, to: at + 1, role: null })
    )
  }
  return null
}

/** `he issued a statement denying it`: whose statement it is. */
function issuerOf(reading: Reading, skeleton: Skeleton, document: number): Named | null {
  if (
    !/^(?:issued|issues|released|releases|published|sent|wrote|posted|put|gave|read)$/.test(
      lowAt(skeleton, document - 1),
    )
  )
    return null
  let verb = document - 1
  while (verb > 0 && /^(?:has|have|had|also|later)$/.test(lowAt(skeleton, verb - 1))) verb -= 1
  const phrase = subjectBefore(reading, skeleton, verb, 0)
  return phrase === null ? null : namedBy(reading, skeleton, phrase)
}
