import { MAYBE_LAST, NEVER_LAST, SENTENCE_STARTERS } from './abbreviations.ts'

/** A word, a number or a mark of a text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with an upper-case letter. */
  readonly isCapital: boolean
}

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3

/** The class of each code unit of the first plane, found when first met; 255: not yet known. */
const CLASSES = new Uint8Array(0x10000).fill(255)

function classOf(unit: number): number {
  const known = CLASSES[unit] ?? 255
  if (known !== 255) return known
  const letter = String.fromCharCode(unit)
  const found =
    unit >= 0xd800 && unit <= 0xdfff
      ? LETTER
      : /\p{L}|\p{M}|\u200d/u.test(letter)
        ? LETTER
        : /\p{Nd}/u.test(letter)
          ? DIGIT
          : /\s|\p{Cc}|\p{Zs}|[\u200b\u200e\u200f\u2060\ufeff]/u.test(letter)
            ? SPACE
            : MARK
  CLASSES[unit] = found
  return found
}

const isApostrophe = (unit: number): boolean =>
  unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0xff07

const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011

/** A longer run of letters is cut: nothing that long is a word. */
const LONGEST_WORD = 400

/**
 * The words, numbers and marks of a piece of a text. A possessive `’s` is a token of its own; so is each mark, but `...`
 * and `--` are one. A full stop belongs to the word after which it ends no sentence: `Mr.`, `U.S.`, `J.`, `Dec.`
 */
export function tokensOf(text: string, from: number, to: number, into: Token[]): void {
  let at = from
  while (at < to) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === SPACE) at += 1
    else if (kind === LETTER) at = pushWord(text, at, to, into)
    else if (kind === DIGIT) at = number(text, at, to, into)
    else at = mark(text, at, to, into)
  }
}

function pushWord(text: string, start: number, to: number, into: Token[]): number {
  let at = start + 1
  const limit = Math.min(to, start + LONGEST_WORD)
  for (;;) {
    while (at < limit && (classOf(text.charCodeAt(at)) === LETTER || classOf(text.charCodeAt(at)) === DIGIT))
      at += 1
    if (at + 1 >= limit) break
    const unit = text.charCodeAt(at)
    const after = classOf(text.charCodeAt(at + 1))
    if (after !== LETTER && after !== DIGIT) break
    if (isHyphen(unit)) at += 1
    else if (unit === 0x26 && isUpper(text.charCodeAt(at + 1))) at += 1
    else if (isApostrophe(unit) && after === LETTER) {
      if (isPossessive(text, at, to)) break
      at += 1
    } else if (unit === 0x2e && at - start === 1 && after === LETTER && isDotted(text, start, to)) {
      at = endOfDotted(text, start, to)
      push(text, start, at, 'word', into)
      return at
    } else break
  }
  if (at < to && text.charCodeAt(at) === 0x2e && keepsStop(text, start, at, to)) at += 1
  push(text, start, at, 'word', into)
  if (at + 1 < to && isApostrophe(text.charCodeAt(at)) && isPossessive(text, at, to)) {
    push(text, at, at + 2, 'word', into)
    return at + 2
  }
  return at
}

/** Whether `’s` stands here and the word ends with it. */
function isPossessive(text: string, at: number, to: number): boolean {
  const letter = text.charCodeAt(at + 1)
  if (letter !== 0x73 && letter !== 0x53) return false
  return (
    at + 2 >= to ||
    (classOf(text.charCodeAt(at + 2)) !== LETTER && classOf(text.charCodeAt(at + 2)) !== DIGIT)
  )
}

const isUpper = (unit: number): boolean => {
  const letter = String.fromCharCode(unit)
  return letter !== letter.toLowerCase()
}

/** `U.S.`, `a.m`, `J.K.`: single letters, each with its stop. */
function isDotted(text: string, start: number, to: number): boolean {
  return start + 2 < to && text.charCodeAt(start + 1) === 0x2e && endOfDotted(text, start, to) > start + 2
}

function endOfDotted(text: string, start: number, to: number): number {
  let at = start
  while (at + 1 < to && classOf(text.charCodeAt(at)) === LETTER && text.charCodeAt(at + 1) === 0x2e) {
    at += 2
    if (at >= to || classOf(text.charCodeAt(at)) !== LETTER) return at
    // `U.S.-led`, `e.g.` end; `www.example` is no abbreviation.
    if (at + 1 < to && classOf(text.charCodeAt(at + 1)) === LETTER) return start
  }
  // A last letter without its stop: `U.S`.
  return at > start + 1 && at < to && classOf(text.charCodeAt(at)) === LETTER ? at + 1 : at
}

/** Whether the full stop at `end` belongs to the word before it. */
function keepsStop(text: string, start: number, end: number, to: number): boolean {
  const length = end - start
  if (length === 1)
    return (
      isUpper(text.charCodeAt(start)) &&
      text.charCodeAt(start) !== 0x49 &&
      (isNameBefore(text, start)
        ? goesOnAfter(text, end + 1, to) ||
          (hasNameAfter(text, end + 1, to) && !startsSentence(text, end + 1))
        : hasNameAfter(text, end + 1, to))
    )
  if (length > 6) return false
  const low = text.slice(start, end).toLowerCase()
  if (NEVER_LAST.has(low)) {
    if (low === 'no' || low === 'nos' || low === 'art' || low === 'sec' || low === 'fig')
      return hasDigitAfter(text, end + 1, to)
    return hasNameAfter(text, end + 1, to)
  }
  return MAYBE_LAST.has(low) && isUpper(text.charCodeAt(start))
}

function hasNameAfter(text: string, at: number, to: number): boolean {
  while (at < to && classOf(text.charCodeAt(at)) === SPACE) at += 1
  return at < to && isUpper(text.charCodeAt(at))
}

/** `Khaled M. told`, `Khaled M., 61,`: the sentence goes on behind the initial of a family name. */
const goesOnAfter = (text: string, at: number, to: number): boolean =>
  at < to && /^(?: ?\p{Ll}|[,;)]|['’]s\b)/u.test(text.slice(at, at + 3))

/** `Police arrested Khaled M. The court`: a word with which sentences begin. */
const startsSentence = (text: string, at: number): boolean =>
  SENTENCE_STARTERS.has(/^\s*(\p{L}+)/u.exec(text.slice(at, at + 24))?.[1]?.toLowerCase() ?? '')

const isNameBefore = (text: string, start: number): boolean =>
  /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start))

function hasDigitAfter(text: string, at: number, to: number): boolean {
  while (at < to && classOf(text.charCodeAt(at)) === SPACE) at += 1
  return at < to && classOf(text.charCodeAt(at)) === DIGIT
}

function number(text: string, start: number, to: number, into: Token[]): number {
  let at = start + 1
  const limit = Math.min(to, start + LONGEST_WORD)
  while (at < limit) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === DIGIT || kind === LETTER) at += 1
    else if (
      (unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f || isHyphen(unit)) &&
      at + 1 < limit &&
      (classOf(text.charCodeAt(at + 1)) === DIGIT ||
        (isHyphen(unit) && classOf(text.charCodeAt(at + 1)) === LETTER))
    )
      at += 1
    else break
  }
  push(text, start, at, 'number', into)
  return at
}

function mark(text: string, start: number, to: number, into: Token[]): number {
  const unit = text.charCodeAt(start)
  let at = start + 1
  if (unit === 0x2e || unit === 0x2d)
    while (at < to && at - start < 3 && text.charCodeAt(at) === unit) at += 1
  push(text, start, at, 'mark', into)
  return at
}

/** Without what fills up a mended letter. */
const filled = (word: string): string => (word.includes('\u200d') ? word.replaceAll('\u200d', '') : word)

const CURLY = /[’‘ʼ＇]/g

function push(text: string, start: number, end: number, kind: Token['kind'], into: Token[]): void {
  const exact = kind === 'mark' ? text.slice(start, end) : filled(text.slice(start, end))
  const lower = exact.toLowerCase()
  into.push({
    start,
    end,
    text: exact,
    low: kind === 'word' ? lower.replace(CURLY, "'") : lower,
    kind,
    isCapital: kind === 'word' && isUpper(text.charCodeAt(start)),
  })
}
