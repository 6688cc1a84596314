import type { ReactNode } from 'react'
import { catalogue, useWords } from '../../words/language.tsx'
import { visiblePieces } from './visible-pieces.ts'

const words = catalogue({
  en: { control: (code: string) => `hidden character ${code}` },
  fr: { control: (code: string) => `caractère caché ${code}` },
})

/** Words of a report as they stand; a character that hides or turns round what follows is shown by its code. */
export function VisibleText({ text }: { readonly text: string }): ReactNode {
  const { control } = useWords(words)
  const pieces = visiblePieces(text)
  if (pieces.length === 1 && pieces[0] !== undefined && 'text' in pieces[0]) return text
  return pieces.map((piece, at) =>
    'text' in piece ? (
      piece.text
    ) : (
      <abbr
        // oxlint-disable-next-line react/no-array-index-key -- the pieces of a text do not move
        key={at}
        className="control-character"
        title={control(piece.control)}
        data-code={piece.control}
      />
    ),
  )
}
