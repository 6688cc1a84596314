import { SYLLABLES } from '../script/pinyin-syllables.ts'
import { koreanSyllablesOf } from './korean-syllables.ts'

/** Whether a folded word is one syllable of Chinese or Korean names in Latin letters (not some in one, as hailun is). */
export function isSyllableOfName(word: string): boolean {
  return SYLLABLES.has(word) || koreanSyllablesOf(word).length > 0
}
