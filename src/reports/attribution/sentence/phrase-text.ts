import { mentionAt, type NameMention } from '../../mentions/entity.ts'
import { COMMON_WORDS, PREPOSITIONS, STARTERS } from '../../words/function-words.ts'
import { GROUPS, ROLE_WORDS, TITLE_WORDS } from '../../words/titles.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { extentOf, lowAt, type Skeleton, tokenAt } from './skeleton.ts'

/** `workers’ union`: a name before a bare apostrophe is a possessor. */
export const isPossessor = ({ report }: Reading, at: number): boolean => {
  const token = report.tokens[at]
  return (
    (token?.text === '’' || token?.text === "'") &&
    token.start === report.tokens[at - 1]?.end &&
    report.tokens[at + 1]?.isCapital === false
  )
}

/** Words with a capital each that no rule took for a name: one at the start of a sentence, of which nothing else is known. */
export function isAllCapital(skeleton: Skeleton, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokenAt(skeleton, at)
    if (
      token === null ||
      !token.isCapital ||
      token.text.length < 3 ||
      STARTERS.has(token.low) ||
      ROLE_WORDS.has(token.low) ||
      COMMON_WORDS.has(token.low) ||
      GROUPS.has(token.low)
    )
      return false
  }
  return to - from <= 3
}

export const firstToken = ({ items }: Skeleton, at: number): number => items[at]?.at ?? 0

/** The end of a phrase that is a title of several words and a person: `Secretary of State Antony Blinken`. */
export function titledPerson(reading: Reading, skeleton: Skeleton, { from, to }: NounPhrase): number | null {
  const item = skeleton.items[to - 1]
  const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
  if (mention === null || mention.entity.type !== 'PERSON') return null
  for (let at = from; at < to - (mention.last - mention.first); at += 1) {
    const token = tokenAt(skeleton, at)
    if (
      token === null ||
      !(
        token.isCapital ||
        ROLE_WORDS.has(token.low) ||
        TITLE_WORDS.has(token.low) ||
        /^(?:of|for|and|the|'s|a|an)$/.test(token.low)
      )
    )
      return null
    if (
      /^(?:for|of)$/.test(token.low) &&
      (tokenAt(skeleton, at - 1)?.isCapital !== true || at + 1 === to - (mention.last - mention.first))
    )
      return null
  }
  return to
}

/** The end of the head of a phrase: before the first preposition that is not part of a name. */
export function headRegion(reading: Reading, skeleton: Skeleton, { from, to }: NounPhrase): number {
  for (let at = from + 1; at < to; at += 1) {
    const item = skeleton.items[at]
    if (item?.kind !== 'token') return at
    if (/^(?:representing|defending|supporting|backing|advising|opposing)$/.test(item.token.low)) return at
    if (PREPOSITIONS.has(item.token.low) && (reading.mentions.at[item.at] ?? -1) === -1) return at
  }
  return to
}

export function mentionsIn(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  to: number,
): readonly NameMention[] {
  const found: NameMention[] = []
  for (let at = from; at < to; at += 1) {
    const item = skeleton.items[at]
    const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
    if (mention !== null && found.at(-1) !== mention) found.push(mention)
  }
  return found
}

export function wordsOf(reading: Reading, skeleton: Skeleton, from: number, to: number): string {
  const extent = extentOf(reading, skeleton, from, to)
  return extent === null
    ? ''
    : reading.report.text
        .slice(extent.start, extent.end)
        .replaceAll(/[*_]+/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
}

export const withoutArticle = (words: string): string =>
  words.replace(/^(?:the|a|an|its|his|her|their|this)\s+/i, '')

export function hasPossessor(_reading: Reading, skeleton: Skeleton, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (lowAt(skeleton, at) === "'s" || lowAt(skeleton, at) === '’' || lowAt(skeleton, at) === "'")
      return true
  return false
}

/** `The Corps`, `Customs and Border Protection`: words with a capital, one at least not by its place; and between them. */
export function isCalledByCapitals(skeleton: Skeleton, from: number, to: number): boolean {
  const start = lowAt(skeleton, from) === 'the' ? from + 1 : from
  let capitals = 0
  for (let at = start; at < to; at += 1) {
    const token = tokenAt(skeleton, at)
    if (token === null) return false
    if (token.isCapital && !ROLE_WORDS.has(token.low) && !STARTERS.has(token.low)) {
      if (at > 0) capitals += 1
    } else if (!/^(?:and|of|for|&|\.)$/.test(token.low) || at === start || at === to - 1) return false
  }
  return capitals > 0
}
