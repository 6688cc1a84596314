/** Syllables, of which each that `open` tells is open is one with the next: Latin letters part no other (Chuon Naron, Sary). */
export function withOpenJoined(syllables: readonly string[], open: RegExp): readonly string[] {
  const made: string[] = []
  let before = ''
  for (const syllable of syllables) {
    before += syllable
    if (open.test(syllable)) continue
    made.push(before)
    before = ''
  }
  return before === '' ? made : [...made, before]
}
