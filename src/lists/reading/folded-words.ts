/** Cyrillic letters that look like Latin ones, and those: a record has "Аlexey", another "State Institution of Сulture". */
const LOOK_ALIKES = { cyrillic: 'авсенікморѕтхујһ', latin: 'abcehikmopstxyjh' } as const

/** Letters that Unicode does not decompose. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
}

/** A longer name is cut: a key stays short. */
const LONGEST = 1_000

/**
 * The words of a name as they stand in an entry key: lower case, without diacritics and apostrophes, in ASCII where the
 * letters are Latin or only look so. These rules are part of the keys: they change with no table of the `names` floor.
 *
 * @example foldedWords('Gennad’yevich  STARÚNSKY') // ['gennadyevich', 'starunsky']
 */
export function foldedWords(name: string): readonly string[] {
  return name
    .slice(0, LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘‛`´ʼʹ]/gu, '')
    .replace(/[ßæœøđðþłħı]/gu, (letter) => PLAIN[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(inOneAlphabet)
}

function inOneAlphabet(word: string): string {
  if (!/[a-z]/u.test(word)) return word
  return word.replace(/[\u0400-\u052f]/gu, (letter) => {
    const at = LOOK_ALIKES.cyrillic.indexOf(letter)
    return at === -1 ? letter : LOOK_ALIKES.latin.charAt(at)
  })
}
