/** Raised when a table below changes. */
export const INDIC_VERSION = 1

/**
 * The scripts of India that share one layout (ISCII 1991, taken over by Unicode): Devanagari, Bengali, Gurmukhi, Gujarati,
 * Odia, Tamil, Telugu, Kannada, Malayalam; each block is 128 code points.
 */
const FIRST = 0x900
const LAST = 0xd7f

/** Letters by their place in the block, in ISO 15919 without marks; consonants end in their own a. */
const LETTERS: Readonly<Record<number, string>> = {
  0x01: 'n',
  0x02: 'n',
  0x03: 'h',
  0x05: 'a',
  0x06: 'a',
  0x07: 'i',
  0x08: 'i',
  0x09: 'u',
  0x0a: 'u',
  0x0b: 'ri',
  0x0d: 'e',
  0x0e: 'e',
  0x0f: 'e',
  0x10: 'ai',
  0x11: 'o',
  0x12: 'o',
  0x13: 'o',
  0x14: 'au',
}
const CONSONANTS =
  'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h'.split(' ')
const FIRST_CONSONANT = 0x15
const SIGNS: Readonly<Record<number, string>> = {
  0x3e: 'a',
  0x3f: 'i',
  0x40: 'i',
  0x41: 'u',
  0x42: 'u',
  0x43: 'ri',
  0x45: 'e',
  0x46: 'e',
  0x47: 'e',
  0x48: 'ai',
  0x49: 'o',
  0x4a: 'o',
  0x4b: 'o',
  0x4c: 'au',
}
const VIRAMA = 0x4d
const NUKTA = 0x3c
const SOUTHERN = 0xb80

export const INDIC_TABLES: readonly unknown[] = [LETTERS, CONSONANTS, SIGNS]

export function isIndic(text: string): boolean {
  return /[\u0900-\u0d7f]/.test(text)
}

/**
 * Writes one folded word of such a script in Latin. The a of the last consonant is silent in the North, and spoken in the
 * South (Tamil and later blocks) and after two consonants. `medial`: the a of a consonant inside is silent too, where vowels are beside it on both
 * sides (Hindi Rajnikant from rajanikanta).
 */
export function indicToLatin(word: string, medial: boolean): string {
  const parts: { text: string; own: boolean }[] = []
  let southern = false
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0
    if (code < FIRST || code > LAST) {
      parts.push({ text: letter, own: false })
      continue
    }
    southern = code >= SOUTHERN
    const place = code % 0x80
    const last = parts.at(-1)
    const consonant = CONSONANTS[place - FIRST_CONSONANT]
    // The letters for q, kh, gh, z, f have nukta forms of their own, which folding parts.
    if (place === NUKTA && last !== undefined)
      last.text = { j: 'z', ph: 'f', k: 'q', d: 'r', dh: 'rh', y: 'y' }[last.text] ?? last.text
    else if (consonant !== undefined) parts.push({ text: consonant, own: true })
    else if (place === VIRAMA && last !== undefined) last.own = false
    else if (SIGNS[place] !== undefined) {
      if (last !== undefined) last.own = false
      parts.push({ text: SIGNS[place] ?? '', own: false })
    } else parts.push({ text: LETTERS[place] ?? '', own: false })
  }
  let made = ''
  for (const [at, { text, own }] of parts.entries()) {
    const next = parts[at + 1]
    const isLast = next === undefined
    const vowelBefore = /[aeiou]$/.test(made)
    // After two consonants the last a is spoken: Narendra.
    const inside =
      next !== undefined && (next.own ? at + 2 < parts.length : /^[aeiou]/.test(parts[at + 2]?.text ?? ''))
    const silent = own && !southern && vowelBefore && (isLast || (medial && inside))
    made += own && !silent ? `${text}a` : text
  }
  return made
}
