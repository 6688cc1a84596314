import { plainRole } from '../parts/roles.ts'
import type { Token } from '../token.ts'
import { meaningOfInflected } from './inflected.ts'
import { meaningToken, usualMeaning } from './meaning-token.ts'
import { ARABIC_ENDINGS, ARABIC_PREFIXES, HEBREW_PREFIXES, meaningWithAffixes } from './semitic.ts'
import { arabicWords, greekWords, hebrewWords, slavicWords } from './tables.ts'

/** Raised when the rule below changes. */
export const GENERIC_BY_MEANING_VERSION = 1

const CYRILLIC = /^[\u0400-\u052f]+$/
const ARABIC = /^[\u0620-\u06ff]+$/
const HEBREW = /^[\u05d0-\u05ea]+$/
const GREEK = /^[\u0370-\u03ff]+$/

function englishOf(word: string): readonly string[] | null {
  if (CYRILLIC.test(word)) return meaningOfInflected(word, slavicWords())
  if (GREEK.test(word)) return meaningOfInflected(word, greekWords())
  if (ARABIC.test(word))
    return meaningWithAffixes(word, arabicWords(), ARABIC_PREFIXES, ARABIC_ENDINGS)?.english ?? null
  if (HEBREW.test(word)) return meaningWithAffixes(word, hebrewWords(), HEBREW_PREFIXES, [])?.english ?? null
  return null
}

/** Whether a folded word of another script tells what sort of body it is, as its English does: авиакомпания, an airline. */
function isGeneric(word: string): boolean {
  const english = englishOf(word)
  if (english === null || english.length === 0) return false
  return english.every((each) => plainRole(usualMeaning(meaningToken(each.replace(/\?$/, '')))) === 'generic')
}

/** The words of a body's name, those of its own script with the role that they have in English. */
export function withGenericWords(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token) =>
    token.role === 'name' && isGeneric(token.text) ? { ...token, role: 'generic' } : token,
  )
}
