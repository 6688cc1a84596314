/** Raised when a table or rule below changes. */
export const THAI_VERSION = 1

/** Consonants of Thai that are one sound, as one of them (initial sounds of the Royal Thai General System, 1999). */
export const THAI_CONSONANTS: Readonly<Record<string, string>> = {
  ข: 'ค',
  ฃ: 'ค',
  ฅ: 'ค',
  ฆ: 'ค',
  ฉ: 'ช',
  ฌ: 'ช',
  ศ: 'ส',
  ษ: 'ส',
  ฎ: 'ด',
  ฏ: 'ต',
  ฐ: 'ท',
  ฑ: 'ท',
  ฒ: 'ท',
  ถ: 'ท',
  ธ: 'ท',
  ณ: 'น',
  ผ: 'พ',
  ภ: 'พ',
  ฝ: 'ฟ',
  ฬ: 'ล',
  ฮ: 'ห',
  ฤ: 'ृ',
}

/** Vowels of one sign, once those before their consonant stand behind it. */
export const THAI_VOWELS: Readonly<Record<string, string>> = {
  ะ: 'ा',
  'ั': 'ा',
  'ิ': 'ि',
  'ี': 'ि',
  'ึ': 'ឺ',
  'ื': 'ឺ',
  'ุ': 'ु',
  'ู': 'ु',
  เ: 'े',
  แ: 'ែ',
  โ: 'ो',
  ใ: 'ៃ',
  ไ: 'ៃ',
  'ํ': 'ॉ',
  อ: 'ॉ',
}

/** Vowels of several signs around a consonant (`$1`), in this order. */
const AROUND: readonly (readonly [RegExp, string])[] = [
  ['เ(C)ียะ?', '$1ៀ'],
  ['เ(C)ือะ?', '$1ឿ'],
  ['เ(C)อะ?', '$1ើ'],
  ['เ(C)[ิีົ]', '$1ើ'],
  ['เ(C)าะ', '$1ॉ'],
  ['เ(C)า', '$1ៅ'],
  ['เ(C)ย', '$1ើย'],
  ['(C)ัวะ?', '$1ួ'],
  ['(C)ົว', '$1ួ'],
  ['([เแโใไ])(C)', '$2$1'],
].map(([from = '', to = '']) => [
  new RegExp(
    from.replace('C', '[กขคตถทปผพฟบด][รลว](?=[\\u0e01-\\u0e2e\\u0e30-\\u0e39])|[\\u0e01-\\u0e2e]'),
    'g',
  ),
  to,
])

/** Marks of tone and of shortness, and what lengthens ฤ. */
const TONES = /[\u0e3a\u0e45\u0e47-\u0e4b\u0e4e]/g
/** What the sign for a silent letter makes silent: the consonant under it, its vowel, and one before it that no vowel parts from another. */
const SILENT =
  /(?<=[\u0e31-\u0e39][\u0e01-\u0e2e])[\u0e01-\u0e2e](?=[\u0e01-\u0e2e][\u0e34-\u0e39]?\u0e4c)|[\u0e01-\u0e2e][\u0e34-\u0e39]?\u0e4c/g
/** An h that only says how the next consonant is spoken. */
const SPOKEN_LOW = /ห(?=[งญนมยรลว][\u0e01-\u0e4e])/g
/** Letters of Lao that sound otherwise than the one in their place in Thai, or have none. */
const OF_LAO: Readonly<Record<string, string>> = { ຊ: 'ซ', 'ົ': 'ົ' }
const LAO = /[\u0e81-\u0ede]/g

/** Lao in the letters of Thai: its block has the same order, 128 code points on. */
function laoInThai(word: string): string {
  return word
    .replaceAll('ຽ', 'ีย')
    .replaceAll('ຼ', 'ล')
    .replaceAll(LAO, (letter) => OF_LAO[letter] ?? String.fromCharCode(letter.charCodeAt(0) - 0x80))
}

/**
 * One folded word in Thai or Lao letters in the signs of `ABUGIDA_LETTERS`, marked. `keepsSilent`: as it is written and not
 * as it is spoken, as many names are spelled: Anand, Tinsulanonda.
 */
export function thaiSigns(word: string, keepsSilent: boolean): string {
  let text = laoInThai(word)
    .replaceAll(keepsSilent ? '์' : SILENT, '')
    .replaceAll(TONES, '')
    .replaceAll(SPOKEN_LOW, '')
  text = text.replaceAll('ํา', 'ัม').replaceAll('รร', 'ร').replace(/^ทร/, 'ซ')
  for (const [from, to] of AROUND) text = text.replaceAll(from, to)
  // What only carries a vowel.
  const isVowelFirst = text.startsWith('อ')
  text = text.replaceAll(/^อ|อ(?=[\u0e30-\u0e44\u1780-\u17ff\u0900-\u097f])/g, '')
  let made = ''
  for (const letter of text) {
    const sign = letter === 'ົ' ? 'ो' : (THAI_CONSONANTS[letter] ?? THAI_VOWELS[letter] ?? letter)
    made += sign
  }
  const ending = keepsSilent && /[\u0e01-\u0e2e]$/.test(made) ? 'ॲ' : ''
  made = made.replace(/(?<=.)ร$/u, 'ฤ')
  return made === '' ? word : `~${isVowelFirst ? withVowelFirst(made) : made}${ending}`
}

/** The independent vowel for the one that a word begins with. */
const FIRST_VOWELS: Readonly<Record<string, string>> = {
  'ा': 'अ',
  า: 'अ',
  'ॉ': 'ओ',
  'ो': 'ओ',
  'ि': 'इ',
  'ु': 'उ',
  'े': 'ए',
  'ែ': 'ए',
  'ៃ': 'ऐ',
  'ៅ': 'औ',
}

function withVowelFirst(signs: string): string {
  const [first = '', ...rest] = Array.from(signs)
  const own = FIRST_VOWELS[first]
  if (own !== undefined) return own + rest.join('')
  return `अ${signs}`
}
