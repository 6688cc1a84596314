import type { Token } from '../text/token.ts'
import { type Mentions, mentionAt } from './entity.ts'

/** `Mehmet Tohti of the Uyghur Rights Advocacy Project`: the body right after a name; a university’s people speak for themselves. */
export function affiliatedTo(tokens: readonly Token[], mentions: Mentions, last: number): string | null {
  const comma = tokens[last]?.text === ',' ? 1 : 0
  if (!/^(?:of|from|with)$/.test(tokens[last + comma]?.low ?? '')) return null
  const article = tokens[last + comma + 1]?.low === 'the' ? 1 : 0
  const mention = mentionAt(mentions, last + comma + 1 + article)
  if (
    mention === null ||
    mention.entity.type !== 'ORG' ||
    /universit|college|school/i.test(mention.entity.canonical)
  )
    return null
  return mention.entity.canonical
}
