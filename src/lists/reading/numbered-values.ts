/** One of the values of a cell, with the numbers that it stands under. */
export interface NumberedValue {
  /** 1 for "(1)" or "a)"; several for "(1)-(3)". */
  readonly numbers: readonly number[]
  /** Empty where the list writes "-". */
  readonly value: string
}

/**
 * The values of a cell that numbers them: "1) Saudi Arabia 2) Qatar", "(1)-(2) Tunisia (3) Libya", "a) General, b) Minister".
 * The first number must begin the cell and each must follow on the one before it, so that "(2)" within a sentence splits
 * nothing; `null` where the cell is not numbered.
 */
export function numberedValues(cell: string): readonly NumberedValue[] | null {
  const marks = marksIn(cell)
  const [first] = marks
  if (first === undefined || (marks.length === 1 && first.numbers.length === 1)) return null
  return marks.map(({ numbers, end }, at) => ({
    numbers,
    value: valueBetween(cell, end, marks[at + 1]?.start ?? cell.length),
  }))
}

/** The values of a cell, those of a numbered one apart, without the empty ones. */
export function valuesIn(cell: string): readonly string[] {
  const numbered = numberedValues(cell)
  const values = numbered === null ? [cell] : numbered.map(({ value }) => value)
  return values.filter((value) => value !== '')
}

interface Mark {
  readonly numbers: readonly number[]
  readonly start: number
  readonly end: number
}

/** "(1)", "1)", "(1)-(3)", "(1) to (6)", "(1-3)"; bare numbers only where no letter or digit stands before. */
const MARK =
  /(?:\((\d{1,2}|[a-z])(?:-(\d{1,2}))?\)|(?<![\p{L}\p{N}(])(\d{1,2}|[a-z])\))(?:\s?(?:[-–]|to)\s?\(?(\d{1,2}|[a-z])\))?/gu

function marksIn(cell: string): readonly Mark[] {
  const marks: Mark[] = []
  let expected = 1
  let letters: boolean | null = null
  for (const found of cell.matchAll(MARK)) {
    const label = found[1] ?? found[3] ?? ''
    const end = found[4] ?? found[2]
    const first = numberOf(label)
    const last = end === undefined ? first : numberOf(end)
    const isLetter = /[a-z]/u.test(label)
    if (first !== expected || last < first || (letters ?? isLetter) !== isLetter) continue
    if (marks.length === 0 && cell.slice(0, found.index).trim() !== '') return []
    letters = isLetter
    marks.push({ numbers: range(first, last), start: found.index, end: found.index + found[0].length })
    expected = last + 1
  }
  return marks
}

function numberOf(label: string): number {
  return /\d/u.test(label) ? Number(label) : label.charCodeAt(0) - 96
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function valueBetween(cell: string, start: number, end: number): string {
  const value = cell
    .slice(start, end)
    .trim()
    .replace(/[\s;,]{1,20}$/u, '')
  return /^[-–—.\s]*$/u.test(value) ? '' : value
}
