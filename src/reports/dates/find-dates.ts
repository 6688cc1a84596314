import { dayOf } from '../metadata/day-from.ts'
import type { Token } from '../text/token.ts'
import { MONTHS, NUMBER_WORDS, WEEKDAYS } from '../words/calendar.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import {
  ADVERBS,
  CLAUSE_STARTERS,
  DETERMINERS,
  FINITE,
  isInLy,
  PREPOSITIONS,
  PRONOUNS,
} from '../words/function-words.ts'
import type { DateMeaning, FoundDate, Turn } from './found-date.ts'

const TURNS: Readonly<Record<string, Turn>> = {
  last: 'last',
  past: 'last',
  next: 'next',
  coming: 'next',
  this: 'this',
}

/** Words before a month that stands alone: `in May`, `since March`; without one `May` and `March` are verbs. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since last next this early late mid by until till before after during from of between through every to and around for mid- mid'.split(
    ' ',
  ),
)

const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since of by from until till before after during between the and early late mid to through around about summer winter spring autumn fall'.split(
    ' ',
  ),
)

const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  weekend: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
}

const PARTS_OF_DAY: ReadonlySet<string> = new Set(['night', 'morning', 'afternoon', 'evening'])

/** The words for days, weeks, months and years among the tokens `from` to `to`. Hours, durations and ages are none. */
export function findDates(tokens: readonly Token[], from: number, to: number): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (let at = from; at < to; at += 1) {
    const date = dateAt(tokens, at, from, to)
    if (date === null) continue
    found.push(date)
    at = date.last - 1
  }
  return found
}

const low = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? ''

function dateAt(tokens: readonly Token[], at: number, from: number, to: number): FoundDate | null {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return null
  return (
    isoDay(tokens, at) ??
    dayRange(tokens, at, to) ??
    dayThenMonth(tokens, at, to) ??
    monthThenDay(tokens, at, to) ??
    weekday(tokens, at, to) ??
    monthAlone(tokens, at, from, to) ??
    relative(tokens, at, from, to) ??
    year(tokens, at, from, to)
  )
}

const as = (first: number, last: number, meaning: DateMeaning): FoundDate => ({ first, last, meaning })

function isoDay(tokens: readonly Token[], at: number): FoundDate | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(low(tokens, at))
  if (found === null) return null
  const edtf = dayOf(Number(found[1]), Number(found[2]), Number(found[3]))
  return edtf === null ? null : as(at, at + 1, { kind: 'absolute', edtf })
}

/** 1–31 of a number with or without its ordinal. */
function dayNumber(tokens: readonly Token[], at: number): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(low(tokens, at))
  const day = found === null ? 0 : Number(found[1])
  return day >= 1 && day <= 31 ? day : null
}

function yearNumber(tokens: readonly Token[], at: number): number | null {
  const text = low(tokens, at)
  return /^(?:1[5-9]|20)\d\d$/.test(text) ? Number(text) : null
}

const monthOf = (tokens: readonly Token[], at: number): number | null =>
  tokens[at]?.isCapital === true ? (MONTHS.get(low(tokens, at)) ?? null) : null

/** The year after a comma or none, and where it ends. */
function yearAfter(tokens: readonly Token[], at: number, to: number): { year: number; last: number } | null {
  const skip = low(tokens, at) === ',' ? 1 : 0
  const written = at + skip < to ? yearNumber(tokens, at + skip) : null
  return written === null ? null : { year: written, last: at + skip + 1 }
}

const isLastYear = (tokens: readonly Token[], at: number, to: number): boolean =>
  at + 1 < to && low(tokens, at) === 'last' && low(tokens, at + 1) === 'year'

/** `14 to 18 November 2022`, `14–18 November`. */
function dayRange(tokens: readonly Token[], at: number, to: number): FoundDate | null {
  const hyphened = /^(\d{1,2})-(\d{1,2})$/.exec(low(tokens, at))
  const isSpread = /^(?:to|and|–|—|-)$/.test(low(tokens, at + 1))
  const days =
    hyphened !== null
      ? { from: Number(hyphened[1]), to: Number(hyphened[2]), last: at + 1 }
      : isSpread
        ? { from: dayNumber(tokens, at), to: dayNumber(tokens, at + 2), last: at + 3 }
        : null
  if (days === null || days.from === null || days.to === null) return null
  const month = monthOf(tokens, days.last)
  if (month === null) return null
  const written = yearAfter(tokens, days.last + 1, to)
  if (written === null) return as(at, days.last + 1, { kind: 'days', month, from: days.from, to: days.to })
  const [start, end] = [dayOf(written.year, month, days.from), dayOf(written.year, month, days.to)]
  if (start === null || end === null || start >= end) return null
  return as(at, written.last, { kind: 'absolute', edtf: `${start}/${end}` })
}

/** `2 June 2023`, `the 2nd of June`. */
function dayThenMonth(tokens: readonly Token[], at: number, to: number): FoundDate | null {
  const day = dayNumber(tokens, at)
  if (day === null) return null
  const skip = low(tokens, at + 1) === 'of' ? 1 : 0
  const month = monthOf(tokens, at + 1 + skip)
  if (month === null || at + 1 + skip >= to) return null
  return withYear(tokens, at, at + 2 + skip, month, day, to)
}

/** `Feb. 22, 2021`, `March 3rd`. */
function monthThenDay(tokens: readonly Token[], at: number, to: number): FoundDate | null {
  const month = monthOf(tokens, at)
  if (month === null || at + 1 >= to) return null
  const day = dayNumber(tokens, at + 1)
  if (
    day === null ||
    (low(tokens, at + 2) === 'per' && low(tokens, at + 3) === 'cent') ||
    low(tokens, at + 2) === '%'
  )
    return null
  return withYear(tokens, at, at + 2, month, day, to)
}

function withYear(
  tokens: readonly Token[],
  first: number,
  last: number,
  month: number,
  day: number,
  to: number,
): FoundDate | null {
  const written = yearAfter(tokens, last, to)
  if (written !== null) {
    const edtf = dayOf(written.year, month, day)
    if (edtf !== null) return as(first, written.last, { kind: 'absolute', edtf })
  }
  if (isLastYear(tokens, last, to))
    return as(first, last + 2, { kind: 'month', month, day, turn: 'year-before' })
  return as(first, last, { kind: 'month', month, day, turn: 'none' })
}

/** `Monday`, `last Monday`, `Wednesday night`, `Monday, Feb. 22, 2021`. */
function weekday(tokens: readonly Token[], at: number, to: number): FoundDate | null {
  const turn = at + 1 < to ? TURNS[low(tokens, at)] : undefined
  const day = turn === undefined ? at : at + 1
  const number = tokens[day]?.isCapital === true ? WEEKDAYS.get(low(tokens, day)) : undefined
  if (number === undefined) return null
  const comma = low(tokens, day + 1) === ',' ? 1 : 0
  const date =
    day + 1 + comma < to
      ? (dayThenMonth(tokens, day + 1 + comma, to) ?? monthThenDay(tokens, day + 1 + comma, to))
      : null
  if (date !== null) return as(at, date.last, date.meaning)
  const last = day + 1 < to && PARTS_OF_DAY.has(low(tokens, day + 1)) ? day + 2 : day + 1
  return as(at, last, { kind: 'weekday', weekday: number, turn: turn ?? 'none' })
}

/** `June 2023`, `in November`, `last July`, `early March`. */
function monthAlone(tokens: readonly Token[], at: number, from: number, to: number): FoundDate | null {
  const turn = at + 1 < to ? TURNS[low(tokens, at)] : undefined
  const place = turn === undefined ? at : at + 1
  const month = monthOf(tokens, place)
  if (month === null) return null
  const written = yearAfter(tokens, place + 1, to)
  if (written !== null)
    return as(at, written.last, {
      kind: 'absolute',
      edtf: `${written.year}-${String(month).padStart(2, '0')}`,
    })
  const before = at > from ? low(tokens, at - 1) : ''
  const isSure = /^(?:may|march|april|june|august)$/.test(low(tokens, place))
    ? turn !== undefined || BEFORE_MONTH.has(before)
    : tokens[place + 1]?.isCapital !== true || turn !== undefined
  if (
    !isSure ||
    (/^(?:june|april|may|august)$/.test(low(tokens, place)) && tokens[place + 1]?.isCapital === true)
  )
    return null
  if (turn === undefined && isLastYear(tokens, place + 1, to))
    return as(at, place + 3, { kind: 'month', month, day: null, turn: 'year-before' })
  return as(at, place + 1, { kind: 'month', month, day: null, turn: turn ?? 'none' })
}

/** `yesterday`, `last month`, `earlier this week`, `two years ago`. */
function relative(tokens: readonly Token[], at: number, from: number, to: number): FoundDate | null {
  const word = low(tokens, at)
  if (word === 'yesterday') return as(at, at + 1, { kind: 'shift', unit: 'day', by: -1 })
  if (word === 'today' || word === 'tonight') return as(at, at + 1, { kind: 'shift', unit: 'day', by: 0 })
  if (word === 'tomorrow') return as(at, at + 1, { kind: 'shift', unit: 'day', by: 1 })
  if (word === 'last' && low(tokens, at + 1) === 'night')
    return as(at, at + 2, { kind: 'shift', unit: 'day', by: -1 })
  const modifier =
    /^(?:earlier|later|late|early)$/.test(word) && TURNS[low(tokens, at + 1)] !== undefined ? 1 : 0
  const turn = TURNS[low(tokens, at + modifier)]
  const unit = UNITS[low(tokens, at + modifier + 1)]
  if (
    turn !== undefined &&
    unit !== undefined &&
    at + modifier + 1 < to &&
    (unit !== 'day' || turn === 'none')
  ) {
    if (
      low(tokens, at + modifier + 1).endsWith('s') ||
      (low(tokens, at + modifier) === 'past' && low(tokens, at - 1) === 'the')
    )
      return null
    if (low(tokens, at + modifier + 1) === 'weekend') return as(at, at + modifier + 2, { kind: 'open' })
    const by = turn === 'last' ? -1 : turn === 'next' ? 1 : 0
    return as(at, at + modifier + 2, { kind: 'shift', unit, by })
  }
  if (
    /^(?:earlier|later)$/.test(word) &&
    low(tokens, at + 1) === 'in' &&
    low(tokens, at + 2) === 'the' &&
    UNITS[low(tokens, at + 3)] !== undefined
  )
    return as(at, at + 4, { kind: 'open' })
  if (word === 'weekend' && /^(?:the|at|over|this)$/.test(low(tokens, at - 1)))
    return as(at, at + 1, { kind: 'open' })
  const season = /^(?:summer|winter|spring|autumn|fall)$/
  if (turn !== undefined && season.test(low(tokens, at + modifier + 1)))
    return as(at, at + modifier + 2, { kind: 'open' })
  const number = NUMBER_WORDS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined)
  const counted = UNITS[low(tokens, at + 1)]
  if (number !== undefined && counted !== undefined && low(tokens, at + 2) === 'ago' && at + 2 < to) {
    const isRounded =
      at > from && /^(?:than|over|nearly|almost|about|some|around|least)$/.test(low(tokens, at - 1))
    return as(at, at + 3, isRounded ? { kind: 'open' } : { kind: 'shift', unit: counted, by: -number })
  }
  return null
}

/** `in 2019`, `the 1990s`, `between 2015 and 2019`, `2015–2019`. */
function year(tokens: readonly Token[], at: number, from: number, to: number): FoundDate | null {
  const decade = /^((?:1[5-9]|20)\d)0s$/.exec(low(tokens, at))
  if (decade !== null) return as(at, at + 1, { kind: 'absolute', edtf: `${decade[1]}X` })
  const span = /^((?:1[5-9]|20)\d\d)-((?:1[5-9]|20)\d\d)$/.exec(low(tokens, at))
  if (span !== null && Number(span[1]) < Number(span[2]))
    return as(at, at + 1, { kind: 'absolute', edtf: `${span[1]}/${span[2]}` })
  const middle = /^(?:mid|late|early)-((?:1[5-9]|20)\d\d)(s?)$/.exec(low(tokens, at))
  if (middle !== null)
    return as(at, at + 1, middle[2] === 's' ? { kind: 'open' } : { kind: 'absolute', edtf: middle[1] ?? '' })
  if (/^(?:spring|summer|autumn|winter|fall)$/.test(low(tokens, at))) {
    const skip = low(tokens, at + 1) === 'of' ? 2 : 1
    const inYear = at + skip < to ? yearNumber(tokens, at + skip) : null
    return inYear === null ? null : as(at, at + skip + 1, { kind: 'absolute', edtf: String(inYear) })
  }
  const value = yearNumber(tokens, at)
  if (value === null) return null
  const before = at > from ? low(tokens, at - 1) : ''
  const next = at + 1 < to ? tokens[at + 1] : undefined
  const end = next !== undefined && /^[–—-]$/.test(next.text) ? yearNumber(tokens, at + 2) : null
  if (end !== null && value < end) return as(at, at + 3, { kind: 'absolute', edtf: `${value}/${end}` })
  if (/^[$£€¥]$/.test(before) || next?.text === '%') return null
  // A number of things has a noun after it: `2000 people`; a year has a noun only after an article: `the 1948 convention`.
  const isNounNext = next !== undefined && next.kind === 'word' && !next.isCapital && !isNoNoun(next.low)
  if (isNounNext && !BEFORE_NOUN.has(before)) return null
  if (
    !BEFORE_YEAR.has(before) &&
    !BEFORE_NOUN.has(before) &&
    before !== ',' &&
    before !== '(' &&
    at > from &&
    next?.low !== "'s" &&
    next?.isCapital !== true
  )
    return null
  return as(at, at + 1, { kind: 'absolute', edtf: String(value) })
}

/** What a number of things is not followed by: a preposition, a pronoun, a verb, an adverb. */
const isNoNoun = (word: string): boolean =>
  PREPOSITIONS.has(word) ||
  CLAUSE_STARTERS.has(word) ||
  PRONOUNS.has(word) ||
  FINITE.has(word) ||
  DETERMINERS.has(word) ||
  ADVERBS.has(word) ||
  isInLy(word) ||
  /^(?:and|or|but|'s)$/.test(word) ||
  CUE_FORMS.get(word)?.form === 'past'

const BEFORE_NOUN: ReadonlySet<string> = new Set([
  'the',
  "'s",
  'its',
  'his',
  'her',
  'their',
  'since',
  'a',
  'this',
  'that',
])
