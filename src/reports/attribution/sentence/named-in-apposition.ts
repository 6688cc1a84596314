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
  if (!isAfterArticle || last === null) return null
  if (last.entity.type === 'PERSON') return role.to - role.from <= MOST_WORDS ? last : null
  return last.entity.type === 'ORG' && isBodyCalled(skeleton, role, last) ? last : null
}

/** `A second buyer, the Swedish chain Ekdahl,`: a name right behind what sort of body it is, and no `head of the charity Shelter`. */
function isBodyCalled(
  skeleton: Skeleton,
  role: { readonly from: number; readonly to: number },
  { first, last }: NameMention,
): boolean {
  const name = role.to - (last - first)
  for (let at = role.from; at < name; at += 1)
    if (/^(?:of|for|at|in|with|from|by|to|and)$/.test(lowAt(skeleton, at))) return false
  return name > role.from + 1 && name - role.from <= MOST_WORDS && SORTS.test(lowAt(skeleton, name - 1))
}

const SORTS =
  /^(?:chain|company|firm|group|retailer|maker|manufacturer|bank|insurer|airline|carrier|broker|trader|shipper|operator|brand|label|supermarket|giant|conglomerate|charity|agency|newspaper|website|broadcaster|magazine|party|union|club|foundation|institute|university|start-up|startup|business|supplier|developer|publisher|network|platform)$/
