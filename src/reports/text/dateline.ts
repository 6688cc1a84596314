import { MONTHS } from '../words/calendar.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { HONORIFICS, ROLE_WORDS } from '../words/titles.ts'
import type { Token } from './token.ts'

const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '-', '―', '---'])

/**
 * The token after a dateline, `from` where there is none: `GENEVA (Reuters) —`, `Bujumbura, 9 November 2020 –`. At most
 * three words of a place, then a date or an agency, then a dash.
 */
export function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  // `(Geneva, 24 September 2020) –`
  if (tokens[from]?.text === '(' && tokens[from + 1]?.isCapital === true)
    for (let at = from + 2; at < Math.min(to, from + 12); at += 1)
      if (tokens[at]?.text === ')')
        return DASHES.has(tokens[at + 1]?.text ?? '') && at + 2 < to ? at + 2 : from
  const first = tokens[from]
  // `20:55 The campaign says`: the clock of a live report.
  const isClock = /^\d{1,2}[:.]\d{2}$/.test(first?.text ?? '') && tokens[from + 1]?.isCapital === true
  if (isClock && from + 3 < to) return from + 1
  if (
    first === undefined ||
    !first.isCapital ||
    ROLE_WORDS.has(first.low) ||
    HONORIFICS.has(first.low.replace(/\.$/, ''))
  )
    return from
  if (
    GIVEN_NAMES.has(first.low) &&
    first.text !== first.text.toUpperCase() &&
    tokens[from + 1]?.isCapital === true
  )
    return from
  let words = 0
  let depth = 0
  let isAfterComma = false
  for (let at = from; at < Math.min(to, from + 16); at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    if (DASHES.has(token.text)) return at > from && at + 1 < to && isApart(tokens, at) ? at + 1 : from
    if (token.text === '(') depth += 1
    else if (token.text === ')') depth -= 1
    else if (token.text === ',' || token.text === '/' || token.text === '.')
      isAfterComma ||= token.text === ','
    else if (token.kind === 'mark') return from
    else if (depth === 0 && token.kind === 'word') {
      if (!token.isCapital && !PLACE_PARTICLES.has(token.low)) return from
      if (!isAfterComma && !MONTHS.has(token.low)) words += 1
      if (words > 4) return from
    }
  }
  return from
}

const PLACE_PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'la',
  'of',
  'the',
  'del',
  'al',
  'and',
  'en',
  'am',
  'near',
])

/** Whether space stands on both sides, or the mark is a long dash: `Rutana-Nord` has no dash. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || dash === undefined || after === undefined) return false
  return dash.text.length > 1 || dash.text !== '-' || (before.end < dash.start && dash.end < after.start)
}
