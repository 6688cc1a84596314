/** ISO 15924 by the publisher's words for a script. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['Arabic', 'Arab'],
  ['Armenian', 'Armn'],
  ['Bengali', 'Beng'],
  ['Burmese', 'Mymr'],
  ['Chinese Simplified', 'Hans'],
  ['Chinese Traditional', 'Hant'],
  ['Cyrillic', 'Cyrl'],
  ['Devanagari', 'Deva'],
  ['Georgian', 'Geor'],
  ['Greek', 'Grek'],
  ['Hangul', 'Hang'],
  ['Hebrew', 'Hebr'],
  ['Japanese', 'Jpan'],
  ['Khmer', 'Khmr'],
  ['Korean', 'Kore'],
  ['Latin', 'Latn'],
  ['Thai', 'Thai'],
])

/** The script that the words name; `null` where they are not known. */
export function scriptOfWords(words: string | null): string | null {
  return (words === null ? null : SCRIPTS.get(words)) ?? null
}

/** A name without the marks of direction that the publisher puts around one that runs from right to left. */
export function withoutDirection(text: string): string {
  return text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '').trim()
}
