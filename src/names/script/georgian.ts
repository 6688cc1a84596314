/** Raised when a table below changes. */
export const GEORGIAN_VERSION = 2

/** Georgia's national system (2002) without its apostrophes; BGN/PCGN 2009 is the same. */
const NATIONAL: Readonly<Record<string, string>> = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
}

/** As Georgian names come through Russian or German, and by ISO 9984 without marks. */
export const GEORGIAN_SCHEMES: readonly {
  readonly scheme: string
  readonly letters: Readonly<Record<string, string>>
}[] = [
  { scheme: 'Georgian (national)', letters: NATIONAL },
  {
    scheme: 'Georgian (popular)',
    letters: { ...NATIONAL, ყ: 'k', ჯ: 'dj', ფ: 'f', ღ: 'g', წ: 'tz', ხ: 'h' },
  },
]

/** The ending that Georgian gives names whose last sound is a consonant, its own and foreign ones: პუტინი is Putin. */
export const NOMINATIVE: RegExp = /([^აეიოუ\s])ი(?=\s|$)/u

/** Foreign names are spelled by their sounds: ფ is f or p, ქ k. */
export const FOREIGN_IN_GEORGIAN: Readonly<Record<string, string>> = { ...NATIONAL, ყ: 'k', ფ: 'f', ხ: 'kh' }

/** Writes one folded Georgian word in Latin; other letters stay. */
export function georgianToLatin(word: string, letters: Readonly<Record<string, string>>): string {
  let made = ''
  for (const letter of word) made += letters[letter] ?? letter
  return made
}
