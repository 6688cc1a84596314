/** Raised when the rule below changes. */
export const HAN_NUMBERS_VERSION = 1

/** A number in Han letters: an ordinal, or the digits of what bears a number, as an institute. */
const NUMBER =
  /第([〇零一二三四五六七八九十百千两]+)|([〇零一二三四五六七八九]{3,4})(?=[研所厂院局部队师团旅号基设医工])/u
const DIGITS = '〇一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A text in simplified Han letters around the first number in it; null where there is none: 第十四研究所 is "14" and 研究所. */
export function cutAtNumber(text: string): { before: string; number: string; after: string } | null {
  const found = NUMBER.exec(text)
  const letters = found?.[1] ?? found?.[2]
  if (found === null || letters === undefined) return null
  return {
    before: text.slice(0, found.index),
    number: String(valueOf(letters)),
    after: text.slice(found.index + found[0].length),
  }
}

function valueOf(letters: string): number {
  const plain = letters.replaceAll('零', '〇').replaceAll('两', '二')
  if (!/[十百千]/u.test(plain)) return Number(Array.from(plain, (letter) => DIGITS.indexOf(letter)).join(''))
  let sum = 0
  let digit = 0
  for (const letter of plain) {
    const unit = UNITS[letter]
    if (unit === undefined) digit = DIGITS.indexOf(letter)
    else {
      sum += (digit === 0 ? 1 : digit) * unit
      digit = 0
    }
  }
  return sum + digit
}
