import { keyOf, type Reading, type Token } from '../token.ts'
import { lexemeOf } from './lexicon.ts'
import { TITLES_BORNE } from './titles.ts'

/** The name of the scheme of readings that `readWithoutTitles` makes. */
const SCHEME = 'as written, without titles'

/**
 * A person's name without any word before or after it that may be a title, for "Eng. Ben" and "Sheikh Mullah Omar", where
 * so little is left that a word of them might be the name itself: the last word always is. Null where no such word is there.
 * Meant for names that are asked for: a listed name keeps every word that may be its own.
 */
export function readWithoutTitles({ tokens }: Reading): Reading | null {
  let start = 0
  let end = tokens.length
  while (start < end - 1 && mayBeTitle(tokens[start])) start += 1
  while (end > start && lexemeOf(tokens[end - 1]?.text ?? '')?.title === 'tail') end -= 1
  const [only, ...more] = tokens.slice(start, end)
  if (only === undefined || more.length === tokens.length - 1) return null
  const kept: readonly Token[] = more.length === 0 ? [{ ...only, role: 'name' }] : [only, ...more]
  if (!kept.some(({ role }) => role === 'name')) return null
  return { scheme: SCHEME, tokens: kept, key: keyOf(kept) }
}

function mayBeTitle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.role === 'title' || TITLES_BORNE.has(token.text) || lexemeOf(token.text)?.title != null)
  )
}
