import { consonantKeysOf, isConsonantToken, SYLLABLE_MARK, withoutJoinedArticle } from './consonant-key.ts'
import {
  LETTER_BITS,
  LONGEST_SPELLING,
  NO_LETTER,
  type SoundUnit,
  type SoundUnits,
  soundUnitsOf,
} from './sound-units.ts'

/** Raised when a rule below, or of `SoundUnits`, changes. */
export const CONSONANT_LIKENESS_VERSION = 10

/** The likeness of a spelling that fits letter by letter, of 1000: never that of the same word, for the vowels are guessed. */
const BEST = 960
/** Two marked tokens that are not the same but share a key. */
const SAME_KEY = 880
/** A likeness under this counts as none. */
const LEAST = 600
/** What a cost of one takes from the likeness of a word of one unit; a longer one loses less. */
const SLOPE = 220
/** The same of a word of so few syllable letters that it is often a syllable: there are few, and many are near. */
const SHORT_SLOPE = 330
const SHORT_LETTERS = 4
/** What a wrong consonant costs. */
const WRONG = 10
/** What it costs syllables that a consonant at the end is not heard, as in French. */
const MUTE_COST = 3
const UNREACHED = 1_000_000
/** Longer words are not compared. */
const LONGEST = 64
/** What it costs that a word ends in an a and its syllables do not: whatever is written so is heard (Alexander, Alexandra). */
const OTHER_END = 6
/** The longest run of vowels that may stand for nothing. */
const LONGEST_RUN = 3

const A = 'a'.charCodeAt(0)
const C = 'c'.charCodeAt(0)
const K = 'k'.charCodeAt(0)
const M = 'm'.charCodeAt(0)
const numberOf = (letter: string): number => letter.charCodeAt(0) - A
const bitsOf = (letters: string): number =>
  Array.from(letters, numberOf).reduce((bits, one) => bits | (1 << one), 0)
const LETTER_A = numberOf('a')
const LETTER_E = numberOf('e')
const LETTER_H = numberOf('h')
const LETTER_K = numberOf('k')
const LETTER_D = numberOf('d')
const LETTER_L = numberOf('l')
const LETTER_T = numberOf('t')
const LETTER_M = numberOf('m')
const LETTER_R = numberOf('r')
const LETTER_S = numberOf('s')
const LETTER_W = numberOf('w')
const LETTER_X = numberOf('x')
const LETTER_Y = numberOf('y')
const VOWELS = bitsOf('aeiou')
/** Letters that cost as much as a wrong consonant wherever they stand for nothing. */
const TELLING = bitsOf('bcdfgjkmnpqstvxz')
/** Those that French does not sound at the end of a word. */
const MUTE_AT_END = bitsOf('dtsxzp')

function isVowel(letter: number): boolean {
  return ((VOWELS >>> letter) & 1) !== 0
}

/**
 * What it costs to come to each place of the word: by a unit or consonant, and by vowels that stand for nothing, after
 * which no more of them may follow. Only from `first` to `last` anything was reached.
 */
class Row {
  readonly plain = new Int32Array(2 * LONGEST + 1).fill(UNREACHED)
  readonly vowelled = new Int32Array(2 * LONGEST + 1).fill(UNREACHED)
  first = UNREACHED
  last = -1

  reach(place: number, cost: number): void {
    if (cost < (this.plain[place] ?? 0)) this.plain[place] = cost
    if (place < this.first) this.first = place
    if (place > this.last) this.last = place
  }

  reachByVowels(place: number, cost: number): void {
    if (cost < (this.vowelled[place] ?? 0)) this.vowelled[place] = cost
    if (place > this.last) this.last = place
  }

  clear(): void {
    for (let at = this.first; at <= this.last; at += 1) {
      this.plain[at] = UNREACHED
      this.vowelled[at] = UNREACHED
    }
  }
}

// Kept between calls: a Latin word by numbers, the letters from each place on as one, and two rows.
const heard = new Uint8Array(2 * LONGEST)
const windows = new Int32Array(2 * LONGEST + 1)
let hasWindows = false
const WINDOW = 2 ** (LETTER_BITS * LONGEST_SPELLING) - 1
let length = 0
let letters = 0
let row = new Row()
let next = new Row()

// One word of a query is compared with many tokens, one after the other: which was heard last, and how.
let last: Uint16Array | null = null
let lastStart = 0
let lastEnd = 0
let wasInSyllables = false
let isHeard = false

/**
 * Takes a Latin word with each double consonant once, as a syllabary hears it with Mc as mak; `false` for any other word
 * or a longer one.
 */
function hear(word: Uint16Array, start: number, end: number, inSyllables: boolean): boolean {
  if (word === last && start === lastStart && end === lastEnd && inSyllables === wasInSyllables)
    return isHeard
  last = word
  lastStart = start
  lastEnd = end
  wasInSyllables = inSyllables
  hasWindows = false
  isHeard = hearAnew(word, start, end, inSyllables)
  return isHeard
}

function hearAnew(word: Uint16Array, start: number, end: number, inSyllables: boolean): boolean {
  length = 0
  letters = 0
  if (end - start > LONGEST) return false
  let at = start
  let before = NO_LETTER
  if (inSyllables && end - start > 2 && word[start] === M && word[start + 1] === C) {
    add(LETTER_M)
    add(LETTER_A)
    add(LETTER_K)
    before = LETTER_K
    at += 2
    // As in McCain and McKenzie.
    if (word[at] === C || word[at] === K) at += 1
  }
  for (; at < end; at += 1) {
    const letter = (word[at] ?? 0) - A
    if (letter < 0 || letter > 25) return false
    if (letter === before && !isVowel(letter)) {
      before = NO_LETTER
      continue
    }
    add(letter)
    before = letter
  }
  return true
}

function add(letter: number): void {
  heard[length] = letter
  length += 1
  letters |= 1 << letter
}

/** Takes each x of the word for ks. */
function hearTwoInX(): void {
  last = null
  hasWindows = false
  for (let at = length - 1; at >= 0; at -= 1) {
    if (heard[at] !== LETTER_X) continue
    heard.copyWithin(at + 1, at, length)
    heard[at] = LETTER_K
    heard[at + 1] = LETTER_S
    length += 1
  }
  letters = (letters & ~(1 << LETTER_X)) | (1 << LETTER_K) | (1 << LETTER_S)
}

/** What it costs that a run of vowels stands for nothing. */
function costOfVowels(at: number, to: number, unit: number, isLast: boolean, inSyllables: boolean): number {
  const isOne = to - at === 1
  if (inSyllables) return isOne ? 2 : 3
  if (unit === 0) return 5
  if (isLast) return isOne && heard[at] === LETTER_E ? 0 : 3
  return isOne ? 0 : to - at === 2 ? (COST_OF_TWO[(heard[at] ?? 0) * 26 + (heard[at + 1] ?? 0)] ?? 4) : 4
}

/** What two vowels inside a word of an abjad cost that stand for a short one. */
const COST_OF_TWO: Uint8Array = new Uint8Array(26 * 26).fill(4)
for (const [two, cost] of Object.entries({ ou: 2, oo: 2, aa: 1, ee: 2, ae: 1, oe: 2, ue: 2 }))
  COST_OF_TWO[numberOf(two.charAt(0)) * 26 + numberOf(two.charAt(1))] = cost

/** What it costs that a consonant stands for nothing. */
function costOfConsonant(at: number, inSyllables: boolean): number {
  const letter = heard[at] ?? 0
  if (letter === LETTER_H) return inSyllables ? 1 : isAfterVowel(at) ? 3 : 5
  if (letter === LETTER_Y) return inSyllables ? 2 : 4
  if (inSyllables && letter === LETTER_L && isBeforeDental(at)) return 4
  if (inSyllables && at === length - 1 && isMuteAtEnd()) return MUTE_COST
  if (inSyllables && (letter === LETTER_W || (letter === LETTER_R && isAfterVowel(at)))) return 2
  return WRONG
}

/** Whether the word ends in a consonant that French does not sound. */
function isMuteAtEnd(): boolean {
  return length > 3 && ((MUTE_AT_END >>> (heard[length - 1] ?? 0)) & 1) !== 0
}

function isBeforeDental(at: number): boolean {
  const following = at + 1 < length ? heard[at + 1] : NO_LETTER
  return following === LETTER_D || following === LETTER_T
}

function isAfterVowel(at: number): boolean {
  return at > 0 && isVowel(heard[at - 1] ?? 0)
}

/** Whether it can be told without spelling that it costs more than `bound`. */
function isBeyond({ units, all, isOfSyllables }: SoundUnits, bound: number): boolean {
  let cost = 0
  if (isOfSyllables && ((letters & ~all) >>> (heard[length - 1] ?? 0)) & 1 && isMuteAtEnd())
    cost = MUTE_COST - WRONG
  for (let other = letters & TELLING & ~all; other !== 0; other &= other - 1) cost += WRONG
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]
    if (unit !== undefined && (unit.firsts & letters) === 0) cost += unit.unwritten
  }
  return cost > bound
}

function windowHeard(): void {
  windows[length] = WINDOW
  for (let at = length - 1; at >= 0; at -= 1)
    windows[at] = (((windows[at + 1] ?? 0) << LETTER_BITS) & WINDOW) | (heard[at] ?? 0)
  hasWindows = true
}

/** The least that it costs to spell these units as the word; more than `bound` where it cannot be done within it. */
function costOf({ units, isOfSyllables }: SoundUnits, bound: number): number {
  if (!hasWindows) windowHeard()
  row.plain[0] = 0
  row.first = 0
  row.last = 0
  for (let u = 0; u < units.length; u += 1) {
    const unit = units[u]
    if (unit === undefined) continue
    next.first = UNREACHED
    next.last = -1
    // What is reached further on by letters that stand for nothing is in the same row.
    for (let at = row.first; at <= row.last; at += 1) {
      const here = Math.min(row.plain[at] ?? UNREACHED, row.vowelled[at] ?? UNREACHED)
      if (here > bound) continue
      spell(unit, at, here, bound)
      passOver(at, here, bound, u, false, isOfSyllables)
    }
    row.clear()
    ;[row, next] = [next, row]
    if (row.last < 0) return bound + 1
  }
  for (let at = row.first; at < length && at <= row.last; at += 1) {
    const here = Math.min(row.plain[at] ?? UNREACHED, row.vowelled[at] ?? UNREACHED)
    if (here <= bound) passOver(at, here, bound, units.length, true, isOfSyllables)
  }
  const cost = Math.min(row.plain[length] ?? UNREACHED, row.vowelled[length] ?? UNREACHED)
  row.clear()
  return Math.min(cost, bound + 1)
}

/** Goes on from a place of the word by a unit: left out, or in each of its spellings that stands there. */
function spell(
  { unwritten, starts, packed, lengths, costs }: SoundUnit,
  at: number,
  here: number,
  bound: number,
): void {
  if (here + unwritten <= bound) next.reach(at, here + unwritten)
  if (at === length) return
  const first = heard[at] ?? 0
  const window = windows[at] ?? 0
  const end = starts[first + 1] ?? 0
  for (let each = starts[first] ?? 0; each < end; each += 1) {
    const letterCount = lengths[each] ?? 0
    if (((window ^ (packed[each] ?? 0)) & ((1 << (LETTER_BITS * letterCount)) - 1)) !== 0) continue
    const cost = here + (costs[each] ?? 0)
    if (cost <= bound) next.reach(at + letterCount, cost)
  }
}

/** Goes on from a place of the word by letters that stand for nothing, after so many units. */
function passOver(
  at: number,
  here: number,
  bound: number,
  units: number,
  areAll: boolean,
  inSyllables: boolean,
): void {
  if (at === length) return
  if (!isVowel(heard[at] ?? 0)) {
    const cost = here + costOfConsonant(at, inSyllables)
    if (cost <= bound) row.reach(at + 1, cost)
    return
  }
  const own = row.plain[at] ?? UNREACHED
  for (let to = at + 1; to <= at + LONGEST_RUN && to <= length && isVowel(heard[to - 1] ?? 0); to += 1) {
    const cost = own + costOfVowels(at, to, units, areAll && to === length, inSyllables)
    if (cost <= bound) row.reachByVowels(to, cost)
  }
}

function likenessOf(marked: SoundUnits): number {
  const size = Math.max(3, marked.size)
  const slope = marked.isOfSyllables && size <= SHORT_LETTERS ? SHORT_SLOPE : SLOPE
  const bound = Math.trunc(((BEST - LEAST) * size) / slope)
  // Each unit has five letters at the most, and most have one or two.
  if (length > 3 * size + 3 || isBeyond(marked, bound)) return 0
  const otherEnd =
    marked.endsOtherwise && length > LONGEST_RUN && heard[length - 1] === LETTER_A ? OTHER_END : 0
  const cost = costOf(marked, bound - otherEnd) + otherEnd
  return cost > bound ? 0 : BEST - Math.trunc((slope * cost) / size)
}

/**
 * How alike a marked token (see `CONSONANT_MARK`) and a Latin word (`units[start … end]`) are, of 1000; 0 where they are
 * not the same word. The word is read along the letters or syllables of the token: each has its usual spellings, short
 * vowels of an abjad and helping vowels of a syllabary are free, other vowels and consonants cost.
 */
export function spelledLikeness(marked: SoundUnits, word: Uint16Array, start: number, end: number): number {
  if (marked.units.length > LONGEST) return 0
  if (marked.isOfSyllables) {
    if (!hear(word, start, end, true)) return 0
    const own = likenessOf(marked)
    // An x is one sound in pinyin and two elsewhere.
    if ((letters & (1 << LETTER_X)) === 0 || heard.subarray(1, length).indexOf(LETTER_X) < 0) return own
    hearTwoInX()
    return Math.max(own, likenessOf(marked))
  }
  if (!hear(word, start, end, false)) return 0
  const whole = withTwoInX(marked)
  if (whole === BEST) return whole
  const rest = unitsWithoutArticle(word, start, end)
  if (rest === null) return whole
  hear(rest, 0, rest.length, false)
  return Math.max(whole, withTwoInX(marked))
}

/** The likeness to the word that was heard, of which an x is two letters of an abjad: ألكسندر is Alexander. */
function withTwoInX(marked: SoundUnits): number {
  const own = likenessOf(marked)
  if (own === BEST || (letters & (1 << LETTER_X)) === 0) return own
  hearTwoInX()
  return Math.max(own, likenessOf(marked))
}

const [B, D, E, H, L] = ['b', 'd', 'e', 'h', 'l'].map((letter) => letter.charCodeAt(0))
let restOf: Uint16Array | null = null
let restStart = 0
let restEnd = 0
let lastRest: Uint16Array | null = null

/** A Latin word without the article that is written into it (see `withoutJoinedArticle`); `null` where it has none. */
function unitsWithoutArticle(word: Uint16Array, start: number, end: number): Uint16Array | null {
  const [first, second] = [word[start], word[start + 1]]
  const third = word[start + 2]
  const mayHave =
    (first === A && (second === L || (second === B && third === D))) ||
    (first === E && (second === L || second === third || (second === word[start + 3] && third === H)))
  if (!mayHave) return null
  if (word !== restOf || start !== restStart || end !== restEnd) {
    const bare = withoutJoinedArticle(String.fromCharCode(...word.subarray(start, end)))
    restOf = word
    restStart = start
    restEnd = end
    lastRest = bare === null ? null : unitsOf(bare)
  }
  return lastRest
}

/** How alike two tokens are of which one or both are marked, of 1000; 0 where they are not the same word. */
export function consonantLikeness(a: string, b: string): number {
  if (a === b) return 1000
  if (isConsonantToken(a) && isConsonantToken(b)) {
    if (a.startsWith(SYLLABLE_MARK) !== b.startsWith(SYLLABLE_MARK)) return 0
    const keys = consonantKeysOf(b)
    return consonantKeysOf(a).some((key) => key.length > 1 && keys.includes(key)) ? SAME_KEY : 0
  }
  if (!isConsonantToken(a) && !isConsonantToken(b)) return 0
  const [marked, word] = isConsonantToken(a) ? [a, b] : [b, a]
  return spelledLikeness(soundUnitsOf(marked), unitsOf(word), 0, word.length)
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text, (letter) => letter.charCodeAt(0))
}
