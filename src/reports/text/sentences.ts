import { SENTENCE_STARTERS } from './abbreviations.ts'
import type { Quotation } from './quotation.ts'
import type { Token } from './token.ts'

/** A sentence: tokens `first` up to, and without, `last`. A quotation of several sentences belongs to one. */
export interface Sentence {
  readonly first: number
  readonly last: number
  readonly paragraph: number
}

/** No sentence is longer; what is, is no sentence. */
const LONGEST = 500

const SAYING: ReadonlySet<string> = new Set(
  'said says asked asks told tells wrote writes replied answered shouted cried added tweeted posted responded declared'.split(
    ' ',
  ),
)

const ENDS = new Set(['.', '!', '?', '…', '...', '..', '。', '！', '？', '؟', '।'])

/** Splits the tokens `from` to `to` of a paragraph. */
export function sentencesOf(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  from: number,
  to: number,
  paragraph: number,
  into: Sentence[],
): void {
  let first = from
  let next = 0
  for (let at = from; at < to; at += 1) {
    let ends = at - first >= LONGEST
    const quoted = quotations[next]
    if (quoted !== undefined && at === quoted.openToken) {
      next += 1
      at = Math.min(quoted.closeToken, to - 1)
      if (quoted.isClosed) ends = endsAfterQuotation(tokens, at, to)
    } else ends ||= endsAfter(tokens, at, to)
    if (ends && at + 1 < to) {
      into.push({ first, last: at + 1, paragraph })
      first = at + 1
    }
  }
  if (first < to) into.push({ first, last: to, paragraph })
}

/** Short forms whose point may be that of the sentence. */
const ENDS_AS_WELL = /^(?:[ap]\.m|etc|inc|ltd|corp|u\.s|u\.k|u\.n|e\.u)\.$/

function endsAfter(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const next = at + 1 < to ? tokens[at + 1] : undefined
  if (next === undefined) return true
  // `at 9 a.m. “They came,” she said`
  if (ENDS_AS_WELL.test(token.low) && /^["“‘„«]$/.test(next.text)) return tokens[at + 2]?.isCapital === true
  if (token.kind === 'word')
    return (
      token.text.endsWith('.') &&
      next.isCapital &&
      SENTENCE_STARTERS.has(next.low) &&
      token.low.length > 1 &&
      !isTitle(token)
    )
  if (!ENDS.has(token.text)) return false
  // A closing bracket or mark belongs to the sentence before it.
  if (next.kind === 'mark' && /^[)\]”’'»]$/.test(next.text) && next.start === token.end) return false
  // `Bo Hargis, R-Ala., said`
  if (token.text === '.' && next.text === ',') return false
  if (next.kind === 'word' && !next.isCapital)
    return token.text === '.' && next.start === token.end
      ? false
      : token.text === '.'
        ? startsAnyway(next)
        : false
  return true
}

/** Words of brands and of poor copies begin sentences in lower case; others do not. */
const startsAnyway = (token: Token): boolean => token.text.length > 1 && /[A-Z]/.test(token.text)

const isTitle = (token: Token): boolean =>
  /^(?:mr|mrs|ms|dr|prof|gen|sen|rep|gov|rev|hon|st|col|lt|sgt|capt)\.$/.test(token.low)

/** Whether a sentence ends with the closing mark at `at`. */
function endsAfterQuotation(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]
  const next = at + 1 < to ? tokens[at + 1] : undefined
  if (next === undefined || before === undefined) return true
  const stop = before.kind === 'mark' ? before.text : before.text.endsWith('.') ? '.' : ''
  if (!ENDS.has(stop)) return false
  if (next.kind === 'mark') return /^["“‘„«'([—–-]$/.test(next.text) ? !/^[—–-]$/.test(next.text) : false
  if (next.kind === 'word' && !next.isCapital) return false
  if (stop === '.') return true
  // “Why?” Smith asked.
  for (let ahead = at + 1; ahead < Math.min(to, at + 8); ahead += 1) {
    const token = tokens[ahead]
    if (token === undefined || (token.kind === 'mark' && token.text !== "'")) break
    if (SAYING.has(token.low)) return false
  }
  return true
}
