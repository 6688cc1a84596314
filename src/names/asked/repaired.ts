/** Raised when the rules below change. */
export const REPAIRED_VERSION = 1

const MAY_BE_ESCAPED = /&(?:#\d|#x[\da-f]|[a-z]{2,6};)|%[\da-f]{2}/iu
/** Characters that the first byte of a letter in UTF-8 looks like, and those of the bytes behind it. */
const MAY_BE_BYTES =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2010-\u2122]|[РС][\u0080-\u00bf\u0402-\u040f\u0451-\u045f\u0490\u0491\u2010-\u2122]/u

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu
/** The named references that are in use for what names are written with; of letters with marks only the usual ones. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  szlig: 'ß',
  oslash: 'ø',
  aelig: 'æ',
  aring: 'å',
}
/** The marks of letters that references name: eacute, Ouml, ccedil. */
const MARKED = /^([a-z])(acute|grave|circ|tilde|uml|cedil|caron)$/iu
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  caron: '\u030c',
}

const ESCAPED_BYTES = /(?:%[\da-f]{2})+/giu
/** The single-byte encodings as which bytes of UTF-8 are misread most often. */
const MISREAD_AS = ['windows-1252', 'windows-1251'] as const
const NOT_ASCII = /[^\0-\x7f]{2,}/gu
const SIGN = /[^\p{L}\p{M}]/u
const LATIN = /^\p{Script=Latin}+$/u
const TOLD_BY_LENGTH = 4
/** A text may have been through it more than once. */
const MOST_TIMES = 3

/**
 * A text asked for without what happened to its letters on the way: character references of HTML (`Soci&eacute;t&eacute;`),
 * bytes in percent (`Soci%C3%A9t%C3%A9`), UTF-8 that was read as another encoding (`SociÃ©tÃ©`). Any other text comes back as
 * it is.
 */
export function repaired(text: string): string {
  let whole = text
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const before = whole
    if (MAY_BE_ESCAPED.test(whole))
      whole = whole.replace(ENTITY, referred).replace(ESCAPED_BYTES, (bytes) => decoded(bytes) ?? bytes)
    if (MAY_BE_BYTES.test(whole)) whole = whole.replace(NOT_ASCII, reread)
    if (whole === before) return whole
  }
  return whole
}

function referred(written: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) {
    const known = NAMED[name.toLowerCase()]
    if (known !== undefined) return name === name.toLowerCase() ? known : known.toUpperCase()
    const [, letter = '', mark = ''] = MARKED.exec(name) ?? []
    return letter === '' ? written : `${letter}${MARKS[mark.toLowerCase()] ?? ''}`.normalize('NFC')
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? written : String.fromCodePoint(code)
}

function decoded(bytes: string): string | null {
  return fromUtf8(Uint8Array.from(bytes.slice(1).split('%'), (byte) => Number.parseInt(byte, 16)))
}

/**
 * Letters whose bytes in UTF-8 were read as one of a single-byte encoding; as they are where they are none. Few letters
 * may be so by chance (KÚŠIK): then it has to be a letter of Latin that they were.
 */
function reread(letters: string): string {
  for (const encoding of MISREAD_AS) {
    const bytesOf = bytesIn(encoding)
    const bytes = Array.from(letters, (letter) => bytesOf.get(letter) ?? letter.charCodeAt(0))
    const read = bytes.some((byte) => byte > 0xff) ? null : fromUtf8(Uint8Array.from(bytes))
    if (read === null) continue
    if (letters.length >= TOLD_BY_LENGTH || SIGN.test(letters) || LATIN.test(read)) return read
  }
  return letters
}

function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const known = new Map<string, ReadonlyMap<string, number>>()

/** The byte of each letter of an encoding (WHATWG Encoding). */
function bytesIn(encoding: (typeof MISREAD_AS)[number]): ReadonlyMap<string, number> {
  let bytes = known.get(encoding)
  if (bytes === undefined) {
    const all = Uint8Array.from({ length: 128 }, (_, at) => at + 128)
    bytes = new Map(Array.from(new TextDecoder(encoding).decode(all), (letter, at) => [letter, at + 128]))
    known.set(encoding, bytes)
  }
  return bytes
}
