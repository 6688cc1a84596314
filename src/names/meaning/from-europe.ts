import { isEverydayWord } from '../parts/is-everyday-word.ts'
import type { Token } from '../token.ts'
import { type InflectedWords, inflectedWords, meaningOfInflected } from './inflected.ts'
import type { Part } from './part.ts'
import { BODIES_OF_EUROPE, ENDINGS_OF_EUROPE } from './words/bodies-of-europe.ts'

/** Raised when the rules below change. */
export const FROM_EUROPE_VERSION = 1

/** So many words that English has not tell that a name is in another language, or one that no company is called by. */
const FEWEST_WORDS = 2
const TELLS_ALONE = /^(?:ministry|force|army|front|brigade|battalion|militia|guard|liberation|revolution)\b/
const LATIN = /^[a-z]+$/
const LETTERS = 2
/** No part of a compound is shorter, and what may stand between two. */
const SHORTEST_HALF = 4
const BETWEEN = ['', 's', 'es', 'n', 'en', 'e']
/** What French, Italian and Catalan write before a vowel, which folding joins to the word: d'Iran, dell'Iran. */
const ELIDED = /^(?:dell|nell|all|sull|d|l)(?=[aeiouhy].{3})/
/** No compound is longer. */
const LONGEST = 40

interface WordsOfEurope extends InflectedWords {
  readonly beginnings: ReadonlySet<string>
  /** The English words themselves, which stand behind an elision and within compounds too. */
  readonly english: ReadonlyMap<string, readonly string[]>
}

let words: WordsOfEurope | null = null

function wordsOfEurope(): WordsOfEurope {
  if (words !== null) return words
  const made = inflectedWords([BODIES_OF_EUROPE], ENDINGS_OF_EUROPE)
  const english = new Map<string, readonly string[]>()
  for (const means of Object.keys(BODIES_OF_EUROPE))
    if (means !== '' && !means.includes(' ')) for (const word of means.split('|')) english.set(word, [means])
  const beginnings = [...made.whole.keys(), ...made.stems.keys()].map((word) => word.slice(0, LETTERS + 1))
  words = { ...made, english, beginnings: new Set(beginnings) }
  return words
}

/** A word by its meaning: as it stands, behind an elision, or as a compound of words that are known (Verteidigungsministerium). */
function englishOf(word: string): readonly string[] | null {
  const table = wordsOfEurope()
  const elided = word.replace(ELIDED, '')
  if (elided !== word && !table.english.has(word)) {
    const means = meaningWithin(elided)
    if (means !== null && means.length > 0) return means
  }
  const mayBegin =
    table.beginnings.has(word.slice(0, LETTERS + 1)) || table.beginnings.has(word.slice(0, LETTERS))
  return mayBegin ? (meaningOfInflected(word, table) ?? ofCompound(word)) : null
}

/** What a part of a word means, which may be as English has it. */
function meaningWithin(part: string): readonly string[] | null {
  const table = wordsOfEurope()
  return meaningOfInflected(part, table) ?? table.english.get(part) ?? null
}

function ofCompound(word: string): readonly string[] | null {
  if (word.length > LONGEST) return null
  for (let at = word.length - SHORTEST_HALF; at >= SHORTEST_HALF; at -= 1) {
    const first = firstOfCompound(word.slice(0, at))
    if (first === null) continue
    const rest = word.slice(at)
    const second = meaningWithin(rest) ?? ofCompound(rest)
    if (second !== null && second.length > 0) return [...first, ...second]
  }
  return null
}

function firstOfCompound(text: string): readonly string[] | null {
  for (const between of BETWEEN) {
    if (!text.endsWith(between)) continue
    const means = meaningWithin(text.slice(0, text.length - between.length))
    if (means !== null && means.length > 0) return means
  }
  return null
}

/**
 * The parts of a body's name that is in another language of Europe (Garde républicaine syrienne), its words by what they mean;
 * null where too few of them are known.
 */
export function partsFromEurope(tokens: readonly Token[]): readonly Part[] | null {
  let telling = 0
  let unknown = 0
  let known = 0
  let tellsAlone = false
  const parts = tokens.map((token): Part => {
    const { text, role } = token
    if (!LATIN.test(text) || role === 'title' || role === 'legal-form' || role === 'number')
      return { kept: token }
    const english = englishOf(text)
    if (english === null) {
      if (!isEverydayWord(text)) unknown += 1
      return { kept: token }
    }
    if (english.length === 0) return { english }
    known += 1
    if (!isEverydayWord(text)) {
      telling += english.length
      tellsAlone ||= TELLS_ALONE.test(english[0] ?? '')
    }
    return { english }
  })
  const isRead = telling >= FEWEST_WORDS || tellsAlone
  return isRead && unknown <= known ? parts : null
}
