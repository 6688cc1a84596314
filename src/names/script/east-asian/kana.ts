/** Raised when a table below changes. */
export const KANA_VERSION = 1

/** Hepburn (ALA-LC, ICAO 9303 as in Japanese passports) by rows of the syllabary: consonant, then its five kana. */
export const HEPBURN_ROWS: readonly (readonly [string, string])[] = [
  ['', 'アイウエオ'],
  ['k', 'カキクケコ'],
  ['g', 'ガギグゲゴ'],
  ['s', 'サシスセソ'],
  ['z', 'ザジズゼゾ'],
  ['t', 'タチツテト'],
  ['d', 'ダヂヅデド'],
  ['n', 'ナニヌネノ'],
  ['h', 'ハヒフヘホ'],
  ['b', 'バビブベボ'],
  ['p', 'パピプペポ'],
  ['m', 'マミムメモ'],
  ['y', 'ヤ ユ ヨ'],
  ['r', 'ラリルレロ'],
  ['w', 'ワヰ ヱヲ'],
  ['v', 'ヷヸヴヹヺ'],
]

/** Where Hepburn leaves the row. */
const HEPBURN: Readonly<Record<string, string>> = {
  si: 'shi',
  zi: 'ji',
  ti: 'chi',
  di: 'ji',
  tu: 'tsu',
  du: 'zu',
  hu: 'fu',
  wo: 'o',
}
/** Kunrei (ISO 3602): the rows as they are. */
const KUNREI: Readonly<Record<string, string>> = { di: 'zi', du: 'zu', wo: 'o' }

const KANA_TO_ROW: ReadonlyMap<string, string> = new Map(
  HEPBURN_ROWS.flatMap(([consonant, kana]) =>
    Array.from(kana, (one, at) => [one, consonant + 'aiueo'.charAt(at)] as const),
  ),
)
const SMALL: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ヮ: 'wa',
  ヵ: 'ka',
  ヶ: 'ke',
}

/** The other tables, for the fingerprint. */
export const KANA_TABLES: readonly unknown[] = [HEPBURN, KUNREI, SMALL]

export type KanaScheme = 'hepburn' | 'kunrei'

function katakana(text: string): string {
  return text.replaceAll(/[\u3041-\u3096]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0x60))
}

/** A syllable and the small kana after it. */
function withSmall(syllable: string, row: string, small: string): string {
  if (small.length === 2) {
    const glide = small.charAt(0)
    const consonant = syllable.replace(/[aiueo]$/, '')
    if (glide === 'y' && /(?:sh|ch|j)$/.test(consonant)) return consonant + small.charAt(1)
    return glide === 'w' ? `${consonant}wa` : consonant === '' ? small : consonant + small
  }
  if (syllable === 'u') return `w${small}`
  if (syllable === 'i') return `y${small}`
  // ティ and トゥ are ti and tu, whatever the row's own i and u are.
  if (row === 'te' || row === 'to') return `t${small}`
  if (row === 'de' || row === 'do') return `d${small}`
  const consonant = syllable.replace(/[aiueo]$/, '')
  return (/^[kg]$/.test(consonant) && row.endsWith('u') ? `${consonant}w` : consonant) + small
}

/** Writes folded kana in Latin; long vowels are not marked, as in passports. Other characters stay. */
export function kanaToLatin(text: string, scheme: KanaScheme): string {
  const irregular = scheme === 'hepburn' ? HEPBURN : KUNREI
  const kana = Array.from(katakana(text))
  let made = ''
  let doubled = false
  for (let at = 0; at < kana.length; at++) {
    const one = kana[at] ?? ''
    const row = KANA_TO_ROW.get(one)
    if (one === 'ッ') {
      doubled = true
      continue
    }
    if (one === 'ー' || one === '\u3099' || one === '\u309a') continue
    if (one === 'ン') {
      made += 'n'
      continue
    }
    let syllable = row === undefined ? (SMALL[one] ?? one) : (irregular[row] ?? row)
    const small = SMALL[kana[at + 1] ?? '']
    if (row !== undefined && small !== undefined && !'ヵヶ'.includes(kana[at + 1] ?? '')) {
      syllable = withSmall(syllable, row, small)
      at++
    }
    if (doubled && /^[a-z]/.test(syllable) && !/^[aiueo]/.test(syllable))
      made += scheme === 'hepburn' && syllable.startsWith('ch') ? 't' : syllable.charAt(0)
    doubled = false
    made += syllable
  }
  return made
}

/** Romanised kana without the doubled consonants and with long vowels short: the signs of a foreign name. */
export function kanaSigns(text: string): string {
  return kanaToLatin(text, 'hepburn')
    .replaceAll('tch', 'ch')
    .replaceAll(/([bcdfghjklmpqrstvwxyz])\1/g, '$1')
}
