/** A stretch of an authority's reasons. */
export interface Stretch {
  readonly text: string
  /** The same words, six or more in a row, stand in another authority's reasons. */
  readonly isAlike: boolean
  /** A year or date that no other authority's wording has. */
  readonly isOnlyHere: boolean
}

/** So many words in a row are no accident. */
const ALIKE_WORDS = 6

const WORD = /[\p{L}\p{M}\p{N}]+/gu

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

const DATE = new RegExp(
  `(?:\\d{1,2} )?(?:${MONTH},? )?(?:\\d{1,2}, )?\\b(?:19|20)\\d{2}(?:-\\d{2}(?:-\\d{2})?)?\\b`,
  'gu',
)

/**
 * An authority's reasons with what a reader looks for when several stand side by side. Authorities write texts of their
 * own, so a comparison word by word would mark nearly everything. What tells is the opposite: words that were copied, and
 * dates that one alone gives.
 *
 * @param others the reasons of other authorities
 * @param elsewhere everything else that other authorities state of the party
 */
export function markedReasons(
  text: string,
  others: readonly string[],
  elsewhere: readonly string[],
): readonly Stretch[] {
  const alike = new Uint8Array(text.length)
  const only = new Uint8Array(text.length)
  const runs = new Set(others.flatMap((other) => runsOf(wordsOf(other)).map(({ key }) => key)))
  for (const { key, from, to } of runsOf(wordsOf(text))) if (runs.has(key)) alike.fill(1, from, to)
  const years = new Set([...others, ...elsewhere].flatMap((each) => each.match(/\b(?:19|20)\d{2}\b/g) ?? []))
  if (others.length > 0)
    for (const found of text.matchAll(DATE)) {
      const year = /(?:19|20)\d{2}/.exec(found[0].slice(found[0].search(/(?:19|20)\d{2}/)))?.[0] ?? ''
      if (!years.has(year)) only.fill(1, found.index, found.index + found[0].length)
    }
  return stretches(text, alike, only)
}

interface Word {
  readonly word: string
  readonly from: number
  readonly to: number
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((found) => ({
    word: found[0].toLowerCase(),
    from: found.index,
    to: found.index + found[0].length,
  }))
}

function runsOf(
  words: readonly Word[],
): readonly { readonly key: string; readonly from: number; readonly to: number }[] {
  return words.slice(ALIKE_WORDS - 1).map(({ to }, at) => ({
    key: words
      .slice(at, at + ALIKE_WORDS)
      .map(({ word }) => word)
      .join(' '),
    from: words[at]?.from ?? 0,
    to,
  }))
}

function stretches(text: string, alike: Uint8Array, only: Uint8Array): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && alike[at] === alike[from] && only[at] === only[from]) continue
    found.push({ text: text.slice(from, at), isAlike: alike[from] === 1, isOnlyHere: only[from] === 1 })
    from = at
  }
  return found
}
