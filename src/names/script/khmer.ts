/** Raised when a table or rule below changes. */
export const KHMER_VERSION = 1

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

/** A consonant that is written and not spoken, with the sign that says so, and signs that only change a vowel. */
const SILENT = /[\u1780-\u17a2]\u17cd|[\u17c9-\u17d1\u17d2\u17b4\u17b5]/g

/** One folded Khmer word in the signs of `ABUGIDA_LETTERS`, marked. */
export function khmerSigns(word: string): string {
  let made = ''
  let isCarried = false
  for (const letter of word.replaceAll(SILENT, '')) {
    if (letter === 'អ') {
      if (made === '') isCarried = true
      continue
    }
    const sign = KHMER_CONSONANTS[letter] ?? KHMER_VOWELS[letter] ?? letter
    if (isCarried && made === '') {
      const own = FIRST_VOWELS[sign]
      made += own ?? `អ${sign}`
    } else made += sign
  }
  return made === '' ? word : `~${made}`
}
