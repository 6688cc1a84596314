import { endOfPhrase } from '../sentence/noun-phrase.ts'
import type { Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton } from '../sentence/skeleton.ts'

/** `the letter` by the fuller name under which it spoke before: `public letter`. */
export function documentCalled(
  { drafts, mentions, report }: Reading,
  words: string,
  noun: string,
  at: number,
): string {
  if (words.toLowerCase() !== noun) return words
  const before = drafts
    .slice(-200)
    .findLast(
      ({ speaker }) =>
        speaker?.attribution === 'document' && speaker.canonical.toLowerCase().endsWith(` ${noun}`),
    )?.speaker
  if (before !== undefined && before !== null) return before.canonical
  // `The motion` of which the text has spoken as a Conservative motion.
  for (let back = at - 1; back > 0 && back > at - 400; back -= 1) {
    const [one, two] = [report.tokens[back - 1], report.tokens[back]]
    if (two?.low !== noun || one === undefined) continue
    const isQualified =
      /^(?:joint|public|draft|conservative|liberal|labour|republican|democratic|opposition|commons|non-binding)$/.test(
        one.low,
      )
    if (isQualified && mentions.at[back] === -1) return `${one.text} ${noun}`
  }
  return words
}

/** The end of what a draft is of, before who has seen it. */
export function endOfDraft(reading: Reading, skeleton: Skeleton, from: number, to: number): number {
  const end = endOfPhrase(reading, skeleton, from, to)
  for (let at = from; at < end; at += 1)
    if (/^(?:seen|obtained|reviewed|addressed|shared|leaked|published)$/.test(lowAt(skeleton, at))) return at
  return end
}
