import { datelineEnd } from './dateline.ts'
import { gluedWords } from './glued-words.ts'
import { Interview } from './interview.ts'
import type { Quotation } from './quotation.ts'
import { quotationsOf, tieContinuations } from './quotations.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { type Token, tokensOf } from './token.ts'
import type { BlockedText, Zone } from './zone.ts'
import { zonesOf } from './zones.ts'

/** A paragraph: its place, its tokens `first` up to and without `last`, and what it is for. */
interface Paragraph {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly zone: Zone
  /** Where the sentence begins, after `GENEVA (Reuters) —`. */
  readonly bodyFirst: number
  /** Says what an earlier paragraph says, to the letter or all but: a pull quote, a doubled paragraph. */
  readonly isRepeated: boolean
}

/** A text taken apart: what all rules work on. All offsets are UTF-16 into `text`. */
export interface ReportText {
  /** As it was given: what spans are cut from. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly Sentence[]
  /** Places where words run together; empty where there is no more than one. */
  readonly glued: readonly { readonly start: number; readonly end: number }[]
}

/** Takes a text apart. Deterministic; any text will do. */
export function reportText(blocked: BlockedText): ReportText {
  const { text, blocks } = blocked
  const masked = blocked.masked ?? text
  const zones = zonesOf(masked, blocks)
  const repeated = repeatedBlocks(masked, blocked)
  const glued = gluedIn(masked, blocks)
  const cuts = new Set(glued.map(({ cut }) => cut))
  const tokens: Token[] = []
  const paragraphs: Paragraph[] = []
  const quotations: Quotation[] = []
  const sentences: Sentence[] = []
  const interview = new Interview(masked, blocks)
  blocks.forEach((block, at) => {
    const first = tokens.length
    tokensOf(masked, block.start, block.end, tokens)
    if (cuts.size > 0) cutTokens(tokens, first, cuts)
    if (tokens.length === first) return
    const zone = zones[at] ?? 'body'
    const index = paragraphs.length
    const isRead = zone !== 'navigation' && zone !== 'boilerplate'
    const bodyFirst = zone === 'body' ? datelineEnd(tokens, first, tokens.length) : first
    paragraphs.push({
      index,
      start: block.start,
      end: block.end,
      first,
      last: tokens.length,
      zone,
      bodyFirst,
      isRepeated: repeated.has(at),
    })
    if (!isRead) return
    const own: Quotation[] = []
    const answer = interview.answerAt(tokens, at, index, zone, first, tokens.length)
    if (answer !== null) own.push({ ...answer, index: quotations.length })
    else quotationsOf(masked, tokens, bodyFirst, tokens.length, index, own, quotations.length)
    quotations.push(...own)
    if (bodyFirst > first) sentences.push({ first, last: bodyFirst, paragraph: index })
    sentencesOf(tokens, own, bodyFirst, tokens.length, index, sentences)
  })
  tieContinuations(
    quotations,
    (paragraph) => paragraphs[paragraph]?.bodyFirst ?? -1,
    (paragraph) => nextBody(paragraphs, paragraph),
  )
  return { text, tokens, paragraphs, quotations, sentences, glued }
}

/** Where words that run together begin anew, in a text that has several such. */
function gluedIn(text: string, blocks: BlockedText['blocks']): ReturnType<typeof gluedWords> {
  const all: Token[] = []
  for (const { start, end } of blocks) tokensOf(text, start, end, all)
  const glued = gluedWords(all)
  return glued.length < 2 ? [] : glued
}

/** Cuts in two the tokens from `first` on in which a cut lies. */
function cutTokens(tokens: Token[], first: number, cuts: ReadonlySet<number>): void {
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') continue
    for (let cut = token.start + 2; cut < token.end; cut += 1) {
      if (!cuts.has(cut)) continue
      const [one, two] = [token.text.slice(0, cut - token.start), token.text.slice(cut - token.start)]
      const part = (text: string, start: number): Token => ({
        ...token,
        text,
        low: text.toLowerCase(),
        start,
        end: start + text.length,
        isCapital: text.charAt(0) !== text.charAt(0).toLowerCase(),
      })
      tokens.splice(at, 1, part(one, token.start), part(two, cut))
      joinStops(tokens, at + 1)
      break
    }
  }
}

/** Makes one token of `U`, `.`, `S`, `.` where a glued word has hidden that these are an abbreviation. */
function joinStops(tokens: Token[], at: number): void {
  const first = tokens[at]
  if (first === undefined || first.text.length !== 1) return
  let last = at
  while (
    tokens[last + 1]?.text === '.' &&
    tokens[last + 1]?.start === tokens[last]?.end &&
    (last + 2 >= tokens.length ||
      tokens[last + 2]?.start !== tokens[last + 1]?.end ||
      tokens[last + 2]?.text.length === 1)
  )
    last +=
      tokens[last + 2]?.start === tokens[last + 1]?.end && /^\p{Lu}$/u.test(tokens[last + 2]?.text ?? '')
        ? 2
        : 1
  const end = tokens[last]?.end
  if (last - at < 3 || end === undefined) return
  const text = tokens
    .slice(at, last + 1)
    .map((token) => token.text)
    .join('')
  tokens.splice(at, last - at + 1, { ...first, text, low: text.toLowerCase(), end })
}

function nextBody(paragraphs: readonly Paragraph[], index: number): number | null {
  for (let at = index + 1; at < paragraphs.length && at <= index + 3; at += 1)
    if (paragraphs[at]?.zone === 'body') return at
  return null
}

/** Blocks that say again what an earlier one says; short ones only where they are headlines or pull quotes. */
function repeatedBlocks(text: string, { blocks }: BlockedText): ReadonlySet<number> {
  const seen = new Map<string, number>()
  const repeated = new Set<number>()
  blocks.forEach(({ start, end }, at) => {
    if (end - start < 40 || end - start > 4000) return
    const key = text
      .slice(start, end)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    if (seen.has(key)) repeated.add(at)
    else seen.set(key, at)
  })
  return repeated
}
