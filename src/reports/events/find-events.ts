import { hashOf } from '../../proof/index.ts'
import { type CountedNumber, type ReportEvent, type Span, spanOf } from '../../record/index.ts'
import type { ResolvedDate } from '../dates/date-mentions.ts'
import type { Mentions } from '../mentions/entity.ts'
import type { ReportText } from '../text/report-text.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/token.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { CLAUSE_STARTERS, FINITE } from '../words/function-words.ts'
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
  for (const [index, sentence] of sentences.entries()) {
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
      const event = eventAt(document, report, mentions, dates, isDate, sentence, index, pattern, at)
      const isNew = hasNewSubject(tokens, sentence, at)
      if (!found.some((other) => isSame(other, event, isNew))) found.push(event)
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
  if (pattern.type === 'detention' && isNoDetention(tokens, at, first)) return false
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

/** `No one has been arrested`, `seized power`. */
function isNoDetention(tokens: readonly Token[], at: number, first: number): boolean {
  if (
    tokens[at]?.low === 'seized' &&
    /^(?:power|control|the|on|upon|assets|documents|goods|drugs|weapons)$/.test(tokens[at + 1]?.low ?? '')
  )
    return true
  for (let back = at - 1; back >= Math.max(first, at - 4); back -= 1) {
    const low = tokens[back]?.low ?? ''
    if (/^(?:not|never|nobody|none)$/.test(low) || (low === 'no' && tokens[back + 1]?.low === 'one'))
      return true
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
  index: number,
  pattern: EventPattern,
  at: number,
): ReportEvent {
  const { tokens, text } = report
  const [begin, to] = clauseAround(tokens, sentence, at)
  // `Eighteen head teachers, in a joint letter, urge`: who signs stands before it.
  const isSigned = pattern.type === 'joint-statement' && at - sentence.first < 12
  const from = isSigned ? sentence.first : begin
  const core = coreEnd(tokens, at, to)
  const inside = dates.filter(
    (date) => date.first >= from && date.last <= core && !isPartOfName(tokens, date.first, date.last),
  )
  const date = inside.toSorted((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0]
  const numbers =
    pattern.type === 'vote' || pattern.type === 'motion' || pattern.type === 'law'
      ? votes(tokens, from, sentence.last, isDate)
      : []
  const counted: readonly CountedNumber[] =
    numbers.length > 0
      ? numbers
      : countedNumbers(
          tokens,
          // Who signs and for how long stands anywhere in the sentence.
          pattern.type === 'joint-statement' ? sentence.first : from,
          pattern.type === 'joint-statement' || pattern.type === 'trial' ? sentence.last : to,
          (token) => isDate[token] === 1,
        )
          .slice(0, 4)
          .map(({ value, bound, of }) => ({ value, bound, of }))
  const participants = [
    ...new Set(
      mentions.all
        .filter(
          (mention) =>
            mention.first >= from &&
            mention.last <= core &&
            (mention.entity.type !== 'PLACE' || isActor(tokens, mention.first)),
        )
        .map(({ entity }) => entity.canonical),
    ),
  ]
  const subject = subjectOf(mentions, tokens, sentence, from, at)
  if (subject !== null && !participants.includes(subject)) participants.unshift(subject)
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const span: Span = spanOf(text, start, end)
  return {
    id: `event:${hashOf([document, pattern.type, start, end]).slice('sha256:'.length, 'sha256:'.length + 20)}`,
    document,
    type: pattern.type,
    status: isDoubted(report, sentence, index) ? 'not-confirmed' : statusOf(tokens, from, at, sentence),
    date: date?.iso ?? null,
    participants,
    numbers: counted,
    spans: [span],
    rule: pattern.id,
  }
}

/** With whom a sentence begins, where the clause of the event has no name before its verb: `Valentin Dragu, 59, was arrested`. */
function subjectOf(
  mentions: Mentions,
  tokens: readonly Token[],
  { first }: Sentence,
  from: number,
  at: number,
): string | null {
  if (
    from === first ||
    !/^(?:was|were|is|are|has|have|had|been|who|seized|arrested)$/.test(tokens[from]?.low ?? '')
  )
    return null
  const begins = mentions.all.find((mention) => mention.first >= first)
  if (begins === undefined || begins.last > Math.min(from, at) || begins.first > first + 3) return null
  // Between the two only what says more of him: `, 59,`, `, the former dean,`.
  if (begins.entity.type === 'PLACE' || tokens[begins.last]?.text !== ',') return null
  const hasVerb = tokens
    .slice(begins.last, from)
    .some(({ low, kind }) => kind === 'word' && (FINITE.has(low) || CUE_FORMS.get(low)?.form === 'past'))
  return hasVerb ? null : begins.entity.canonical
}

/** Where what is told of an event ends: before `after she had left`, `over allegations that`. */
function coreEnd(tokens: readonly Token[], at: number, to: number): number {
  for (let each = at + 1; each < to; each += 1) {
    const low = tokens[each]?.low ?? ''
    const isAfter = /^(?:after|before|amid|because)$/.test(low) && each > at + 1
    const isOver =
      /^(?:over|on|amid)$/.test(low) &&
      /^(?:allegations|accusations|claims|suspicion|charges)$/.test(tokens[each + 1]?.low ?? '')
    if (isAfter || isOver || /^(?:declaring|calling|alleging|accusing)$/.test(low)) return each
  }
  return to
}

/** `the 1948 Genocide Convention`, `the 2022 Winter Olympics`: a year that belongs to a name. */
const isPartOfName = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first === 1 &&
  /^\d{4}$/.test(tokens[first]?.text ?? '') &&
  tokens[last]?.kind === 'word' &&
  !/^(?:in|during|since|of|until|for)$/.test(tokens[first - 1]?.low ?? '')

/** Whether the sentence after says that this could not be confirmed. */
function isDoubted({ tokens, sentences }: ReportText, { paragraph }: Sentence, index: number): boolean {
  const next = sentences[index + 1]
  if (next === undefined || next.paragraph !== paragraph) return false
  const words = tokens
    .slice(next.first, next.last)
    .map(({ low }) => low)
    .join(' ')
  return /\bcould not (?:independently |immediately )?be (?:independently )?(?:confirmed|verified)\b/.test(
    words,
  )
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
  for (let each = at + 4; each < at + 10; each += 1) {
    const low = tokens[each]?.low ?? ''
    if (/^[.;]$/.test(low)) break
    if (/^(?:planned|scheduled|agenda)$/.test(low) || (low === 'set' && tokens[each + 1]?.low === 'for'))
      return 'expected'
  }
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
function isSame(one: ReportEvent, other: ReportEvent, isNew: boolean): boolean {
  if (one.type !== other.type || one.status !== other.status) return false
  const common = other.participants.some((each) => one.participants.includes(each))
  if (one.date !== null && other.date !== null)
    return one.date === other.date && (common || other.participants.length === 0)
  return common || (other.participants.length === 0 && !isNew)
}

/** `a Swiss national was released`: somebody of whom the text has not spoken yet. */
function hasNewSubject(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 7); back -= 1) {
    if (tokens[back]?.kind === 'mark') return /^(?:a|an)$/.test(tokens[back + 1]?.low ?? '')
    if (back === first) return /^(?:a|an)$/.test(tokens[back]?.low ?? '')
  }
  return false
}
