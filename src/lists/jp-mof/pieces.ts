/** A longer cell is not taken apart. */
const LONGEST_CELL = 20_000

/** Words for "not known" and "none". */
const NOTHING = /^(?:不明|なし|無し|該当なし|-|―|－)$/u

/**
 * The values of one cell: "(a)… (b)…" with brackets of either width, else one a line. Cells that say "不明" have none.
 *
 * @example jpPieces('(a)1965年\n(b)1960年') // ['1965年', '1960年']
 */
export function jpPieces(cell: string): readonly string[] {
  if (cell.length > LONGEST_CELL) return [cell.trim()]
  const enumerated = /[（(][a-zａ-ｚ][)）]/u.test(cell)
  const parts = enumerated ? cell.split(/[（(][a-zａ-ｚ]{1,2}[)）]/u) : cell.split('\n')
  return parts
    .map((part) => part.replace(/\s+/gu, ' ').replace(/^[\s、,，;；.]+|[\s、,，;；]+$/gu, ''))
    .filter((part) => part !== '' && !NOTHING.test(part))
}

/** The cell's Japanese and its Latin lines, each joined: most cells say the same twice. */
export function jpInBothScripts(cell: string): readonly string[] {
  const lines = cell
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && !NOTHING.test(line))
  const japanese = lines.filter(isJapanese).join(' ')
  const other = lines.filter((line) => !isJapanese(line)).join(' ')
  return [japanese, other].filter((text) => text !== '')
}

export function isJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)
}
