import { mentionAt, type NameMention } from '../mentions/entity.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { lowAt, type Skeleton } from './skeleton.ts'

/** `The first witness, a former clerk named Bo Ek, said`: the person whom the apposition names. */
export function calledIn(reading: Reading, skeleton: Skeleton, { role }: NounPhrase): NameMention | null {
  if (role === null) return null
  for (let at = role.from + 1; at < role.to; at += 1) {
    const item = skeleton.items[at + 1]
    if (!/^(?:named|called)$/.test(lowAt(skeleton, at)) || item === undefined) continue
    const mention = mentionAt(reading.mentions, item.at)
    if (mention?.entity.type === 'PERSON' && mention.first === item.at) return mention
  }
  return null
}
