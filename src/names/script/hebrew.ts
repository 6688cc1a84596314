import { ABJAD_LETTERS } from '../compare/abjad-letters.ts'
import { fold } from './fold.ts'

/** Raised when a table below changes. */
export const HEBREW_VERSION = 3

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

/** Letters that a geresh makes those of foreign names (Academy of the Hebrew Language, rules of transcription, 2007). */
export const HEBREW_GERESH: Readonly<Record<string, string>> = {
  ג: 'j',
  ד: 'ḏ',
  ז: 'ž',
  ח: 'ḫ',
  ע: 'ġ',
  צ: 'č',
  ץ: 'č',
  ר: 'ġ',
  ת: 'ṯ',
}

const GERESH = /['\u05f3\u2019\u00b4]/gu
const WITH_GERESH = /([גדזחעצץרת])['\u05f3\u2019\u00b4]/u

/** The folded words of a name that have a geresh, with its letters in signs. */
export function wordsWithGeresh(value: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const word of value.match(/[\u0590-\u05ff'\u2019\u00b4]+/gu) ?? []) {
    const parts = word.split(WITH_GERESH)
    if (parts.length > 1)
      words.set(
        fold(word.replaceAll(GERESH, '')),
        // Every second part is a letter that had one.
        parts.map((part, at) => (at % 2 === 1 ? (HEBREW_GERESH[part] ?? '') : fold(part))).join(''),
      )
  }
  return words
}

/** The article of Arabic before a letter that takes its l to itself: א-זוואהירי is al-Zawahiri. */
const ALEF = 'א'
const ALEF_FOR_ARTICLE = /(?<!\p{L})א[-\u05be\u2010-\u2013]\p{L}/u

/** The folded words that stand for the article of Arabic in a name: an alef joined to the next word. */
export function articlesInHebrew(value: string): readonly string[] {
  return ALEF_FOR_ARTICLE.test(value) ? [ALEF] : []
}

/**
 * A folded Hebrew word, its letters with a geresh in signs already, in signs, marked; doubled vav and yod are one consonant,
 * tet and shin the tsch of German names, and God's name in Arabic has one l.
 */
export function hebrewSigns(word: string): string {
  let made = ''
  for (const letter of word
    .replaceAll('טש', 'č')
    .replaceAll('וו', 'ו')
    .replaceAll('יי', 'י')
    .replaceAll('ללה', 'לה'))
    made += HEBREW_LETTERS[letter] ?? (Object.hasOwn(ABJAD_LETTERS, letter) ? letter : '')
  return made === '' ? word : `~${made}`
}
