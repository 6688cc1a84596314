import { isMeaningToken, usualMeaning } from '../meaning/meaning-token.ts'
import { SYLLABLES } from '../script/east-asian/pinyin-syllables.ts'
import { koreanSyllablesOf } from './korean-syllables.ts'

/** Whether a folded word is one syllable of Chinese or Korean names in Latin letters (not some in one, as hailun is). */
export function isSyllableOfName(word: string): boolean {
  // One in any of its spellings begins with the usual one.
  const usual = isMeaningToken(word) ? usualMeaning(word) : word
  return SYLLABLES.has(usual) || koreanSyllablesOf(usual).length > 0
}
