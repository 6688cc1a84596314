/** A piece of a sentence; `isMarked`: the words of the claim itself. */
export interface SentencePiece {
  readonly text: string
  readonly isMarked: boolean
}

/**
 * Takes a sentence apart whose words of a claim stand between ⟦ and ⟧. Brackets of this kind that the text itself has are
 * text, as far as they do not come in pairs.
 */
export function sentencePieces(sentence: string): readonly SentencePiece[] {
  const pieces: SentencePiece[] = []
  let at = 0
  const add = (to: number, isMarked: boolean): void => {
    if (to > at) pieces.push({ text: sentence.slice(at, to), isMarked })
  }
  for (;;) {
    const open = sentence.indexOf('⟦', at)
    const close = open === -1 ? -1 : sentence.indexOf('⟧', open + 1)
    if (close === -1) break
    add(open, false)
    at = open + 1
    add(close, true)
    at = close + 1
  }
  add(sentence.length, false)
  return pieces
}
