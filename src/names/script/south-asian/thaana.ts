/** Raised when a table below changes. */
export const THAANA_VERSION = 1

/** The letters of Thaana in the signs of `MARKED_LETTERS` (BGN/PCGN 1988 for Maldivian); those with dots stand for letters of Arabic. */
export const THAANA_LETTERS: Readonly<Record<string, string>> = {
  ހ: 'h',
  ށ: 'š',
  ނ: 'n',
  ރ: 'r',
  ބ: 'b',
  ޅ: 'l',
  ކ: 'k',
  އ: '',
  ވ: 'w',
  މ: 'm',
  ފ: 'f',
  ދ: 'द',
  ތ: 'त',
  ލ: 'l',
  ގ: 'g',
  ޏ: 'ञ',
  ސ: 's',
  ޑ: 'd',
  ޒ: 'z',
  ޓ: 't',
  ޔ: 'y',
  ޕ: 'p',
  ޖ: 'j',
  ޗ: 'č',
  ޘ: 'ṯ',
  ޙ: 'ḥ',
  ޚ: 'ḫ',
  ޛ: 'ḏ',
  ޜ: 'ž',
  ޝ: 'š',
  ޞ: 'ṣ',
  ޟ: 'ḍ',
  ޠ: 'ṭ',
  ޡ: 'ẓ',
  ޢ: 'ʿ',
  ޣ: 'ġ',
  ޤ: 'q',
  ޥ: 'w',
  'ަ': 'ा',
  'ާ': 'ा',
  'ި': 'ि',
  'ީ': 'ि',
  'ު': 'ु',
  'ޫ': 'ु',
  'ެ': 'े',
  'ޭ': 'े',
  'ޮ': 'ो',
  'ޯ': 'ो',
  'ް': '',
}

const FIRST_VOWELS: Readonly<Record<string, string>> = { 'ा': 'अ', 'ि': 'इ', 'ु': 'उ', 'े': 'ए', 'ो': 'ओ' }

/** One folded word in Thaana in the signs of `MARKED_LETTERS`, marked. */
export function thaanaSigns(word: string): string {
  let made = ''
  for (const letter of word) {
    const sign = THAANA_LETTERS[letter] ?? ''
    made += made === '' ? (FIRST_VOWELS[sign] ?? sign) : sign
  }
  return made === '' ? word : `~${made.replace(/(?<=..)ु$/u, 'ॷ')}`
}
