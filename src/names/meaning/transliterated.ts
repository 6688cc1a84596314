import { isEverydayWord } from '../parts/is-everyday-word.ts'
import { CYRILLIC_BASE } from '../script/cyrillic.ts'
import type { Token } from '../token.ts'
import { type InflectedWords, meaningOfInflected } from './inflected.ts'
import type { Part } from './part.ts'
import { slavicWords } from './tables.ts'

/** Raised when the rules below change. */
export const TRANSLITERATED_VERSION = 1

/** A word of fewer letters does not tell that a name is one of Russian words; of fewer still it is not read. */
const FEWEST_TELLING = 5
const FEWEST_READ = 4
/** So many such words tell it, or one beside a form of Russian companies. */
const FEWEST_WORDS = 2
const RUSSIAN_FORM =
  /^(?:ooo|oao|zao|pao|ao|fgup|gup|npo|nii|okb|obshchestvo|obschestvo|aktsionernoe|aktsionernoye|publichnoe|publichnoye|ogranichennoi|ogranichennoy)$/
const LATIN = /^[a-z]+$/
const NONE: readonly (readonly [string, string])[] = []
const ADJECTIVE = /(?<=.{3})sk(?:ii|iy|y|yi|oe|oye|oi|oy|oje|aya|aia|aja|ogo|ie|iye)$/

/** What schemes write for the letters of which they differ, by how it begins; the longest first. */
const SPELLINGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  s: [
    ['shch', '4'],
    ['sh', '3'],
  ],
  k: [['kh', 'h']],
  z: [['zh', '1']],
  c: [['ch', '2']],
  t: [
    ['ts', 'c'],
    ['tz', 'c'],
  ],
  x: [['x', 'ks']],
  w: [['w', 'v']],
  y: [
    ['ye', 'e'],
    ['y', 'i'],
  ],
  j: [['j', 'i']],
}

/** A word in Latin letters without what schemes of romanisation differ in. */
function fromLatin(word: string): string {
  let letters = ''
  for (let at = 0; at < word.length; ) {
    let read = word.charAt(at)
    let length = 1
    for (const [spelling, letter] of SPELLINGS[read] ?? NONE) {
      if (!word.startsWith(spelling, at)) continue
      read = letter
      length = spelling.length
      break
    }
    if (read !== 'i' || !letters.endsWith('i')) letters += read
    at += length
  }
  return letters
}

const fromCyrillic = (word: string): string =>
  fromLatin(Array.from(word, (letter) => CYRILLIC_BASE[letter] ?? '').join(''))

/** How Russian words begin, in so many letters: most other words do not, and are looked up no further. */
const BEGINNING = 4

interface RussianWords extends InflectedWords {
  readonly beginnings: ReadonlySet<string>
}

let russian: RussianWords | null = null

/** The Slavic words by their letters in any scheme. */
function russianWords(): RussianWords {
  if (russian !== null) return russian
  const { whole, stems, endings } = slavicWords()
  const inLatin = (words: InflectedWords['whole']): InflectedWords['whole'] => {
    const made = new Map<string, readonly string[]>()
    for (const [word, means] of words) {
      const letters = fromCyrillic(word)
      if (!made.has(letters)) made.set(letters, means)
    }
    return made
  }
  const made = { whole: inLatin(whole), stems: inLatin(stems) }
  russian = {
    ...made,
    endings: new Set(Array.from(endings, fromCyrillic)),
    beginnings: new Set([...made.whole.keys(), ...made.stems.keys()].map((word) => word.slice(0, BEGINNING))),
  }
  return russian
}

/** What a folded word in Latin letters means as a Russian one; null where it is none. */
function englishOf(word: string): readonly string[] | null {
  const words = russianWords()
  const letters = fromLatin(word)
  // A stem may be shorter than what is asked for here.
  const mayBegin = [BEGINNING, BEGINNING - 1, BEGINNING - 2].some((length) =>
    words.beginnings.has(letters.slice(0, length)),
  )
  return mayBegin ? meaningOfInflected(letters, words) : null
}

/**
 * The parts of a body's name in Latin letters that is one of Russian words (Nauchno-issledovatelskii institut
 * promyshlennogo televideniya), those words by what they mean; null where it is none.
 */
export function transliteratedParts(tokens: readonly Token[]): readonly Part[] | null {
  const telling = new Set<string>()
  let hasForm = false
  const parts = tokens.map((token): Part => {
    hasForm ||= RUSSIAN_FORM.test(token.text)
    const { text, role } = token
    if (role !== 'name' && role !== 'generic') return { kept: token }
    if (text.length < FEWEST_READ || !LATIN.test(text) || isEverydayWord(text)) return { kept: token }
    const english = englishOf(text)
    if (english === null) return { kept: ofPlace(token) }
    if (text.length >= FEWEST_TELLING) telling.add(text)
    return { english }
  })
  return telling.size >= FEWEST_WORDS || (telling.size > 0 && hasForm) ? parts : null
}

/** An adjective of a place that no table has, as the place is called: Simbirskoe is Simbirsk. */
function ofPlace(token: Token): Token {
  const place = token.text.replace(ADJECTIVE, 'sk')
  return place === token.text ? token : { ...token, text: place }
}
