import type { Token } from '../text/token.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { FINITE } from '../words/function-words.ts'
import { type Mentions, mentionAt, type NameMention } from './entity.ts'

/** `Mehmet Tohti of the Uyghur Rights Advocacy Project`, `Ann Lee of Lisbon consultancy Petrometrica`: the body after a name; a university’s people speak for themselves. */
export function affiliatedTo(tokens: readonly Token[], mentions: Mentions, last: number): string | null {
  const comma = tokens[last]?.text === ',' ? 1 : 0
  if (!/^(?:of|from|with)$/.test(tokens[last + comma]?.low ?? '')) return null
  const mention = bodyFrom(tokens, mentions, last + comma + 1)
  return mention === null || /universit|college|school/i.test(mention.entity.canonical)
    ? null
    : mention.entity.canonical
}

/** The body that a phrase ends with, after a place and nouns of small letters at most. */
function bodyFrom(tokens: readonly Token[], mentions: Mentions, from: number): NameMention | null {
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at]
    const mention = mentionAt(mentions, at)
    if (mention?.entity.type === 'ORG') return mention
    if (mention?.entity.type === 'PERSON' || token === undefined || token.kind === 'mark') return null
    if (mention !== null) at = mention.last - 1
    else if (
      FINITE.has(token.low) ||
      CUE_FORMS.has(token.low) ||
      /^(?:in|on|at|to|and|who|by)$/.test(token.low)
    )
      return null
  }
  return null
}
