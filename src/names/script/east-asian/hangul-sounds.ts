/** Raised when a table below changes. */
export const HANGUL_SOUNDS_VERSION = 3

const list = (text: string): readonly string[] => text.split(' ').map((each) => (each === '-' ? '' : each))

/**
 * The parts of a Hangul syllable as the sounds of a foreign name (the South's rules for loanwords, Ministry of Education
 * notice 85-11 of 1986): initials, vowels, finals; the vowel that only helps a consonant is u.
 */
export const HANGUL_SOUNDS: readonly (readonly string[])[] = [
  list('g k n d t r m b p s s - jh jh tc k t ph h'),
  list('a e ya ye o e yo ye o wa we oe yo u wo we ui yu u i i'),
  list('- k k k n n n t r k m r r r p r m p p t t ng t t k t p t'),
]

/** A word's Hangul as the sounds of a foreign name, marked (see `SYLLABLE_MARK`). */
export function hangulSigns(word: string): string {
  const [initials, vowels, finals] = HANGUL_SOUNDS
  let made = '~~'
  // The ł of Polish names.
  for (const letter of word.replace(/스와(?=[프브])/, '슬라')) {
    const at = letter.charCodeAt(0) - 0xac00
    const initial = initials?.[Math.trunc(at / 588)] ?? ''
    // What ends a syllable and begins the next is one sound: 올리버, 무함마드.
    if (initial === '' || !made.endsWith(initial)) made += initial
    made += (vowels?.[Math.trunc((at % 588) / 28)] ?? '') + (finals?.[at % 28] ?? '')
  }
  return made
}

/** Words that are written with the name behind them, how they are spelled, and how many syllables that has at least. */
const WRITTEN_WITH_NAME: readonly (readonly [RegExp, string, number])[] = [
  [/^[알엘]/, 'al', 2],
  [/^압[둘델들]/, 'abdul', 2],
  [/^장(?=[\uac00-\ud7a3])/, 'jean', 1],
  [/^폰데어/, 'von der', 2],
  [/^[반판]데[르어]/, 'van der', 2],
  [/^드라/, 'de la', 2],
  [/^르/, 'le', 2],
  [/^드/, 'de', 2],
  [/^뒤/, 'du', 2],
  [/^다/, 'da', 2],
  [/^폰/, 'von', 2],
  [/^[판반]/, 'van', 2],
]

/** What a word begins with that may be an article or another name. */
export const MAY_BE_TWO_IN_HANGUL: RegExp = /(?:^| )(?:[알엘르드뒤다폰판반장]|압[둘델들])[\uac00-\ud7a3]{2}/

/** The same with an article, a particle or the first of two names that is written with its word apart: 알아사드 is "al" and 아사드. */
export function hangulSignsApart(word: string): readonly string[] {
  for (const [written, spelled, least] of WRITTEN_WITH_NAME) {
    const rest = word.replace(written, '')
    if (rest !== word && rest.length >= least) return [...spelled.split(' '), hangulSigns(rest)]
  }
  return [hangulSigns(word)]
}
