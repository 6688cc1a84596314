import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { type Mentions, mentionAt } from './entity.ts'

/** Offices that one holds in a body, not of a country. */
export const SERVES: RegExp =
  /^(?:commissioner|commodore|cto|cfo|coo|cio|director|manager|secretary|officer|chairman|chairwoman|registrar|spokesperson|spokesman|spokeswoman)$/

/** `deputy commissioner Leif Strand`: a title without article, owner or comma. */
export const isBareTitle = (tokens: readonly Token[], from: number): boolean =>
  !/^(?:the|a|an|its|his|her|their|former)$/.test(tokens[from]?.low ?? '') && tokens[from - 1]?.low !== "'s"

/** `The Communications Authority said so. “Q,” deputy commissioner Leif Strand posted`: the body with which the sentence, the one before it or the paragraph before it begins. */
export function bodyAhead({ sentences, tokens }: ReportText, mentions: Mentions, at: number): string | null {
  const here = sentences.findLastIndex(({ first }) => first <= at)
  const paragraph = sentences[here]?.paragraph ?? -9
  let above = here - 1
  while (sentences[above]?.paragraph === paragraph) above -= 1
  while (above > 0 && sentences[above - 1]?.paragraph === sentences[above]?.paragraph) above -= 1
  const isFirst = sentences[here - 1]?.paragraph !== paragraph
  for (const sentence of [sentences[here], isFirst ? sentences[above] : sentences[here - 1]]) {
    if (sentence === undefined || paragraph - sentence.paragraph > 1) return null
    for (let token = sentence.first; token < Math.min(sentence.first + 6, sentence.last, at); token += 1) {
      if (/^(?:to|of|from|by|in|at|with|for|on|against|told)$/.test(tokens[token]?.low ?? '')) break
      const mention = mentionAt(mentions, token)
      if (mention === null) continue
      if (mention.entity.type === 'ORG') return mention.entity.canonical
      // `Amsterdam’s Zuidkade Museum`
      if (mention.entity.type !== 'PLACE' || tokens[mention.last]?.low !== "'s") break
      token = mention.last
    }
  }
  return null
}
