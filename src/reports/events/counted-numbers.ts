import type { CountedNumber } from '../../record/index.ts'
import type { Token } from '../text/token.ts'
import { MONTHS, NUMBER_WORDS } from '../words/calendar.ts'

/** A number among tokens, and where it ends. */
interface FoundNumber extends CountedNumber {
  readonly first: number
  readonly last: number
}

const BOUNDS: readonly (readonly [words: readonly string[], bound: CountedNumber['bound']])[] = [
  [['more', 'than'], '>'],
  [['over'], '>'],
  [['upwards', 'of'], '>'],
  [['at', 'least'], '>='],
  [['no', 'fewer', 'than'], '>='],
  [['no', 'less', 'than'], '>='],
  [['fewer', 'than'], '<'],
  [['less', 'than'], '<'],
  [['nearly'], '<'],
  [['almost'], '<'],
  [['under'], '<'],
  [['up', 'to'], '<='],
  [['at', 'most'], '<='],
  [['no', 'more', 'than'], '<='],
  [['about'], '~'],
  [['around'], '~'],
  [['some'], '~'],
  [['roughly'], '~'],
  [['approximately'], '~'],
  [['an', 'estimated'], '~'],
]

const NO_COUNT =
  /^(?:per|percent|%|years?-old|am|pm|a\.m\.|p\.m\.|o'clock|km|kilometres|miles|metres|january|february)$/

/** The numbers of a piece of a text that count something, with their bound. Ages, times, sums of money and days are none. */
export function countedNumbers(
  tokens: readonly Token[],
  from: number,
  to: number,
  isDate: (token: number) => boolean,
): readonly FoundNumber[] {
  const found: FoundNumber[] = []
  for (let at = from; at < to; at += 1) {
    if (isDate(at)) continue
    const number = numberAt(tokens, at, to)
    if (number === null) continue
    const { value, last } = number
    const next = tokens[last]
    // `22 of the 36 clubs`, `Two of the channel's reporters`
    const part = partOf(tokens, last, to)
    if (part !== null && !isDate(last)) {
      found.push({ value, bound: boundBefore(tokens, at), of: part.of, first: at, last: part.last })
      at = part.last - 1
      continue
    }
    const of = last < to && next?.kind === 'word' && !isDate(last) ? countedNoun(tokens, last, to) : ''
    const money = /^[$£€¥]$/.test(tokens[at - 1]?.text ?? '')
    if (of !== '' && !money && !NO_COUNT.test(next?.low ?? '') && !MONTHS.has(next?.low ?? ''))
      found.push({ value, bound: boundBefore(tokens, at), of, first: at, last })
    at = last - 1
  }
  return found
}

/** What is counted after `of the`, up to its noun. */
function partOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly of: string; readonly last: number } | null {
  if (tokens[from]?.low !== 'of' || !/^(?:the|its|their|his|her|our)$/.test(tokens[from + 1]?.low ?? ''))
    return null
  for (let at = from + 2; at < Math.min(to, from + 8); at += 1) {
    const token = tokens[at]
    if (token?.kind === 'mark' && !/^['’]/.test(token.text)) return null
    const isOwner = /^['’]/.test(tokens[at + 1]?.text ?? '')
    if (/^\p{Ll}[\p{Ll}-]*(?:[^s']s|people|men|women|children)$/u.test(token?.text ?? '') && !isOwner)
      return { of: token?.text ?? '', last: at + 1 }
  }
  return null
}

/** The value of the number that begins at a token, in figures or in words. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly value: number; readonly last: number } | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'number') {
    const digits = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(token.text)
      ? Number(token.text.replaceAll(',', ''))
      : Number.NaN
    if (Number.isNaN(digits)) return null
    const scale = at + 1 < to ? NUMBER_WORDS.get(tokens[at + 1]?.low ?? '') : undefined
    return scale !== undefined && scale >= 100
      ? { value: digits * scale, last: at + 2 }
      : { value: digits, last: at + 1 }
  }
  if (token.low === 'a' || token.low === 'an') return null
  const word = NUMBER_WORDS.get(token.low)
  if (word === undefined) {
    const parts = token.low.split('-')
    const [tens, ones] = [NUMBER_WORDS.get(parts[0] ?? ''), NUMBER_WORDS.get(parts[1] ?? '')]
    return parts.length === 2 && tens !== undefined && ones !== undefined && tens >= 20
      ? { value: tens + ones, last: at + 1 }
      : null
  }
  const scale = NUMBER_WORDS.get(tokens[at + 1]?.low ?? '')
  return scale !== undefined && scale >= 100 && word < scale
    ? { value: word * scale, last: at + 2 }
    : { value: word, last: at + 1 }
}

/** What is counted: the words up to the first noun, at most four. */
function countedNoun(tokens: readonly Token[], from: number, to: number): string {
  const words: string[] = []
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.kind !== 'word' ||
      /^(?:of|in|on|at|to|for|from|and|or|were|was|are|is|had|has|have|who|that|which|said|will|with|by|against|opposed|after|before|the|as)$/.test(
        token.low,
      )
    )
      break
    words.push(token.text)
    if (/(?:s|people|men|women|children|police)$/.test(token.low)) break
  }
  return words.join(' ')
}

function boundBefore(tokens: readonly Token[], number: number): CountedNumber['bound'] {
  // `more than a million`
  const at = /^(?:a|an|the)$/.test(tokens[number - 1]?.low ?? '') ? number - 1 : number
  for (const [words, bound] of BOUNDS)
    if (words.every((word, place) => tokens[at - words.length + place]?.low === word)) {
      if (words.length === 2 && words[1] === 'than' && tokens[at - 3]?.low === 'no') continue
      return bound
    }
  return '='
}
