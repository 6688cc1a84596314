import { mentionAt, type NameMention } from '../../mentions/entity.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { lowAt, type Skeleton } from './skeleton.ts'

/** An article, two words and a name. */
const MOST_WORDS = 7

/** `The first witness, a former clerk named Bo Ek, said`, `Her coach, the Swede Bo Ek,`: the person whom the apposition names. */
export function calledIn(reading: Reading, skeleton: Skeleton, { role }: NounPhrase): NameMention | null {
  if (role === null) return null
  for (let at = role.from + 1; at < role.to; at += 1) {
    const item = skeleton.items[at + 1]
    if (!/^(?:named|called)$/.test(lowAt(skeleton, at)) || item === undefined) continue
    const mention = mentionAt(reading.mentions, item.at)
    if (mention?.entity.type === 'PERSON' && mention.first === item.at) return mention
  }
  const end = skeleton.items[role.to - 1]
  const last = end?.kind === 'token' ? mentionAt(reading.mentions, end.at) : null
  const isAfterArticle = /^(?:the|a|an)$/.test(lowAt(skeleton, role.from))
  return isAfterArticle && last?.entity.type === 'PERSON' && role.to - role.from <= MOST_WORDS ? last : null
}
