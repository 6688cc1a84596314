/** A text that is well-formed UTF-16 without a byte order mark, and whether it had to be mended. */
export interface WellFormed {
  readonly text: string
  readonly isMended: boolean
}

/** Lone surrogates become U+FFFD, a byte order mark goes; all else stays. */
export function wellFormed(given: string): WellFormed {
  const text = given.charCodeAt(0) === 0xfeff ? given.slice(1) : given
  return text.isWellFormed() ? { text, isMended: false } : { text: text.toWellFormed(), isMended: true }
}
