/** From `start` up to `end` in the measuring text, UTF-16. */
export interface Extent {
  readonly start: number
  readonly end: number
}

const AT_START = /^[\s"'“”„‟‘’‚«»‹›(]+/
const AT_END = /[\s"'“”„‟‘’‚«»‹›),.;]+$/

/** Without quotation marks, white space and the punctuation that outlets put inside or outside of the marks. */
export function trimmed({ start, end }: Extent, text: string): Extent {
  const words = text.slice(start, end)
  const before = AT_START.exec(words)?.[0].length ?? 0
  if (before === words.length) return { start, end }
  const after = AT_END.exec(words)?.[0].length ?? 0
  return { start: start + before, end: end - after }
}

/** How many letters two sets of extents have in common; within one set they do not overlap. */
function shared(some: readonly Extent[], others: readonly Extent[]): number {
  let letters = 0
  for (const a of some)
    for (const b of others) letters += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return letters
}

/** The letters of a set of extents. */
export function lengthOf(extents: readonly Extent[]): number {
  return extents.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Intersection over union, from 0 to 1. */
export function overlap(some: readonly Extent[], others: readonly Extent[]): number {
  const both = shared(some, others)
  const either = lengthOf(some) + lengthOf(others) - both
  return either === 0 ? 0 : both / either
}

/** The share of the shorter one that lies in the other, from 0 to 1. */
export function coverage(some: readonly Extent[], others: readonly Extent[]): number {
  const shorter = Math.min(lengthOf(some), lengthOf(others))
  return shorter === 0 ? 0 : shared(some, others) / shorter
}
