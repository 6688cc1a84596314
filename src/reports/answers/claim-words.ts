import type { Draft } from '../attribution/sentence/reading.ts'

const STOP: ReadonlySet<string> = new Set(
  'that this with from have been were was would will their there which about after before they them what when said says also more than into over such only some other could should does did does not the and for are but has had his her its who'.split(
    ' ',
  ),
)

/** The words of claims and what they say, found when first asked for. */
const WORDS = new WeakMap<Draft, string>()
const CONTENT = new WeakMap<Draft, ReadonlySet<string>>()

/** The words of a claim's content, of each piece the first 400 characters. */
export function wordsOf(text: string, draft: Draft): string {
  const known = WORDS.get(draft)
  if (known !== undefined) return known
  const words = draft.content.map(({ start, end }) => text.slice(start, Math.min(end, start + 400))).join(' ')
  WORDS.set(draft, words)
  return words
}

const FOLDED = new WeakMap<Draft, string>()

/** Words in lower case between blanks, without marks. */
export const folded = (words: string): string =>
  ` ${words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `

/** The words of a claim so. */
export function foldedOf(text: string, draft: Draft): string {
  const known = FOLDED.get(draft)
  if (known !== undefined) return known
  const found = folded(wordsOf(text, draft))
  FOLDED.set(draft, found)
  return found
}

/** The words of a claim that say something. */
export function contentOf(text: string, draft: Draft): ReadonlySet<string> {
  const known = CONTENT.get(draft)
  if (known !== undefined) return known
  const found = contentWords(wordsOf(text, draft))
  CONTENT.set(draft, found)
  return found
}

/** Where the content of a claim begins. */
export const placeOf = (draft: Draft | undefined): number => draft?.content[0]?.start ?? 0

/** The words of four letters and more that say something, each by its first six letters. */
function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !STOP.has(word))
      .map((word) => word.slice(0, 6)),
  )
}

/** How many words two sets have in common. */
export function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const word of one) if (other.has(word)) count += 1
  return count
}
