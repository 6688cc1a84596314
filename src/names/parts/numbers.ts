/** Raised when the rules below change; the table itself is part of the fingerprint. */
export const NUMBERS_VERSION = 2

/** Numbers in words, as numerals and as ordinals, folded; the place in the list is the value, from 0. */
export const NUMBER_WORDS: readonly string[] = [
  'zero',
  'one first 1st i',
  'two second 2nd ii',
  'three third 3rd iii',
  'four fourth 4th iv',
  'five fifth 5th',
  'six sixth 6th vi',
  'seven seventh 7th vii',
  'eight eighth 8th viii',
  'nine ninth 9th ix',
  'ten tenth 10th',
  'eleven eleventh 11th xi',
  'twelve twelfth 12th xii',
  'thirteen thirteenth 13th xiii',
  'fourteen fourteenth 14th xiv',
  'fifteen fifteenth 15th xv',
  'sixteen sixteenth 16th xvi',
  'seventeen seventeenth 17th xvii',
  'eighteen eighteenth 18th xviii',
  'nineteen nineteenth 19th xix',
  'twenty twentieth 20th xx',
]
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  thirtieth: 30,
  forty: 40,
  fortieth: 40,
  fifty: 50,
  fiftieth: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  hundredth: 100,
}

const VALUES: ReadonlyMap<string, number> = new Map([
  ...NUMBER_WORDS.flatMap((words, value) => words.split(' ').map((word): [string, number] => [word, value])),
  ...Object.entries(TENS),
])
const SPELLINGS: ReadonlyMap<number, readonly string[]> = new Map(
  NUMBER_WORDS.map((words, value) => [value, [...words.split(' '), String(value), `0${value}`]]),
)

const DIGITS = /^[0-9]{1,9}$/
const ORDINAL = /^([0-9]{1,4})(?:st|nd|rd|th|e|eme|er|o|a|oe|ya|y)$/

/** The number that a folded word says (`3`, `third`, `3rd`, `iii`); `null` where it says none. `i` is read as 1. */
export function numberOf(word: string): number | null {
  const known = VALUES.get(word)
  if (known !== undefined) return known
  if (DIGITS.test(word)) return Number(word)
  const ordinal = ORDINAL.exec(word)
  return ordinal === null ? null : Number(ordinal[1])
}

/** The other ways of writing the number that a word says. */
export function sameNumber(word: string): readonly string[] {
  const value = numberOf(word)
  if (value === null) return []
  return (SPELLINGS.get(value) ?? [String(value), inEnglish(value)]).filter((each) => each !== word)
}

/** An ordinal in English: 142nd, 111th. */
function inEnglish(value: number): string {
  const isTeen = value % 100 > 10 && value % 100 < 20
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]
  return `${value}${ending ?? 'th'}`
}
