/** A stretch of a sentence; marked are the words of the claim itself. */
export interface SentencePart {
  readonly text: string
  readonly isMarked: boolean
  /** Where it begins among the stretches. */
  readonly start: number
}

/** A sentence in which words stand between ⟦ and ⟧, taken apart. */
export function markedParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(/(⟦[^⟧]*⟧)/u)
    .map((part, start) =>
      part.startsWith('⟦')
        ? { text: part.slice(1, -1), isMarked: true, start }
        : { text: part, isMarked: false, start },
    )
    .filter(({ text }) => text !== '')
}
