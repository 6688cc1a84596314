/** Capitals that look alike, as two strings of equal length: what stands there, what it stands for. */
interface LookAlikes {
  readonly from: string
  readonly to: string
}

/**
 * Own choice from the printed forms; the idea and most pairs are those of Unicode Technical Standard 39, confusables.txt.
 * Small letters follow their capitals (н is h as Н is H), so that case never decides a reading.
 */
export const CYRILLIC_AS_LATIN: LookAlikes = { from: 'АВСЕНІЈКМОРЅТХУҮЬҺ', to: 'ABCEHIJKMOPSTXYYBH' }
export const LATIN_AS_CYRILLIC: LookAlikes = { from: 'ABCEHIJKMOPSTXY', to: 'АВСЕНІЈКМОРЅТХУ' }
export const GREEK_AS_LATIN: LookAlikes = { from: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', to: 'ABEZHIKMNOPTYX' }
export const LATIN_AS_GREEK: LookAlikes = { from: 'ABEHIKMNOPTXYZ', to: 'ΑΒΕΗΙΚΜΝΟΡΤΧΥΖ' }

const LATIN = 1
const CYRILLIC = 2
const GREEK = 4

/** Which of the three scripts a letter belongs to, as a bit; 0 for all others. */
export function alphabetOf(code: number): number {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? LATIN : 0
  if (code >= 0xc0 && code <= 0x2af) return LATIN
  if (code >= 0x370 && code <= 0x3ff) return GREEK
  if (code >= 0x400 && code <= 0x52f) return CYRILLIC
  return code >= 0x1e00 && code <= 0x1eff ? LATIN : 0
}

/** Whether the bits name two alphabets or more. */
export function isMixed(bits: number): boolean {
  return (bits & (bits - 1)) !== 0
}

function table(...pairs: readonly LookAlikes[]): Map<string, string> {
  const made = new Map<string, string>()
  for (const { from, to } of pairs) {
    for (let at = 0; at < from.length; at++) {
      made.set(from.charAt(at), to.charAt(at))
      made.set(from.charAt(at).toLowerCase(), to.charAt(at).toLowerCase())
    }
  }
  return made
}

const INTO: readonly { readonly alphabet: number; readonly letters: Map<string, string> }[] = [
  { alphabet: LATIN, letters: table(CYRILLIC_AS_LATIN, GREEK_AS_LATIN) },
  { alphabet: CYRILLIC, letters: table(LATIN_AS_CYRILLIC) },
  { alphabet: GREEK, letters: table(LATIN_AS_GREEK) },
]

/**
 * The word with each foreign letter replaced, its marks dropped (they made it a letter of its own alphabet: ї), or null where
 * one has no look-alike in the alphabet.
 */
function inAlphabet(word: string, alphabet: number, letters: Map<string, string>): string | null {
  let made = ''
  let replaced = false
  for (const letter of word) {
    if (replaced && /\p{M}/u.test(letter)) continue
    const own = alphabetOf(letter.codePointAt(0) ?? 0)
    replaced = false
    if (own === alphabet) made += letter
    else if (own === 0 && /[\p{N}\p{M}']/u.test(letter)) made += letter
    else {
      const twin = letters.get(letter)
      if (twin === undefined) return null
      made += twin
      replaced = true
    }
  }
  return made
}

/**
 * A word that mixes Latin, Cyrillic or Greek letters, written in the alphabet of most of its letters (Latin on a tie), or in
 * the next one where some letter has no look-alike there. A word that no single alphabet can write stays as it is.
 */
export function unmixed(word: string): string {
  const counts = new Map<number, number>()
  for (const letter of word) {
    const own = alphabetOf(letter.codePointAt(0) ?? 0)
    counts.set(own, (counts.get(own) ?? 0) + 1)
  }
  const order = INTO.filter((each) => counts.has(each.alphabet)).toSorted(
    (a, b) => (counts.get(b.alphabet) ?? 0) - (counts.get(a.alphabet) ?? 0),
  )
  for (const { alphabet, letters } of order) {
    const written = inAlphabet(word, alphabet, letters)
    if (written !== null) return written
  }
  return word
}
