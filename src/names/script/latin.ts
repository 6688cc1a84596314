import { FAMILY_NAMES, SYLLABLES } from './east-asian/pinyin-syllables.ts'

/** Raised when a rule below changes. */
export const LATIN_VERSION = 1

/** Letters that German, Danish, Norwegian and Swedish also write as two, as ICAO 9303 part 3 has them. */
export const TWO_LETTER_SPELLINGS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
}

/** The value with ä as ae and so on; null where it has no such letter. */
export function withTwoLetterSpellings(value: string): string | null {
  const lower = value.normalize('NFC').toLowerCase()
  const written = lower.replace(/[äöüøå]/gu, (letter) => TWO_LETTER_SPELLINGS[letter] ?? letter)
  return written === lower ? null : written
}

const FAMILY: ReadonlySet<string> = new Set(FAMILY_NAMES)

/**
 * A Latin name of three pinyin syllables with the given name joined, family first and, where the last could be the family
 * name too, family last: `['zhu', 'hai', 'lun']` gives `[['zhu', 'hailun']]`.
 */
export function withJoinedGivenName(words: readonly string[]): readonly (readonly string[])[] {
  const [first = '', second = '', third = ''] = words
  if (words.length !== 3 || !SYLLABLES.has(first) || !SYLLABLES.has(second) || !SYLLABLES.has(third))
    return []
  const joined: string[][] = []
  if (FAMILY.has(first)) joined.push([first, second + third])
  if (FAMILY.has(third)) joined.push([first + second, third])
  return joined
}
