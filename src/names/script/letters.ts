/** Raised when a table or rule of folding changes. */
export const FOLDING_VERSION = 2

/**
 * Letters that Unicode does not decompose, as the plain letters that names are otherwise spelled with (ICAO 9303 part 3
 * section 6 for the Latin ones, but ø as o, å as a and ə as a, as newspapers have them). Upper case follows by rule.
 */
const SMALL_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ɗ: 'd',
  þ: 'th',
  ł: 'l',
  ƚ: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ɲ: 'n',
  ə: 'a',
  ǝ: 'a',
  ɓ: 'b',
  ƀ: 'b',
  ƈ: 'c',
  ɛ: 'e',
  ƒ: 'f',
  ɠ: 'g',
  ǥ: 'g',
  ɨ: 'i',
  ɩ: 'i',
  ƙ: 'k',
  ĸ: 'k',
  ɔ: 'o',
  ɵ: 'o',
  ʉ: 'u',
  ʊ: 'u',
  ʋ: 'v',
  ƴ: 'y',
  ƶ: 'z',
  ȷ: 'j',
  ѣ: 'е',
  ѳ: 'ф',
  ѵ: 'и',
  ӏ: '',
}

/** The same for letters without case, and for capitals whose rule is their own. Arabic: one alef, one ya, one kaf, one ha. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ẞ: 'SS',
  ς: 'σ',
  // The sign of an increment, which is typed for a capital delta.
  '∆': 'δ',
  Ӏ: '',
  ء: '',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ں: 'ن',
  ـ: '',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
}

function withCapitals(): Map<string, string> {
  const folds = new Map(Object.entries(OTHER_LETTERS))
  for (const [letter, plain] of Object.entries(SMALL_LETTERS)) {
    folds.set(letter, plain)
    const capital = letter.toUpperCase()
    if (capital !== letter && capital.length === 1) folds.set(capital, plain.toUpperCase())
  }
  return folds
}

/** Letter to its folded spelling, both cases. */
export const LETTER_FOLDS: ReadonlyMap<string, string> = withCapitals()

/** Where each script's ten decimal digits begin (UnicodeData.txt, general category Nd, Basic Multilingual Plane). */
export const DIGIT_ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
]

/** Apostrophes, and what is typed or printed for one: joined away, so that O'Brien, O’Brien and OBrien meet. */
export const APOSTROPHES =
  "'`\u00b4\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u055a\u05f3\u05f4\u1fbd\u1fbf\u1fef\u1ffd\u1ffe\u2018\u2019\u201b\u2032\ua78b\ua78c\uff07"

/** Cyrillic letters whose mark makes them letters of their own: й, ў, ї, ѓ, ќ. The mark by its base. */
export const OWN_MARKS: Readonly<Record<string, string>> = {
  '\u0306': 'иИуУ',
  '\u0308': 'іІ',
  '\u0301': 'гГкК',
}
