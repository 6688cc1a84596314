import { HANGUL_SCHEMES } from '../script/east-asian/hangul.ts'
import { HANGUL_FAMILY_NAMES } from '../script/east-asian/hangul-family-names.ts'
import { FAMILY_NAMES, SYLLABLES } from '../script/east-asian/pinyin-syllables.ts'
import { wadeGilesOf } from '../script/east-asian/wade-giles.ts'

/** Raised when the rules below change. */
export const OTHER_SYLLABLES_VERSION = 2

/**
 * Whether two folded words are syllables of Chinese or of Korean names in Latin letters that no scheme takes for one:
 * wang and pang, but not zhang and chang (so Wade–Giles has it), nor jong and jung. Such are two names rather than one
 * and its misspelling, though they may be a letter apart.
 */
export function areOtherSyllables(a: string, b: string): boolean {
  const byScheme = [chineseOf, koreanOf].map((syllablesOf) => [syllablesOf(a), syllablesOf(b)] as const)
  return (
    byScheme.some(([own, others]) => own.length > 0 && others.length > 0) &&
    !byScheme.some(([own, others]) => own.some((each) => others.includes(each)))
  )
}

/** Whether two folded words differ only in what speakers of Chinese hear as one: n and ng at the end, z and zh, c and ch, s and sh. */
export function areHeardAlike(a: string, b: string): boolean {
  return a !== b && asHeard(a) === asHeard(b) && chineseOf(a).length > 0 && chineseOf(b).length > 0
}

function asHeard(word: string): string {
  return word.replaceAll(/ng|([zcs])h/g, (_, initial: string | undefined) => initial ?? 'n')
}

/** Whether a folded word is a common family name of China or Korea in Latin letters. */
export function isSyllabicFamilyName(word: string): boolean {
  knownFamilyNames ??= new Set([
    ...FAMILY_NAMES,
    ...Object.values(HANGUL_FAMILY_NAMES).flatMap((spellings) => spellings.split(' ')),
  ])
  return knownFamilyNames.has(word)
}

/** Whether a folded word may be of a name that is written syllable by syllable: Chinese or Korean in Latin letters. */
export function isSyllabic(word: string): boolean {
  return chineseOf(word).length > 0 || koreanOf(word).length > 0
}

/** Whether a folded word may be one part of a Chinese or Korean name: such a part has two syllables at most (Anita has three). */
export function isPartOfSyllables(word: string): boolean {
  return chinese().has(word) || isRun(word, MOST_SYLLABLES_OF_PART) || koreanOf(word).length > 0
}

const LONGEST_SYLLABLE = 6
const MOST_SYLLABLES = 3
const MOST_SYLLABLES_OF_PART = 2
const LONGEST = 16

/** What a word may be in pinyin: a syllable of it, of Wade–Giles, or some syllables of pinyin in one. */
function chineseOf(word: string): readonly string[] {
  if (word.length > LONGEST) return []
  const syllables = chinese().get(word)
  if (syllables !== undefined) return syllables
  return isRun(word, MOST_SYLLABLES) ? [word] : []
}

/** Whether a word is so many syllables of pinyin at most. */
function isRun(word: string, most: number): boolean {
  if (word === '') return true
  if (most === 0) return false
  for (let length = Math.min(LONGEST_SYLLABLE, word.length); length > 0; length -= 1)
    if (SYLLABLES.has(word.slice(0, length)) && isRun(word.slice(length), most - 1)) return true
  return false
}

let knownFamilyNames: ReadonlySet<string> | null = null

let chineseSyllables: ReadonlyMap<string, readonly string[]> | null = null

/** The syllables of pinyin by what pinyin and Wade–Giles write for them, ü as u. */
function chinese(): ReadonlyMap<string, readonly string[]> {
  if (chineseSyllables !== null) return chineseSyllables
  const made = new Map<string, string[]>()
  for (const syllable of SYLLABLES)
    for (const spelling of [syllable.replace('v', 'u'), wadeGilesOf(syllable)])
      enter(made, spelling, syllable)
  chineseSyllables = made
  return made
}

let koreanSyllables: ReadonlyMap<string, readonly string[]> | null = null

/** The syllables of Hangul by what the schemes write for them, and the family names by their spellings. */
function koreanOf(word: string): readonly string[] {
  if (word.length > LONGEST_SYLLABLE) return []
  if (koreanSyllables === null) {
    const made = new Map<string, string[]>()
    for (const { initials, vowels, finals } of HANGUL_SCHEMES)
      for (const [i, initial] of initials.entries())
        for (const [v, vowel] of vowels.entries())
          for (const [f, final] of finals.entries())
            if (KOREAN_FINALS.has(f)) enter(made, initial + vowel + final, hangul(i, v, f))
    for (const [family, spellings] of Object.entries(HANGUL_FAMILY_NAMES))
      for (const spelling of spellings.split(' ')) enter(made, spelling, family)
    koreanSyllables = made
  }
  return koreanSyllables.get(word) ?? []
}

/** The finals that syllables of names have: none, k, n, l, m, p, s, ng. */
const KOREAN_FINALS: ReadonlySet<number> = new Set([0, 1, 4, 8, 16, 17, 19, 21])

function hangul(initial: number, vowel: number, final: number): string {
  return String.fromCharCode(0xac00 + initial * 588 + vowel * 28 + final)
}

function enter(made: Map<string, string[]>, spelling: string, syllable: string): void {
  const known = made.get(spelling)
  if (known === undefined) made.set(spelling, [syllable])
  else if (!known.includes(syllable)) known.push(syllable)
}
