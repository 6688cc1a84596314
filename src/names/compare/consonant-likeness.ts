import { ABUGIDA_LETTERS } from './abugida-letters.ts'
import {
  CONSONANT_MARK,
  consonantKeysOf,
  isConsonantToken,
  SYLLABLE_MARK,
  syllableConsonantAt,
  withoutJoinedArticle,
} from './consonant-key.ts'
import { MARKED_LETTERS } from './marked-letters.ts'
import { SYLLABLE_CONSONANTS } from './syllable-letters.ts'
import { SYLLABLE_VOWELS, SYLLABLE_VOWELS_BEFORE_N } from './syllable-vowels.ts'

/** Raised when a rule below changes. */
export const CONSONANT_LIKENESS_VERSION = 3

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
const UNREACHED = 1_000_000
/** Longer tokens are not compared. */
const LONGEST = 64

/** One letter or sound of a marked token: its Latin spellings, what each costs, and what it costs to leave it out. */
interface Unit {
  readonly spellings: readonly (readonly [string, number])[]
  readonly unwritten: number
  /** How many letters of the marked token it counts as. */
  readonly letters: number
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
  ['ha', 0],
  ['he', 0],
  ['i', 3],
  ['o', 3],
  ['oh', 2],
]

function abjadUnits(pattern: string): readonly Unit[] {
  const letters = Array.from(pattern)
  return letters.flatMap((sign, at): Unit[] => {
    const letter = MARKED_LETTERS[sign]
    if (letter === undefined) return []
    const next = letters[at + 1] ?? ''
    if (at === 0 && 'aʿʾ'.includes(sign))
      return [{ spellings: ANY_VOWEL, unwritten: 'wyẇa'.includes(next) && next !== '' ? 0 : 4, letters: 1 }]
    if (sign === 'h' && next === '') return [{ spellings: FINAL_H, unwritten: 1, letters: 1 }]
    const spellings = Object.entries(letter.spellings)
    // Alif maqsura is folded to ya: Mustafa, Musa.
    if (sign === 'y' && next === '') spellings.unshift(['a', 0], ['ah', 1])
    // Two letters of one sound, as in Deutsch and Roy.
    const isGlide = sign === 'y' && 'wẇ'.includes(letters[at - 1] ?? ' ')
    // A double letter of these is as often a single one in Latin.
    const isDoubled = letters[at - 1] === sign && ABUGIDA_LETTERS[sign] !== undefined
    return [{ spellings, unwritten: isGlide || isDoubled ? 1 : letter.unwritten, letters: 1 }]
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

const spelled = (spellings: Readonly<Record<string, number>>): Unit['spellings'] => Object.entries(spellings)
const VOWEL_UNITS: ReadonlyMap<string, Unit['spellings']> = new Map(
  Object.entries(SYLLABLE_VOWELS).map(([vowel, spellings]) => [vowel, spelled(spellings)]),
)
const VOWEL_UNITS_BEFORE_N: ReadonlyMap<string, Unit['spellings']> = new Map(
  Object.entries(SYLLABLE_VOWELS_BEFORE_N).map(([vowel, spellings]) => [
    vowel,
    spelled({ ...SYLLABLE_VOWELS[vowel], ...spellings }),
  ]),
)
const CONSONANT_UNITS: ReadonlyMap<string, Unit['spellings']> = new Map(
  Object.entries(SYLLABLE_CONSONANTS).map(([sign, { spellings }]) => [sign, spelled(spellings)]),
)
/** What it costs to leave out vowels that make one sound. */
const CLUSTER_UNWRITTEN = 4
const GLIDE_UNWRITTEN = 6

/** The vowels of one sound at a place, glides among them: how many letters, at most three; 0 for none. */
function clusterAt(pattern: string, at: number): number {
  for (let length = 3; length > 1; length--)
    if (at + length <= pattern.length && VOWEL_UNITS.has(pattern.slice(at, at + length))) return length
  return 0
}

function syllableUnits(pattern: string): readonly Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < pattern.length; ) {
    const cluster = clusterAt(pattern, at)
    if (cluster > 0) {
      const spellings = VOWEL_UNITS.get(pattern.slice(at, at + cluster)) ?? []
      const unwritten = /[wy]/.test(pattern.charAt(at)) ? GLIDE_UNWRITTEN : CLUSTER_UNWRITTEN
      units.push({ spellings, unwritten, letters: 2 })
      at += cluster
      continue
    }
    const length = syllableConsonantAt(pattern, at)
    units.push(length > 0 ? consonantUnit(pattern, at, length) : vowelUnit(pattern, at))
    at += Math.max(1, length)
  }
  return units
}

function consonantUnit(pattern: string, at: number, length: number): Unit {
  const sign = pattern.slice(at, at + length)
  const next = pattern.charAt(at + length)
  const isWeak = sign === 'h' || sign === 'y' || sign === 'w'
  const isCoda = sign === 'ng' || (sign === 'n' && !/[aeiouë]/.test(next))
  // A doubled consonant is written with a helping vowel between: -rur- for ll.
  const before = pattern.slice(at - 2, at)
  const isDouble = before === `${sign}u` || before === `${sign}ë`
  const unwritten = isWeak ? 3 : isCoda ? (/[mn]/.test(next) ? 1 : 5) : isDouble ? 1 : WRONG
  return { spellings: CONSONANT_UNITS.get(sign) ?? [], unwritten, letters: 1 }
}

function vowelUnit(pattern: string, at: number): Unit {
  const sign = pattern.charAt(at)
  const before = pattern.charAt(at - 1)
  const isBeforeN = pattern.charAt(at + 1) === 'n' && !/[aeiou]/.test(pattern.charAt(at + 2))
  // A vowel that the syllabary needs after a consonant: u, o after t and d, and those of si, zi, te, ke.
  const isNeeded = at > 0 && !/[aeiou]/.test(before) && 'uieoë'.includes(sign)
  return {
    spellings: (isBeforeN ? VOWEL_UNITS_BEFORE_N : VOWEL_UNITS).get(sign) ?? [],
    unwritten: isNeeded ? ('uë'.includes(sign) ? 0 : 1) : /[aeiou]/.test(before) ? 1 : 3,
    letters: 1,
  }
}

/** A Latin word as a syllabary hears it: single consonants, Mc as mak. */
function soundsOf(word: string): string {
  return word.replace(/^mc(?=.)/, 'mak').replaceAll(/([^aeiou])\1/g, '$1')
}

const SYLLABLE_EXTRA: Extra = {
  vowels: (run) => (run.length === 1 ? 2 : 3),
  consonant: (letter, before) =>
    letter === 'h'
      ? 1
      : letter === 'y' || letter === 'w'
        ? 2
        : letter === 'r' && /[aeiou]/.test(before)
          ? 2
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
  const size = Math.max(
    3,
    units.reduce((sum, { letters }) => sum + letters, 0),
  )
  const slope = extra === SYLLABLE_EXTRA && size <= SHORT_LETTERS ? SHORT_SLOPE : SLOPE
  const bound = Math.trunc(((BEST - LEAST) * size) / slope)
  // Each unit has five letters at the most, and most have one or two.
  if (word.length > 3 * size + 3) return 0
  const cost = costOf(units, word, extra, bound)
  const likeness = BEST - Math.trunc((slope * cost) / size)
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
  if (marked.startsWith(SYLLABLE_MARK)) {
    const sounds = soundsOf(word)
    const own = likenessOf(units, sounds, SYLLABLE_EXTRA)
    // An x is one sound in pinyin and two elsewhere.
    return sounds.includes('x', 1)
      ? Math.max(own, likenessOf(units, sounds.replaceAll('x', 'ks'), SYLLABLE_EXTRA))
      : own
  }
  const whole = likenessOf(units, word.replaceAll(/([^aeiou])\1/g, '$1'), ABJAD_EXTRA)
  if (whole === BEST) return whole
  const bare = withoutJoinedArticle(word)
  if (bare === null) return whole
  return Math.max(whole, likenessOf(units, bare.replaceAll(/([^aeiou])\1/g, '$1'), ABJAD_EXTRA))
}
