import type { Token } from '../text/token.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { FINITE } from '../words/function-words.ts'
import { type Mentions, mentionAt, type NameMention } from './entity.ts'

/** `Mehmet Tohti of the Uyghur Rights Advocacy Project`, `Ann Lee of Lisbon consultancy Petrometrica`: the body after a name; a university’s people speak for themselves. */
export function affiliatedTo(tokens: readonly Token[], mentions: Mentions, last: number): string | null {
  const group = groupAfter(tokens, mentions, last)
  if (group !== null) return group
  const comma = tokens[last]?.text === ',' ? 1 : 0
  if (!/^(?:of|from|with)$/.test(tokens[last + comma]?.low ?? '')) return null
  const mention = bodyFrom(tokens, mentions, last + comma + 1)
  return mention === null || /universit|college|school/i.test(mention.entity.canonical)
    ? null
    : mention.entity.canonical
}

/** `Ann Lee, a doctor with the volunteer group Clear Wells,`: the body of which a noun before its name says that people join it. */
function groupAfter(tokens: readonly Token[], mentions: Mentions, last: number): string | null {
  if (tokens[last]?.text !== ',' || !/^(?:a|an)$/.test(tokens[last + 1]?.low ?? '')) return null
  for (let at = last + 3; at < last + 7; at += 1) {
    if (tokens[at]?.kind !== 'word') return null
    if (!/^(?:with|from|of)$/.test(tokens[at]?.low ?? '')) continue
    return joinedBody(tokens, mentions, at + 1)
  }
  return null
}

/** The body that a noun before its name introduces as one that people join: `the volunteer group Clear Wells`. */
export function joinedBody(tokens: readonly Token[], mentions: Mentions, from: number): string | null {
  for (let at = from; at < from + 5 && tokens[at]?.kind === 'word'; at += 1) {
    const mention = mentionAt(mentions, at)
    if (mention !== null)
      return mention.entity.type === 'ORG' && JOINED.test(tokens[at - 1]?.low ?? '')
        ? mention.entity.canonical
        : null
  }
  return null
}

const JOINED =
  /^(?:group|charity|network|campaign|organisation|organization|ngo|union|coalition|alliance|association)$/

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
