import { ABJAD_LETTERS } from './abjad-letters.ts'
import {
  CONSONANT_MARK,
  consonantKeysOf,
  isConsonantToken,
  SYLLABLE_MARK,
  syllableConsonantAt,
  withoutJoinedArticle,
} from './consonant-key.ts'
import { SYLLABLE_CONSONANTS } from './syllable-letters.ts'

/** Raised when a rule below changes. */
export const CONSONANT_LIKENESS_VERSION = 1

/** The likeness of a spelling that fits letter by letter, of 1000: never that of the same word, for the vowels are guessed. */
const BEST = 960
/** Two marked tokens that are not the same but share a key. */
const SAME_KEY = 880
/** A likeness under this counts as none. */
const LEAST = 600
/** What a cost of one takes from the likeness of a word of one unit; a longer one loses less. */
const SLOPE = 220
/** What a wrong consonant costs. */
const WRONG = 10
const UNREACHED = 1_000_000
/** Longer tokens are not compared. */
const LONGEST = 64

/** One letter or sound of a marked token: its Latin spellings, what each costs, and what it costs to leave it out. */
interface Unit {
  readonly spellings: readonly (readonly [string, number])[]
  readonly unwritten: number
}

/** The costs of Latin letters that stand for nothing in the marked token. */
interface Extra {
  /** Of a run of vowels after `units` units. */
  readonly vowels: (run: string, units: number, last: boolean) => number
  readonly consonant: (letter: string, before: string) => number
}

const ANY_VOWEL: readonly (readonly [string, number])[] = [
  ['a', 0],
  ['e', 0],
  ['i', 0],
  ['o', 0],
  ['u', 0],
  ['ou', 0],
  ['ei', 1],
  ['ai', 1],
  ['aa', 0],
  ['ee', 1],
  ['oo', 1],
  ['y', 3],
]
const FINAL_H: readonly (readonly [string, number])[] = [
  ['h', 0],
  ['a', 0],
  ['e', 0],
  ['ah', 0],
  ['eh', 0],
  ['at', 0],
  ['et', 0],
  ['i', 3],
  ['o', 3],
  ['oh', 2],
]

function abjadUnits(pattern: string): readonly Unit[] {
  const letters = Array.from(pattern)
  return letters.flatMap((sign, at): Unit[] => {
    const letter = ABJAD_LETTERS[sign]
    if (letter === undefined) return []
    const next = letters[at + 1] ?? ''
    if (at === 0 && 'aʿʾ'.includes(sign))
      return [{ spellings: ANY_VOWEL, unwritten: 'wyẇa'.includes(next) && next !== '' ? 0 : 4 }]
    if (sign === 'h' && next === '') return [{ spellings: FINAL_H, unwritten: 1 }]
    const spellings = Object.entries(letter.spellings)
    // Alif maqsura is folded to ya: Mustafa, Musa.
    if (sign === 'y' && next === '') spellings.unshift(['a', 0], ['ah', 1])
    return [{ spellings, unwritten: letter.unwritten }]
  })
}

const SHORT_VOWELS: Readonly<Record<string, number>> = { ou: 2, oo: 2, aa: 1, ee: 2, ae: 1 }
const ABJAD_EXTRA: Extra = {
  vowels: (run, units, last) => {
    if (units === 0) return 5
    if (last) return run === 'e' ? 0 : 3
    return run.length === 1 ? 0 : (SHORT_VOWELS[run] ?? 4)
  },
  consonant: (letter, before) =>
    letter === 'h' ? (/[aeiou]/.test(before) ? 3 : 5) : letter === 'y' ? 4 : WRONG,
}

const VOWELS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  a: { a: 0, e: 2, o: 2, u: 1, i: 3, ah: 0, ar: 1, er: 1, or: 2, aa: 0, ai: 2, au: 2 },
  i: { i: 0, y: 0, e: 1, j: 0, ee: 0, ea: 0, ie: 0, ii: 0, yi: 0, iy: 0, ij: 0, ei: 1, ey: 0, a: 3, u: 2 },
  u: { u: 0, o: 1, oo: 0, ou: 0, w: 1, ew: 1, y: 2, uo: 1, a: 3, e: 1, v: 1, i: 2 },
  e: { e: 0, a: 1, i: 1, ae: 0, ai: 0, ay: 0, ea: 0, ie: 1, ye: 0, je: 0, y: 2, o: 2, er: 1, u: 2 },
  o: {
    o: 0,
    a: 1,
    u: 1,
    er: 1,
    ur: 1,
    au: 0,
    ou: 0,
    aw: 0,
    oo: 0,
    oa: 0,
    ow: 0,
    oh: 0,
    or: 0,
    eo: 0,
    eor: 0,
    e: 2,
    ore: 0,
  },
}
const VOWEL_UNITS: Readonly<Record<string, readonly (readonly [string, number])[]>> = Object.fromEntries(
  Object.entries(VOWELS).map(([vowel, spellings]) => [vowel, Object.entries(spellings)]),
)
const CONSONANT_UNITS: Readonly<Record<string, readonly (readonly [string, number])[]>> = Object.fromEntries(
  Object.entries(SYLLABLE_CONSONANTS).map(([sign, { spellings }]) => [sign, Object.entries(spellings)]),
)

function syllableUnits(pattern: string): readonly Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < pattern.length; ) {
    const length = syllableConsonantAt(pattern, at)
    const sign = pattern.slice(at, at + Math.max(1, length))
    const before = pattern.charAt(at - 1)
    if (length > 0) {
      const isWeak = sign === 'h' || sign === 'y' || sign === 'w'
      const isCoda = sign === 'ng' || (sign === 'n' && !/[aeiou]/.test(pattern.charAt(at + 1)))
      units.push({
        spellings: CONSONANT_UNITS[sign] ?? [],
        unwritten: isWeak ? 3 : isCoda ? (/[mn]/.test(pattern.charAt(at + length)) ? 1 : 5) : WRONG,
      })
    } else {
      // A vowel that the syllabary needs after a consonant: u, o after t and d, and those of si, zi, te, ke.
      const isNeeded = at > 0 && !/[aeiou]/.test(before) && (sign === 'u' || 'iueo'.includes(sign))
      const unwritten = isNeeded ? (sign === 'u' ? 0 : 1) : /[aeiou]/.test(before) ? 1 : 3
      units.push({ spellings: VOWEL_UNITS[sign] ?? [], unwritten })
    }
    at += Math.max(1, length)
  }
  return units
}

/** A Latin word as a syllabary hears it: single consonants, x as two, Mc as mak. */
function soundsOf(word: string): string {
  return word
    .replace(/^mc(?=.)/, 'mak')
    .replaceAll(/([^aeiou])\1/g, '$1')
    .replaceAll(/(?<=.)x/g, 'ks')
}

const SYLLABLE_EXTRA: Extra = {
  vowels: (run) => (run.length === 1 ? 2 : 3),
  consonant: (letter, before) =>
    letter === 'h'
      ? 1
      : letter === 'y' || letter === 'w'
        ? 2
        : letter === 'r' && /[aeiou]/.test(before)
          ? 3
          : WRONG,
}

function isVowel(word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  return code === 0x61 || code === 0x65 || code === 0x69 || code === 0x6f || code === 0x75
}

/** The longest run of vowels that may stand for nothing. */
const LONGEST_RUN = 3

// Kept between calls: two rows of the table in two layers each (see below), of the longest word that is compared.
let plain = new Int32Array(LONGEST + 1)
let vowelled = new Int32Array(LONGEST + 1)
let nextPlain = new Int32Array(LONGEST + 1)
let nextVowelled = new Int32Array(LONGEST + 1)

/** The least that it costs to spell these units as this word; more than `bound` where it cannot be done under it. */
function costOf(units: readonly Unit[], word: string, { vowels, consonant }: Extra, bound: number): number {
  const width = word.length + 1
  // Two layers: after a unit or consonant, and after vowels that stand for nothing (no more of them may follow).
  plain.fill(UNREACHED, 0, width)
  vowelled.fill(UNREACHED, 0, width)
  plain[0] = 0
  for (let u = 0; u <= units.length; u++) {
    nextPlain.fill(UNREACHED, 0, width)
    nextVowelled.fill(UNREACHED, 0, width)
    const unit = units[u]
    let least = UNREACHED
    for (let at = 0; at < width; at++) {
      const own = plain[at] ?? UNREACHED
      const here = Math.min(own, vowelled[at] ?? UNREACHED)
      if (here > bound) continue
      if (here < least) least = here
      if (unit !== undefined) {
        const left = here + unit.unwritten
        if (left < (nextPlain[at] ?? 0)) nextPlain[at] = left
        for (const [spelling, cost] of unit.spellings) {
          const to = at + spelling.length
          if (to < width && here + cost < (nextPlain[to] ?? 0) && word.startsWith(spelling, at))
            nextPlain[to] = here + cost
        }
      }
      if (at + 1 === width) continue
      if (!isVowel(word, at)) {
        const cost = here + consonant(word.charAt(at), word.charAt(at - 1))
        if (cost < (plain[at + 1] ?? 0)) plain[at + 1] = cost
      } else if (own <= bound)
        for (let to = at + 1; to <= at + LONGEST_RUN && to < width && isVowel(word, to - 1); to++) {
          const cost = own + vowels(word.slice(at, to), u, u === units.length && to + 1 === width)
          if (cost < (vowelled[to] ?? 0)) vowelled[to] = cost
        }
    }
    if (least > bound) return bound + 1
    if (unit === undefined) break
    ;[plain, nextPlain] = [nextPlain, plain]
    ;[vowelled, nextVowelled] = [nextVowelled, vowelled]
  }
  return Math.min(plain[word.length] ?? UNREACHED, vowelled[word.length] ?? UNREACHED)
}

/** The units of the marked tokens that were met last, and how many of them are kept. */
const unitsOfToken = new Map<string, readonly Unit[]>()
const MOST_KEPT = 4096

function unitsOf(marked: string): readonly Unit[] {
  let units = unitsOfToken.get(marked)
  if (units === undefined) {
    units = marked.startsWith(SYLLABLE_MARK)
      ? syllableUnits(marked.slice(SYLLABLE_MARK.length))
      : abjadUnits(marked.slice(CONSONANT_MARK.length))
    if (unitsOfToken.size === MOST_KEPT) unitsOfToken.clear()
    unitsOfToken.set(marked, units)
  }
  return units
}

function likenessOf(units: readonly Unit[], word: string, extra: Extra): number {
  const size = Math.max(3, units.length)
  const bound = Math.trunc(((BEST - LEAST) * size) / SLOPE)
  // Each unit has five letters at the most, and most have one or two.
  if (word.length > 3 * units.length + 3) return 0
  const cost = costOf(units, word, extra, bound)
  const likeness = BEST - Math.trunc((SLOPE * cost) / size)
  return likeness < LEAST ? 0 : likeness
}

/**
 * How alike two tokens are of which one or both are marked (see `CONSONANT_MARK`), of 1000; 0 where they are not the same
 * word. A Latin word is read along the letters or syllables of the marked one: each has its usual spellings, short vowels
 * of an abjad and helping vowels of a syllabary are free, other vowels and consonants cost.
 */
export function consonantLikeness(a: string, b: string): number {
  if (a === b) return 1000
  if (isConsonantToken(a) && isConsonantToken(b)) {
    if (a.startsWith(SYLLABLE_MARK) !== b.startsWith(SYLLABLE_MARK)) return 0
    const keys = consonantKeysOf(b)
    return consonantKeysOf(a).some((key) => key.length > 1 && keys.includes(key)) ? SAME_KEY : 0
  }
  if (!isConsonantToken(a) && !isConsonantToken(b)) return 0
  const [marked, word] = isConsonantToken(a) ? [a, b] : [b, a]
  if (!/^[a-z]+$/.test(word) || word.length > LONGEST || marked.length > LONGEST) return 0
  const units = unitsOf(marked)
  if (marked.startsWith(SYLLABLE_MARK)) return likenessOf(units, soundsOf(word), SYLLABLE_EXTRA)
  const whole = likenessOf(units, word.replaceAll(/([^aeiou])\1/g, '$1'), ABJAD_EXTRA)
  if (whole === BEST) return whole
  const bare = withoutJoinedArticle(word)
  if (bare === null) return whole
  return Math.max(whole, likenessOf(units, bare.replaceAll(/([^aeiou])\1/g, '$1'), ABJAD_EXTRA))
}
