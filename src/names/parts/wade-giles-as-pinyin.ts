import { FAMILY_NAMES, SYLLABLES } from '../script/east-asian/pinyin-syllables.ts'
import { wadeGilesOf } from '../script/east-asian/wade-giles.ts'
import { keyOf, type Reading, type Token } from '../token.ts'
import { koreanSyllablesOf } from './korean-syllables.ts'
import { mostTelling } from './most-telling.ts'

/** Raised when the rules below change. */
export const WADE_GILES_AS_PINYIN_VERSION = 2

/** The name of the scheme of readings that `readWadeGiles` makes. */
const SCHEME = 'Wade-Giles as pinyin'
/** Of a name that has more words not all are syllables. */
const MOST_WORDS = 4
const MOST_READINGS = 4
/** A syllable that tells more bits is no common part of given names. */
const UNCOMMON = 12

let known: ReadonlyMap<string, readonly string[]> | null = null

/** The syllables of pinyin that a word may be in Wade–Giles without its apostrophes, the commoner first. */
function pinyinOf(word: string): readonly string[] {
  known ??= syllables()
  return known.get(word) ?? NONE
}

const NONE: readonly string[] = []

function syllables(): ReadonlyMap<string, readonly string[]> {
  const byText = Map.groupBy(SYLLABLES, wadeGilesOf)
  const telling = (syllable: string): number => mostTelling(syllable) ?? UNCOMMON
  return new Map(
    Array.from(byText, ([text, all]) => [
      text,
      all.map((each) => each.replace('v', 'u')).toSorted((a, b) => telling(a) - telling(b)),
    ]),
  )
}

/**
 * A person's name in Wade–Giles as pinyin spells it ("Teng Hsiao-p'ing" as Deng Xiaoping), in as many ways as there may be
 * where the signs of aspiration are left out; none where no word is of Wade–Giles alone. `hyphenated`: the two words that a hyphen joins, a given name: one word in
 * pinyin.
 */
export function readWadeGiles(
  { tokens }: Pick<Reading, 'tokens'>,
  hyphenated: readonly string[] = [],
): readonly Reading[] {
  const words = tokens.filter(({ role }) => role === 'name')
  if (words.length < 2 || words.length > MOST_WORDS || !words.some(({ text }) => isWadeGiles(text))) return []
  if (words.some(({ text }) => pinyinOf(text).length === 0)) return []
  const given = words.filter(({ text }) => hyphenated.includes(text))
  const isJoined = given.length === 2 && words.length === 3
  const family = isJoined ? words.find((word) => !given.includes(word)) : familyAmong(words)
  let made: readonly (readonly Token[])[] = [[]]
  for (const token of tokens) {
    const all = token.role === 'name' ? pinyinOf(token.text) : [token.text]
    const spelled = token === family ? all.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, 1) : all
    made = spelled
      .flatMap((text) => made.map((before) => [...before, { ...token, text }]))
      .slice(0, MOST_READINGS)
  }
  const places = isJoined ? given.map((token) => tokens.indexOf(token)) : []
  return made.map((each) => {
    const spelled = joinedAt(each, places)
    return { scheme: SCHEME, tokens: spelled, key: keyOf(spelled) }
  })
}

/** With the tokens at two places, one behind the other, as one. */
function joinedAt(tokens: readonly Token[], [first = -1, second = -1]: readonly number[]): readonly Token[] {
  if (second !== first + 1 || first < 0) return tokens
  const text = `${tokens[first]?.text ?? ''}${tokens[second]?.text ?? ''}`
  return [...tokens.slice(0, first), { text, role: 'name' }, ...tokens.slice(second + 1)]
}

/** Whether a word is a syllable in Wade–Giles and in no other romanisation. */
function isWadeGiles(word: string): boolean {
  return pinyinOf(word).length > 0 && !SYLLABLES.has(word) && koreanSyllablesOf(word).length === 0
}

/** The family name stands first or last: the commoner of the two. */
function familyAmong(words: readonly Token[]): Token | undefined {
  const rank = (token: Token | undefined): number => Math.min(...pinyinOf(token?.text ?? '').map(rankOf))
  return rank(words.at(-1)) < rank(words[0]) ? words.at(-1) : words[0]
}

/** How common a family name is, by its place. */
function rankOf(syllable: string): number {
  const at = FAMILY_NAMES.indexOf(syllable)
  return at < 0 ? FAMILY_NAMES.length : at
}
