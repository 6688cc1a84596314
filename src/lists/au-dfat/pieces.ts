import { wordsOf } from '../reading/xml-element.ts'

/** A longer cell is not taken apart. */
const LONGEST_CELL = 20_000

/**
 * The values in one cell: "a) … b) …", "(a) …", "…; …", "… >> …", or one a line. A cell that says that there is none ("NA",
 * "Unknown") has none.
 *
 * @example piecesOf('a) Pul-e-Khumri b) Baghlan') // ['Pul-e-Khumri', 'Baghlan']
 */
export function piecesOf(cell: string): readonly string[] {
  if (cell.length > LONGEST_CELL) return [wordsOf(cell)]
  return cell
    .split(/(?<![^\s;,.)])\(?[a-z]\)(?!\s*$)|;|>>|\r?\n/u)
    .map((piece) => wordsOf(piece).replace(/^[,;.\s]+|[,;\s]+$/gu, ''))
    .filter((piece) => piece !== '' && !/^(?:n\/?a|unknown|none|-+)\.?$/iu.test(piece))
}

/** The debris of a line's end that was written into a cell as letters. */
export function withoutDebris(text: string): string {
  return text.includes('_x') ? text.replace(/_x(?:005F_x)?000D_/giu, '\n') : text
}
