type Writing = 'latin' | 'cyrillic' | 'other' | null

/**
 * The text with a semicolon wherever one script gives way to another: "ינון לוי LEVY" holds two names. Between Latin and
 * Cyrillic only where two whole words of either meet, since legal forms and look-alike letters mix them ("ООО Kite",
 * "Cергей").
 */
export function withScriptsApart(text: string): string {
  const words = text.split(' ')
  const writings = words.map(writingOf)
  return words
    .map((word, at) => (at > 0 && isBoundary(writings, at) ? `; ${word}` : ` ${word}`))
    .join('')
    .trim()
}

function isBoundary(writings: readonly Writing[], at: number): boolean {
  const [before, next] = [writings[at - 1] ?? null, writings[at] ?? null]
  if (before === null || next === null || before === next) return false
  if (before === 'other' || next === 'other') return true
  return writings[at - 2] === before && writings[at + 1] === next
}

function writingOf(word: string): Writing {
  if (/^(?:or|and|или)$/u.test(word)) return null
  const isLatin = /\p{Script=Latin}/u.test(word)
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word)
  const isOther = /[^\p{Script=Latin}\p{Script=Cyrillic}\P{L}]/u.test(word)
  if ([isLatin, isCyrillic, isOther].filter(Boolean).length !== 1) return null
  return isOther ? 'other' : isLatin ? 'latin' : 'cyrillic'
}
