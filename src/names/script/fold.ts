import { alphabetOf, isMixed, unmixed } from './homoglyphs.ts'
import { APOSTROPHES, DIGIT_ZEROS, LETTER_FOLDS, OWN_MARKS } from './letters.ts'

/**
 * One folded word and what parts it from the word before: white space or a hyphen, a comma or bracket, or the dot of an
 * abbreviation such as S.A. (then both words are single letters).
 */
export interface Word {
  readonly text: string
  readonly before: ' ' | ',' | '.'
}

/** A name longer than this many UTF-16 units is read for its first `MOST_WORDS` words only. */
const LONG = 1000
const MOST_WORDS = 60
/** No more UTF-16 units than this are looked at. */
const LONGEST = 4000

const WORD = 1
const DROPPED = 2
const SPACE = 3
const COMMA = 4
const DOT = 5
const APOSTROPHE = 6
const AND = 7
const FOLDED = 8
const OWN_MARK = 9
const DIGIT = 10

/**
 * First and last code point of the marks that only modify a letter (Latin, Greek, Cyrillic, Hebrew points, harakat, Syriac,
 * variation selectors) and of fillers; the vowel signs of other scripts stay.
 */
const MARKS: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x711, 0x711],
  [0x730, 0x74a],
  [0x8ca, 0x8ff],
  [0x115f, 0x1160],
  [0x180b, 0x180f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xffa0, 0xffa0],
  [0xe0100, 0xe01ef],
]
const INVISIBLE = /[\p{Cf}\p{Cs}]/u

function classOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (APOSTROPHES.includes(letter)) return APOSTROPHE
  if (Object.hasOwn(OWN_MARKS, letter)) return OWN_MARK
  if (LETTER_FOLDS.has(letter)) return FOLDED
  if (INVISIBLE.test(letter) || MARKS.some(([first, last]) => code >= first && code <= last)) return DROPPED
  if (code > 0x7f && DIGIT_ZEROS.some((zero) => code >= zero && code < zero + 10)) return DIGIT
  if (/[\p{L}\p{N}\p{M}]/u.test(letter)) return WORD
  if (letter === '.') return DOT
  if (letter === '&') return AND
  return /[,;:()[\]{}|\u3001\u060c\u061b]/u.test(letter) ? COMMA : SPACE
}

const classes = new Uint8Array(0x10000)

/** The class of a code point, remembered for the Basic Multilingual Plane. */
function rememberedClass(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code > 0xffff) return classOf(letter)
  let known = classes[code] ?? 0
  if (known === 0) {
    known = classOf(letter)
    classes[code] = known
  }
  return known
}

function digitOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  return String(code - (DIGIT_ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code))
}

function finishedWord(word: string, alphabets: number): string {
  const lower = (isMixed(alphabets) ? unmixed(word) : word).toLowerCase()
  return lower.replaceAll('ς', 'σ').normalize('NFC')
}

/** A quotation mark that is a gershayim: within a Hebrew word, before its last letter (להב"ה), as abbreviations are written. */
const GERSHAYIM = /(?<=[\u05d0-\u05ea])["\u201d](?=[\u05d0-\u05ea](?![\u05d0-\u05ea]))/gu

function withGershayim(value: string): string {
  return /["\u201d]/.test(value) ? value.replace(GERSHAYIM, '\u05f4') : value
}

/** The text with each word folded and every separator one of ASCII's; its words' letters are lower case. */
function plainText(value: string): string {
  let text = ''
  let word = ''
  let last = ''
  let alphabets = 0
  for (const letter of withGershayim(value).replaceAll('´', "'").normalize('NFKD')) {
    const kind = rememberedClass(letter)
    let added = ''
    if (kind === WORD) added = letter
    else if (kind === DROPPED) continue
    else if (kind === FOLDED) added = LETTER_FOLDS.get(letter) ?? letter
    else if (kind === OWN_MARK) {
      if (last === '' || OWN_MARKS[letter]?.includes(last) !== true) continue
      added = letter
    } else if (kind === DIGIT) added = digitOf(letter)
    else if (kind === APOSTROPHE) {
      if (word !== '') word += "'"
      continue
    } else {
      if (word !== '') text += finishedWord(word, alphabets)
      word = ''
      last = ''
      alphabets = 0
      text += kind === DOT ? '.' : kind === AND ? '&' : kind === COMMA ? ',' : letter === ' ' ? ' ' : '-'
      continue
    }
    word += added
    last = added
    alphabets |= alphabetOf(added.codePointAt(0) ?? 0)
  }
  return word === '' ? text : text + finishedWord(word, alphabets)
}

/** Whether a word is one letter of an alphabet (not of Han, kana or Hangul): what an initial or an abbreviation is made of. */
export function isOneLetter(text: string): boolean {
  if (text.length !== 1) return false
  const code = text.charCodeAt(0)
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x1100 && !/[\p{N}\p{M}]/u.test(text))
}

const NON_ASCII = /[^\0-\x7f]/

/**
 * The folded words of a name: NFKD without marks, lower case, plain letters (see letters.ts), ASCII digits; apostrophes and
 * invisible characters are joined away, other punctuation parts words, an ampersand between words is the word "and".
 * A word that mixes look-alike letters of two alphabets is written in one (see homoglyphs.ts).
 */
export function wordsOf(value: string, apostrophes: 'joined' | 'kept' = 'joined'): Word[] {
  const whole = value.length > LONGEST ? value.slice(0, LONGEST) : value
  const text = NON_ASCII.test(whole) ? plainText(whole) : whole.toLowerCase()
  const words: Word[] = []
  const most = value.length > LONG ? MOST_WORDS : Infinity
  const length = text.length
  let space = false
  let comma = false
  let dot = false
  let other = false
  let and = false
  let lastIsOne = false
  let at = 0
  while (at < length && words.length < most) {
    const code = text.charCodeAt(at)
    const inWord = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code >= 0x80
    if (!inWord) {
      if (code === 0x20) space = true
      else if (code === 0x2e) dot = true
      else if (code === 0x26) and = true
      else if (
        code === 0x2c ||
        code === 0x3b ||
        code === 0x3a ||
        code === 0x28 ||
        code === 0x29 ||
        code === 0x5b
      )
        comma = true
      else if (code === 0x5d || code === 0x7b || code === 0x7c || code === 0x7d) comma = true
      else if (code !== 0x27 && code !== 0x60) other = true
      at++
      continue
    }
    const start = at
    let quoted = false
    while (at < length) {
      const next = text.charCodeAt(at)
      if ((next >= 0x61 && next <= 0x7a) || next >= 0x80 || (next >= 0x30 && next <= 0x39)) at++
      else if (next === 0x27 || next === 0x60) {
        quoted = true
        at++
      } else break
    }
    let word = text.slice(start, at)
    if (quoted) word = word.replace(/['`]+/g, apostrophes === 'kept' ? "'" : '').normalize('NFC')
    const one = isOneLetter(word)
    if (and && words.length > 0) words.push({ text: 'and', before: ' ' })
    const abbreviated =
      one &&
      lastIsOne &&
      dot &&
      !comma &&
      !other &&
      !and &&
      (!space || at >= length || text.charCodeAt(at) === 0x2e)
    words.push({ text: word, before: words.length === 0 ? ' ' : abbreviated ? '.' : comma ? ',' : ' ' })
    lastIsOne = one
    space = comma = dot = other = and = false
  }
  return words
}

/** The words as one string in which each is parted from the next by a space, a comma or a dot. Folding it again changes nothing. */
export function fold(value: string): string {
  let text = ''
  for (const word of wordsOf(value)) text += text === '' ? word.text : word.before + word.text
  return text
}
