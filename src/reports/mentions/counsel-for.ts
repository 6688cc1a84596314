import type { Token } from '../text/token.ts'
import { type Mentions, mentionAt } from './entity.ts'

/** Whom `, for Garrity,`, `, defending Ms Lee,` after a name names as a client. */
export function counselFor(tokens: readonly Token[], mentions: Mentions, end: number): string | null {
  // `Helena Straker QC, for the families,`
  const last = /^[KQS]C$/.test(tokens[end]?.text ?? '') ? end + 1 : end
  if (tokens[last]?.text !== ',' || !/^(?:for|defending|representing)$/.test(tokens[last + 1]?.low ?? ''))
    return null
  const at = /^(?:the|mr|mrs|ms|miss|dr)\.?$/.test(tokens[last + 2]?.low ?? '') ? last + 3 : last + 2
  const client = mentionAt(mentions, at)
  const noun =
    tokens[last + 2]?.low === 'the' && tokens[last + 4]?.text === ',' ? tokens[last + 3] : undefined
  if (
    client === null &&
    noun?.kind === 'word' &&
    /^(?:famil|defen[cd]|prosecution|victims|crown|plaintiff|claimant|relatives)/.test(noun.low)
  )
    return noun.low
  if (client === null || client.entity.type === 'PLACE') return null
  return tokens[client.last]?.text === ',' ? client.entity.canonical : null
}
