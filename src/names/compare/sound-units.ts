import { ABUGIDA_LETTERS } from './abugida-letters.ts'
import { mayBeOne } from './broad-key.ts'
import { CONSONANT_MARK, HAN_SOUNDS_MARK, SYLLABLE_MARK, syllableConsonantAt } from './consonant-key.ts'
import { MARKED_LETTERS } from './marked-letters.ts'
import { SYLLABLE_CONSONANTS } from './syllable-letters.ts'
import { SYLLABLE_VOWELS, SYLLABLE_VOWELS_BEFORE_N } from './syllable-vowels.ts'

/** Latin letters are numbers from 0; in packed ones the first is in the lowest bits, and behind the last is no letter. */
export const LETTER_BITS = 5
export const NO_LETTER: number = 2 ** LETTER_BITS - 1
/** No spelling of a sound is longer. */
export const LONGEST_SPELLING = 6
const LETTERS = 26
const A = 'a'.charCodeAt(0)

/** A Latin spelling with what it costs, in tenths of a wrong consonant. */
type Spelling = readonly [spelling: string, cost: number]

/** One letter or sound of a marked token, with its Latin spellings. */
export class SoundUnit {
  /** What it costs to leave it out. */
  readonly unwritten: number
  /** How many letters of the marked token it counts as. */
  readonly letters: number
  /** The letters that its spellings begin with, and all letters in them, a bit each. */
  readonly firsts: number
  readonly all: number
  /** Those that begin with letter n stand from `starts[n]` to `starts[n + 1]`: packed, how many letters, what each costs. */
  readonly starts: Uint8Array = new Uint8Array(LETTERS + 1)
  readonly packed: Int32Array
  readonly lengths: Uint8Array
  readonly costs: Uint8Array

  constructor(spellings: readonly Spelling[], unwritten: number, letters: number) {
    this.unwritten = unwritten
    this.letters = letters
    const sorted = spellings
      .filter(([spelling]) => /^[a-z]+$/.test(spelling) && spelling.length <= LONGEST_SPELLING)
      .map(([spelling, cost]) => ({ numbers: Array.from(spelling, numberOf), cost }))
      .toSorted((one, other) => (one.numbers[0] ?? 0) - (other.numbers[0] ?? 0))
    for (const { numbers } of sorted) {
      const next = (numbers[0] ?? 0) + 1
      this.starts[next] = (this.starts[next] ?? 0) + 1
    }
    for (let letter = 1; letter <= LETTERS; letter += 1)
      this.starts[letter] = (this.starts[letter] ?? 0) + (this.starts[letter - 1] ?? 0)
    this.packed = Int32Array.from(sorted, ({ numbers }) =>
      numbers.reduce((sum, number, at) => sum | (number << (LETTER_BITS * at)), 0),
    )
    this.lengths = Uint8Array.from(sorted, ({ numbers }) => numbers.length)
    this.costs = Uint8Array.from(sorted, ({ cost }) => cost)
    this.firsts = sorted.reduce((bits, { numbers }) => bits | (1 << (numbers[0] ?? 0)), 0)
    this.all = sorted.reduce((bits, { numbers }) => numbers.reduce((sum, one) => sum | (1 << one), bits), 0)
  }
}

function numberOf(letter: string): number {
  return letter.charCodeAt(0) - A
}

/** A marked token (see `CONSONANT_MARK`) as sounds, each of which has its Latin spellings. */
export interface SoundUnits {
  readonly units: readonly SoundUnit[]
  readonly isOfSyllables: boolean
  /** How many letters of the marked token they count as. */
  readonly size: number
  /** All letters in their spellings, a bit each. */
  readonly all: number
  /** Whether they end in a vowel that is no a. */
  readonly endsOtherwise: boolean
}

/** The last vowel of a marked token of syllables that ends in one. */
const OTHER_END = /[eiouë]$/

export function soundUnitsOf(marked: string): SoundUnits {
  const isOfSyllables = marked.startsWith(SYLLABLE_MARK)
  const units = isOfSyllables
    ? syllableUnits(marked.slice(SYLLABLE_MARK.length))
    : abjadUnits(marked.slice(CONSONANT_MARK.length))
  return {
    units,
    isOfSyllables,
    size: units.reduce((sum, { letters }) => sum + letters, 0),
    all: units.reduce((bits, { all }) => bits | all, 0),
    endsOtherwise: isOfSyllables && OTHER_END.test(marked),
  }
}

/** Units of the same spellings are one: there are a few hundred. */
const made = new Map<readonly Spelling[], Map<number, SoundUnit>>()

function unitOf(spellings: readonly Spelling[], unwritten: number, letters = 1): SoundUnit {
  let known = made.get(spellings)
  if (known === undefined) {
    known = new Map()
    made.set(spellings, known)
  }
  const id = unwritten * 4 + letters
  let unit = known.get(id)
  if (unit === undefined) {
    unit = new SoundUnit(spellings, unwritten, letters)
    known.set(id, unit)
  }
  return unit
}

const ANY_VOWEL: readonly Spelling[] = [
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
const FINAL_H: readonly Spelling[] = [
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
const LETTER_SPELLINGS: ReadonlyMap<string, readonly Spelling[]> = new Map(
  Object.entries(MARKED_LETTERS).map(([sign, { spellings }]) => [sign, Object.entries(spellings)]),
)
/** Alif maqsura is folded to ya: Mustafa, Musa. */
const FINAL_Y: readonly Spelling[] = [['a', 0], ['ah', 1], ...(LETTER_SPELLINGS.get('y') ?? [])]

const S_BEHIND_T: readonly Spelling[] = [...(LETTER_SPELLINGS.get('s') ?? []), ['z', 1], ['c', 1], ['cz', 2]]

function abjadUnits(pattern: string): readonly SoundUnit[] {
  const letters = Array.from(pattern)
  return letters.flatMap((sign, at): SoundUnit[] => {
    const letter = MARKED_LETTERS[sign]
    if (letter === undefined) return []
    const next = letters[at + 1] ?? ''
    if (at === 0 && 'aʿʾ'.includes(sign))
      return [unitOf(ANY_VOWEL, 'wyẇa'.includes(next) && next !== '' ? 0 : 4)]
    if (sign === 'h' && next === '') return [unitOf(FINAL_H, 1)]
    const spellings = sign === 'y' && next === '' ? FINAL_Y : (LETTER_SPELLINGS.get(sign) ?? [])
    // The z of German and the c of the Slavs are two letters: Merz, Fico.
    if (sign === 't' && next === 's') return [unitOf(spellings, 2)]
    if (sign === 's' && letters[at - 1] === 't') return [unitOf(S_BEHIND_T, letter.unwritten)]
    // Two letters of one sound, as in Deutsch and Roy.
    const isGlide = sign === 'y' && 'wẇ'.includes(letters[at - 1] ?? ' ')
    // A double letter of these is as often a single one in Latin.
    const isDoubled = letters[at - 1] === sign && ABUGIDA_LETTERS[sign] !== undefined
    const unwritten = isGlide || isDoubled ? 1 : letter.unwritten
    // One of two that are written for one sound, as the first in Bouppha.
    const isOne = ABUGIDA_LETTERS[sign] !== undefined && next !== '' && mayBeOne(sign, next)
    return [unitOf(spellings, isOne ? Math.min(2, unwritten) : unwritten)]
  })
}

const spelled = (spellings: Readonly<Record<string, number>>): readonly Spelling[] =>
  Object.entries(spellings)
const VOWEL_SPELLINGS: ReadonlyMap<string, readonly Spelling[]> = new Map(
  Object.entries(SYLLABLE_VOWELS).map(([vowel, spellings]) => [vowel, spelled(spellings)]),
)
const VOWEL_SPELLINGS_BEFORE_N: ReadonlyMap<string, readonly Spelling[]> = new Map(
  Object.entries(SYLLABLE_VOWELS_BEFORE_N).map(([vowel, spellings]) => [
    vowel,
    spelled({ ...SYLLABLE_VOWELS[vowel], ...spellings }),
  ]),
)
const CONSONANT_SPELLINGS: ReadonlyMap<string, readonly Spelling[]> = new Map(
  Object.entries(SYLLABLE_CONSONANTS).map(([sign, { spellings }]) => [sign, spelled(spellings)]),
)
const UNSPELLED: readonly Spelling[] = []
/** What it costs to leave out a consonant. */
const CONSONANT_UNWRITTEN = 10
/** What it costs to leave out vowels that make one sound. */
const CLUSTER_UNWRITTEN = 4
const GLIDE_UNWRITTEN = 6

/** The vowels of one sound at a place, glides among them: how many letters, at most three; 0 for none. */
function clusterAt(pattern: string, at: number): number {
  for (let length = 3; length > 1; length--)
    if (at + length <= pattern.length && VOWEL_SPELLINGS.has(pattern.slice(at, at + length))) return length
  return 0
}

function syllableUnits(pattern: string): readonly SoundUnit[] {
  const units: SoundUnit[] = []
  for (let at = 0; at < pattern.length; ) {
    const cluster = clusterAt(pattern, at)
    if (cluster > 0) {
      const spellings = VOWEL_SPELLINGS.get(pattern.slice(at, at + cluster)) ?? UNSPELLED
      const unwritten = /[wy]/.test(pattern.charAt(at)) ? GLIDE_UNWRITTEN : CLUSTER_UNWRITTEN
      units.push(unitOf(spellings, unwritten, 2))
      at += cluster
      continue
    }
    const length = syllableConsonantAt(pattern, at)
    if (pattern.charAt(at) !== HAN_SOUNDS_MARK)
      units.push(length > 0 ? consonantUnit(pattern, at, length) : vowelUnit(pattern, at))
    at += Math.max(1, length)
  }
  return units
}

function consonantUnit(pattern: string, at: number, length: number): SoundUnit {
  const sign = pattern.slice(at, at + length)
  const next = pattern.charAt(at + length)
  const isWeak = sign === 'h' || sign === 'y' || sign === 'w'
  const isCoda = sign === 'ng' || (sign === 'n' && !/[aeiouë]/.test(next))
  // A doubled consonant is written with a helping vowel between: -rur- for ll.
  const before = pattern.slice(at - 2, at)
  const isDouble = before === `${sign}u` || before === `${sign}ë`
  const unwritten = isWeak ? 3 : isCoda ? (/[mn]/.test(next) ? 1 : 5) : isDouble ? 1 : CONSONANT_UNWRITTEN
  return unitOf(CONSONANT_SPELLINGS.get(sign) ?? UNSPELLED, unwritten)
}

function vowelUnit(pattern: string, at: number): SoundUnit {
  const sign = pattern.charAt(at)
  const before = pattern.charAt(at - 1)
  const isBeforeN = pattern.charAt(at + 1) === 'n' && !/[aeiou]/.test(pattern.charAt(at + 2))
  // A vowel that the syllabary needs after a consonant: u, o after t and d, and those of si, zi, te, ke.
  const isNeeded = at > 0 && !/[aeiouа-я]/.test(before) && 'uieoë'.includes(sign)
  return unitOf(
    (isBeforeN ? VOWEL_SPELLINGS_BEFORE_N : VOWEL_SPELLINGS).get(sign) ?? UNSPELLED,
    isNeeded ? ('uë'.includes(sign) ? 0 : 1) : /[aeiou]/.test(before) ? 1 : 3,
  )
}
