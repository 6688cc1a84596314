/** Raised when a rule below changes. */
export const CYRILLIC_VERSION = 2

/** How one scheme writes Cyrillic letters in Latin. A letter that it has not is taken from the base. */
export interface CyrillicScheme {
  readonly scheme: string
  readonly letters: Readonly<Record<string, string>>
  /** Two letters that are written otherwise than each alone. */
  readonly pairs?: readonly (readonly [string, string])[]
  /** What е is at the start of a word and after a vowel, й, ъ or ь. */
  readonly initialE: string
  /** Changes at the end of a word, first match counts: Cyrillic ending to Latin. */
  readonly endings: readonly (readonly [string, string])[]
}

/** Letters whose Latin form the schemes share, with those of Central Asia, the Caucasus and the Volga that no scheme below has. */
export const CYRILLIC_BASE: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'ye',
  ў: 'u',
  ђ: 'dj',
  ѓ: 'gj',
  ѕ: 'dz',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ќ: 'kj',
  џ: 'dz',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  җ: 'j',
  ҷ: 'j',
  ҳ: 'h',
  ҹ: 'j',
  ҝ: 'g',
  ҙ: 'z',
  ҫ: 's',
  ҡ: 'k',
  ԓ: 'l',
  ӷ: 'g',
}

/** United States and United Kingdom romanisation of Russian (BGN/PCGN 1947), without its apostrophes. */
const BGN: CyrillicScheme = { scheme: 'Cyrillic (BGN/PCGN)', letters: {}, initialE: 'ye', endings: [] }

/** As newspapers write Russian names: е is e everywhere, -ий and -ый are -y, кс is x, Александр is Alexander. */
export const POPULAR: CyrillicScheme = {
  scheme: 'Cyrillic (popular)',
  letters: {},
  pairs: [['кс', 'x']],
  initialE: 'e',
  endings: [
    ['андр', 'ander'],
    ['ий', 'y'],
    ['ый', 'y'],
    ['ия', 'ia'],
    ['ья', 'ia'],
  ],
}

/** ICAO Doc 9303 part 3 section 6 table B, as in Russian passports since 2013. */
const PASSPORT: CyrillicScheme = {
  scheme: 'Cyrillic (passport)',
  letters: { й: 'i', ъ: 'ie', ю: 'iu', я: 'ia', є: 'ie' },
  initialE: 'e',
  endings: [],
}

/** Ukraine, Cabinet of Ministers resolution 55 of 2010: у and й are others at the start of a word, зг is zgh. */
const UKRAINIAN: CyrillicScheme = {
  scheme: 'Ukrainian',
  letters: { г: 'h', и: 'y', й: 'i', ю: 'iu', я: 'ia', є: 'ie' },
  pairs: [['зг', 'zgh']],
  initialE: 'e',
  endings: [],
}
const UKRAINIAN_POPULAR: CyrillicScheme = {
  scheme: 'Ukrainian (popular)',
  letters: { г: 'h', и: 'y', ї: 'yi', є: 'ye' },
  initialE: 'e',
  endings: [
    ['ий', 'y'],
    ['ій', 'iy'],
  ],
}

/** Belarusian by BGN/PCGN 1979 (г is h, ў is w in passports and u in common use). */
const BELARUSIAN: CyrillicScheme = { scheme: 'Belarusian', letters: { г: 'h' }, initialE: 'ye', endings: [] }
const BELARUSIAN_PASSPORT: CyrillicScheme = {
  scheme: 'Belarusian (passport)',
  letters: { г: 'h', ў: 'u', й: 'i', ю: 'iu', я: 'ia' },
  initialE: 'e',
  endings: [],
}

/** Bulgaria, Transliteration Act of 2009. */
const BULGARIAN: CyrillicScheme = {
  scheme: 'Bulgarian',
  letters: { х: 'h', щ: 'sht', ъ: 'a', ь: 'y' },
  initialE: 'e',
  endings: [['ия', 'ia']],
}

/** Serbian Latin (Gaj's alphabet) without its diacritics. */
const SERBIAN: CyrillicScheme = {
  scheme: 'Serbian',
  letters: { ж: 'z', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 'sc', й: 'j', ю: 'ju', я: 'ja' },
  initialE: 'e',
  endings: [],
}

/** Macedonian passports (law of 2003): the same with h for the sounds that Serbian marks. */
const MACEDONIAN: CyrillicScheme = {
  scheme: 'Macedonian',
  letters: { ж: 'zh', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', џ: 'dj', ѓ: 'gj', ќ: 'kj' },
  initialE: 'e',
  endings: [],
}

/** Kazakh by BGN/PCGN 1979; the base has what Kazakh passports write. */
const KAZAKH: CyrillicScheme = {
  scheme: 'Kazakh',
  letters: { ғ: 'gh', қ: 'q', ң: 'ng', и: 'i', у: 'u' },
  initialE: 'e',
  endings: [],
}

/** Kyrgyz by BGN/PCGN 1979. */
const KYRGYZ: CyrillicScheme = {
  scheme: 'Kyrgyz',
  letters: { ж: 'j', ң: 'ng' },
  initialE: 'e',
  endings: [],
}

/** Tajik by BGN/PCGN 1994. */
const TAJIK: CyrillicScheme = {
  scheme: 'Tajik',
  letters: { ғ: 'gh', қ: 'q', ҳ: 'h', ҷ: 'j', й: 'y' },
  initialE: 'e',
  endings: [],
}

/** Uzbek Cyrillic in the Latin alphabet of 1995, without its apostrophes. */
const UZBEK: CyrillicScheme = {
  scheme: 'Uzbek',
  letters: { ў: 'o', қ: 'q', ғ: 'g', ҳ: 'h', ж: 'j', х: 'x' },
  initialE: 'ye',
  endings: [],
}

/** Mongolian by MNS 5217:2012. */
const MONGOLIAN: CyrillicScheme = {
  scheme: 'Mongolian',
  letters: { ж: 'j', й: 'i', ө: 'u' },
  initialE: 'ye',
  endings: [],
}

/** For names in which ё is written out as йо: Фёдор is Fyodor, Горбачёв is Gorbachyov. */
export const YO_SCHEME: CyrillicScheme = { ...POPULAR, scheme: 'Cyrillic (ё as yo)' }

/** All schemes with the base, for the fingerprint. */
export const CYRILLIC_SCHEMES: readonly CyrillicScheme[] = [
  { scheme: 'base', letters: CYRILLIC_BASE, initialE: 'e', endings: [] },
  BGN,
  POPULAR,
  PASSPORT,
  UKRAINIAN,
  UKRAINIAN_POPULAR,
  BELARUSIAN,
  BELARUSIAN_PASSPORT,
  BULGARIAN,
  SERBIAN,
  MACEDONIAN,
  KAZAKH,
  KYRGYZ,
  TAJIK,
  UZBEK,
  MONGOLIAN,
]

/** The schemes for a folded text, by the letters that only some languages have; best first. */
export function cyrillicSchemesFor(text: string): readonly CyrillicScheme[] {
  if (/ҷ/u.test(text)) return [TAJIK, BGN, POPULAR]
  if (/ў/u.test(text) && /[қғҳ]/u.test(text)) return [UZBEK, BGN, POPULAR]
  if (/[ұә]|[қғң].*і|і.*[қғң]/u.test(text)) return [KAZAKH, PASSPORT, BGN, POPULAR]
  if (/[қғҳ]/u.test(text)) return [TAJIK, KAZAKH, UZBEK, BGN, POPULAR]
  if (/ң/u.test(text)) return [KYRGYZ, BGN, POPULAR]
  if (/[үө]/u.test(text)) return [MONGOLIAN, KYRGYZ, BGN, POPULAR]
  if (/ў/u.test(text)) return [BELARUSIAN, BELARUSIAN_PASSPORT, PASSPORT, POPULAR]
  if (/[їєґ]|[сц]ьк/u.test(text)) return [UKRAINIAN, UKRAINIAN_POPULAR, POPULAR, BGN]
  if (/і/u.test(text))
    return /[ыэ]/u.test(text)
      ? [BELARUSIAN, BELARUSIAN_PASSPORT, BGN, POPULAR]
      : [UKRAINIAN, UKRAINIAN_POPULAR, POPULAR, BGN]
  if (/[ѓќѕ]/u.test(text)) return [MACEDONIAN, SERBIAN]
  if (/[ђћљњјџ]/u.test(text)) return [SERBIAN, MACEDONIAN]
  if (/[ыэё]/u.test(text)) return [BGN, POPULAR, PASSPORT]
  // Only Bulgarian has ъ for a vowel.
  if (/ъ[бвгджзклмнпрстфхцчшщ]/u.test(text)) return [BULGARIAN, BGN, POPULAR, PASSPORT, UKRAINIAN]
  if (/[щъ]/u.test(text)) return [BGN, POPULAR, PASSPORT, BULGARIAN, UKRAINIAN]
  return [BGN, POPULAR, PASSPORT, UKRAINIAN, SERBIAN]
}

const SOFTENS_E = /[аеиоуыэюяіїєйъьўј]/u

/** Writes one folded Cyrillic word in Latin by a scheme; other letters stay. */
export function cyrillicToLatin(word: string, by: CyrillicScheme): string {
  const ending = by.endings.find(([end]) => word.length > end.length && word.endsWith(end))
  const stem = ending === undefined ? word : word.slice(0, -ending[0].length)
  let made = ''
  for (let at = 0; at < stem.length; at++) {
    const letter = stem.charAt(at)
    const pair = by.pairs?.find(([two]) => stem.startsWith(two, at))
    if (pair !== undefined) {
      made += pair[1]
      at++
    } else if (letter === 'е' && by.initialE !== 'e' && (at === 0 || SOFTENS_E.test(stem.charAt(at - 1))))
      made += by.initialE
    else made += by.letters[letter] ?? CYRILLIC_BASE[letter] ?? letter
  }
  return ending === undefined ? made : made + ending[1]
}
