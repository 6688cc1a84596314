import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { type Mentions, mentionAt } from './entity.ts'

/** Offices that one holds in a body, not of a country. */
export const SERVES: RegExp =
  /^(?:commissioner|commodore|cto|cfo|coo|cio|director|manager|secretary|chairman|chairwoman|registrar|spokesperson|spokesman|spokeswoman)$/

/** `deputy commissioner Leif Strand`: a title without article, owner or comma. */
export const isBareTitle = (tokens: readonly Token[], from: number): boolean =>
  !/^(?:the|a|an|its|his|her|their|former)$/.test(tokens[from]?.low ?? '') && tokens[from - 1]?.low !== "'s"

/** `The Communications Authority said so. “Q,” deputy commissioner Leif Strand posted`: the body with which the sentence or the one before begins. */
export function bodyAhead({ sentences, tokens }: ReportText, mentions: Mentions, at: number): string | null {
  const here = sentences.findLastIndex(({ first }) => first <= at)
  for (const sentence of [sentences[here], sentences[here - 1]]) {
    if (sentence === undefined || sentence.paragraph !== sentences[here]?.paragraph) return null
    for (let token = sentence.first; token < Math.min(sentence.first + 5, sentence.last, at); token += 1) {
      if (/^(?:to|of|from|by|in|at|with|for|on|against|told)$/.test(tokens[token]?.low ?? '')) break
      const mention = mentionAt(mentions, token)
      if (mention === null) continue
      if (mention.entity.type === 'ORG') return mention.entity.canonical
      break
    }
  }
  return null
}
