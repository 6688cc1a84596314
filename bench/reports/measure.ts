import type { Count } from './count.ts'

/** One measure of one article. */
export interface Measure {
  readonly label: string
  readonly count: Count
  /** What was missed, given without being there, or wrong: a line each, for the part to develop on. */
  readonly misses?: readonly string[]
}

/** The start of some words, on one line. */
export function brief(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 87)}…` : line
}
