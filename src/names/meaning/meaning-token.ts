import { SAME_SENSE } from '../parts/same-sense.ts'
import { englishRoot } from './english-root.ts'
import { frenchOf } from './words/french-words.ts'
import { choicesOf, wordsInLine } from './words/translators-choices.ts'
import { wordsOfEurope } from './words/words-of-europe.ts'

/** Raised when a rule below changes. */
export const MEANING_TOKEN_VERSION = 5

/**
 * What the text of a token begins with that is a word of another language by its meaning: English words apart by `|`, the
 * usual one first (`=task|mission` for 任务), and last, of an abjad, how it sounds (`=support|~nṣrh` for نصرة): what one
 * translates another spells. Such a token is filed under `meaningKeysOf` and compared by `meaningLikeness`, never as letters.
 */
export const MEANING_MARK = '='
const OR = '|'
const SOUND = '~'

/** How alike such a token and a word are, of 1000: its usual English; another of its English words, or form of it; a word of the same sense, also in other languages of Europe; one that translators choose for it. */
const SAME = 1000
const OTHER = 990
const OF_SAME_SENSE = 980
const CHOSEN = 950

const SENSES: ReadonlyMap<string, ReadonlySet<string>> = wordsInLine(SAME_SENSE)
const NONE: ReadonlySet<string> = new Set()

/** The token of an English word, or of several that translate one word. */
export function meaningToken(english: string): string {
  return MEANING_MARK + english
}

/**
 * The token of a name that is usually written in one of these ways, apart by `|` (`=|eli|ali` for 艾力): each is the name
 * itself, no translation, so that no other word may stand for it.
 */
export function spellingsToken(spellings: string): string {
  return MEANING_MARK + OR + spellings
}

function areSpellings(text: string): boolean {
  return text.startsWith(OR, MEANING_MARK.length)
}

export function isMeaningToken(text: string): boolean {
  return text.startsWith(MEANING_MARK)
}

/** The English that such a token usually has; any other text is itself. */
export function usualMeaning(text: string): string {
  if (!isMeaningToken(text)) return text
  const start = areSpellings(text) ? 2 : 1
  const end = text.indexOf(OR, start)
  return end < 0 ? text.slice(start) : text.slice(start, end)
}

/** The words that may stand for an English one, and how alike they are. */
const STAND_FOR: readonly (readonly [number, (word: string) => ReadonlySet<string>])[] = [
  [OF_SAME_SENSE, (word) => SENSES.get(word) ?? NONE],
  [OF_SAME_SENSE, frenchOf],
  [OF_SAME_SENSE, wordsOfEurope],
  [CHOSEN, choicesOf],
]

/** How a token by its meaning sounds, as one of consonants; any other text is itself, and null is of one that tells no sound. */
export function soundOfMeaning(text: string): string | null {
  if (!isMeaningToken(text)) return text
  const at = text.lastIndexOf(OR + SOUND)
  return at < 0 ? null : text.slice(at + OR.length)
}

/** Whether other words may stand for an English one. */
export function hasOthers(word: string): boolean {
  return STAND_FOR.some(([, othersOf]) => othersOf(word).size > 0)
}

/** The words that each such token may be in English, by their roots, with how alike they are: few, and from tables. */
const meanings = new Map<string, ReadonlyMap<string, number>>()

function meaningsOf(text: string): ReadonlyMap<string, number> {
  const known = meanings.get(text)
  if (known !== undefined) return known
  const made = new Map<string, number>()
  const english = text
    .slice(1)
    .split(OR)
    .filter((word) => word !== '' && !word.startsWith(SOUND))
  for (const word of english) made.set(englishRoot(word), OTHER)
  if (!areSpellings(text)) addOthers(made, english)
  meanings.set(text, made)
  return made
}

function addOthers(made: Map<string, number>, english: readonly string[]): void {
  for (const [likeness, othersOf] of STAND_FOR)
    for (const word of english)
      for (const other of othersOf(word))
        if (!made.has(englishRoot(other))) made.set(englishRoot(other), likeness)
}

/** The words by which a token by its meaning finds others and is found: their roots. */
export function meaningKeysOf(text: string): readonly string[] {
  return isMeaningToken(text) ? [...meaningsOf(text).keys()] : [englishRoot(text)]
}

/** How alike two words are of which one at least is a token by its meaning, of 1000; 0 where neither may stand for the other. */
export function meaningLikeness(a: string, b: string): number {
  if (!isMeaningToken(a)) return isMeaningToken(b) ? meaningLikeness(b, a) : 0
  if (isMeaningToken(b)) {
    const shared = [...meaningsOf(b).keys()].some((word) => meaningsOf(a).has(word))
    return shared ? OTHER : 0
  }
  if (areSpellings(a)) return `${a}${OR}`.includes(`${OR}${b}${OR}`) ? SAME : 0
  if (b === usualMeaning(a)) return SAME
  return meaningsOf(a).get(englishRoot(b)) ?? 0
}
