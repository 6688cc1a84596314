/** Raised when a table below changes. */
export const HEBREW_VERSION = 1

/** The letters of Hebrew after folding (no final forms, no points) in the signs of `ABJAD_LETTERS`. */
export const HEBREW_LETTERS: Readonly<Record<string, string>> = {
  א: 'ʾ',
  ב: 'ḇ',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'ẇ',
  ז: 'z',
  ח: 'ẖ',
  ט: 'ṭ',
  י: 'y',
  כ: 'ḵ',
  ל: 'l',
  מ: 'm',
  נ: 'n',
  ס: 's',
  ע: 'ʿ',
  פ: 'ṗ',
  צ: 'ẕ',
  ק: 'q',
  ר: 'r',
  ש: 'ŝ',
  ת: 't',
}

/** A folded Hebrew word in signs, marked; doubled vav and yod are one consonant. */
export function hebrewSigns(word: string): string {
  let made = ''
  for (const letter of word.replaceAll('וו', 'ו').replaceAll('יי', 'י')) made += HEBREW_LETTERS[letter] ?? ''
  return made === '' ? word : `~${made}`
}
