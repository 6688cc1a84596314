import { withOpenJoined } from './open-syllables.ts'
import { unspokenSign } from './unspoken-letters.ts'

/** Raised when a table or rule below changes. */
export const THAI_VERSION = 2

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

/** A consonant, and one that no vowel follows, whose own is then spoken or none. */
const C = '[\\u0e01-\\u0e2e]'
const BARE = '(?![\\u0e30-\\u0e3a])'
/** Two consonants that one vowel is written before: those that are spoken as one, and those with a short a between them. */
const PAIR = '[กขคตถทปผพฟบดศส][รล]|[กข]ษ|ขม|ฉ[ลวน]|สว|ถ[ลนว]|ต[ลน]|ผช|จร|ชล'

/** Vowels of several signs around a consonant or two (`$1`), in this order. */
const AROUND: readonly (readonly [RegExp, string])[] = [
  [`เ(${C}${C}?)ียะ?`, '$1ៀ'],
  [`เ(${C}${C}?)ือะ?`, '$1ឿ'],
  [`เ(${C})อะ?`, '$1ើ'],
  [`เ((?:${PAIR}|${C}))[ิีົ](?!ย)`, '$1ើ'],
  [`เ((?:${PAIR}|${C}))าะ`, '$1ॉ'],
  [`เ((?:${PAIR}|${C}))[าົ]า?`, '$1ៅ'],
  [`เ(${C})ย${BARE}`, '$1ើย'],
  [`(${C})ัวะ?`, '$1ួ'],
  [`(${C})ົວ`, '$1ួ'],
  [`([ไใ])(${C})ย${BARE}`, '$1$2'],
  [`([เแโใไ])((?:${PAIR})${BARE}(?=${C}|$)|${C})`, '$2$1'],
].map(([from = '', to = '']) => [new RegExp(from, 'g'), to])

/** Marks of tone and of shortness, and what lengthens ฤ. */
const TONES = /[\u0e3a\u0e45\u0e47-\u0e4b\u0e4e]/g
/** What is written and not spoken: the first group is spoken, the second is not, and the vowel behind it neither. */
const SILENT: readonly RegExp[] = [
  // A letter with the sign that it is silent, and one before it that no vowel parts from another.
  /((?<=[\u0e31-\u0e39][\u0e01-\u0e2e]))([\u0e01-\u0e2e])()(?=[\u0e01-\u0e2e][\u0e34-\u0e39]?\u0e4c)/g,
  /()([\u0e01-\u0e2e])([\u0e34-\u0e39]?)\u0e4c/g,
  // The r of chakra, mitra, putra, phetra; that of sri; that before the last letter, as in Kiat and Samat.
  /((?<=[\u0e31-\u0e39])[กดตทจช])(ร)()(?![\u0e30-\u0e39])/g,
  /((?<=^|[\u0e01-\u0e39])[สศ])(ร)()(?=[\u0e30-\u0e39])/g,
  /((?<=[\u0e32ย]))(ร)()(?=[ถตทธ])/g,
]
/** The vowels that nobody hears at the end of words from Sanskrit: Chat, Het, That, Yut. */
const SILENT_VOWEL =
  /((?<=[\u0e31-\u0e39โเย][ตดธมฒ]|[ตดทธฒ][ตถธฒ])|(?<=[\u0e34-\u0e39]ฒ))[ิุ](?![\u0e01-\u0e2e][\u0e30-\u0e39])/g

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

/** The doubled r, which is an a before the last consonant of a syllable and an before the next syllable: Tham, Phan. */
function withDoubledR(text: string): string {
  return text.replaceAll(/รร(?=[\u0e01-\u0e2e](?![\u0e30-\u0e3a\u0e4c]))/g, 'ั').replaceAll('รร', 'ัน')
}

function withSilentLetters(text: string): string {
  const unspoken = (_: string, before: string, letter: string, vowel: string): string =>
    `${before}${unspokenSign(letter)}${vowel === '' ? '' : 'I'}`
  return SILENT.reduce((made, silent) => made.replaceAll(silent, unspoken), text).replaceAll(
    SILENT_VOWEL,
    'I',
  )
}

/**
 * One folded word in Thai or Lao letters in the signs of `ABUGIDA_LETTERS`, marked. Letters that are written and not spoken
 * may be spelled or not: Anand, Anan; Tinsulanonda.
 */
export function thaiSigns(word: string): string {
  const isLao = /[\u0e80-\u0eff]/.test(word)
  let text = withSilentLetters(withDoubledR(laoInThai(word).replaceAll(TONES, '')))
    .replaceAll(SPOKEN_LOW, '')
    .replace(/^อย(?=[ูา])/, 'ย')
  text = text.replaceAll('ํา', 'ัม').replace(/^ทร/, 'ซ')
  for (const [from, to] of AROUND) text = text.replaceAll(from, to)
  // What only carries a vowel.
  const isVowelFirst = text.startsWith('อ')
  text = text.replaceAll(/^อ|อ(?=[\u0e30-\u0e44\u1780-\u17ff\u0900-\u097f])/g, '')
  let made = ''
  for (const letter of text) {
    const sign = letter === 'ົ' ? 'ो' : (THAI_CONSONANTS[letter] ?? THAI_VOWELS[letter] ?? letter)
    made += isLao && sign === 'ล' ? 'ລ' : sign
  }
  const ending = /[\u0e01-\u0e2eA-Zລ]$/.test(made) ? 'ॲ' : ''
  made = made.replace(/(?<=.)ร$/u, 'ฤ')
  return made === '' ? word : `~${isVowelFirst ? withVowelFirst(made) : made}${ending}`
}

/** Where a syllable begins that does not begin the word: a vowel before its consonant, or a consonant with its vowel behind it. */
const SYLLABLE =
  /(?<![\u0e40-\u0e44])(?<![กขคตทปผพ](?=[รล]))(?<=.{2})(?=[\u0e40-\u0e44]|[\u0e01-\u0e2c\u0e2e][\u0e30-\u0e39\u0e4d])|(?<=.{2})(?=อ[\u0e30-\u0e32\u0e34-\u0e39])/u
const MOST_SYLLABLES = 3
/** One that ends in its vowel. */
const OPEN =
  /^(?:[\u0e01-\u0e2e]{1,2}[\u0e30-\u0e39\u0e4d]|[\u0e40-\u0e44][\u0e01-\u0e2e]{1,2}[\u0e30\u0e32]?)$/u

/** A folded word in Lao letters in its syllables, as signs, where it has two or three; else as one. */
export function laoSyllables(word: string): readonly string[] {
  const cut = withOpenJoined(laoInThai(word).replaceAll(TONES, '').split(SYLLABLE), OPEN)
  return cut.length < 2 || cut.length > MOST_SYLLABLES
    ? [thaiSigns(word)]
    : cut.map((part) => thaiSigns(part).replaceAll('ล', 'ລ'))
}

/** The independent vowel for the one that a word begins with. */
const FIRST_VOWELS: Readonly<Record<string, string>> = {
  'ा': 'अ',
  า: 'आ',
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
