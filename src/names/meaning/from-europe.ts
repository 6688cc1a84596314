import { isEverydayWord } from '../parts/is-everyday-word.ts'
import type { Token } from '../token.ts'
import { type InflectedWords, inflectedWords, meaningOfInflected } from './inflected.ts'
import type { Part } from './part.ts'
import { BODIES_OF_EUROPE, ENDINGS_OF_EUROPE } from './words/bodies-of-europe.ts'

/** So many words that English has not tell that a name is in another language, or one that no company is called by. */
const FEWEST_WORDS = 2
const TELLS_ALONE = /^(?:ministry|force|army|front|brigade|battalion|militia|guard|liberation|revolution)\b/
const LATIN = /^[a-z]+$/
const LETTERS = 2
/** No part of a compound is shorter, and what may stand between two. */
const SHORTEST_HALF = 4
const BETWEEN = ['', 's', 'es', 'n', 'en', 'e']
/** No compound is longer. */
const LONGEST = 40

interface WordsOfEurope extends InflectedWords {
  readonly beginnings: ReadonlySet<string>
}

let words: WordsOfEurope | null = null

function wordsOfEurope(): WordsOfEurope {
  if (words !== null) return words
  const made = inflectedWords([BODIES_OF_EUROPE], ENDINGS_OF_EUROPE)
  const beginnings = [...made.whole.keys(), ...made.stems.keys()].map((word) => word.slice(0, LETTERS + 1))
  words = { ...made, beginnings: new Set(beginnings) }
  return words
}

/** A word by its meaning: as it stands, or as a compound of words that are known (Verteidigungsministerium). */
function englishOf(word: string): readonly string[] | null {
  const table = wordsOfEurope()
  const mayBegin =
    table.beginnings.has(word.slice(0, LETTERS + 1)) || table.beginnings.has(word.slice(0, LETTERS))
  return mayBegin ? (meaningOfInflected(word, table) ?? ofCompound(word)) : null
}

function ofCompound(word: string): readonly string[] | null {
  if (word.length > LONGEST) return null
  for (let at = word.length - SHORTEST_HALF; at >= SHORTEST_HALF; at -= 1) {
    const first = firstOfCompound(word.slice(0, at))
    if (first === null) continue
    const rest = word.slice(at)
    const second =
      meaningOfInflected(rest, wordsOfEurope()) ?? (rest === 'bank' ? ['bank'] : ofCompound(rest))
    if (second !== null && second.length > 0) return [...first, ...second]
  }
  return null
}

function firstOfCompound(text: string): readonly string[] | null {
  for (const between of BETWEEN) {
    if (!text.endsWith(between)) continue
    const means = meaningOfInflected(text.slice(0, text.length - between.length), wordsOfEurope())
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
