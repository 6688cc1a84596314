import { wordsOf } from '../reading/xml-element.ts'

/** The tags that statements of reasons hold; any other "<…>" is text ("<<STROYGAZMONTAZH>>"). */
const TAG = /<\/?(?:a|b|br|div|em|i|li|ol|p|span|strong|u|ul)(?:\s[^<>]{0,500})?\/?>/giu

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
}

const REFERENCE = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/giu

/** The text of a field that may hold escaped HTML: without its tags, with the characters that its references stand for. */
export function htmlText(text: string): string {
  if (!/[<&]/u.test(text)) return text
  return wordsOf(text.replace(REFERENCE, characterOf).replace(TAG, ' '))
}

function characterOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  const key = name?.toLowerCase() ?? ''
  if (name !== undefined) return Object.hasOwn(CHARACTERS, key) ? (CHARACTERS[key] ?? whole) : whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : whole
}
