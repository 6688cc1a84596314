import { hashOf } from '../../proof/index.ts'
import { type CountedNumber, type ReportEvent, type Span, spanOf } from '../../record/index.ts'
import type { ResolvedDate } from '../dates/date-mentions.ts'
import type { Mentions } from '../mentions/entity.ts'
import type { ReportText } from '../text/report-text.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/token.ts'
import { CLAUSE_STARTERS } from '../words/function-words.ts'
import { countedNumbers, numberAt } from './counted-numbers.ts'
import { EVENT_PATTERNS, type EventPattern } from './event-patterns.ts'

/** No more than this is asked of one sentence. */
const MOST_OF_SENTENCE = 4

/** What a report says happened, or will: read from the reporter’s own words, never from a quotation. */
export function eventsOf(
  document: string,
  report: ReportText,
  mentions: Mentions,
  dates: readonly ResolvedDate[],
): readonly ReportEvent[] {
  const { tokens, sentences, paragraphs, quotations } = report
  const quoted = new Uint8Array(tokens.length)
  for (const { openToken, closeToken } of quotations) quoted.fill(1, openToken, closeToken)
  const isDate = new Uint8Array(tokens.length)
  for (const { first, last } of dates) isDate.fill(1, first, last)
  const found: ReportEvent[] = []
  for (const sentence of sentences) {
    const paragraph = paragraphs[sentence.paragraph]
    if (
      paragraph === undefined ||
      paragraph.zone !== 'body' ||
      paragraph.isRepeated ||
      sentence.last <= paragraph.bodyFirst
    )
      continue
    const told: { pattern: EventPattern; at: number }[] = []
    for (let at = sentence.first; at < sentence.last && told.length < MOST_OF_SENTENCE; at += 1) {
      if (quoted[at] === 1) continue
      const pattern = EVENT_PATTERNS.find((each) => fits(tokens, each, at, sentence))
      if (
        pattern === undefined ||
        told.some((each) => each.pattern.type === pattern.type && at - each.at < 14)
      )
        continue
      told.push({ pattern, at })
    }
    for (const { pattern, at } of told) {
      const event = eventAt(document, report, mentions, dates, isDate, sentence, pattern, at)
      if (!found.some((other) => isSame(other, event))) found.push(event)
    }
  }
  return found
}

function fits(
  tokens: readonly Token[],
  pattern: EventPattern,
  at: number,
  { first, last }: Sentence,
): boolean {
  const token = tokens[at]
  if (token === undefined || !pattern.trigger.has(token.low)) return false
  if (pattern.unless?.has(tokens[at - 1]?.low ?? '') && at > first) return false
  const { near, notOf } = pattern
  if (notOf !== undefined)
    for (let back = Math.max(first, at - 4); back < at; back += 1)
      if (notOf.has(tokens[back]?.low ?? '')) return false
  if (near === undefined)
    return !/^(?:not|never|who|be)$/.test(tokens[at - 1]?.low ?? '') || tokens[at - 1]?.low === 'be'
  const [from, to] = near.within > 0 ? [at + 1, at + near.within] : [at + near.within, at - 1]
  for (let each = Math.max(first, from); each <= Math.min(last - 1, to); each += 1) {
    const low = tokens[each]?.low ?? ''
    if (near.words.has(low)) return true
  }
  return false
}

const AHEAD = /^(?:will|would|shall|may|might|could|expected|due|set|scheduled|plans?|planned|wants?)$/

function eventAt(
  document: string,
  report: ReportText,
  mentions: Mentions,
  dates: readonly ResolvedDate[],
  isDate: Uint8Array,
  sentence: Sentence,
  pattern: EventPattern,
  at: number,
): ReportEvent {
  const { tokens, text } = report
  const [from, to] = clauseAround(tokens, sentence, at)
  const inside = dates.filter((date) => date.first >= from && date.last <= to)
  const date = inside.toSorted((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0]
  const numbers =
    pattern.type === 'vote' || pattern.type === 'motion' || pattern.type === 'law'
      ? votes(tokens, from, sentence.last, isDate)
      : []
  const counted: readonly CountedNumber[] =
    numbers.length > 0
      ? numbers
      : countedNumbers(tokens, from, to, (token) => isDate[token] === 1)
          .slice(0, 4)
          .map(({ value, bound, of }) => ({ value, bound, of }))
  const participants = [
    ...new Set(
      mentions.all
        .filter(
          (mention) =>
            mention.first >= from &&
            mention.last <= to &&
            (mention.entity.type !== 'PLACE' || isActor(tokens, mention.first)),
        )
        .map(({ entity }) => entity.canonical),
    ),
  ]
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const span: Span = spanOf(text, start, end)
  return {
    id: `event:${hashOf([document, pattern.type, start, end]).slice('sha256:'.length, 'sha256:'.length + 20)}`,
    document,
    type: pattern.type,
    status: statusOf(tokens, from, at, sentence),
    date: date?.iso ?? null,
    participants,
    numbers: counted,
    spans: [span],
    rule: pattern.id,
  }
}

/** A place that does something: not one where something is done. */
const isActor = (tokens: readonly Token[], first: number): boolean =>
  !/^(?:in|at|near|from|to|on|outside|across|of|through|via|around)$/.test(tokens[first - 1]?.low ?? '') &&
  !(
    tokens[first - 1]?.low === 'the' &&
    /^(?:in|at|near|from|to|across|of)$/.test(tokens[first - 2]?.low ?? '')
  )

/** The clause around a word: between marks and words that begin another clause. */
function clauseAround(
  tokens: readonly Token[],
  { first, last }: Sentence,
  at: number,
): readonly [number, number] {
  let from = at
  while (from > first && at - from < 24 && !isEdge(tokens, from - 1)) from -= 1
  let to = at + 1
  while (to < last && to - at < 22 && !(isEdge(tokens, to) && to - at > 2)) to += 1
  while (to > at + 1 && tokens[to - 1]?.kind === 'mark') to -= 1
  while (from < at && tokens[from]?.kind === 'mark') from += 1
  return [from, to]
}

function isEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  if (token.kind === 'mark') return /^[;:—–“”"(),.!?]$/.test(token.text)
  return (
    CLAUSE_STARTERS.has(token.low) &&
    !/^(?:before|after|since|as|until|so|once|what|how|why|than)$/.test(token.low)
  )
}

function statusOf(
  tokens: readonly Token[],
  from: number,
  at: number,
  { first }: Sentence,
): ReportEvent['status'] {
  for (let each = at - 1; each >= Math.max(from, first, at - 10); each -= 1) {
    const low = tokens[each]?.low ?? ''
    if (AHEAD.test(low)) return 'expected'
    if (low === 'to' && /^(?:is|are)$/.test(tokens[each - 1]?.low ?? '')) return 'expected'
    if (/^(?:alleged|allegedly|reportedly|claimed|claims|denied|denies)$/.test(low)) return 'not-confirmed'
  }
  for (let each = at + 1; each < at + 4; each += 1)
    if (
      /^(?:due|expected|scheduled)$/.test(tokens[each]?.low ?? '') ||
      (tokens[each]?.low === 'set' && tokens[each + 1]?.low === 'for') ||
      tokens[each]?.low === 'will'
    )
      return 'expected'
  for (let each = at + 4; each < at + 9; each += 1)
    if (tokens[each]?.low === 'set' && tokens[each + 1]?.low === 'for') return 'expected'
  return 'happened'
}

/** `by 23 votes to 18, with three abstentions`, `266 in favour and zero opposed`. */
function votes(
  tokens: readonly Token[],
  from: number,
  to: number,
  isDate: Uint8Array,
): readonly CountedNumber[] {
  const found: CountedNumber[] = []
  for (let at = from; at < to; at += 1) {
    if (isDate[at] === 1) continue
    const number = numberAt(tokens, at, to)
    if (number === null) continue
    const { value, last } = number
    const [one, two] = [tokens[last]?.low ?? '', tokens[last + 1]?.low ?? '']
    const push = (of: string, amount = value): void => void found.push({ value: amount, bound: '=', of })
    const second =
      one === 'votes' && two === 'to'
        ? numberAt(tokens, last + 2, to)
        : one === 'to' || one === '–' || one === '-'
          ? numberAt(tokens, last + 1, to)
          : null
    if (
      second !== null &&
      (one === 'votes' || tokens[at - 1]?.low === 'by' || tokens[at - 1]?.low === 'voted')
    ) {
      push('votes for')
      push('votes against', second.value)
      at = second.last - 1
      continue
    }
    if ((one === 'in' && /^favou?r$/.test(two)) || one === 'for' || (one === 'votes' && two === 'in'))
      push('votes for')
    else if (one === 'against' || one === 'opposed') push('votes against')
    else if (
      one.startsWith('abst') ||
      (/^(?:mps|members|deputies|councillors|countries|states)$/.test(one) &&
        /^(?:formally|abstained|abstaining)$/.test(two))
    )
      push('abstentions')
    at = last - 1
  }
  return found
}

/** Told before: the same type, and a day or a participant in common, or neither known. */
function isSame(one: ReportEvent, other: ReportEvent): boolean {
  if (one.type !== other.type || one.status !== other.status) return false
  const common = other.participants.some((each) => one.participants.includes(each))
  if (one.date !== null && other.date !== null)
    return one.date === other.date && (common || other.participants.length === 0)
  return common || other.participants.length === 0
}
