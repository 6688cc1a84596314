/** Raised when a table below changes. */
export const HANGUL_SOUNDS_VERSION = 2

const list = (text: string): readonly string[] => text.split(' ').map((each) => (each === '-' ? '' : each))

/**
 * The parts of a Hangul syllable as the sounds of a foreign name (the South's rules for loanwords, Ministry of Education
 * notice 85-11 of 1986): initials, vowels, finals; the vowel that only helps a consonant is u.
 */
export const HANGUL_SOUNDS: readonly (readonly string[])[] = [
  list('g k n d t r m b p s s - j j ch k t ph h'),
  list('a e ya ye o e yo ye o wa we e yo u wo we wi yu u i i'),
  list('- k k k n n n t r k m r r r p r m p p t t ng t t k t p t'),
]

/** A word's Hangul as the sounds of a foreign name, marked (see `SYLLABLE_MARK`). */
export function hangulSigns(word: string): string {
  const [initials, vowels, finals] = HANGUL_SOUNDS
  let made = '~~'
  for (const letter of word) {
    const at = letter.charCodeAt(0) - 0xac00
    const initial = initials?.[Math.trunc(at / 588)] ?? ''
    // What ends a syllable and begins the next is one sound: 올리버, 무함마드.
    if (initial === '' || !made.endsWith(initial)) made += initial
    made += (vowels?.[Math.trunc((at % 588) / 28)] ?? '') + (finals?.[at % 28] ?? '')
  }
  return made
}

/** Words of fewer letters behind it are not taken for names with an article. */
const SHORTEST_BEHIND_ARTICLE = 2

/** The same with an Arabic article that is written with its word apart: 알아사드 is "al" and 아사드. */
export function hangulSignsApart(word: string): readonly string[] {
  return /^[알엘]/.test(word) && word.length > SHORTEST_BEHIND_ARTICLE
    ? ['al', hangulSigns(word.slice(1))]
    : [hangulSigns(word)]
}
