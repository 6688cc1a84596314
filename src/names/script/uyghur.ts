import { spellingsToken } from '../meaning/meaning-token.ts'
import { turkicSpellings } from './east-asian/western-peoples.ts'
import { fold } from './fold.ts'

/** Raised when a rule below changes. */
export const UYGHUR_VERSION = 2

/** A language that writes all its vowels in the Arabic script, with its ways to spell it in Latin, best first. */
interface VowelledScript {
  readonly schemes: readonly { readonly scheme: string; readonly letters: Readonly<Record<string, string>> }[]
}

/** Uyghur Latin (ULY, Xinjiang University 2001) without its diacritics. */
const ULY: Readonly<Record<string, string>> = {
  ا: 'a',
  ە: 'e',
  ه: 'h',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ج: 'j',
  چ: 'ch',
  خ: 'x',
  د: 'd',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ڭ: 'ng',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ھ: 'h',
  ہ: 'h',
  و: 'o',
  ۇ: 'u',
  ۆ: 'o',
  ۈ: 'u',
  ۋ: 'w',
  ې: 'e',
  ى: 'i',
  ی: 'i',
  ي: 'y',
  ئ: '',
  ح: 'h',
  ع: '',
}
/** As most Latin sources have Uyghur names: x as h, q as k, gh as g, w as v. */
const UYGHUR_POPULAR: Readonly<Record<string, string>> = { ...ULY, خ: 'h', ق: 'k', غ: 'g', ۋ: 'v' }
/** With a for the open e, kh for x (Congressional-Executive Commission on China, Radio Free Asia). */
const UYGHUR_OPEN: Readonly<Record<string, string>> = { ...ULY, ە: 'a', خ: 'kh', ق: 'q', ۋ: 'w' }

/** Central Kurdish (Sorani) as Kurdish names are written in English; w and y by their place (see below). */
const SORANI: Readonly<Record<string, string>> = {
  ...ULY,
  ێ: 'e',
  ڵ: 'l',
  ڕ: 'r',
  ڤ: 'v',
  خ: 'kh',
  و: 'u',
  ۆ: 'o',
  ی: 'i',
  ث: 's',
  ذ: 'z',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
}
const SORANI_KURMANJI: Readonly<Record<string, string>> = {
  ...SORANI,
  خ: 'x',
  ش: 's',
  چ: 'c',
  ژ: 'j',
  ج: 'c',
}

const UYGHUR: VowelledScript = {
  schemes: [
    { scheme: 'Uyghur (ULY)', letters: ULY },
    { scheme: 'Uyghur (popular)', letters: UYGHUR_POPULAR },
    { scheme: 'Uyghur (with a)', letters: UYGHUR_OPEN },
  ],
}
const KURDISH: VowelledScript = {
  schemes: [
    { scheme: 'Kurdish (popular)', letters: SORANI },
    { scheme: 'Kurdish (Hawar letters)', letters: SORANI_KURMANJI },
  ],
}

/** The tables, for the fingerprint. */
export const VOWELLED_SCRIPTS: readonly VowelledScript[] = [UYGHUR, KURDISH]

/** Which of them a text as it was written is in: by letters that no other language of the script has. */
function vowelledScriptOf(value: string): VowelledScript | null {
  if (/[ێڵڕ]/u.test(value)) return KURDISH
  if (/[ۇۈۋڭ]|ى(?=\p{L})/u.test(value) || (/ە/u.test(value) && /[ئېۆى]/u.test(value))) return UYGHUR
  return /ە/u.test(value) ? KURDISH : null
}

const VOWELS = 'اەوۇۆۈېىیێ'

function wordToLatin(word: string, letters: Readonly<Record<string, string>>, kurdish: boolean): string {
  let made = ''
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at)
    const next = word.charAt(at + 1)
    const before = word.charAt(at - 1)
    const besideVowel = (next !== '' && VOWELS.includes(next)) || (before !== '' && VOWELS.includes(before))
    if (kurdish && letter === 'و' && next === 'و') {
      made += 'u'
      at++
    } else if (kurdish && letter === 'و' && (at === 0 || besideVowel)) made += 'w'
    else if (kurdish && 'یيى'.includes(letter)) made += besideVowel ? 'y' : 'i'
    else if (letter === 'ي' && !besideVowel) made += 'i'
    else made += letters[letter] ?? ''
  }
  return made
}

/** The words of a name in Uyghur or Kurdish letters by each scheme; nothing where the text is in neither. */
export function vowelledToLatin(
  value: string,
): readonly { readonly scheme: string; readonly words: readonly string[] }[] {
  const script = vowelledScriptOf(value)
  if (script === null) return []
  const words = value
    .normalize('NFC')
    .replaceAll(/[\u0640\u064b-\u065f\u200c-\u200f]/g, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
  const read = script.schemes.map(({ scheme, letters }) => ({
    scheme,
    words: words.map((word) => wordToLatin(word, letters, script === KURDISH)).filter((word) => word !== ''),
  }))
  const usual = script === UYGHUR ? inUsualSpellings(read[0]?.words ?? []) : null
  return usual === null ? read : [...read, { scheme: 'Uyghur (usual spellings)', words: usual }]
}

/** The words with known names in any of their spellings (Perhat, Farhat); null where there is none. */
function inUsualSpellings(words: readonly string[]): readonly string[] | null {
  const spelled = words.map((word) => turkicSpellings(fold(word)))
  return spelled.some((each) => each.length > 1)
    ? words.map((word, at) => {
        const own = spelled[at] ?? []
        return own.length > 1 ? spellingsToken(own.join('|')) : word
      })
    : null
}
