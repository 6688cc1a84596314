import { withOpenJoined } from './open-syllables.ts'
import { unspokenSign } from './unspoken-letters.ts'

/** Raised when a table or rule below changes. */
export const KHMER_VERSION = 2

/** The consonants of Khmer by the letters of `ABUGIDA_LETTERS` that sound like them (BGN/PCGN 1972, UNGEGN). */
export const KHMER_CONSONANTS: Readonly<Record<string, string>> = {
  ក: 'ก',
  ខ: 'ค',
  គ: 'ก',
  ឃ: 'ค',
  ង: 'ง',
  ច: 'จ',
  ឆ: 'ช',
  ជ: 'ช',
  ឈ: 'ช',
  ញ: 'ญ',
  ដ: 'ด',
  ឋ: 'ท',
  ឌ: 'ด',
  ឍ: 'ท',
  ណ: 'น',
  ត: 'ต',
  ថ: 'ท',
  ទ: 'ต',
  ធ: 'ท',
  ន: 'น',
  ប: 'บ',
  ផ: 'พ',
  ព: 'ป',
  ភ: 'พ',
  ម: 'ม',
  យ: 'ย',
  រ: 'ร',
  ល: 'ล',
  វ: 'ว',
  ឝ: 'ส',
  ឞ: 'ส',
  ស: 'ส',
  ហ: 'ห',
  ឡ: 'ล',
}

/** The vowels, after a consonant and (those of their own letter) at the beginning. */
export const KHMER_VOWELS: Readonly<Record<string, string>> = {
  'ា': 'ា',
  'ិ': 'ि',
  'ី': 'ि',
  'ឹ': 'ឺ',
  'ឺ': 'ឺ',
  'ុ': 'ុ',
  'ូ': 'ូ',
  'ួ': 'ួ',
  'ើ': 'ើ',
  'ឿ': 'ឿ',
  'ៀ': 'ៀ',
  'េ': 'េ',
  'ែ': 'ែ',
  'ៃ': 'ៃ',
  'ោ': 'ោ',
  'ៅ': 'ៅ',
  'ំ': 'ม',
  'ះ': 'ห',
  ឥ: 'इ',
  ឦ: 'इ',
  ឧ: 'उ',
  ឩ: 'उ',
  ឪ: 'औ',
  ឫ: 'ऋ',
  ឬ: 'ऋ',
  ឯ: 'ए',
  ឰ: 'ऐ',
  ឱ: 'ओ',
  ឲ: 'ओ',
  ឳ: 'औ',
}

/** What អ and a vowel are at the beginning of a word. */
const FIRST_VOWELS: Readonly<Record<string, string>> = {
  'ा': 'अ',
  'ា': 'អ',
  'ि': 'इ',
  'ុ': 'उ',
  'ូ': 'उ',
  'ោ': 'ओ',
  'េ': 'ए',
  'ែ': 'ए',
  'ៃ': 'ऐ',
  'ៅ': 'औ',
  'ួ': 'उ',
  'ៀ': 'इ',
  'ឿ': 'उ',
}

/** A consonant with the sign that it is silent; one under another that no vowel follows, further on; the same with a short vowel at the end. */
const SILENT =
  /([\u1780-\u17a2])\u17cd|(?<=.{2})\u17d2([\u1780-\u17a2])(?:([\u17b7\u17bb])(?=$|[\u1780-\u17a2])(?![\u1780-\u17a2][\u17b6-\u17c5])|(?![\u17b4-\u17d3]))/gu
/** Signs that only change a vowel or a consonant. */
const CHANGING = /[\u17c9-\u17cc\u17ce\u17cf\u17d1\u17b4\u17b5]/g
/** A consonant that no vowel follows but its own: before another one, and before the nasal that closes a syllable. */
const BARE = /([\u1780-\u17a2])\u17d0?(?=[\u1780-\u17a2\u17c6])|(^[\u1780-\u17a2]$)/gu
const COENG = /\u17d2/g

/** One folded Khmer word in the signs of `ABUGIDA_LETTERS`, marked. */
export function khmerSigns(word: string): string {
  const text = word
    .replaceAll(CHANGING, '')
    .replaceAll(
      SILENT,
      (_, marked: string | undefined, under: string | undefined, vowel: string | undefined) =>
        unspokenSign(KHMER_CONSONANTS[marked ?? under ?? ''] ?? '') + (vowel === undefined ? '' : 'I'),
    )
    .replaceAll(BARE, '$1$2E')
    .replaceAll(COENG, '')
    .replaceAll('\u17d0', 'E')
  let made = ''
  let isCarried = false
  for (const letter of text) {
    if (letter === 'អ') {
      if (made === '') isCarried = true
      continue
    }
    const sign = KHMER_CONSONANTS[letter] ?? KHMER_VOWELS[letter] ?? letter
    if (isCarried && made === '') {
      const own = FIRST_VOWELS[sign]
      made += own ?? (sign === 'E' ? 'អ' : `អ${sign}`)
    } else made += sign
  }
  return made === '' ? word : `~${made}`
}

/** Where a syllable begins that does not begin the word: a consonant, and those under it, with a vowel or a last consonant. */
const SYLLABLE =
  /(?<!\u17d2)(?<=..)(?=[\u1780-\u17a2][\u17c9\u17ca]?(?:\u17d2[\u1780-\u17a2])*[\u17b6-\u17c6])|(?<=\u17c6)(?=[\u1780-\u17a2])/u
const MOST_SYLLABLES = 3
/** One that ends in its vowel. */
const OPEN = /^[\u1780-\u17a2][\u17c9\u17ca]?(?:\u17d2[\u1780-\u17a2])*[\u17b6-\u17c5]?$/u

/** A folded Khmer word in its syllables, as signs, where it has two or three; else as one. */
export function khmerSyllables(word: string): readonly string[] {
  const cut = withOpenJoined(word.split(SYLLABLE), OPEN)
  return cut.length < 2 || cut.length > MOST_SYLLABLES ? [khmerSigns(word)] : cut.map(khmerSigns)
}
