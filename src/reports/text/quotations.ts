import type { Quotation } from './quotation.ts'
import type { Token } from './token.ts'

/** The closing marks of each opening one. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"“',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '＂': '＂',
  '「': '」',
  '『': '』',
}

const SINGLE = "‘'’"

/**
 * The quotations of one paragraph, the outermost only. Apostrophes are no marks. A mark that is never closed runs to the
 * end of the paragraph if it is a double one, and is no mark if it is a single one; one that closes nothing is passed over.
 */
export function quotationsOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  paragraph: number,
  into: Quotation[],
  offset: number,
): void {
  const isOdd = straightMarks(tokens, from, to) % 2 === 1
  const lost = lostOpening(text, tokens, from, to)
  if (lost !== null)
    into.push(quotation(text, tokens, from, lost, true, paragraph, offset + into.length, false))
  for (let at = lost === null ? from : lost + 1; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'mark') continue
    const closers = CLOSERS[token.text]
    if (closers !== undefined) {
      if (!mayOpen(text, token, isOdd)) continue
      const close = closeOf(text, tokens, at, to, closers, isOdd)
      if (close !== null && isNameInMarks(tokens, at, close)) {
        at = close
        continue
      }
      const end = close ?? severedAt(tokens, at, to)
      into.push(quotation(text, tokens, at, end, close !== null, paragraph, offset + into.length, false))
      at = end
    } else if (SINGLE.includes(token.text) && opensSingle(text, tokens, at, from)) {
      const close = closeOfSingle(text, tokens, at, to)
      if (close !== null) {
        into.push(quotation(text, tokens, at, close, true, paragraph, offset + into.length, true))
        at = close
      } else if (at === from && token.text === '‘') {
        into.push(quotation(text, tokens, at, to, false, paragraph, offset + into.length, true))
        at = to
      }
    }
  }
}

/** `“Salma”, 34,`: a name that is not the real one, with an age. */
const isNameInMarks = (tokens: readonly Token[], open: number, close: number): boolean =>
  close === open + 2 &&
  tokens[open + 1]?.isCapital === true &&
  (tokens[close + 1]?.text === ',' || tokens[close + 1]?.text === '(') &&
  /^\d\d$/.test(tokens[close + 2]?.text ?? '')

function quotation(
  text: string,
  tokens: readonly Token[],
  open: number,
  close: number,
  isClosed: boolean,
  paragraph: number,
  index: number,
  isSingle: boolean,
): Quotation {
  const opening = tokens[open]
  // Without its mark, a quotation begins with its first word.
  let start = opening?.kind === 'mark' ? opening.end : (opening?.start ?? 0)
  let end = isClosed ? (tokens[close]?.start ?? start) : (tokens[close - 1]?.end ?? start)
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return {
    index,
    openToken: open,
    closeToken: close,
    start,
    end,
    paragraph,
    isSingle,
    isClosed,
    continues: null,
  }
}

function straightMarks(tokens: readonly Token[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === '"') count += 1
  return count
}

const isSpace = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f

/** A character that a word may not touch: the end of a text counts as space. */
const isEdge = (unit: number): boolean => Number.isNaN(unit) || isSpace(unit)

const AFTER_WORD = /[\p{L}\p{N}.,!?…;:%)\]’']/u

/** Whether a double mark that is met outside a quotation can begin one. */
function mayOpen(text: string, { start, end, text: mark }: Token, isOdd: boolean): boolean {
  const before = text.charCodeAt(start - 1)
  const after = text.charCodeAt(end)
  if (mark === '”' || mark === '»') return (start === 0 || isEdge(before)) && !isEdge(after)
  // 6" and 5'11": inches.
  if (mark === '"' && /\d/.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '')) return false
  if (!isOdd || mark !== '"') return true
  return !(AFTER_WORD.test(text[start - 1] ?? ' ') && isEdge(after))
}

function closeOf(
  text: string,
  tokens: readonly Token[],
  open: number,
  to: number,
  closers: string,
  isOdd: boolean,
): number | null {
  const opening = tokens[open]?.text
  for (let at = open + 1; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'mark') continue
    if (!closers.includes(token.text)) continue
    const before = text.charCodeAt(token.start - 1)
    const after = text.charCodeAt(token.end)
    if (token.text === opening && opening === '“') {
      // A second opening mark closes only where a word cannot follow it: a broken copy.
      if (/[\s,.;:!?]/.test(text[token.end] ?? ' ')) return at
      continue
    }
    if (opening === '„' && token.text === '“' && isEdge(before) && !isEdge(after)) continue
    if (isOdd && token.text === '"' && isEdge(before) && !isEdge(after) && at > open + 1) return null
    return at
  }
  return null
}

/** The closing mark of a quotation that begins the paragraph and has lost its opening one: `They saw people," she said.` */
function lostOpening(text: string, tokens: readonly Token[], from: number, to: number): number | null {
  if (tokens[from]?.kind !== 'word' || !tokens[from].isCapital) return null
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'mark' || !/^["“”«»„]$/.test(token.text)) continue
    const isClosing =
      at > from + 2 &&
      /[,.!?…]/.test(text[token.start - 1] ?? '') &&
      isEdge(text.charCodeAt(token.end)) &&
      token.text !== '“'
    const [one, two] = [tokens[at + 1], tokens[at + 2]]
    const isSaid = /^(?:said|says|stated|told|added|asked|wrote|explained|insisted|claimed)$/
    return isClosing && (isSaid.test(one?.low ?? '') || isSaid.test(two?.low ?? '')) ? at : null
  }
  return null
}

/** Where the words of a quotation that is never closed end: before `, said X` or `, he said`; else with the paragraph. */
function severedAt(tokens: readonly Token[], open: number, to: number): number {
  for (let at = open + 2; at + 2 < to; at += 1) {
    if (tokens[at]?.text !== ',') continue
    const [one, two] = [tokens[at + 1], tokens[at + 2]]
    const isSaid = /^(?:said|says|told|added|asked|wrote)$/
    if (
      isSaid.test(one?.low ?? '') &&
      (two?.isCapital === true || /^(?:the|a|an|his|her|its|their|one|he|she)$/.test(two?.low ?? ''))
    )
      return at
    if (/^(?:he|she|they)$/.test(one?.low ?? '') && isSaid.test(two?.low ?? '')) return at
    if (isSubjectOfSaying(tokens, at + 1, to)) return at
  }
  // Words woven into a sentence end with it; what follows is the reporter’s.
  if (tokens[open + 1]?.isCapital === false)
    for (let at = open + 2; at + 1 < to; at += 1)
      if (/^[.!?]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.isCapital === true) return at
  return to
}

/** `, the firm’s representative, Damir Ospan, told`: a noun phrase with its name, then the verb. */
function isSubjectOfSaying(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (first === undefined || !(first.isCapital || /^(?:the|a|an|its|his|her)$/.test(first.low))) return false
  for (let at = from + 1; at < Math.min(to, from + 12); at += 1) {
    const token = tokens[at]
    if (token === undefined || /^[.;:!?"“”]$/.test(token.text)) return false
    if (/^(?:said|told|added|says|tells)$/.test(token.low))
      return tokens[at - 1]?.text === ',' || tokens[at - 1]?.isCapital === true
    if (/^(?:is|was|are|were|has|had|have|will|would|that|because|but|if)$/.test(token.low)) return false
  }
  return false
}

/** Whether a single mark begins a quotation rather than an elision (`’90s`, `’em`) or a possessive. */
function opensSingle(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || token.text === '’') return false
  const before = text.charCodeAt(token.start - 1)
  if (at > from && !isEdge(before) && !/[([{—–\-/"“:,]/.test(text[token.start - 1] ?? '')) return false
  if (next.start !== token.end) return false
  if (next.kind === 'number' && /^\d0s$/.test(next.low)) return false
  return next.kind !== 'mark' || /[“"…[.]/.test(next.text)
}

/** The mark that closes a single one: not the possessive of a plural, where another follows. */
function closeOfSingle(text: string, tokens: readonly Token[], open: number, to: number): number | null {
  let held: number | null = null
  for (let at = open + 1; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'mark') continue
    if (token.text === '‘' || (token.text === "'" && opensSingle(text, tokens, at, open))) {
      if (held !== null) return held
      if (token.text === '‘' || isEdge(text.charCodeAt(token.start - 1))) {
        // Another quotation begins before this one has ended.
        if (tokens[at - 1]?.kind === 'word') return null
        continue
      }
    }
    if (token.text !== '’' && token.text !== "'") continue
    const before = tokens[at - 1]
    if (before === undefined || before.end !== token.start) continue
    const after = text[token.end] ?? ' '
    if (/[\p{L}\p{N}]/u.test(after)) continue
    const isPossessive = before.kind === 'word' && before.low.endsWith('s') && /^\s$/.test(after)
    if (!isPossessive) return at
    held ??= at
    // A possessive is followed by a small word of the same sentence; keep looking for a better mark.
    if (tokens[at + 1]?.isCapital === true) return held
  }
  return held
}

/** Ties quotations over paragraphs: one that is not closed, and one that opens the next paragraph of the body. */
export function tieContinuations(
  quotations: readonly Quotation[],
  firstTokenOf: (paragraph: number) => number,
  nextBody: (paragraph: number) => number | null,
): void {
  const opening = new Map<number, Quotation>()
  for (const each of quotations)
    if (firstTokenOf(each.paragraph) === each.openToken) opening.set(each.paragraph, each)
  for (const each of quotations) {
    if (each.isClosed) continue
    const next = nextBody(each.paragraph)
    const after = next === null ? undefined : opening.get(next)
    if (after !== undefined) after.continues = each.index
  }
}
