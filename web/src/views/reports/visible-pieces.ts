/** A piece of a text: words as they are, or one character that would not be seen and changes how others are. */
export type VisiblePiece = { readonly text: string } | { readonly control: string }

/** Characters that turn the direction of others round, that nothing shows, or that are no text. */
const CONTROLS =
  /[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|[\u{E0001}\u{E0020}-\u{E007F}]/gu

/** A text with its controls apart, each by its code point (`U+202E`). Joiners and marks of direction that words need stay. */
export function visiblePieces(text: string): readonly VisiblePiece[] {
  const pieces: VisiblePiece[] = []
  let at = 0
  for (const { index, 0: control } of text.matchAll(CONTROLS)) {
    if (index > at) pieces.push({ text: text.slice(at, index) })
    const code = (control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    pieces.push({ control: `U+${code}` })
    at = index + control.length
  }
  if (at === 0) return [{ text }]
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}
