/** The version of the rule here and of the data that it reads: raised with either. */
export const ANY_SCRIPT_VERSION = '1, any-ascii 0.3.3'

let toAscii: ((text: string) => string) | null = null

/** Scripts that no table of our own reads: Syriac, Tibetan, Mongolian and the rest; and Thai to Khmer, as their letters are. */
const OTHER = /[\u0700-\u08ff\u0d80-\u109f\u1200-\u1cff\u2c00-\u2dff\ua000-\uabff]/
/** A Thai consonant that is written and not spoken, with the sign that says so. */
const SILENT = /[\u0e01-\u0e2e][\u0e34-\u0e3a]?\u0e4c/g
/** The vowels that are written before the consonant that they follow in speech, in Thai and Lao. */
const VOWEL_BEFORE = /([\u0e40-\u0e44\u0ec0-\u0ec4])(.)/g

export function isOtherScript(text: string): boolean {
  return OTHER.test(text)
}

/** Loads the library for scripts that are read by nothing else. */
export async function loadAnyScript(): Promise<void> {
  if (toAscii !== null) return
  const { default: anyAscii } = await import('any-ascii')
  toAscii = anyAscii
}

/** One folded word in Latin by any-ascii, the last resort; null where the library was not loaded or gives nothing. */
export function anyScriptToLatin(word: string): string | null {
  if (toAscii === null) return null
  const made = toAscii(word.replaceAll(SILENT, '').replaceAll(VOWEL_BEFORE, '$2$1'))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
  return made === '' ? null : made
}
