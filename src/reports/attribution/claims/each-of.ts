import { mentionAt } from '../../mentions/entity.ts'
import type { NounPhrase } from '../sentence/noun-phrase.ts'
import type { AboutDraft, Named, Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { namedBy } from '../speakers/speaker.ts'

/** Whom a phrase names, each person of a list for himself: `Ann Lee, Bo Ek and Cy Orr are accused of`, `The officials, Ann Lee and Bo Ek, are`. */
export function eachOf(reading: Reading, skeleton: Skeleton, phrase: NounPhrase): AboutDraft[] {
  const people: Named[] = []
  let at = phrase.to - 1
  while (at >= 0) {
    const item = skeleton.items[at]
    const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
    if (mention === null || mention.entity.type !== 'PERSON') break
    const first = at - (mention.last - mention.first) + 1
    const named = namedBy(reading, skeleton, { from: first, to: at + 1, role: null })
    if (named !== null) people.unshift(named)
    at = first - 1
    if (!/^(?:,|and)$/.test(lowAt(skeleton, at))) break
    while (/^(?:,|and)$/.test(lowAt(skeleton, at))) at -= 1
  }
  if (people.length > 1) return people.map((named) => ({ named, role: 'accused' }))
  const named = phrase.to > phrase.from ? namedBy(reading, skeleton, phrase) : null
  return named === null ? [] : [{ named, role: 'accused' }]
}
