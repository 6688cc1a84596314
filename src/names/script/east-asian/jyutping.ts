import { JYUTPING_LETTERS } from './jyutping-letters.ts'

/**
 * How Cantonese reads each letter by itself, in Jyutping with its tone: 朱 is `zyu1`. A letter with several readings has its
 * usual one.
 */
export function jyutpingByLetter(): ReadonlyMap<string, string> {
  const syllables = new Map<string, string>()
  for (const [, syllable = '', letters = ''] of JYUTPING_LETTERS.matchAll(/([a-z]+[1-6])([^a-z]+)/g))
    for (const letter of letters) syllables.set(letter, syllable)
  return syllables
}
