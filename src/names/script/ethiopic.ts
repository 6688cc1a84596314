/** Raised when a table or rule below changes. */
export const ETHIOPIC_VERSION = 1

const FIRST = 0x1200
const LAST = 0x135a

/** The consonant of each row of eight from U+1200 on, in the signs of `MARKED_LETTERS` (BGN/PCGN 1967 for Amharic); `ʷ`: with w. */
export const ETHIOPIC_ROWS: readonly string[] =
  'h l ḥ m s r s š q qʷ ḳ ḳʷ b ḇ t č ḫ ḫʷ n ञ ʿ ክ ክʷ ẖ ẖʷ w ʿ z ž y d d j g gʷ g ṭ č p ẕ ẕ f p'.split(' ')

/** The vowels of the eight orders; the sixth is hardly heard, or not at all. */
export const ETHIOPIC_ORDERS: readonly string[] = ['ॲ', 'ु', 'ि', 'ा', 'े', '', 'ो', 'ा']
const FIRST_VOWELS: readonly string[] = ['अ', 'उ', 'इ', 'अ', 'ए', 'इ', 'ओ', 'अ']

/** One folded word in Ethiopic letters (Amharic, Tigrinya) in the signs of `MARKED_LETTERS`, marked. */
export function ethiopicSigns(word: string): string {
  let made = ''
  for (const letter of word) {
    const code = letter.charCodeAt(0)
    if (code < FIRST || code > LAST) continue
    const row = ETHIOPIC_ROWS[(code - FIRST) >> 3] ?? ''
    const order = (code - FIRST) & 7
    const consonant = row.replace('ʷ', 'w').replace('ḳ', 'q')
    if (row === 'ʿ') made += made === '' ? (FIRST_VOWELS[order] ?? '') : (ETHIOPIC_ORDERS[order] ?? '')
    else made += consonant + (ETHIOPIC_ORDERS[order] ?? '')
  }
  return made === '' ? word : `~${made}`
}
