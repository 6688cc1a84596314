import { mentionAt } from '../../mentions/entity.ts'
import { COMMON_BODIES } from '../../words/bodies.ts'
import { CLAUSE_STARTERS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../words/function-words.ts'
import { DOCUMENTS, GROUPS } from '../../words/titles.ts'
import { DASHES, isBreak, isDate, isName, isPersonAlone, isPersonIn, isVerb } from './phrase-words.ts'
import type { Reading } from './reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from './skeleton.ts'

/** Items `from` up to and without `to` that name somebody, and the phrase that says what they are, before or after. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  readonly role: { readonly from: number; readonly to: number } | null
}

/** The phrase that begins at `from`, going right, as after `said` and `according to`, with the apposition after it. */
export function phraseFrom(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  most: number,
): NounPhrase | null {
  const to = endOfPhrase(reading, skeleton, from, most)
  if (to === from) return null
  const { items } = skeleton
  if (lowAt(skeleton, to) === ',' && to + 1 < most) {
    const next = endOfPhrase(reading, skeleton, to + 1, most)
    const closes =
      next >= items.length ||
      next >= most ||
      /^[.,!?;:]$/.test(lowAt(skeleton, next)) ||
      isQuotation(skeleton, next) ||
      DASHES.has(lowAt(skeleton, next))
    const segment = { from: to + 1, to: next }
    const person = personAt(reading, skeleton, to + 1, most)
    const isOne = mayBeOnePerson(skeleton, from, to)
    if (person !== null && isOne && !isPersonIn(reading, skeleton, from, to))
      return { from: to + 1, to: person, role: { from, to } }
    if (next > to + 1 && closes) {
      const isTheirs = isOne || !isPersonIn(reading, skeleton, to + 1, next)
      if (isTheirs && !isPersonIn(reading, skeleton, from, to) && isPersonAlone(reading, skeleton, segment))
        return { ...segment, role: { from, to } }
      if (isPersonIn(reading, skeleton, from, to))
        return { from, to, role: { from: to + 1, to: endOfRole(skeleton, to + 1, most) } }
    } else if (
      isPersonIn(reading, skeleton, from, to) &&
      endOfRole(skeleton, to + 1, most) > to + 1 &&
      !isQuotation(skeleton, to + 1)
    )
      return { from, to, role: { from: to + 1, to: endOfRole(skeleton, to + 1, most) } }
  }
  return { from, to, role: null }
}

/** Whether a phrase can be what one person is: `the group’s director`, not `the police`, `prosecutors`, `the report`. */
function mayBeOnePerson(skeleton: Skeleton, from: number, to: number): boolean {
  let head = from + 1
  while (head < to && !/^(?:of|for|at|in|with|from|to)$/.test(lowAt(skeleton, head))) head += 1
  const noun = lowAt(skeleton, head - 1)
  return !(/[^s]s$/.test(noun) || GROUPS.has(noun) || COMMON_BODIES.has(noun) || DOCUMENTS.has(noun))
}

/** The end of the name of a person that a segment begins with, after a title at most; `the report’s author, Dr Hannah Olufemi of Leeds`. */
function personAt(reading: Reading, skeleton: Skeleton, from: number, most: number): number | null {
  for (let at = from; at < Math.min(most, from + 4); at += 1) {
    const item = skeleton.items[at]
    const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
    if (mention !== null) {
      const end = at + mention.last - mention.first
      const isClosed =
        end >= most ||
        /^(?:[,.;:!?(—–]|of|from|who|whose)$/.test(lowAt(skeleton, end)) ||
        isQuotation(skeleton, end)
      return mention.entity.type === 'PERSON' && isClosed ? end : null
    }
    if (tokenAt(skeleton, at)?.isCapital !== true) return null
  }
  return null
}

function endOfRole(skeleton: Skeleton, from: number, most: number): number {
  let at = from
  while (
    at < most &&
    at < skeleton.items.length &&
    !isBreak(skeleton, at) &&
    !isQuotation(skeleton, at) &&
    !/^[.;:!?]$/.test(lowAt(skeleton, at))
  )
    at += 1
  return at
}

/** Where a phrase that begins at `from` ends: before a mark, a verb, a clause or a preposition other than `of` and `for`. */
export function endOfPhrase(reading: Reading, skeleton: Skeleton, from: number, most: number): number {
  let at = from
  while (at < most && at < skeleton.items.length) {
    const token = tokenAt(skeleton, at)
    if (token === null) break
    if (isName(reading, skeleton, at)) {
      at += 1
      continue
    }
    if (token.kind === 'mark') {
      if (token.text === "'" || token.text === '’' || token.text === '&' || token.text === '/') {
        at += 1
        continue
      }
      break
    }
    if (
      at === from &&
      (PRONOUNS.has(token.low) ||
        /^(?:him|them|us|me)$/.test(token.low) ||
        (token.low === 'her' && /^(?:of|to|for|in|on|at|over|with|)$/.test(lowAt(skeleton, at + 1))))
    )
      return at + 1
    if (PRONOUNS.has(token.low) || isDate(reading, skeleton, at)) break
    if (token.low === 'and' || token.low === 'or') {
      if (
        isName(reading, skeleton, at + 1) ||
        DETERMINERS.has(lowAt(skeleton, at + 1)) ||
        (tokenAt(skeleton, at - 1)?.low.endsWith('s') === true &&
          tokenAt(skeleton, at + 1)?.low.endsWith('s') === true) ||
        isPersonAfter(reading, skeleton, at + 1)
      ) {
        at += 1
        continue
      }
      break
    }
    if (CLAUSE_STARTERS.has(token.low) || isVerb(reading, skeleton, at)) break
    if (at > from && /^(?:there|here)$/.test(token.low)) break
    if (
      PREPOSITIONS.has(token.low) &&
      token.low !== 'of' &&
      token.low !== 'for' &&
      !isTied(reading, skeleton, from, at)
    )
      break
    at += 1
  }
  return at
}

const isPersonAfter = (reading: Reading, skeleton: Skeleton, at: number): boolean =>
  tokenAt(skeleton, at)?.isCapital === true && isName(reading, skeleton, at + 1)

/** `head of the mission in Kabul`, `a lawyer with the rights group`, `officials at the ministry`: the phrase goes on. */
function isTied(reading: Reading, skeleton: Skeleton, from: number, at: number): boolean {
  const low = lowAt(skeleton, at)
  if (low !== 'in' && low !== 'at' && low !== 'with' && low !== 'from' && low !== 'to') return false
  if (isPersonIn(reading, skeleton, from, at)) return false
  if (low === 'to' && lowAt(skeleton, at - 1) === 'close') return true
  return (
    isName(reading, skeleton, at + 1) ||
    (DETERMINERS.has(lowAt(skeleton, at + 1)) && low !== 'in' && low !== 'to')
  )
}
