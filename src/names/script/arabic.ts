import type { Token } from '../token.ts'
import type { Spelled } from './spelled.ts'

/** Raised when a rule below changes. */
export const ARABIC_VERSION = 5

/**
 * The letters of Arabic, Persian, Urdu, Pashto and Kurdish after folding (one alef, ya, kaf and ha; see letters.ts) in the
 * signs of `ABJAD_LETTERS`: DIN 31635, letters of one sound together (Urdu and Pashto retroflexes with their plain ones).
 */
export const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ټ: 't',
  ث: 'ṯ',
  ج: 'j',
  چ: 'č',
  ح: 'ḥ',
  خ: 'ḫ',
  څ: 's',
  ځ: 'z',
  د: 'd',
  ڈ: 'd',
  ډ: 'd',
  ذ: 'ḏ',
  ر: 'r',
  ڑ: 'r',
  ړ: 'r',
  ڕ: 'r',
  ز: 'z',
  ژ: 'ž',
  ږ: 'ž',
  س: 's',
  ش: 'š',
  ښ: 'š',
  ص: 'ṣ',
  ض: 'ḍ',
  ط: 'ṭ',
  ظ: 'ẓ',
  ع: 'ʿ',
  غ: 'ġ',
  ف: 'f',
  ڤ: 'f',
  ق: 'q',
  ك: 'k',
  گ: 'g',
  ګ: 'g',
  ل: 'l',
  ڵ: 'l',
  م: 'm',
  ن: 'n',
  ڼ: 'n',
  ڭ: 'n',
  ه: 'h',
  و: 'w',
  ۇ: 'w',
  ۆ: 'w',
  ۈ: 'w',
  ۋ: 'w',
  ي: 'y',
  ێ: 'y',
  ۍ: 'y',
}

/** Letters that take the l of the article to themselves (any grammar of Arabic: the sun letters). */
const SUN = 'تثدذرزسشصضطظلن'

/** Names that begin with alef and lam and have no article. */
export const NO_ARTICLE: ReadonlySet<string> = new Set(
  'الياس الهام الهه الطاف المير البرت الكساندر الكسندر الفت اليسع الميرا الناز اليا الهيار اليكس الكسي الدار'.split(
    ' ',
  ),
)

/** Second parts of compound names, with their article, that are written with the first in one Latin word. */
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  'الله الدين الرحمن الرحيم الاسلام الحق الزمان الملك الدوله لله'.split(' '),
)

/** Given names that are written together with the next one or apart from it. */
export const COMPOUND_STARTS: readonly string[] = [
  'محمد',
  'سيد',
  'غلام',
  'امير',
  'علي',
  'عبد',
  'ابو',
  'مير',
  'گل',
  'شاه',
]
/** Names that end such a compound, and suffixes of family names that are also written apart. */
export const COMPOUND_LASTS: readonly string[] = [
  'الله',
  'الدين',
  'محمد',
  'علي',
  'رضا',
  'حسين',
  'حسن',
  'زاده',
  'خان',
  'پور',
  'جان',
  'نژاد',
  'بيگ',
  'گل',
  'فر',
  'نيا',
]

/** “Son of” in Mauritania. */
const SON_IN_THE_WEST = 'ولد'

/** The ending of a Persian family name behind a silent he, joined to it, and as a word of its own: خامنه‌ای is Khamenei. */
const SILENT_HE_JOINED = /(?<=..)هاي$/u
const SILENT_HE = 'ه'
const ENDING_APART = 'اي'

/** The article as a word of its own, as it is in Latin. */
const ARTICLE = 'al'

function signsOf(word: string): string {
  let made = ''
  for (const letter of word) made += ARABIC_LETTERS[letter] ?? ''
  return made
}

/** One word without its article in signs: God's name with one l, the article inside a word before a sun letter free. */
function arabicSigns(word: string): string {
  const text = word.replace(SILENT_HE_JOINED, 'ي')
  let made = ''
  for (let at = 0; at < text.length; at++) {
    if (text.startsWith('الله', at)) {
      made += 'alh'
      at += 3
    } else if (text.startsWith('لله', at)) {
      made += 'lh'
      at += 2
    } else if (text.startsWith('تش', at)) {
      // The ch of foreign names.
      made += 'č'
      at += 1
    } else if (at >= 2 && text.startsWith('ال', at) && at + 4 <= text.length) {
      made += SUN.includes(text.charAt(at + 2)) ? 'aļ' : 'al'
      at += 1
    } else made += signsOf(text.charAt(at))
  }
  return made
}

const ARABIC = /[\u0620-\u06ff\u0750-\u077f]/

/** A name's word in parts: an article as a word of its own, "abd" with what it serves, compounds apart or joined. */
function partsOf(word: string, splits: boolean): readonly string[] {
  if (word === 'عبدالله') return splits ? ['عبد', 'الله'] : ['عبدله']
  if (word.startsWith('عبدال') && word.length > 6)
    return splits ? ['عبد', ARTICLE, word.slice(5)] : [`عبد${word.slice(5)}`]
  if (word.startsWith('عبدلل')) return splits ? ['عبد', 'الله'] : ['عبدله']
  // Before two letters it is as often part of the name.
  if (word.startsWith('ال') && word.length > (splits ? 3 : 4) && word !== 'الله' && !NO_ARTICLE.has(word))
    return [ARTICLE, word.slice(2)]
  if (!splits) return [word]
  const start = COMPOUND_STARTS.find((each) => word.startsWith(each) && word.length >= each.length + 3)
  if (start !== undefined) return [start, ...partsOf(word.slice(start.length), false)]
  const end = COMPOUND_LASTS.find((each) => word.endsWith(each) && word.length >= each.length + 3)
  return end === undefined ? [word] : [word.slice(0, -end.length), end]
}

function spelled(tokens: readonly Token[], splits: boolean): Spelled['words'] {
  const words: { text: string; token: number }[] = []
  const add = (part: string, token: number): void => {
    if (part === ARTICLE) words.push({ text: ARTICLE, token })
    else {
      const signs = arabicSigns(part)
      if (signs !== '') words.push({ text: `~${signs}`, token })
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    // Who writes in Latin letters often has a title for a name: Seyyed, Akhund.
    const isKept = token.role === 'legal-form' || (token.role === 'title' && !splits)
    if (!ARABIC.test(token.text) || isKept) {
      words.push({ text: token.text, token: at })
      continue
    }
    const next = tokens[at + 1]?.text ?? ''
    if (token.text === 'ال') add(ARTICLE, at)
    else if (token.text === SON_IN_THE_WEST && at > 0) words.push({ text: 'ould', token: at })
    else if (token.text === 'عبد' && next.startsWith('ال') && next.length > 3) {
      const servant = next === 'الله' ? 'له' : next.slice(2)
      if (splits) {
        add('عبد', at)
        if (next === 'الله') add('الله', at + 1)
        else {
          add(ARTICLE, at + 1)
          add(servant, at + 1)
        }
      } else add(`عبد${servant}`, at)
      at++
    } else if (next === ENDING_APART && token.text.length > 2 && token.text.endsWith(SILENT_HE)) {
      add(`${token.text}${next}`, at)
      at++
    } else if (!splits && token.role === 'name' && COMPOUND_ENDS.has(next)) {
      add(`${token.text}${next}`, at)
      at++
    } else for (const part of partsOf(token.text, splits)) add(part, at)
  }
  return words
}

/**
 * The readings of a name in the Arabic script by its consonants: compounds in one word ("abdulrahman", "nuruddin"), then
 * in several. The second is left out where it is the same.
 */
export function spelledInConsonants(tokens: readonly Token[]): readonly Spelled[] {
  const scheme = 'Arabic script by its consonants'
  return [
    { scheme, words: spelled(tokens, false) },
    { scheme: `${scheme}, compounds apart`, words: spelled(tokens, true) },
  ]
}
