import { mentionAt } from '../../mentions/entity.ts'
import { CUE_FORMS } from '../../words/cue-verbs.ts'
import {
  ADVERBS,
  CLAUSE_STARTERS,
  DETERMINERS,
  isInLy,
  PREPOSITIONS,
  PRONOUNS,
} from '../../words/function-words.ts'
import { HONORIFICS, ROLE_WORDS, TITLE_WORDS } from '../../words/titles.ts'
import { isDate, isName, isVerb } from './phrase-words.ts'
import type { Reading } from './reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from './skeleton.ts'

/** The phrase that ends right before `end`, going left; `null` where no noun stands there. */
export function phraseEnding(
  reading: Reading,
  skeleton: Skeleton,
  end: number,
  least: number,
): { from: number; to: number } | null {
  let to = end
  // `The ministry on Thursday said`: words for a time between subject and verb.
  while (
    to > least &&
    (isDate(reading, skeleton, to - 1) ||
      (to < end && /^(?:on|in|late|early|at)$/.test(lowAt(skeleton, to - 1))) ||
      (to - 1 > least && /^(?:there|here)$/.test(lowAt(skeleton, to - 1))))
  )
    to -= 1
  if (to > least && lowAt(skeleton, to - 1) === ',' && to < end) return null
  if (to <= least) return null
  const last = lowAt(skeleton, to - 1)
  if (PRONOUNS.has(last)) return { from: to - 1, to }
  const person = personPhrase(reading, skeleton, to, least)
  if (person !== null) return { from: person, to }
  let from = to
  while (from > least) {
    const at = from - 1
    const token = tokenAt(skeleton, at)
    if (token === null) break
    if (isName(reading, skeleton, at)) {
      from = at
      continue
    }
    if (token.kind === 'mark') {
      if (token.text === "'" || token.text === '’' || token.text === '/' || token.text === '&') {
        from = at
        continue
      }
      break
    }
    if (token.low === 'and' || token.low === 'or') {
      if (!joins(reading, skeleton, at, from, to)) break
      from = at
      continue
    }
    // `a coalition of more than 180 rights groups`
    if (token.low === 'than' && lowAt(skeleton, at - 1) === 'more' && lowAt(skeleton, at - 2) === 'of') {
      from = at - 1
      continue
    }
    if (CLAUSE_STARTERS.has(token.low) && token.low !== 'as') break
    if (token.low === 'as' || token.low === 'but' || token.low === 'so') break
    if (isVerb(reading, skeleton, at) || SAYING.test(token.low)) break
    // `“Q,” reads the statement, which`: the verb after a quotation is no part of the phrase.
    const isInverted =
      CUE_FORMS.get(token.low)?.verb.frames.has('quote') === true &&
      (isQuotation(skeleton, at - 1) || (lowAt(skeleton, at - 1) === ',' && isQuotation(skeleton, at - 2)))
    if (isInverted) break
    from = at
    // `an allegation the city police dismissed`: a phrase has one article.
    const before = tokenAt(skeleton, at - 1)
    const isArticle = /^(?:the|a|an)$/.test(token.low) && at - 1 > least
    if (
      isArticle &&
      before?.kind === 'word' &&
      /^(?:allegation|charge|claim|accusation|suggestion|report|statement|word|term|figure|version|story|move|decision|deal|plan|measure|law|bill)s?$/.test(
        before.low,
      )
    )
      break
  }
  return trimmed(reading, skeleton, from, to)
}

/** Where the phrase of a person begins whose name ends at `to`: with the title and role before it; `null` where `of` or `for` ties the name to another noun. */
function personPhrase(reading: Reading, skeleton: Skeleton, to: number, least: number): number | null {
  const item = skeleton.items[to - 1]
  const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
  if (mention === null || mention.entity.type !== 'PERSON') return null
  let from = to - (mention.last - mention.first)
  while (from > least) {
    const token = tokenAt(skeleton, from - 1)
    if (token === null) break
    if (/^(?:and|or|of|for|representing|defending|supporting|backing|advising|against)$/.test(token.low))
      return null
    if (
      !(
        ROLE_WORDS.has(token.low) ||
        TITLE_WORDS.has(token.low) ||
        HONORIFICS.has(token.low.replace(/\.$/, '')) ||
        isName(reading, skeleton, from - 1) ||
        token.low === "'s" ||
        (token.isCapital &&
          !/^(?:but|and|so|yet|meanwhile|when|while|after|as|if|although|then|now)$/.test(token.low))
      )
    )
      break
    if (isDate(reading, skeleton, from - 1)) break
    from -= 1
  }
  return from
}

/** Whether an `and` ties two names or two nouns with their articles, as a subject: `relatives and a rights group`. */
function joins(reading: Reading, skeleton: Skeleton, at: number, from: number, to: number): boolean {
  const isNamed =
    isName(reading, skeleton, from) ||
    DETERMINERS.has(lowAt(skeleton, from)) ||
    ROLE_WORDS.has(lowAt(skeleton, from)) ||
    to - from <= 3
  const before = tokenAt(skeleton, at - 1)
  return isNamed && before !== null && before.kind !== 'mark' && !isVerb(reading, skeleton, at - 1)
}

/** Without a time or place that begins it (`On Thursday its spokesman`), adverbs and conjunctions. */
export function trimmed(
  reading: Reading,
  skeleton: Skeleton,
  first: number,
  to: number,
): { from: number; to: number } | null {
  let from = first
  for (;;) {
    const low = lowAt(skeleton, from)
    if (from >= to) return null
    if (
      isDate(reading, skeleton, from) ||
      ((ADVERBS.has(low) || isInLy(low)) && low !== 'both' && !isName(reading, skeleton, from)) ||
      low === 'and' ||
      low === 'but' ||
      low === ','
    )
      from += 1
    else if (/^(?:at|more|up|over|about|around)$/.test(low) && isHowMany(skeleton, from)) break
    else if (PREPOSITIONS.has(low) && low !== 'of' && !isName(reading, skeleton, from)) {
      const after = afterPreposition(reading, skeleton, from, to)
      if (after === null) return null
      from = after
    } else break
  }
  return { from, to }
}

/** `at least 14`, `more than 20`, `over 400`: words for about how many. */
const isHowMany = (skeleton: Skeleton, at: number): boolean =>
  /^(?:least|most|than|to)$/.test(lowAt(skeleton, at + 1))
    ? tokenAt(skeleton, at + 2)?.kind === 'number'
    : tokenAt(skeleton, at + 1)?.kind === 'number' && /^(?:over|about|around)$/.test(lowAt(skeleton, at))

/** Where the subject begins after a phrase of time or place without a comma: `In June the parliament of the Netherlands`. */
function afterPreposition(reading: Reading, skeleton: Skeleton, from: number, to: number): number | null {
  let at = from + 1
  while (at < to && isDate(reading, skeleton, at)) at += 1
  if (at > from + 1) return at
  for (at = from + 3; at < to; at += 1) {
    const before = lowAt(skeleton, at - 1)
    const isStart =
      DETERMINERS.has(lowAt(skeleton, at)) ||
      (isName(reading, skeleton, at) &&
        !isName(reading, skeleton, at - 1) &&
        tokenAt(skeleton, at - 1)?.isCapital !== true)
    if (
      isStart &&
      !PREPOSITIONS.has(before) &&
      before !== 'and' &&
      before !== "'s" &&
      !DETERMINERS.has(before)
    )
      return at
  }
  return null
}

/** The name that ends right before a place, with its title and article. */
export function nameEnding(
  reading: Reading,
  skeleton: Skeleton,
  to: number,
): { from: number; to: number } | null {
  const item = skeleton.items[to - 1]
  const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
  if (mention === null) return null
  let from = to - (mention.last - mention.first)
  while (from > 0 && tokenAt(skeleton, from - 1)?.isCapital === true && !isName(reading, skeleton, from - 1))
    from -= 1
  return { from, to }
}

/** `accused them, saying some had lied`: a new clause. */
const SAYING = /^(?:saying|adding|claiming|alleging|arguing|insisting|noting|warning|stating|telling)$/
