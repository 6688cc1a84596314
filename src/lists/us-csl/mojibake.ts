/** A longer text is left as it is. */
const LONGEST = 4_000

/**
 * A name in which the publisher's file has a question mark for each character that it lost: quotation marks, apostrophes
 * and dashes. What stood there is told by what stands around; a name has no question mark of its own. Who calls keeps the
 * text as it is in the file.
 *
 * @example repaired('OOO ?Kite? Donetsk People?s Works') // 'OOO "Kite" Donetsk People\'s Works'
 */
export function repaired(text: string): string {
  if (!text.includes('?') || text.length > LONGEST) return text
  const marks = [...text.replace(/\?{2,}/gu, '?').matchAll(/\?/gu)].map(({ index }) => index)
  const even = text.replace(/\?{2,}/gu, '?')
  const closing = marks.filter((at) => isClosing(even, at))
  return marks.reduceRight((fixed, at) => {
    const closes = closing.some((each) => each > at)
    return fixed.slice(0, at) + meant(even, at, closes) + fixed.slice(at + 1)
  }, even)
}

function isClosing(text: string, at: number): boolean {
  return /[\p{L}\p{N}.)]/u.test(text.charAt(at - 1)) && /^(?:$|[\s,;.)])/u.test(text.charAt(at + 1))
}

function meant(text: string, at: number, closes: boolean): string {
  const [before, after] = [text.slice(Math.max(0, at - 40), at), text.slice(at + 1, at + 3)]
  if (/(?:^|[\s(])$/u.test(before)) {
    if (/^[\s\p{N}]/u.test(after)) return '-'
    return closes ? '"' : "'"
  }
  if (isClosing(text, at)) return '"'
  if (/(?:^|[\s(])\p{L}$/u.test(before)) return "'"
  // A legal form, then the name in quotation marks, with nothing between.
  if (/Otvetstvennostyu$/iu.test(before)) return ' "'
  if (/^\p{Lu}/u.test(after))
    return closes && /[^\s"]{4,} [^"]*$/u.test(before) && !/\?/u.test(before) ? ' "' : '-'
  return "'"
}
