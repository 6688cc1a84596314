import { hashOf } from '../../proof/index.ts'
import { type CountedNumber, type ReportEvent, type Span, spanOf } from '../../record/index.ts'
import type { ResolvedDate } from '../dates/date-mentions.ts'
import { type Mentions, mentionAt } from '../mentions/entity.ts'
import type { ReportText } from '../text/report-text.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/token.ts'
import { NUMBER_WORDS } from '../words/calendar.ts'
import { CLAUSE_STARTERS } from '../words/function-words.ts'
import { countedNumbers } from './counted-numbers.ts'
import { type EventPattern, PATTERNS_OF } from './event-patterns.ts'
import { votesCounted } from './votes-counted.ts'
import { whoTakesPart } from './who-takes-part.ts'

/** No more than this is asked of one sentence. */
const MOST_OF_SENTENCE = 4

/** What a report says happened, or will: read from the reporter’s own words, never from a quotation. */
export function eventsOf(
  document: string,
  report: ReportText,
  mentions: Mentions,
  dates: readonly ResolvedDate[],
  publishedAt: string | null,
): readonly ReportEvent[] {
  const { tokens, sentences, paragraphs, quotations } = report
  const quoted = new Uint8Array(tokens.length)
  for (const { openToken, closeToken } of quotations) quoted.fill(1, openToken, closeToken)
  const isDate = new Uint8Array(tokens.length)
  for (const { first, last } of dates) isDate.fill(1, first, last)
  const found: ReportEvent[] = []
  let before: { readonly paragraph: number; readonly participants: readonly string[] } | null = null
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
      const pattern = PATTERNS_OF.get(tokens[at]?.low ?? '')?.find((each) => fits(tokens, each, at, sentence))
      if (
        pattern === undefined ||
        told.some((each) => each.pattern.type === pattern.type && at - each.at < 14)
      )
        continue
      told.push({ pattern, at })
    }
    for (const { pattern, at } of told) {
      const theirs = before?.paragraph === sentence.paragraph ? before.participants : []
      const event = eventAt(
        { document, report, mentions, dates, isDate, publishedAt },
        { sentence, index, pattern, at, theirs },
      )
      if (event.participants.length > 0)
        before = { paragraph: sentence.paragraph, participants: event.participants }
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
  if (token === undefined) return false
  if (pattern.unless?.has(tokens[at - 1]?.low ?? '') && at > first) return false
  if (pattern.type === 'detention' && isNoDetention(tokens, at, first)) return false
  const { near, notOf, after, next, without } = pattern
  if (after !== undefined && !after.has(tokens[at - 1]?.low ?? '')) return false
  if (next !== undefined && !next.has(tokens[at + 1]?.low ?? '')) return false
  if (pattern.ofName === true && tokens[at + 1]?.isCapital !== true) return false
  if (pattern.ofSomebody === true && !isOfSomebody(tokens, at)) return false
  // `the 1984 joint declaration`: the name of one.
  if (pattern.type === 'joint-statement' && /^[12]\d{3}$/.test(tokens[at - 2]?.low ?? '')) return false
  if (isSupposed(tokens, at, first, last)) return false
  if (pattern.type === 'joint-statement' && isPrevented(tokens, at, first)) return false
  if (notOf !== undefined)
    for (let back = Math.max(first, at - 4); back < at; back += 1)
      if (notOf.has(tokens[back]?.low ?? '')) return false
  if (without !== undefined)
    for (let ahead = at + 1; ahead <= Math.min(last - 1, at + 3); ahead += 1)
      if (without.has(tokens[ahead]?.low ?? '')) return false
  if (near === undefined)
    return !/^(?:not|never|who|be)$/.test(tokens[at - 1]?.low ?? '') || tokens[at - 1]?.low === 'be'
  const [from, to] = near.within > 0 ? [at + 1, at + near.within] : [at + near.within, at - 1]
  for (let each = Math.max(first, from); each <= Math.min(last - 1, to); each += 1) {
    const low = tokens[each]?.low ?? ''
    if (near.words.has(low)) return true
    if (pattern.type === 'vote' && each === at + 1 && /^\d{1,4}[-–]\d{1,4}$/.test(low)) return true
  }
  return false
}

/** `the arrest of seven farmers`, `the arrest of Ann Lee`: of people who are counted or named. */
const isOfSomebody = (tokens: readonly Token[], at: number): boolean => {
  const whom = tokens[at + 2]
  return (
    tokens[at + 1]?.low === 'of' &&
    whom !== undefined &&
    (whom.kind === 'number' || NUMBER_WORDS.has(whom.low) || (whom.isCapital && whom.kind === 'word'))
  )
}

/** `he would be freed if I came home`, `would rather she pleaded guilty`, `If convicted, he faces`: what has not happened. */
function isSupposed(tokens: readonly Token[], at: number, first: number, last: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 5); back -= 1) {
    const low = tokens[back]?.low ?? ''
    if (/^[,;:]$/.test(low)) break
    if (low === 'if' || low === 'unless' || low === 'whether' || low === 'anyone') return true
    if (low !== 'would') continue
    if (tokens[back + 1]?.low === 'rather') return true
    for (let next = at + 1; next < Math.min(last, at + 6); next += 1)
      if (tokens[next]?.low === 'if') return true
  }
  return false
}

/** `blocked a joint statement`, `refused to sign the letter`: one that does not come about by whom is told. */
function isPrevented(tokens: readonly Token[], at: number, first: number): boolean {
  for (let back = at - 1; back >= Math.max(first, at - 5); back -= 1)
    if (
      /^(?:block(?:ed|s|ing)?|veto(?:ed|es|ing)?|refus(?:ed|es|ing)|declin(?:ed|es|ing)|oppos(?:ed|es|ing))$/.test(
        tokens[back]?.low ?? '',
      )
    )
      return true
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

/** `will close in June after the board voted`: where the clause of an event begins that another one has before it. */
function afterOther(tokens: readonly Token[], from: number, at: number): number {
  for (let each = at - 1; each > from; each -= 1)
    if (/^(?:after|before|when|once)$/.test(tokens[each]?.low ?? '') && at - each > 1) return each + 1
  return from
}

/** How long something lasts and what it costs is no number of it; a sentence is its years. */
const NO_NUMBER = /^(?:hours?|days?|weeks?|months?|years?|minutes?|euros|dollars|pounds|metres|times)\b/i
const NO_TERM = /^(?:hours?|days?|weeks?|minutes?|euros|dollars|pounds|metres)\b/i

const AHEAD = /^(?:will|would|shall|may|might|could|expected|due|set|scheduled|plans?|planned|wants?)$/

/** What the events of a report are read from. */
interface Source {
  readonly document: string
  readonly report: ReportText
  readonly mentions: Mentions
  readonly dates: readonly ResolvedDate[]
  readonly isDate: Uint8Array
  readonly publishedAt: string | null
}

/** Where an event is told, and who took part in the one told before in the paragraph. */
interface Told {
  readonly sentence: Sentence
  readonly index: number
  readonly pattern: EventPattern
  readonly at: number
  readonly theirs: readonly string[]
}

function eventAt(
  { document, report, mentions, dates, isDate, publishedAt }: Source,
  { sentence, index, pattern, at, theirs }: Told,
): ReportEvent {
  const { tokens, text } = report
  const [begin, to] = clauseAround(tokens, sentence, at)
  // `Eighteen head teachers, in a joint letter, urge`: who signs stands before it.
  const isSigned = pattern.type === 'joint-statement' && at - sentence.first < 12
  const from = isSigned ? sentence.first : afterOther(tokens, begin, at)
  const core = coreEnd(tokens, at, to)
  const inside = dates.filter(
    (date) => date.first >= from && date.last <= core && !isPartOfName(tokens, date.first, date.last),
  )
  const date =
    inside.toSorted((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))[0] ??
    onlyDate(tokens, dates, sentence, at, core)
  const tally = endOfTally(report, index)
  const numbers =
    pattern.type === 'vote' || pattern.type === 'motion' || pattern.type === 'law'
      ? votesCounted(tokens, from, tally, isDate)
      : []
  const counted: readonly CountedNumber[] =
    numbers.length > 0
      ? numbers
      : countedNumbers(
          tokens,
          // Who signs and for how long stands anywhere in the sentence.
          pattern.type === 'joint-statement' || isAfterAside(tokens, from, sentence) ? sentence.first : from,
          pattern.type === 'joint-statement' || pattern.type === 'trial' ? sentence.last : core,
          (token) => isDate[token] === 1 || isNumberOfName(tokens, mentions, token),
        )
          .filter(({ of }) => !(pattern.type === 'trial' ? NO_TERM : NO_NUMBER).test(of))
          .slice(0, 4)
          .map(({ value, bound, of }) => ({ value, bound, of }))
  const participants = whoTakesPart(report, mentions, { sentence, index, from, at, core }, theirs)
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const span: Span = spanOf(text, start, end)
  return {
    id: `event:${hashOf([document, pattern.type, start, end]).slice('sha256:'.length, 'sha256:'.length + 20)}`,
    document,
    type: pattern.type,
    status: isDoubted(report, sentence, index)
      ? 'not-confirmed'
      : isAhead(date?.iso ?? null, publishedAt)
        ? 'expected'
        : statusOf(tokens, from, at, sentence),
    date: date?.iso ?? null,
    participants,
    numbers: counted,
    spans: [span],
    rule: pattern.id,
  }
}

/** `carried by 23 votes to 18, with three abstentions, on Thursday`: the only date of a sentence, where nothing else is told between. */
function onlyDate(
  tokens: readonly Token[],
  dates: readonly ResolvedDate[],
  { first, last }: Sentence,
  at: number,
  core: number,
): ResolvedDate | undefined {
  const within = dates.filter((date) => date.first >= first && date.last <= last)
  const [only] = within
  if (only === undefined || within.length > 1 || isPartOfName(tokens, only.first, only.last)) return undefined
  const [from, to] = only.first > at ? [at, only.first] : [only.last, at]
  const isOther = tokens
    .slice(from, to)
    .some(({ low }) =>
      /^(?:who|which|that|whose|said|says|told|after|before|since|over|until|when|while|but|because|had|between|of)$/.test(
        low,
      ),
    )
  const isBound = /^(?:since|until|before|after|by|from)$/.test(tokens[only.first - 1]?.low ?? '')
  // What comes after `over allegations` is what came before.
  const isPast = only.first >= core && tokens[core]?.kind === 'word'
  return isOther || isBound || isPast ? undefined : only
}

/** `The final tally was 266 in favour and zero opposed. Two abstained.`: the end of the sentences that go on counting. */
function endOfTally({ tokens, sentences }: ReportText, index: number): number {
  let end = sentences[index]?.last ?? 0
  for (let next = index + 1; next <= index + 2; next += 1) {
    const sentence = sentences[next]
    if (sentence === undefined || sentence.paragraph !== sentences[index]?.paragraph) break
    const words = tokens.slice(sentence.first, sentence.last).map(({ low }) => low)
    const isTally =
      (/^(?:the|its)$/.test(words[0] ?? '') &&
        words.slice(1, 4).some((low) => /^(?:tally|vote|count|result)$/.test(low))) ||
      (words.length < 12 && words.some((low) => /^abst(?:ained|entions?|aining)$/.test(low)))
    if (!isTally) break
    end = sentence.last
  }
  return end
}

/** `Two of its reporters, Ann Lee and Bo Ek, were detained`: what is counted stands before the names. */
const isAfterAside = (tokens: readonly Token[], from: number, { first }: Sentence): boolean =>
  from - first < 20 &&
  /^(?:was|were|are|have|had)$/.test(tokens[from]?.low ?? '') &&
  tokens[from - 1]?.low === ',' &&
  (tokens[first]?.kind === 'number' || NUMBER_WORDS.has(tokens[first]?.low ?? ''))

/** Whether a day or a month lies after the publication. */
const isAhead = (iso: string | null, publishedAt: string | null): boolean => {
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(iso ?? '')?.[0]
  return day !== undefined && publishedAt !== null && day > publishedAt.slice(0, day.length)
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

/** The clause around a word: between marks and words that begin another clause. */
function clauseAround(
  tokens: readonly Token[],
  { first, last }: Sentence,
  at: number,
): readonly [number, number] {
  let from = at
  while (from > first && at - from < 24 && !isEdge(tokens, from - 1)) from -= 1
  let to = at + 1
  while (to < last && to - at < 22 && tokens[to]?.text !== ';' && !(isEdge(tokens, to) && to - at > 2))
    to += 1
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
    // `Elizabeth May voted`
    if (AHEAD.test(low) && tokens[each]?.isCapital !== true) return 'expected'
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

/** The `Seven` of the Group of Seven. */
const isNumberOfName = (tokens: readonly Token[], mentions: Mentions, at: number): boolean =>
  mentionAt(mentions, at) !== null && NUMBER_WORDS.has(tokens[at]?.low ?? '')
