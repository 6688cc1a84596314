import type { Place } from './segments.ts'

/** A line of a text as it stands, without the line break after it, and the marks that touch it. */
export interface Paragraph<Mark extends Place> extends Place {
  /** Whether an empty line stands before it. */
  readonly isApart: boolean
  readonly marks: readonly Mark[]
}

/** Paragraphs that are laid out together: a browser passes over those that are not on the screen. */
export interface Part<Mark extends Place> extends Place {
  readonly paragraphs: readonly Paragraph<Mark>[]
}

/** A part is closed by the paragraph that makes it longer than this, in UTF-16 code units. */
const LONG_ENOUGH = 4000

/** A text by its lines that are not empty, each with the marks that touch it, in parts of a few screens. */
export function partsOf<Mark extends Place>(text: string, marks: readonly Mark[]): readonly Part<Mark>[] {
  const paragraphs = withMarks(linesOf(text), marks)
  const parts: Part<Mark>[] = []
  let held: Paragraph<Mark>[] = []
  for (const paragraph of paragraphs) {
    held.push(paragraph)
    const start = held[0]?.start ?? 0
    if (paragraph.end - start < LONG_ENOUGH) continue
    parts.push({ start, end: paragraph.end, paragraphs: held })
    held = []
  }
  const [first, last] = [held[0], held.at(-1)]
  if (first !== undefined && last !== undefined)
    parts.push({ start: first.start, end: last.end, paragraphs: held })
  return parts
}

type Line = Place & { readonly isApart: boolean }

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let isApart = false
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    if (text.slice(start, end).trim() === '') isApart = true
    else {
      lines.push({ start, end, isApart })
      isApart = false
    }
    start = end + 1
  }
  return lines
}

function withMarks<Mark extends Place>(
  lines: readonly Line[],
  marks: readonly Mark[],
): readonly Paragraph<Mark>[] {
  const found: Mark[][] = lines.map(() => [])
  for (const mark of marks)
    for (let at = firstAfter(lines, mark.start); (lines[at]?.start ?? Infinity) < mark.end; at += 1)
      found[at]?.push(mark)
  return lines.map((line, at) => ({ ...line, marks: found[at] ?? [] }))
}

/** The first line that does not end before a place. */
export function firstAfter(lines: readonly Place[], start: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lines[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}
